/** Permalinks: every published address of an edition, and what became of those of an older one. */
import { documentPath, glossaryPath, ledgerPath, wordsPath } from '../model/addresses.ts';
import { linkablePaths } from '../model/linkable.ts';
import { type Check, type Edition, type EditionDocument, idsOfLine } from '../model/edition.ts';
import { type Moved, type MovedDocument, type MovedTable, type MovedTerm, NOTHING_MOVED } from '../model/moved.ts';
import { flatten, occurrences } from '../text/anchor.ts';
import { likeness } from '../text/likeness.ts';
import { blockAt } from '../text/reading.ts';
import { alignBlocks } from './align-blocks.ts';
import type { Anchored } from '../model/common.ts';

/** A permalink of the old edition that no longer leads to its words. */
export interface LostLink {
  readonly document: string;
  readonly id: string;
  /** Where its words stand now; null when they are gone. */
  readonly to: string | null;
  /** true: the id is in use for other words, so that no alias can help. */
  readonly taken: boolean;
  readonly words: string;
}

export interface LinkChanges {
  readonly lost: readonly LostLink[];
  /** Addresses that are gone as a whole: documents, pages, views of charts, entries of the ledger and the glossary. */
  readonly pages: readonly string[];
  /** Rows to add to data/moved.json. */
  readonly aliases: {
    readonly moved: readonly Moved[];
    readonly documents: readonly MovedDocument[];
    readonly terms: readonly MovedTerm[];
  };
}

interface NamedPlace extends Anchored {
  readonly id: string;
  readonly type: 'note' | 'claim' | 'recommendation' | 'excluded' | 'word';
}

/** Everything in a document that has an id of its own, apart from its blocks. */
function placesOf(edition: Edition, document: EditionDocument): NamedPlace[] {
  const here = <T extends Anchored & { readonly id: string; readonly document: string }>(
    rows: readonly T[],
    type: NamedPlace['type'],
  ): NamedPlace[] =>
    rows
      .filter((row) => row.document === document.slug)
      .map(({ id, span, block, words }) => ({ id, span, block, words, type }));
  return [
    ...document.notes.map(({ id, span, block, words }): NamedPlace => ({ id, span, block, words, type: 'note' })),
    ...here(edition.claims, 'claim'),
    ...here(edition.recommendations, 'recommendation'),
    ...here(edition.excluded, 'excluded'),
    ...(document.words?.lines ?? []).flatMap((line) =>
      idsOfLine(line).map((id): NamedPlace => ({ ...line.places[0], id, type: 'word' })),
    ),
  ];
}

/** Every id that can stand after `#` in the address of a document, in text order: blocks first. */
export function anchorsOf(edition: Edition, document: EditionDocument): string[] {
  return [...document.reading.blocks.map((block) => block.id), ...placesOf(edition, document).map((place) => place.id)];
}

/** The ids of a check that can be linked to on the page of the sums: its own and those of its rows. */
function placesOfCheck({ id, rows }: Check): string[] {
  return [id, ...rows.map((row) => row.id)];
}

/** Addresses of one language, without the base: documents, pages, views, entries of the ledger and of the glossary. */
function pagesOf(edition: Edition): string[] {
  const entries = edition.terms.map(({ id }) => glossaryPath(id));
  return [...linkablePaths(edition), ...edition.checks.flatMap(placesOfCheck).map(ledgerPath), ...entries];
}

/**
 * Which document of the new edition a document of the old one has become; the slug itself, an alias, or the same words
 * under another slug.
 */
export function successor(
  old: EditionDocument,
  after: Edition,
  before: Edition,
  moved: MovedTable,
): EditionDocument | undefined {
  const named = (slug: string): EditionDocument | undefined =>
    after.documents.find((document) => document.slug === slug);
  const same = named(old.slug) ?? named(moved.documents.find(({ from }) => from === old.slug)?.to ?? '');
  if (same !== undefined) return same;
  const fresh = after.documents.filter(({ slug }) => !before.documents.some((document) => document.slug === slug));
  return (
    fresh.find((document) => document.meta.sourceSha256 === old.meta.sourceSha256) ??
    fresh.find((document) => likeness(document.reading.text, old.reading.text) >= 0.8)
  );
}

/**
 * What became of the permalinks of `before`.
 * @param moved the aliases that the new edition has already
 */
