/**
 * A column of the dataset's tables: its name, who speaks in it, what the API holds of a row, the fields of a CSV that
 * it fills, its heading where a page shows it, and what is told of it when editions are compared.
 */
import type { Quantity } from '../model/claim.ts';
import type { Bilingual, Span } from '../model/common.ts';
import type { ColumnVoice } from '../model/resource.ts';
import type { Words } from '../words/index.ts';

/** Turns a place in the reading text of a document into code points, as files count them. */
export type Point = (document: string, span: Span) => Span;
export type Value = string | number | null;

export interface Column<Row> {
  /** Name in the API; it never changes. */
  readonly id: string;
  readonly voice: ColumnVoice;
  /** Heading on the page of the dataset; absent where no page shows the column. */
  readonly heading?: (t: Words) => string;
  /** What the API holds; null where only an editor needs it. */
  readonly json: ((row: Row, point: Point) => unknown) | null;
  /** What a CSV holds: none, one or two fields. */
  readonly fields: readonly Field<Row>[];
  /**
   * What is told of it when two editions are compared: what the API holds, unless it says otherwise; null where it
   * follows from other columns, or moves with the text before it.
   */
  readonly told?: ((row: Row) => unknown) | null;
}

/** A field of a CSV. */
export interface Field<Row> {
  readonly id: string;
  readonly numeric: boolean;
  readonly value: (row: Row, point: Point) => Value;
}

type Heading = NonNullable<Column<never>['heading']>;

/** A word, an id or a number as it stands; `name` is its name in a CSV, where that is another. */
export function plain<Row>(
  voice: ColumnVoice,
  id: string,
  value: (row: Row) => Value,
  heading?: Heading,
  name = id,
): Column<Row> {
  return { id, voice, ...(heading && { heading }), json: value, fields: [{ id: name, numeric: false, value }] };
}

/** A field of the row as it stands, by its own name. */
export function own<Row extends Readonly<Record<Id, Value>>, Id extends string>(
  voice: ColumnVoice,
  id: Id,
  heading?: Heading,
): Column<Row> {
  return plain(voice, id, (row) => row[id], heading);
}

export function number<Row>(
  voice: ColumnVoice,
  id: string,
  value: (row: Row, point: Point) => number | null,
  name = id,
): Column<Row> {
  return { id, voice, json: value, fields: [{ id: name, numeric: true, value }] };
}

/** A text of ours in both languages: `label_en` and `label_uk`; `name` stands for the id in a CSV. */
export function both<Row>(id: string, text: (row: Row) => Bilingual, heading?: Heading, name = id): Column<Row> {
  const field = (lang: 'en' | 'uk'): Field<Row> => ({
    id: `${name}_${lang}`,
    numeric: false,
    value: (row) => text(row)[lang],
  });
  return { id, voice: 'ours', ...(heading && { heading }), json: text, fields: [field('en'), field('uk')] };
}

/** A text of the row in both languages, by its own name. */
export function ownBoth<Row extends Readonly<Record<Id, Bilingual>>, Id extends string>(
  id: Id,
  heading?: Heading,
): Column<Row> {
  return both(id, (row) => row[id], heading);
}

/** What a source counts; a range takes two fields: `value` and `value_to`. */
export function quantity<Row>(id: string, value: (row: Row) => Quantity | null, heading?: Heading): Column<Row> {
  const end = (name: string, of: (value: Quantity | null) => number | null): Field<Row> => ({
    id: name,
    numeric: true,
    value: (row) => of(value(row)),
  });
  return {
    id,
    voice: 'source',
    ...(heading && { heading }),
    json: value,
    fields: [
      end(id, (of) => (typeof of === 'number' || of === null ? of : of[0])),
      end(`${id}_to`, (of) => (typeof of === 'number' || of === null ? null : of[1])),
    ],
  };
}

/** Something with parts, which a CSV has no room for. */
export function structure<Row>(id: string, json: (row: Row) => unknown, heading?: Heading): Column<Row> {
  return { id, voice: 'ours', ...(heading && { heading }), json, fields: [] };
}

/** A column that follows from others, or moves with the text: two editions do not differ by it. */
export function following<Row>(column: Column<Row>): Column<Row> {
  return { ...column, told: null };
}

/** The column of that name. @throws RangeError where there is none */
export function columnOf<Row>(columns: readonly Column<Row>[], id: string): Column<Row> {
  const column = columns.find((candidate) => candidate.id === id);
  if (column === undefined) throw new RangeError(`No column "${id}".`);
  return column;
}

/** A row as the API holds it. */
export function recordOf<Row>(row: Row, columns: readonly Column<Row>[], point: Point): Record<string, unknown> {
  return Object.fromEntries(columns.flatMap(({ id, json }) => (json === null ? [] : [[id, json(row, point)]])));
}

/** A row by what is told of it when two editions are compared. */
export function toldOf<Row>(row: Row, columns: readonly Column<Row>[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.flatMap(({ id, json, told = json }) => (told === null ? [] : [[id, told(row, (_, span) => span)]])),
  );
}

/** Who speaks in which column of the API. */
export function voicesOf(columns: readonly Column<never>[]): { name: string; voice: ColumnVoice }[] {
  return columns.flatMap(({ id, voice, json }) => (json === null ? [] : [{ name: id, voice }]));
}
