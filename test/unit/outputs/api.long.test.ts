/** What other programs read of the works behind our facts. */
import { expect, it } from 'vitest';
import { edition as load } from '../../../src/edition/current.ts';
import { NOTE_KINDS } from '../../../src/model/note.ts';
import { outputFiles } from '../../../src/outputs/index.ts';

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