export function linkChanges(before: Edition, after: Edition, moved: MovedTable = NOTHING_MOVED): LinkChanges {
  const lost: LostLink[] = [];
  const documents: MovedDocument[] = [];
  const aliases: Moved[] = [];
  for (const old of before.documents) {
    const now = successor(old, after, before, moved);
    if (now === undefined) continue;
    if (now.slug !== old.slug && !moved.documents.some(({ from }) => from === old.slug))
      documents.push({ from: old.slug, to: now.slug });
    const ids = new Set(anchorsOf(after, now));
    const aliased = new Map(
      moved.moved.filter(({ document }) => document === now.slug).map(({ from, to }) => [from, to]),
    );
    for (const link of lostIn({ before, old, after, now })) {
      if (aliased.has(link.id) && !ids.has(link.id)) continue;
      const taken = ids.has(link.id);
      lost.push({ document: now.slug, ...link, taken });
      if (link.to !== null && !taken) aliases.push({ document: now.slug, from: link.id, to: link.to });
    }
  }
  const now = new Set(pagesOf(after));
  const terms = termsIn(before, after, moved);
  const renamed = new Set([
    ...[...documents, ...moved.documents].flatMap(({ from }) => [documentPath(from), wordsPath(from)]),
    ...[...terms, ...moved.terms].map(({ from }) => glossaryPath(from)),
  ]);
  return {
    lost,
    pages: pagesOf(before).filter((page) => !now.has(page) && !renamed.has(page)),
    aliases: { moved: aliases, documents, terms },
  };
}

/** Entries that are gone, each with the new one that has a form of it; rows that stand already are not said again. */
function termsIn(before: Edition, after: Edition, moved: MovedTable): MovedTerm[] {
  const old = new Set(before.terms.map(({ id }) => id));
  const now = new Set([...after.terms.map(({ id }) => id), ...moved.terms.map(({ from }) => from)]);
  const formsOf = ({ forms }: Edition['terms'][number]): string[] =>
    forms.map(({ document, form }) => `${document} ${form}`);
  const fresh = new Map(
    after.terms.flatMap((term) => (old.has(term.id) ? [] : formsOf(term).map((f) => [f, term.id]))),
  );
  return before.terms.flatMap((term) => {
    const to = now.has(term.id) ? undefined : formsOf(term).flatMap((form) => fresh.get(form) ?? [])[0];
    return to === undefined ? [] : [{ from: term.id, to }];
  });
}

interface Pair {
  readonly before: Edition;
  readonly old: EditionDocument;
  readonly after: Edition;
  readonly now: EditionDocument;
}

function lostIn({ before, old, after, now }: Pair): Omit<LostLink, 'document' | 'taken'>[] {
  const { place } = alignBlocks(old.reading, now.reading);
  const lost: Omit<LostLink, 'document' | 'taken'>[] = [];
  for (const block of old.reading.blocks) {
    const to = place.get(block.id) ?? null;
    if (to !== block.id)
      lost.push({ id: block.id, to, words: opening(old.reading.text.slice(block.start, block.end)) });
  }
  const [was, is] = [placesOf(before, old), placesOf(after, now)];
  const oldIds = new Set(was.map(({ id }) => id));
  const fresh = is.filter(({ id }) => !oldIds.has(id));
  for (const gone of was) {
    if (is.some(({ id }) => id === gone.id)) continue;
    // The same quote under a new id: of the same sort if there is one, nearest to its old place.
    const [heir] = fresh
      .filter(({ words }) => words === gone.words)
      .sort(
        (a, b) =>
          Number(a.type !== gone.type) - Number(b.type !== gone.type) ||
          Math.abs(a.span.start - gone.span.start) - Math.abs(b.span.start - gone.span.start),
      );
    lost.push({ id: gone.id, to: heir?.id ?? blockOf(gone, now, place), words: opening(gone.words) });
  }
  return lost;
}

/** The block where the words stand now: found by the words themselves, else where their old block went. */
function blockOf(gone: NamedPlace, now: EditionDocument, place: ReadonlyMap<string, string>): string | null {
  const [start, ...more] = occurrences(flatten(now.reading.text), flatten(gone.words), 2);
  if (start !== undefined && more.length === 0) return blockAt(now.reading, start)?.id ?? null;
  return place.get(gone.block) ?? null;
}

function opening(words: string): string {
  const flat = flatten(words);
  return flat.length <= 60 ? flat : `${flat.slice(0, flat.lastIndexOf(' ', 60))} …`;
}
