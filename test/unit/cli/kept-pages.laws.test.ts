/** Pages that stay from one build to the next: those that a new build would print as they are, and no other. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptPages, madeOf } from '../../../src/cli/kept-pages.ts';
import { edition as published } from '../../../src/edition/current.ts';
import { partOf } from '../../../src/edition/part.ts';
import { documentKind } from '../../../src/kinds/document/resource.ts';
import { readerView } from '../../../src/kinds/document/view.ts';
import { navigation } from '../../../src/kinds/index.ts';
import { site as siteOf } from '../../../src/kinds/site.ts';
import { type Lang, LANGS } from '../../../src/model/common.ts';
import type { Edition, EditionDocument } from '../../../src/model/edition.ts';
import { rootOf } from '../../../src/model/paths.ts';
import { jsonLdText } from '../../../src/outputs/json-ld.ts';
import { memoryFiles } from '../../../src/read/files.ts';
import { edits } from '../../support/edits.ts';
import { FULL } from '../../support/full.ts';
import { type Project, projectCopy } from '../../support/project.ts';
import { minimalTree, readChanged, type Tree } from '../../support/tree.ts';
import { UsageError } from '../../../src/problems/usage-error.ts';

/** What is printed of a document, from an Edition. */
function printed(document: EditionDocument, lang: Lang, edition: Edition): string {
  const site = siteOf(lang, edition);
  const resource = documentKind.resource(document, site);
  const view = readerView(document, edition, site);
  return JSON.stringify([view, jsonLdText(resource, site), navigation(site), edition.licence]);
}

/** All document pages: what each is made of, and what is printed of it where nothing of the Edition is withheld. */
function pagesOf(edition: Edition): Map<string, { readonly of: string; readonly print: () => string }> {
  const made = new Map(madeOf(edition, 'the program'));
  return new Map(
    LANGS.flatMap((lang) =>
      edition.documents.map((document) => {
        const address = rootOf(lang) + documentKind.resource(document, siteOf(lang, edition)).path;
        // The pages before an edit are asked for after each.
        let text: string | undefined;
        const print = (): string => (text ??= printed(document, lang, edition));
        return [address, { of: made.get(address) ?? '', print }] as const;
      }),
    ),
  );
}

let folder: string;
let project: Project;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oseredok-kept-'));
  project = projectCopy(minimalTree());
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  project.remove();
  vi.unstubAllEnvs();
});

/** A program of one file. */
function program(text: string): string {
  const root = join(folder, 'program');
  mkdirSync(join(root, 'src', 'words'), { recursive: true });
  writeFileSync(join(root, 'src', 'words', 'en.ts'), text);
  return root;
}

const before = (): { readonly site: string; readonly record: string } => ({
  site: join(folder, 'site'),
  record: join(folder, 'cache', 'pages.json'),
});

/** Looks for pages that stay, and builds the site anew with them; what is made has the build for content. */
function build(name: string, edition: Edition, root = program('first')): string[] {
  const kept = new KeptPages(root, before(), edition);
  const addresses = new Set(kept.hashes.keys());
  const fresh = join(folder, 'fresh');
  for (const [address] of madeOf(edition, '')) {
    if (addresses.has(address)) continue;
    mkdirSync(join(fresh, address), { recursive: true });
    writeFileSync(join(fresh, address, 'index.html'), `${address} ${name}`);
  }
  kept.complete(fresh);
  rmSync(join(folder, 'site'), { recursive: true, force: true });
  cpSync(fresh, join(folder, 'site'), { recursive: true });
  rmSync(fresh, { recursive: true });
  return [...addresses].sort();
}

const page = (address: string): string => readFileSync(join(folder, 'site', address, 'index.html'), 'utf8');
const DOCUMENTS = ['cells', 'ties'];
const addressesOf = (...slugs: string[]): string[] =>
  slugs
    .flatMap((slug) =>
      ['', 'uk/'].flatMap((root) =>
        [`documents/${slug}/`, `documents/${slug}/booklet/`, `embed/documents/${slug}/`].map((path) => root + path),
      ),
    )
    .sort();
const others = (slug: string): string[] => addressesOf(...DOCUMENTS.filter((one) => one !== slug));

it('a page whose part of the Edition is the same prints the same from the whole, after any edit', () => {
  const read = (tree: Tree): Edition | null => readChanged(memoryFiles(tree)).edition;
  const first = read(minimalTree());
  if (first === null) throw new Error('The small root has problems.');
  const pages = pagesOf(first);
  let [same, other] = [0, 0];
  // Each is printed; the kinds of files and of changes come often enough in a forty-sixth.
  for (const { what, tree } of [...edits(minimalTree())].filter((_, index) => FULL || index % 46 === 0)) {
    const edition = read(tree);
    for (const [address, { of, print }] of edition === null ? [] : pagesOf(edition)) {
      const was = pages.get(address);
      if (was?.of === of) expect(print(), `${address}: ${what}`).toBe(was.print());
      if (was?.of === of) same += 1;
      else other += 1;
    }
  }
  expect(same).toBeGreaterThan(10);
  expect(other).toBeGreaterThan(10);
});

it('the part of a document prints what the whole Edition prints', () => {
  const whole = published();
  for (const document of whole.documents)
    for (const lang of LANGS)
      expect(printed(document, lang, partOf(whole, document))).toBe(printed(document, lang, whole));
});

