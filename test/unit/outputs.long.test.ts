/**
 * The law of resources and outputs: a kind that exists only in a test folder stands in every output, in the list of
 * addresses and in the navigation, without another edit. A new output joins by being in the list.
 *
 * The checker of links runs before there are kinds, so content may link to the pages of a kind only by its line in
 * `LINKABLE`: the test that asks it passes such a line, and another holds the list to the kinds.
 */
import { expect, it } from 'vitest';
import { knownAddresses } from '../../src/check/prose/addresses.ts';
import { edition as load } from '../../src/edition/current.ts';
import { KINDS, navigation, resources } from '../../src/kinds/index.ts';
import { site } from '../../src/kinds/site.ts';
import { LANGS } from '../../src/model/common.ts';
import { LINKABLE, linkablePaths } from '../../src/model/linkable.ts';
import { absolute, href, rootOf } from '../../src/model/paths.ts';
import type { Resource } from '../../src/model/resource.ts';
import { OUTPUTS } from '../../src/outputs/index.ts';
import type { OutputFile } from '../../src/outputs/output.ts';
import { toHtml } from '../../src/text/html.ts';
import { routes } from '../../src/pages/_routes.ts';
import { termKind, TERM_PATH } from './outputs/term/resource.ts';

const edition = load();
const own = resources(edition);
const withTerm = resources(edition, [...KINDS, termKind]);
const address = ({ lang, path }: Resource): string => rootOf(lang) + path;
const paths = (files: Iterable<OutputFile>): string[] => [...files].map(({ path }) => path);

it('a kind of page that only the tests know stands in the list of resources and has a route in both languages', () => {
  expect(withTerm.filter(({ kind }) => kind === 'term').map(address)).toEqual([TERM_PATH, `uk/${TERM_PATH}`]);
  expect(routes(termKind, edition, '/[...lang]/glossary/[term]').map(({ params }) => params)).toEqual([
    { lang: undefined, term: 'cell' },
    { lang: 'uk', term: 'cell' },
  ]);
  expect(() => routes(termKind, edition, '/[...lang]/words/[term]')).toThrow(
    'glossary/cell/ has no place in /[...lang]/words/[term]',
  );
});

it('a kind of page that only the tests know stands in the navigation of each language', () => {
  for (const lang of LANGS) {
    const links = navigation(site(lang, edition), [...KINDS, termKind]);
    expect(links.at(-1)?.path).toBe(TERM_PATH);
    expect(links.length).toBe(navigation(site(lang, edition)).length + 1);
  }
});

it('a kind of page that only the tests know is known to the checker of links by one line', () => {
  const tree = { documents: [], pages: [], stories: [], lessons: [], terms: [], files: new Set<string>() };
  const known = knownAddresses(tree, { charts: null }, { ...LINKABLE, term: () => [TERM_PATH] });
  expect(known.lacks(TERM_PATH)).toBe(false);
  expect(knownAddresses(tree, { charts: null }).lacks(TERM_PATH)).toBe(true);
});

it.each(OUTPUTS.map((output) => [output.name, output] as const))(
  'a kind of page that only the tests know is treated by the output %s as it says',
  (_, output) => {
    const term = withTerm.filter(({ kind }) => kind === 'term');
    const files = [...output.files(withTerm, edition)];
    const before = paths(output.files(own, edition));
    if (output.over === 'edition') expect(paths(files)).toEqual(before);
    if (output.over === 'resources')
      for (const { lang, path } of term)
        expect(files.some(({ body }) => body().includes(`${absolute(href(lang, path))}<`))).toBe(true);
    if (output.over === 'found') {
      const made = files.flatMap(({ split }) => [...(split?.() ?? [])]);
      for (const { path } of term) expect(made.some(([, part]) => part.includes(`"${path}"`))).toBe(true);
    }
    if (output.over === 'previews') {
      expect(paths(files)).toEqual(before);
      const pictured = term.map((resource) => ({ ...resource, preview: () => toHtml([]) }));
      expect(paths(output.files(pictured, edition))).toEqual([
        'glossary/cell.preview.png',
        'uk/glossary/cell.preview.png',
      ]);
    }
    if (output.over === 'references') {
      expect(paths(files)).toEqual(before);
      const whole = own.find(({ cited }) => cited !== undefined)!.cited!();
      const quoted = term.map((resource) => ({ ...resource, cited: () => ({ ...whole, passages: null }) }));
      const beside = output.name === 'oembed' ? ['oembed.json'] : ['bib', 'ris', 'csl.json'];
      expect(paths(output.files(quoted, edition))).toEqual(
        ['', 'uk/'].flatMap((root) => beside.map((extension) => `${root}glossary/cell.${extension}`)),
      );
    }
    if (output.over === 'figures') {
      // The figure of the term is another page's; one of its own has files beside it.
      expect(paths(files)).toEqual(before);
      const ownFigure = term.map((resource) => ({ ...resource, path: 'charts/growth/cells/' }));
      expect(paths(output.files(ownFigure, edition)).filter((path) => path.startsWith('uk/'))).not.toEqual([]);
    }
  },
);

