/** Rows of an edition: what there is to tell of each, and what changed between two lists of them. */
import { type Column, toldOf } from '../edition/column.ts';
import {
  CHECK_COLUMNS,
  CLAIM_COLUMNS,
  EXCLUDED_COLUMNS,
  RECOMMENDATION_COLUMNS,
  SET_ASIDE_COLUMNS,
} from '../edition/columns.ts';
import type { Edition, Note, PageText, WordLine, WordList } from '../model/edition.ts';
import type { Bilingual } from '../model/common.ts';
import type { Story, StoryStep } from '../model/story.ts';
import type { Term } from '../model/term.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { collapseSpace } from '../text/reading.ts';

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

/** What compareEditions and the version tell by themselves, or what is made of the rest. */
type ToldElsewhere = 'documents' | 'moved' | 'recorded' | 'version' | 'index';

/** What the dataset is told by: every list of an edition, those of its vocabulary, and what stands in it once. */
export type List =
  | Exclude<keyof Edition, ToldElsewhere | 'vocabulary' | 'licence' | 'recommendationUnit'>
  | Exclude<keyof Vocabulary, '$schema'>
  | 'conditions';

/** The lists, in the order in which they are told. */
const ROWS: Readonly<Record<List, (edition: Edition) => readonly Told[]>> = {
  claims: ({ claims }) => inColumns(claims, CLAIM_COLUMNS),
  setAside: ({ setAside }) => inColumns(setAside, SET_ASIDE_COLUMNS),
  recommendations: ({ recommendations }) => inColumns(recommendations, RECOMMENDATION_COLUMNS),
  excluded: ({ excluded }) => inColumns(excluded, EXCLUDED_COLUMNS),
  checks: ({ checks }) => inColumns(checks, CHECK_COLUMNS),
  units: ({ vocabulary }) => vocabulary.units,
  measures: ({ vocabulary }) => vocabulary.measures,
  themes: ({ vocabulary }) => vocabulary.themes,
  addressees: ({ vocabulary }) => vocabulary.addressees,
  modalities: ({ vocabulary }) => vocabulary.modalities,
  charts: ({ charts }) => charts,
  works: ({ works }) => works.map(({ title, ...work }) => ({ ...work, label: { en: title, uk: title } })),
  pages: ({ pages }) => pages.map(({ slug, ...page }) => ({ id: slug, ...page })),
  stories: ({ stories }) =>
    stories.map(({ slug, steps, ...story }) => ({ id: slug, ...story, steps: steps.map(toldStep) })),
  lessons: ({ lessons }) => lessons.map(({ slug, ...lesson }) => ({ id: slug, ...inWords(lesson) })),
  terms: ({ terms }) => terms.map(toldTerm),
  conditions: ({ licence, recommendationUnit }) => [
    { id: 'licence', ...licence },
    { id: 'unit of recommendations', ...recommendationUnit },
  ],
};
export const LISTS = Object.keys(ROWS) as readonly List[];

/** The dataset by its columns, as its page, its files and the API have it. */
function inColumns<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Told[] {
  return rows.map((row) => toldOf(row, columns));
}

/** A step by its words: what is made of them is no change of the edition. */
function toldStep({ id, heading, before, figure, after }: StoryStep): object {
  const shown = figure?.is === 'words' ? { ...figure, rows: figure.rows.map(({ gloss }) => gloss.text) } : figure;
  return { id: id ?? 'first', heading, before: before.text, after: after.text, figure: shown && told(shown) };
}

/** An entry of the glossary by its words, and how often each form stands where. */
function toldTerm({ id, term, kind, forms, also, sources, body, unknown, certain }: Term): Told {
  const places = forms.map(({ document, form, reading, places }) => ({
    document,
    form,
    reading,
    count: places.length,
  }));
  const open = { unknown: unknown.map(({ text }) => text), certain: certain?.text };
  const row = { id, label: term, ...{ kind, forms: places, also, sources }, text: body.text, ...open };
  return row;
}

/** A lesson by its words, however deep they stand. */
function inWords(value: object): object {
  const { html: _, titleHtml: __, ...rest } = value as Readonly<Record<string, unknown>>;
  const entries = Object.entries(rest).map(([field, inner]): [string, unknown] => [
    field,
    Array.isArray(inner)
      ? inner.map((one: unknown) => (typeof one === 'object' && one !== null ? inWords(one) : one))
      : typeof inner === 'object' && inner !== null
        ? inWords(inner)
        : inner,
  ]);
  return Object.fromEntries(entries);
}

/** What happened to the rows of each list. */
export function compareLists(before: Edition, after: Edition): Readonly<Record<List, RowChanges>> {
  const changes = LISTS.map((list) => [list, compareRows(ROWS[list](before).map(keyed), ROWS[list](after).map(keyed))]);
  return Object.fromEntries(changes) as Record<List, RowChanges>;
}

/** What happened to notes. */
export function compareNotes(before: readonly Note[], after: readonly Note[]): RowChanges {
  return compareRows(before.map(keyedNote), after.map(keyedNote));
}

/** What happened to the lines of “Words and spellings”, and to what is said above them. */
export function compareWords(before: WordList | null, after: WordList | null): RowChanges {
  return compareRows(keyedWords(before), keyedWords(after));
}

export function isEmpty({ added, removed, changed }: RowChanges): boolean {
  return added.length + removed.length + changed.length === 0;
}

/** Fields of what is read out of prose. */
type Answered = keyof Note | keyof WordLine | keyof PageText | Extract<keyof Story, 'titleHtml'>;

/** Which of them are told. The others follow from the rest: places move whenever the text before them does. */
const TOLD: Readonly<Record<Answered, boolean>> = {
  id: true,
  slug: true,
  kind: true,
  emendation: true,
  sources: true,
  was: true,
  forms: true,
  today: true,
  type: true,
  title: true,
  description: true,
  text: true,
  span: false,
  block: false,
  words: false,
  blocks: false,
  html: false,
  titleHtml: false,
  places: false,
};

/** The fields of a row that are told. */
function told(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([field]) => TOLD[field as Answered] !== false));
}

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
    fields: told(row),
  };
}

function keyedNote({ id, words, emendation, ...note }: Note): KeyedRow {
  return {
    key: id,
    words: emendation === null ? note.title.en : `${words} → ${emendation.reading}`,
    // A note quotes nothing beside its words.
    fields: { ...told(note), words, ...emendation },
  };
}

function keyedWords(list: WordList | null): KeyedRow[] {
  if (list === null) return [];
  const { lines, ...above } = list;
  return [
    // No id has a point in it.
    { key: 'words.md', words: '', fields: told(above) },
    ...lines.map((line) => ({ key: line.id, words: `${line.forms.join(', ')} → ${line.today}`, fields: told(line) })),
  ];
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
export function sameWords(before: unknown, after: unknown): boolean {
  return (
    before === after ||
    (typeof before === 'string' && typeof after === 'string' && collapseSpace(before) === collapseSpace(after))
  );
}

/**
 * The leaves that differ, by path. Lists of plain values are leaves; lists of things with an id are told apart by it.
 */
export function fieldChanges(before: unknown, after: unknown, path = ''): FieldChange[] {
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
