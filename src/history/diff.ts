/**
 * What changed between two editions, as data: text, translations, apparatus, notes, rows of the dataset, permalinks.
 */
import type { Lang } from '../model/common.ts';
import type { Edition, EditionDocument, Note } from '../model/edition.ts';
import type { MovedTable } from '../model/moved.ts';
import { alignBlocks, type Alignment } from './align-blocks.ts';
import { linkChanges, successor, type LinkChanges } from './permalinks.ts';
import {
  compareLists,
  compareNotes,
  compareWords,
  type FieldChange,
  fieldChanges,
  isEmpty,
  type List,
  LISTS,
  type RowChanges,
  type RowRef,
  sameWords,
} from './rows.ts';
import type { StoredRecordedEdition } from '../model/editions.ts';

/** A text that changed; null where there was or is none. */
export interface TextChange {
  readonly place: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface DocumentChanges {
  readonly slug: string;
  readonly title: { readonly en: string; readonly uk: string };
  readonly meta: readonly FieldChange[];
  readonly text: readonly TextChange[];
  readonly translations: Readonly<Record<Lang, readonly TextChange[]>>;
  readonly emendations: RowChanges;
  readonly notes: RowChanges;
  /** Lines of “Words and spellings”. */
  readonly words: RowChanges;
}

export interface EditionChanges {
  readonly versions: { readonly before: string; readonly after: string };
  readonly documents: {
    readonly added: readonly RowRef[];
    readonly removed: readonly RowRef[];
    readonly changed: readonly DocumentChanges[];
  };
  readonly lists: Readonly<Record<List, RowChanges>>;
  readonly links: LinkChanges;
}

/** Compares two editions. */
export function compareEditions(before: Edition, after: Edition, moved: MovedTable): EditionChanges {
  const pairs = before.documents.map((old) => ({ old, now: successor(old, after, before, moved) }));
  const kept = new Set(pairs.map(({ now }) => now?.slug));
  const ref = (document: EditionDocument): RowRef => ({ key: document.slug, words: document.meta.title });
  const changed = pairs.flatMap(({ old, now }) => {
    if (now === undefined) return [];
    const changes = compareDocuments(old, now);
    return isQuiet(changes) ? [] : [changes];
  });
  return {
    versions: { before: before.version, after: after.version },
    documents: {
      added: after.documents.filter(({ slug }) => !kept.has(slug)).map(ref),
      removed: pairs.filter(({ now }) => now === undefined).map(({ old }) => ref(old)),
      changed,
    },
    lists: compareLists(before, after),
    links: linkChanges(before, after, moved),
  };
}

/** Did nothing change? */
export function isUnchanged({ documents, lists, links }: EditionChanges): boolean {
  return (
    documents.added.length +
      documents.removed.length +
      documents.changed.length +
      links.lost.length +
      links.pages.length ===
      0 && LISTS.every((list) => isEmpty(lists[list]))
  );
}

function isQuiet({ meta, text, translations, emendations, notes, words }: DocumentChanges): boolean {
  return (
    meta.length + text.length + translations.en.length + translations.uk.length === 0 &&
    isEmpty(emendations) &&
    isEmpty(notes) &&
    isEmpty(words)
  );
}

function compareDocuments(old: EditionDocument, now: EditionDocument): DocumentChanges {
  const alignment = alignBlocks(old.reading, now.reading);
  const changes = (pairs: readonly TextChange[]): TextChange[] =>
    pairs.filter(({ before, after }) => !sameWords(before, after));
  const translated = (lang: Lang): TextChange[] => {
    const of = (document: EditionDocument): Map<string, string> =>
      new Map(document.translations[lang].map(({ block, text, gap }) => [block, gap ? `[${text}]` : text]));
    const [was, is] = [of(old), of(now)];
    return changes(
      named(alignment).map(({ place, oldId, newId }) => ({
        place,
        before: was.get(oldId ?? '') ?? null,
        after: is.get(newId ?? '') ?? null,
      })),
    );
  };
  const [emended, plain] = [
    (note: Note): boolean => note.emendation !== null,
    (note: Note): boolean => note.emendation === null,
  ];
  const notes = (of: (note: Note) => boolean): RowChanges => compareNotes(old.notes.filter(of), now.notes.filter(of));
  return {
    slug: now.slug,
    title: now.meta.titles,
    meta: [
      ...(old.slug === now.slug ? [] : [{ field: 'slug', before: old.slug, after: now.slug }]),
      ...fieldChanges(old.meta, now.meta),
    ],
    text: changes(
      alignment.pairs.map(({ before, after }, index) => ({
        place: named(alignment)[index]?.place ?? '',
        before: before?.text ?? null,
        after: after?.text ?? null,
      })),
    ),
    translations: { en: translated('en'), uk: translated('uk') },
    emendations: notes(emended),
    notes: notes(plain),
    words: compareWords(old.words, now.words),
  };
}

/** Blocks by a name that a reader can follow: `p3`, or `p3 → p4` where the id changed. */
function named({ pairs }: Alignment): { place: string; oldId: string | undefined; newId: string | undefined }[] {
  return pairs.map(({ before, after }) => ({
    place:
      before === null
        ? (after?.id ?? '')
        : after === null || after.id === before.id
          ? before.id
          : `${before.id} → ${after.id}`,
    oldId: before?.id,
    newId: after?.id,
  }));
}

// What of the differences of two editions is recorded for readers: what was corrected, not what was added.

/**
 * The row of an edition for data/editions.json.
 * @param date the day on which it is published, ISO 8601
 */
export function recordOf(
  { versions, documents, lists }: EditionChanges,
  after: Edition,
  date: string,
): StoredRecordedEdition {
  const changed = new Map(documents.changed.map((document) => [document.slug, document]));
  const keys = (rows: { readonly changed: readonly { readonly key: string }[] }): string[] =>
    rows.changed.map(({ key }) => key);
  const [claims, recommendations] = [new Set(keys(lists.claims)), new Set(keys(lists.recommendations))];
  return {
    date,
    version: versions.after,
    before: versions.before,
    documents: after.documents.flatMap(({ slug, reading }) => {
      const own = changed.get(slug);
      const texts = own === undefined ? [] : [...own.text, ...own.translations.en, ...own.translations.uk];
      // A block that moved is named by both of its ids.
      const blocks = new Set(texts.flatMap(({ place }) => place.split(' → ').slice(-1)));
      const places = [
        ...reading.blocks.map(({ id }) => id).filter((id) => blocks.has(id)),
        ...(own === undefined ? [] : [...keys(own.emendations), ...keys(own.notes)]),
        ...(after.index.rows.claims.get(slug) ?? []).map(({ id }) => id).filter((id) => claims.has(id)),
        ...(after.index.rows.recommendations.get(slug) ?? [])
          .map(({ id }) => id)
          .filter((id) => recommendations.has(id)),
      ];
      return places.length === 0 ? [] : [{ document: slug, places: [...new Set(places)] }];
    }),
    checks: keys(lists.checks),
  };
}