it('the list of resources names each address once, and each in both languages', () => {
  const all = own.map(address);
  expect(new Set(all).size).toBe(all.length);
  for (const lang of LANGS)
    expect(own.filter((one) => one.lang === lang).map(({ path }) => path)).toEqual(
      own.filter((one) => one.lang === 'en').map(({ path }) => path),
    );
});

it('the list of resources has a resource at every address that content may link to, kind by kind', () => {
  expect(KINDS.map(({ name }) => name).sort()).toEqual(Object.keys(LINKABLE).sort());
  for (const [kind, linkable] of Object.entries(LINKABLE)) {
    const there = new Set(own.filter((one) => one.kind === kind).map(({ path }) => path));
    for (const path of linkable(edition)) expect(there.has(path), path).toBe(true);
  }
  const linkable = new Set(linkablePaths(edition));
  expect(own.filter(({ path, listed }) => listed && !linkable.has(path))).toEqual([]);
});

it('the list of resources says of each resource what it is, in the words of its language', () => {
  for (const resource of own) {
    expect(resource.title, resource.path).not.toBe('');
    expect(resource.description.length, resource.path).toBeGreaterThan(10);
  }
  const pairs = own
    .filter(({ lang }) => lang === 'en')
    .map((en) => [en, own.find((one) => one.lang === 'uk' && one.path === en.path)]);
  for (const [en, uk] of pairs) expect(uk?.title, en?.path).not.toBe(en?.title);
});

it('the list of resources rests on things that are there, and names each place of a page once', () => {
  const ids = {
    claim: new Set(edition.claims.map(({ id }) => id)),
    recommendation: new Set(edition.recommendations.map(({ id }) => id)),
    check: new Set(edition.checks.map(({ id }) => id)),
    document: new Set(edition.documents.map(({ slug }) => slug)),
    work: new Set(edition.works.map(({ id }) => id)),
  };
  for (const resource of own) {
    for (const ref of resource.uses())
      expect(
        ref.type === 'view' ? edition.index.views.has(`${ref.chart}/${ref.view}`) : ids[ref.type].has(ref.id),
        JSON.stringify(ref),
      ).toBe(true);
    const places = resource.places().flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(new Set(places).size, resource.path).toBe(places.length);
  }
});

it('the list of resources says of each page what stands on it, whatever its kind', () => {
  for (const resource of own) {
    const blocks = resource.blocks();
    expect(blocks.length, resource.path).toBeGreaterThan(0);
    for (const block of blocks) {
      if (block.type === 'prose') expect(block.html, resource.path).not.toBe('');
      if (block.type === 'table')
        for (const row of block.table.rows) expect(row, resource.path).toHaveLength(block.table.columns.length);
    }
  }
});

it('the list of resources quotes in the passages of a document the whole of its text', () => {
  for (const document of edition.documents) {
    const resource = own.find(({ path, lang }) => lang === 'en' && path === `documents/${document.slug}/`);
    const words = resource?.blocks().flatMap((block) => (block.type === 'passage' ? [block.words] : []));
    expect(words?.join('\n')).toBe(document.reading.text);
  }
});

it('the outputs write each file once, none of them at the address of a page', () => {
  const files = OUTPUTS.flatMap((output) => paths(output.files(own, edition)));
  expect(new Set(files).size).toBe(files.length);
  const pages = new Set(own.map((resource) => `${address(resource)}index.html`));
  expect(files.filter((path) => pages.has(path))).toEqual([]);
  expect(new Set(OUTPUTS.map(({ name }) => name)).size).toBe(OUTPUTS.length);
});
