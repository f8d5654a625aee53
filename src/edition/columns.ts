/**
 * The columns of the dataset's tables, each said once: its name, what the API holds of a row, the fields of a CSV that
 * it fills, and its heading where a page shows it. Page, CSV and API read the same list.
 */
import type { Quantity } from '../model/claim.ts';
import type { Bilingual, Span } from '../model/common.ts';
import type { Check, Claim, Excluded, Recommendation, SetAside } from '../model/edition.ts';
import { roundedTo } from '../text/format.ts';
import { inBoth, type Words } from '../words/index.ts';

/** Turns a place in the reading text of a document into code points, as files count them. */
export type Point = (document: string, span: Span) => Span;
export type Value = string | number | null;

export interface Column<Row> {
  /** Name in the API; it never changes. */
  readonly id: string;
  /** Heading on the page of the dataset; absent where no page shows the column. */
  readonly heading?: (t: Words) => string;
  /** What the API holds. */
  readonly json: (row: Row, point: Point) => unknown;
  /** What a CSV holds: none, one or two fields. */
  readonly fields: readonly Field<Row>[];
}

/** A field of a CSV. */
export interface Field<Row> {
  readonly id: string;
  readonly numeric: boolean;
  readonly value: (row: Row, point: Point) => Value;
}

type Heading = NonNullable<Column<never>['heading']>;

/** A word, an id or a number as it stands; `name` is its name in a CSV, where that is another. */
function plain<Row>(id: string, value: (row: Row) => Value, heading?: Heading, name = id): Column<Row> {
  return { id, ...(heading && { heading }), json: value, fields: [{ id: name, numeric: false, value }] };
}

/** A field of the row as it stands, by its own name. */
function own<Row extends Readonly<Record<Id, Value>>, Id extends string>(id: Id, heading?: Heading): Column<Row> {
  return plain(id, (row) => row[id], heading);
}

function number<Row>(id: string, value: (row: Row, point: Point) => number | null, name = id): Column<Row> {
  return { id, json: value, fields: [{ id: name, numeric: true, value }] };
}

/** A text in both languages: `label_en` and `label_uk`; `name` stands for the id in a CSV, where that is another. */
function both<Row>(id: string, text: (row: Row) => Bilingual, heading?: Heading, name = id): Column<Row> {
  const field = (lang: 'en' | 'uk'): Field<Row> => ({
    id: `${name}_${lang}`,
    numeric: false,
    value: (row) => text(row)[lang],
  });
  return { id, ...(heading && { heading }), json: text, fields: [field('en'), field('uk')] };
}

/** A text of the row in both languages, by its own name. */
function ownBoth<Row extends Readonly<Record<Id, Bilingual>>, Id extends string>(
  id: Id,
  heading?: Heading,
): Column<Row> {
  return both(id, (row) => row[id], heading);
}

/** A range takes two fields: `value` and `value_to`. */
function quantity<Row>(id: string, value: (row: Row) => Quantity | null, heading?: Heading): Column<Row> {
  const end = (name: string, of: (value: Quantity | null) => number | null): Field<Row> => ({
    id: name,
    numeric: true,
    value: (row) => of(value(row)),
  });
  return {
    id,
    ...(heading && { heading }),
    json: value,
    fields: [
      end(id, (of) => (typeof of === 'number' || of === null ? of : of[0])),
      end(`${id}_to`, (of) => (typeof of === 'number' || of === null ? null : of[1])),
    ],
  };
}

/** Something with parts, which a CSV has no room for. */
function structure<Row>(id: string, json: (row: Row) => unknown, heading?: Heading): Column<Row> {
  return { id, ...(heading && { heading }), json, fields: [] };
}

interface Quoted {
  readonly document: string;
  readonly words: string;
  readonly span: Span;
}

/** Where the words stand; offsets count code points of the API's `transcription`. */
function place<Row extends Quoted>(): Column<Row>[] {
  return [
    own('document'),
    plain(
      'quote',
      ({ words }) => words,
      (t) => t.data.words,
    ),
    number('start', ({ document, span }, point) => point(document, span).start),
    number('end', ({ document, span }, point) => point(document, span).end),
  ];
}

const idColumn = <Row extends { readonly id: string }>(): Column<Row> => own('id');

