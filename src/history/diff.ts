/**
 * What changed between two editions, as data: text, translations, apparatus, notes, rows of the dataset, permalinks.
 */
import type { Bilingual, Lang } from '../model/common.ts';
import type { Edition, EditionDocument, Note } from '../model/edition.ts';
import type { MovedTable } from '../model/moved.ts';
import { collapseSpace } from '../text/reading.ts';
import { alignBlocks, type Alignment } from './align-blocks.ts';
import { linkChanges, successor, type LinkChanges } from './permalinks.ts';

/** A text that changed; null where there was or is none. */
export interface TextChange {
  readonly place: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A field of a row, by its path: `label.en`. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What happened to rows that are told apart by a key. */
export interface RowChanges {
  readonly added: readonly RowRef[];
  readonly removed: readonly RowRef[];
  readonly changed: readonly (RowRef & { readonly fields: readonly FieldChange[] })[];
}

export interface RowRef {
  readonly key: string;
  /** Words by which a reader knows the row: its quotation, title or label. */
  readonly words: string;
}

export interface DocumentChanges {
  readonly slug: string;
  readonly title: { readonly en: string; readonly uk: string };
  readonly meta: readonly FieldChange[];
  readonly text: readonly TextChange[];
  readonly translations: Readonly<Record<Lang, readonly TextChange[]>>;
  readonly emendations: RowChanges;
  readonly notes: RowChanges;
}

/** Lists of the dataset, in the order in which they are told. */
const ROWS = {
  claims: ({ claims }: Edition) => claims,
  setAside: ({ setAside }) => setAside,
  recommendations: ({ recommendations }) => recommendations,
  excluded: ({ excluded }) => excluded,
  checks: ({ checks }) => checks,
  units: ({ vocabulary }) => vocabulary.units,
  measures: ({ vocabulary }) => vocabulary.measures,
  themes: ({ vocabulary }) => vocabulary.themes,
  addressees: ({ vocabulary }) => vocabulary.addressees,
  modalities: ({ vocabulary }) => vocabulary.modalities,
  charts: ({ charts }) => charts,
  works: ({ works }) => works.map(({ title, ...work }) => ({ ...work, label: { en: title, uk: title } })),
  pages: ({ pages }) =>
    pages.map(({ slug, title, description, text, sources }) => ({ id: slug, title, description, text, sources })),
  terms: ({ licence, recommendationUnit }) => [
    { id: 'licence', ...licence },
    { id: 'unit of recommendations', ...recommendationUnit },
  ],
} as const satisfies Record<string, (edition: Edition) => readonly object[]>;
export type List = keyof typeof ROWS;
export const LISTS = Object.keys(ROWS) as readonly List[];

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
export function compareEditions(before: Edition, after: Edition, moved?: MovedTable): EditionChanges {
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
    lists: Object.fromEntries(
      LISTS.map((list) => [list, compareRows(ROWS[list](before).map(keyed), ROWS[list](after).map(keyed))]),
    ) as Record<List, RowChanges>,
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

export function isEmpty({ added, removed, changed }: RowChanges): boolean {
  return added.length + removed.length + changed.length === 0;
}

function isQuiet({ meta, text, translations, emendations, notes }: DocumentChanges): boolean {
  return (
    meta.length + text.length + translations.en.length + translations.uk.length === 0 &&
    isEmpty(emendations) &&
    isEmpty(notes)
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
  const notes = (of: (note: Note) => boolean): RowChanges =>
    compareRows(old.notes.filter(of).map(keyedNote), now.notes.filter(of).map(keyedNote));
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

/** What follows from the rest: places in the text move whenever the text before them does. */
const DERIVED = ['id', 'span', 'block', 'words', 'marks', 'inputs', 'against', 'titleHtml', 'explanationHtml'];

/** What any row may have to be told apart and known by. */
interface Told {
  readonly id?: string | undefined;
  readonly document?: string | undefined;
  readonly quote?: string | undefined;
  readonly context?: string | undefined;
  readonly formula?: string | null | undefined;
  readonly label?: Bilingual | undefined;
  readonly name?: Bilingual | undefined;
  readonly title?: Bilingual | undefined;
}

interface KeyedRow extends RowRef {
  readonly fields: object;
}

/** A row by its id, or where it has none by the document and the words; with what an editor wrote. */
function keyed(row: Told): KeyedRow {
  const { id, document, quote, context, formula, label, name, title } = row;
  return {
    key: id ?? `${document}: ${context ?? quote}`,
    words: quote ?? formula ?? label?.en ?? name?.en ?? title?.en ?? '',
    fields: Object.fromEntries(Object.entries(row).filter(([field]) => !DERIVED.includes(field))),
  };
}

function keyedNote({ id, kind, emendation, title, text, words, sources }: Note): KeyedRow {
  const reading = emendation && { reading: emendation.reading, certainty: emendation.certainty };
  return {
    key: id,
    words: emendation === null ? title.en : `${words} → ${emendation.reading}`,
    fields: { kind, words, ...reading, title, text, sources },
  };
}

function compareRows(before: readonly KeyedRow[], after: readonly KeyedRow[]): RowChanges {
  const was = new Map(before.map((row) => [row.key, row]));
  const is = new Map(after.map((row) => [row.key, row]));
  const ref = ({ key, words }: KeyedRow): RowRef => ({ key, words });
  return {
    added: [...is.values()].filter(({ key }) => !was.has(key)).map(ref),
    removed: [...was.values()].filter(({ key }) => !is.has(key)).map(ref),
    changed: [...is.values()].flatMap((row) => {
      const old = was.get(row.key);
      const fields = old === undefined ? [] : fieldChanges(old.fields, row.fields);
      return fields.length === 0 ? [] : [{ ...ref(row), fields }];
    }),
  };
}

/** Equal but for white space: a space that became unbreakable is typography, not a change of the edition. */
function sameWords(before: unknown, after: unknown): boolean {
  return (
    before === after ||
    (typeof before === 'string' && typeof after === 'string' && collapseSpace(before) === collapseSpace(after))
  );
}

/**
 * The leaves that differ, by path. Lists of plain values are leaves; lists of things with an id are told apart by it.
 */
function fieldChanges(before: unknown, after: unknown, path = ''): FieldChange[] {
  if (sameWords(before, after) || JSON.stringify(before) === JSON.stringify(after)) return [];
  // A part that came or went is told by its own parts.
  const [a, b] = [
    asObject(before ?? (asObject(after) === null ? before : {})),
    asObject(after ?? (asObject(before) === null ? after : {})),
  ];
  if (a === null || b === null) return [{ field: path, before, after }];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    fieldChanges(a[key], b[key], path === '' ? key : `${path}.${key}`),
  );
}

function asObject(value: unknown): Record<string, unknown> | null {
  if (value === null || typeof value !== 'object') return null;
  if (!Array.isArray(value)) return value as Record<string, unknown>;
  const keys = value.map((item: unknown) =>
    item !== null && typeof item === 'object' && 'id' in item ? String(item.id) : null,
  );
  return value.length === 0 || keys.includes(null)
    ? null
    : Object.fromEntries(value.map((item: unknown, index) => [keys[index] ?? '', item]));
}
