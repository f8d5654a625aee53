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

it('the index of the read API says of each column who speaks in it, and names all that rows and tables have', () => {
  interface Columns {
    readonly columns?: Readonly<Record<string, readonly { readonly name: string; readonly voice: string }[]>>;
    readonly name: string;
  }
  const { lists, tables } = json('api/index.json') as {
    readonly lists: readonly Columns[];
    readonly tables: readonly { readonly name: string; readonly columns: readonly { readonly name: string }[] }[];
  };
  const described = lists.flatMap(({ name, columns = {} }) =>
    Object.entries(columns).map(([rows, all]) => ({ file: `api/${name}.json`, rows, columns: all })),
  );
  expect(described.map(({ rows }) => rows)).toEqual([
    'claims',
    'setAside',
    'recommendations',
    'reportedAsDone',
    'checks',
  ]);
  for (const { file, rows, columns } of described) {
    const list = json(file) as Readonly<Record<string, readonly object[]>>;
    expect(Object.keys(list[rows]?.[0] ?? {}), rows).toEqual(columns.map(({ name }) => name));
  }
  const voices = new Map(described[0]?.columns.map(({ name, voice }) => [name, voice]));
  expect(['quote', 'label', 'corrected', 'start'].map((name) => voices.get(name))).toEqual([
    'source',
    'ours',
    'computed',
    'computed',
  ]);
  for (const { name, columns } of tables) {
    const [head = ''] = (files.get(`data/${name}.csv`)?.body() ?? '').toString().replace('\ufeff', '').split('\r\n');
    expect(`${columns.map((column) => column.name).join(',')},licence`).toBe(head);
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
