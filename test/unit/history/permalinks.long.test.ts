/**
 * The contract over all published permalinks: test/fixtures/anchors.json lists them, and none may ever lead nowhere.
 * Ids that are not published yet are not on the list, so that adding a note breaks nothing: when an edition is
 * published, UPDATE_GOLDEN=1 adds them. Nothing takes one away.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edition } from '../../../src/edition/current.ts';
import { anchorsOf, linkChanges } from '../../../src/history/permalinks.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { NOTHING_MOVED } from '../../../src/model/moved.ts';

type Anchors = Readonly<Record<string, readonly string[]>>;

/** Beside the documents. */
const GLOSSARY = 'glossary/#';
const FILE = 'test/fixtures/anchors.json';
const UPDATE = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;

/** Published permalinks that lead to nothing in an edition: neither to an id nor, through an alias, to another. */
function dead(published: Anchors, of: Edition): string[] {
  return Object.entries(published).flatMap(([slug, ids]) => {
    if (slug === GLOSSARY) {
      const known = new Set([...of.terms.map(({ id }) => id), ...of.moved.terms.map(({ from }) => from)]);
      return ids.filter((id) => !known.has(id)).map((id) => slug + id);
    }
    const now =
      of.documents.find((document) => document.slug === slug) ??
      of.documents.find((document) => of.moved.documents.some(({ from, to }) => from === slug && to === document.slug));
    if (now === undefined) return [`${slug}/`];
    const known = new Set([
      ...anchorsOf(of, now),
      ...of.moved.moved.filter(({ document }) => document === now.slug).map(({ from }) => from),
    ]);
    return ids.filter((id) => !known.has(id)).map((id) => `${slug}/#${id}`);
  });
}

/** The list with everything that the edition publishes added, what was there first. */
function extended(published: Anchors, of: Edition): Anchors {
  return Object.fromEntries([
    ...Object.entries(published),
    ...[
      ...of.documents.map((document): [string, string[]] => [document.slug, anchorsOf(of, document)]),
      [GLOSSARY, of.terms.map(({ id }) => id)] as const,
    ].map(([slug, ids]): [string, string[]] => [slug, [...new Set([...(published[slug] ?? []), ...ids])]]),
  ]);
}

const real = edition();
if (UPDATE)
  writeFileSync(
    FILE,
    `${JSON.stringify(extended(JSON.parse(readFileSync(FILE, 'utf8')) as Anchors, real), null, 1)}\n`,
  );
const published = JSON.parse(readFileSync(FILE, 'utf8')) as Anchors;

it('published permalinks all lead to their words, or through data/moved.json to where these stand now', () => {
  expect(dead(published, real)).toEqual([]);
});

it('published permalinks are written down once each, and only ever added to', () => {
  for (const ids of Object.values(published)) expect(new Set(ids).size).toBe(ids.length);
  const [first] = real.documents;
  const before = { gone: ['p1'], [first?.slug ?? '']: ['no-longer-there'] };
  const after = extended(before, real);
  expect(after['gone']).toEqual(['p1']);
  expect(after[first?.slug ?? '']?.slice(0, 2)).toEqual(['no-longer-there', 'h1']);
});

it('published permalinks are many: blocks, notes, claims, recommendations and passages set apart', () => {
  const all = Object.values(published).flat();
  expect(all.length).toBeGreaterThan(350);
  expect(published['production-cells']).toEqual(
    expect.arrayContaining(['h1', 'p9', 'share-now', 'cells-now', 'pc-remove-failings']),
  );
});