export const CLAIM_COLUMNS: readonly Column<Claim>[] = [
  idColumn(),
  ...place<Claim>(),
  ownBoth('label', (t) => t.data.meaning),
  own('kind'),
  quantity(
    'value',
    ({ value }) => value,
    (t) => t.data.value,
  ),
  {
    id: 'corrected',
    // The API names the note that corrects; a table has the value to count with in every row.
    json: ({ emendation }) => (emendation === undefined ? null : { value: emendation.value, note: emendation.note }),
    fields: quantity<Claim>('corrected', ({ corrected }) => corrected).fields,
  },
  own('bound'),
  number('roundedTo', ({ roundedTo }) => roundedTo ?? null, 'rounded_to'),
  own('unit'),
  own('measures'),
  {
    id: 'date',
    heading: (t) => t.data.date,
    json: ({ date }) => date,
    fields: [
      { id: 'date', numeric: false, value: ({ date }) => date.edtf },
      { id: 'date_ground', numeric: false, value: ({ date }) => date.ground },
    ],
  },
  own('certainty', (t) => t.data.standing),
  structure('per', ({ per }) => per ?? null),
  structure('remark', ({ remark }) => remark ?? null),
  structure(
    'marks',
    ({ marks }) => marks,
    (t) => t.data.shown,
  ),
];

export const SET_ASIDE_COLUMNS: readonly Column<SetAside>[] = [
  ...place<SetAside>(),
  ownBoth('reason', (t) => t.data.reason),
];

export const RECOMMENDATION_COLUMNS: readonly Column<Recommendation>[] = [
  idColumn(),
  ...place<Recommendation>(),
  own('theme', (t) => t.reader.theme),
  own('addressee', (t) => t.reader.addressee),
  own('addressed'),
  own('modality', (t) => t.reader.modality),
  plain('modalWord', ({ modalWord }) => modalWord, undefined, 'modal_word'),
  plain('marker', ({ marker }) => marker ?? null),
  {
    id: 'implied',
    json: ({ implied }) => implied ?? false,
    fields: [{ id: 'implied', numeric: false, value: ({ implied }) => String(implied ?? false) }],
  },
  own('quantity'),
  ownBoth('gist', (t) => t.reader.type.rec),
  structure('marks', ({ marks }) => marks),
];

export const EXCLUDED_COLUMNS: readonly Column<Excluded>[] = [
  idColumn(),
  ...place<Excluded>(),
  own('kind', (t) => t.data.reason),
  ownBoth('gist', (t) => t.reader.type.rec),
];

/** What comes of a check, with the digits that it is printed with: more of them would say nothing of the sources. */
function printed({
  result,
  range,
  digits,
}: Pick<Check, 'result' | 'range' | 'digits'>): Pick<Check, 'result' | 'range'> {
  return {
    result: result === null ? null : roundedTo(result, digits),
    range: range && [roundedTo(range[0], digits), roundedTo(range[1], digits)],
  };
}

export const CHECK_COLUMNS: readonly Column<Check>[] = [
  idColumn(),
  ownBoth('title'),
  own('formula'),
  {
    id: 'inputs',
    json: ({ inputs }) => inputs,
    fields: [{ id: 'inputs', numeric: false, value: ({ inputs }) => inputs.join(' ') }],
  },
  number('result', (check) => printed(check).result),
  {
    id: 'range',
    json: (check) => printed(check).range,
    fields: [
      { id: 'lowest', numeric: true, value: (check) => printed(check).range?.[0] ?? null },
      { id: 'highest', numeric: true, value: (check) => printed(check).range?.[1] ?? null },
    ],
  },
  structure('digits', ({ digits }) => digits),
  own('unit'),
  plain('claim', ({ claimed }) => claimed),
  quantity('claimed', ({ against }) => against),
  own('relation'),
  number('tolerance', ({ tolerance }) => tolerance ?? null),
  own('verdict'),
  both('verdictText', ({ verdict }) => inBoth((t) => t.ledger.verdicts[verdict]), undefined, 'verdict'),
  structure('rows', ({ rows }) =>
    rows.map((row) => {
      const { id, label, formula, inputs, digits, verdict } = row;
      const verdictText = inBoth((t) => t.ledger.verdicts[verdict]);
      return { id, label, formula, inputs, ...printed(row), digits, verdict, verdictText };
    }),
  ),
  structure('unknown', ({ unknown }) => unknown ?? null),
  structure('explanation', ({ explanation }) => explanation),
];

/** A row as the API holds it. */
export function recordOf<Row>(row: Row, columns: readonly Column<Row>[], point: Point): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ id, json }) => [id, json(row, point)]));
}