it('the part of a document is plain data, so that nothing of it is missing from its hash', () => {
  const whole = published();
  const odd = (value: unknown, path: string): string[] =>
    value === null || ['string', 'number', 'boolean'].includes(typeof value)
      ? []
      : typeof value === 'object' && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
        ? Object.entries(value).flatMap(([field, inner]) => (inner === undefined ? [] : odd(inner, `${path}.${field}`)))
        : [`${path}: ${typeof value}`];
  for (const document of whole.documents) {
    const { index: _, ...content } = partOf(whole, document);
    expect(odd(content, document.slug)).toEqual([]);
  }
});

it('a build keeps every document page where nothing has changed', () => {
  const edition = project.edition();
  expect(build('first', edition)).toEqual([]);
  expect(build('second', edition)).toEqual(addressesOf(...DOCUMENTS));
  expect(page('uk/documents/ties/')).toBe('uk/documents/ties/ first');
});

it('a build makes the pages of a document anew where a note, claim or translation of it has changed', () => {
  const changes: readonly [slug: string, file: string, from: string, to: string][] = [
    ['ties', 'content/documents/ties/notes.md', 'The word stands', 'The old word stands'],
    ['ties', 'content/documents/ties/notes.uk.md', '.\n', '!\n'],
    ['ties', 'content/documents/ties/translation.en.md', 'find a way', 'find a road'],
  ];
  build('first', project.edition());
  for (const [slug, file, from, to] of changes) {
    project.replace(file, from, to);
    expect(build(file, project.edition())).toEqual(others(slug));
    expect(page(`documents/${slug}/`)).toBe(`documents/${slug}/ ${file}`);
  }
  const claims = JSON.parse(project.read('data/claims.json')) as {
    claims: { document: string; label: { en: string } }[];
  };
  const [claim] = claims.claims;
  if (claim === undefined) throw new Error('There are no claims.');
  claim.label.en += ' (so they say)';
  project.write('data/claims.json', JSON.stringify(claims));
  expect(build('claim', project.edition())).toEqual(others(claim.document));
});

it('a build keeps the pages of others where a document is added or removed', () => {
  const whole = project.edition();
  const without = (slug: string): Edition => ({
    ...whole,
    documents: whole.documents.filter((document) => document.slug !== slug),
  });
  build('first', without('ties'));
  expect(build('second', whole)).toEqual(others('ties'));
  expect(build('third', without('cells'))).toEqual(others('cells'));
  expect(readdirSync(join(folder, 'site', 'documents')).sort()).toEqual(['ties']);
});

it('a build makes every page anew after a change of the program, of a setting or of what all documents share', () => {
  const edition = project.edition();
  build('first', edition);
  expect(build('program', edition, program('second'))).toEqual([]);
  expect(build('same', edition, program('second'))).toEqual(addressesOf(...DOCUMENTS));
  for (const [name, value] of [
    ['BASE', '/elsewhere/'],
    ['SITE', 'https://edition.example'],
    ['ERRATA', 'mailto:errata@edition.example'],
    ['OFFLINE', 'off'],
  ] as const) {
    vi.stubEnv(name, value);
    expect(build(name, edition, program('second'))).toEqual([]);
  }
  const [unit, ...units] = edition.vocabulary.units;
  if (unit === undefined) throw new Error('There are no units.');
  const vocabulary = { ...edition.vocabulary, units: [{ ...unit, id: `${unit.id}-2` }, ...units] };
  expect(build('unit', { ...edition, vocabulary }, program('second'))).toEqual([]);
});

it('a page that was damaged or removed is made anew, and all are where there is no record that can be read', () => {
  const edition = project.edition();
  build('first', edition);
  writeFileSync(join(folder, 'site', 'documents', 'ties', 'index.html'), 'documents/ties/ worst');
  rmSync(join(folder, 'site', 'uk', 'documents', 'ties'), { recursive: true });
  const whole = ['documents/ties/booklet/', 'embed/documents/ties/', 'uk/embed/documents/ties/'];
  expect(build('second', edition)).toEqual([...others('ties'), ...whole].sort());
  expect(page('documents/ties/')).toBe('documents/ties/ second');
  for (const record of ['', '{', 'null', '[]', '{"documents/ties/":1}']) {
    writeFileSync(before().record, record);
    expect(build('third', edition)).toEqual([]);
  }
  rmSync(before().record);
  expect(build('fourth', edition)).toEqual([]);
  expect(build('fifth', edition)).toEqual(addressesOf(...DOCUMENTS));
});

it('nothing is recorded of a build during which the program was edited', () => {
  const edition = project.edition();
  const kept = new KeptPages(program('first'), before(), edition);
  const fresh = join(folder, 'fresh');
  for (const [address] of madeOf(edition, '')) {
    mkdirSync(join(fresh, address), { recursive: true });
    writeFileSync(join(fresh, address, 'index.html'), address);
  }
  program('second');
  kept.complete(fresh);
  expect(readFileSync(before().record, 'utf8')).toBe('{}');
});

it('a build stops where the site before is replaced while it runs', () => {
  const edition = project.edition();
  build('first', edition);
  const kept = new KeptPages(program('first'), before(), edition);
  writeFileSync(join(folder, 'site', 'documents', 'ties', 'index.html'), 'documents/ties/ other');
  expect(() => kept.complete(join(folder, 'fresh'))).toThrow(
    new UsageError((refusals) => refusals.replaced('documents/ties/')),
  );
});