describe('the contract', () => {
  const [first] = real.documents;
  const slug = first?.slug ?? '';

  it('the contract of permalinks sees a note that is gone, and a document that is gone', () => {
    const note = first?.notes[0]?.id ?? '';
    const without: Edition = {
      ...real,
      documents: real.documents.map((document) =>
        document === first ? { ...document, notes: document.notes.slice(1) } : document,
      ),
    };
    expect(dead(published, without)).toEqual([`${slug}/#${note}`]);
    expect(dead(published, { ...real, documents: real.documents.slice(1) })).toEqual([`${slug}/`]);
  });

  it('the contract of permalinks sees an entry of the glossary that is gone, and is kept by its new id', () => {
    const [entry, ...terms] = real.terms;
    const from = entry?.id ?? '';
    expect(dead(published, { ...real, terms })).toEqual([GLOSSARY + from]);
    const moved = { ...real.moved, terms: [{ from, to: terms[0]?.id ?? '' }] };
    expect(dead(published, { ...real, terms, moved })).toEqual([]);
  });

  it('the contract of permalinks is kept by an alias, for an id and for a document', () => {
    const note = first?.notes[0]?.id ?? '';
    const documents = real.documents.map((document) =>
      document === first ? { ...document, slug: 'renamed', notes: document.notes.slice(1) } : document,
    );
    const rename = <T extends { readonly document: string }>(rows: readonly T[]): T[] =>
      rows.map((row) => (row.document === slug ? { ...row, document: 'renamed' } : row));
    const moved = {
      ...NOTHING_MOVED,
      moved: [...rename(real.moved.moved), { document: 'renamed', from: note, to: 'p1' }],
      documents: [{ from: slug, to: 'renamed' }],
    };
    const after: Edition = {
      ...real,
      documents,
      claims: rename(real.claims),
      recommendations: rename(real.recommendations),
      excluded: rename(real.excluded),
      moved,
    };
    expect(dead(published, after)).toEqual([]);
    expect(dead(published, { ...after, moved: { ...moved, moved: moved.moved.slice(0, -1) } })).toEqual([
      `${slug}/#${note}`,
    ]);
  });
});

describe('linkChanges', () => {
  const claim = real.claims.find(({ id }) => id === 'cells-now')!;
  const slug = claim.document;
  const { span } = claim;
  /** The edition without the claim, with others of the same words: a note where it stood, a claim further on. */
  const after = (fresh: readonly { id: string; away: number }[], note: boolean): Edition => ({
    ...real,
    documents: real.documents.map((document) => {
      const [some] = document.notes;
      return document.slug !== slug || some === undefined || !note
        ? document
        : { ...document, notes: [...document.notes, { ...some, id: 'fresh-note', span, words: claim.words }] };
    }),
    claims: [
      ...real.claims.filter((one) => one !== claim),
      ...fresh.map(({ id, away }) => ({ ...claim, id, span: { start: span.start + away, end: span.end + away } })),
    ],
  });
  const heir = (fresh: readonly { id: string; away: number }[], note: boolean): readonly [string, string | null][] =>
    linkChanges(real, after(fresh, note)).lost.map(({ id, to }) => [id, to]);

  it('linkChanges makes an annotation of the same type the heir, before a nearer one of another type', () => {
    expect(heir([{ id: 'fresh-claim', away: 200 }], true)).toEqual([['cells-now', 'fresh-claim']]);
  });

  it('linkChanges makes the nearest of the same type the heir of a permalink', () => {
    expect(
      heir(
        [
          { id: 'far', away: -300 },
          { id: 'near', away: 200 },
        ],
        true,
      ),
    ).toEqual([['cells-now', 'near']]);
  });

  it('linkChanges makes an annotation of another type the heir of a permalink where there is none of its own', () => {
    expect(heir([], true)).toEqual([['cells-now', 'fresh-note']]);
  });

  it('linkChanges leads a permalink without an heir to the block of its words', () => {
    expect(heir([], false)).toEqual([['cells-now', claim.block]]);
  });

  it('linkChanges leads an entry of the glossary that is gone to the new one with its words, unless a row does', () => {
    const [first, ...others] = real.terms;
    if (first === undefined) throw new Error('no entry');
    const renamed = { ...real, terms: [{ ...first, id: 'renamed' }, ...others] };
    const row = { from: first.id, to: 'renamed' };
    expect(linkChanges(real, renamed).aliases.terms).toEqual([row]);
    expect(linkChanges(real, renamed, { ...NOTHING_MOVED, terms: [row] })).toMatchObject({
      pages: [],
      aliases: { terms: [] },
    });
    expect(linkChanges(real, { ...real, terms: others })).toMatchObject({
      pages: [`glossary/#${first.id}`],
      aliases: { terms: [] },
    });
  });
});
