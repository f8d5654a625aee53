/** What other programs read of the works behind our facts. */
import { expect, it } from 'vitest';
import { edition as load } from '../../../src/edition/current.ts';
import { citedBy } from '../../../src/edition/cited-by.ts';
import { resources } from '../../../src/kinds/index.ts';
import { sourcesView } from '../../../src/kinds/sources/resource.ts';
import { site } from '../../../src/kinds/site.ts';
import { NOTE_KINDS } from '../../../src/model/note.ts';
import { outputFiles } from '../../../src/outputs/index.ts';
import { wordsIn } from '../../../src/text/html.ts';

const edition = load();
const files = new Map(outputFiles(edition).map((file) => [file.path, file]));
const json = (path: string): unknown => JSON.parse(files.get(path)?.body() ?? '');

interface Csl {
  readonly id: string;
  readonly issued?: object;
  readonly custom: { readonly citedBy: readonly string[] };
}

const works = json('api/sources.json') as readonly Csl[];

it('the works in the read API are a list of CSL-JSON, each with the addresses of what leans on it', () => {
  expect(works.map(({ id }) => id)).toEqual(edition.works.map(({ id }) => id));
  for (const { id, custom } of works) {
    expect(custom.citedBy.length, id).toBeGreaterThan(0);
    for (const address of custom.citedBy) expect(address).toMatch(/^https?:\/\//);
  }
});

it('the works in the read API are cited by every note that states facts', () => {
  const cited = new Set(works.flatMap(({ custom }) => custom.citedBy.map((address) => address.replace(/.*#/, ''))));
  const facts = edition.documents.flatMap(({ notes }) => notes.filter(({ kind }) => NOTE_KINDS[kind].facts));
  expect(facts.length).toBeGreaterThan(5);
  for (const { id, sources } of facts) {
    expect(sources.length, id).toBeGreaterThan(0);
    expect(cited.has(id), id).toBe(true);
  }
});

it('the works in the annotations stand with the note that leans on them, each with its citation', () => {
  const { items } = json('api/annotations/production-cells.json') as {
    items: readonly { id: string; 'dcterms:references'?: readonly Record<string, string>[] }[];
  };
  const ratau = items.find(({ id }) => id.endsWith('#ratau'));
  expect(ratau?.['dcterms:references']?.map(({ id }) => id?.replace(/.*\//, ''))).toEqual(
    edition.documents
      .flatMap(({ notes }) => notes)
      .find(({ id }) => id === 'ratau')
      ?.sources.map((id) => `#${id}`),
  );
  for (const one of ratau?.['dcterms:references'] ?? [])
    expect(one['dcterms:bibliographicCitation']).toMatch(/^\S.*\.$/);
  expect(items.find(({ id }) => id.endsWith('#pc-two-and-a-half'))).not.toHaveProperty('dcterms:references');
});

it('the page of works shows each work once, in both languages, with who leans on it', () => {
  const citing = citedBy(edition);
  for (const lang of ['en', 'uk'] as const) {
    const { groups } = sourcesView(site(lang, edition));
    const shown = groups.flatMap(({ works }) => works);
    expect(shown.map(({ id }) => id).sort()).toEqual(edition.works.map(({ id }) => id).sort());
    for (const { id, citedBy: html } of shown)
      for (const { path } of citing.get(id) ?? []) expect(html).toContain(path);
  }
});

it('the page of works is what documents and pages rest on', () => {
  const used = resources(edition).flatMap((one) => (one.kind === 'sources' ? [] : one.uses()));
  const works = new Set(used.flatMap((ref) => (ref.type === 'work' ? [ref.id] : [])));
  expect([...works].sort()).toEqual(edition.works.map(({ id }) => id).sort());
});

it('the day of reading stands once where it is the same for all works, and else with each', () => {
  const days = (works: typeof edition.works) => {
    const { allOn, groups } = sourcesView(site('en', { ...edition, works }));
    return {
      allOn,
      dated: groups.flatMap((group) => group.works).filter(({ where }) => / \d{4}$/.test(wordsIn(where))).length,
    };
  };
  const on = (day: number) => (work: (typeof edition.works)[number]) => ({
    ...work,
    accessed: { 'date-parts': [[2026, 11, day]] as [[number, number, number]] },
  });
  const same = edition.works.map(on(25));
  expect(days(same)).toEqual({ allOn: '25 November 2026', dated: 0 });
  expect(days([...same.slice(1), ...same.slice(0, 1).map(on(26))])).toEqual({ allOn: null, dated: same.length });
});
