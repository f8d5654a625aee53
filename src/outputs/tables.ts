/**
 * The dataset as tables: one CSV a table, each row with its quotation, its place and the licence. The API holds the
 * same as JSON.
 */
import { CSV, CSV_COMMA, toCsv } from '../charts/csv.ts';
import type { Quantity } from '../model/claim.ts';
import type { Edition } from '../model/edition.ts';
import type { Table, TableCell } from '../model/resource.ts';
import { codePoints } from './code-points.ts';
import { CSV_TYPE, type Output } from './output.ts';

export const TABLE_NAMES = ['claims', 'recommendations', 'checks'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export const tablesOutput: Output = {
  name: 'tables',
  over: 'edition',
  files: (_, edition) =>
    TABLE_NAMES.flatMap((name) => [
      {
        path: `data/${name}.csv`,
        type: CSV_TYPE,
        body: () => tableCsv(edition, name, false),
        holds: ({ t }) => t.data.csvFile,
      },
      {
        path: `data/${name}.comma.csv`,
        type: CSV_TYPE,
        body: () => tableCsv(edition, name, true),
        holds: ({ t }) => t.data.commaFile,
      },
    ]),
};

/** A row: column → text, number, or nothing. The type of the first row's values decides whether a column is numeric. */
type Row = Readonly<Record<string, string | number | null>>;

/** Columns whose values are numbers, in whichever rows have one. */
const NUMERIC = new Set([
  'value',
  'value_to',
  'corrected',
  'corrected_to',
  'start',
  'end',
  'result',
  'claimed',
  'tolerance',
]);

/** Rows of a table, in the order of the Edition; offsets count code points of the API's `transcription`. */
export function tableRows(edition: Edition, name: TableName): Row[] {
  if (name === 'checks') return checkRows(edition);
  const point = codePoints(edition);
  const place = (row: { document: string; span: { start: number; end: number } }): { start: number; end: number } =>
    point(row.document, row.span);
  if (name === 'claims') {
    return edition.claims.map((claim) => ({
      id: claim.id,
      document: claim.document,
      quote: claim.words,
      ...place(claim),
      label_en: claim.label.en,
      label_uk: claim.label.uk,
      kind: claim.kind,
      ...pair('value', claim.value),
      ...pair('corrected', claim.corrected),
      bound: claim.bound,
      unit: claim.unit,
      measures: claim.measures,
      date: claim.date.edtf,
      date_ground: claim.date.ground,
      certainty: claim.certainty,
    }));
  }
  return edition.recommendations.map((row) => ({
    id: row.id,
    document: row.document,
    quote: row.words,
    ...place(row),
    theme: row.theme,
    addressee: row.addressee,
    modality: row.modality,
    modal_word: row.modalWord,
    quantity: row.quantity,
    gist_en: row.gist.en,
    gist_uk: row.gist.uk,
  }));
}

function checkRows(edition: Edition): Row[] {
  return edition.checks.map((check) => ({
    id: check.id,
    title_en: check.title.en,
    title_uk: check.title.uk,
    formula: check.formula,
    inputs: check.inputs.join(' '),
    result: check.result,
    unit: check.unit,
    claim: check.claimed,
    ...pair('claimed', check.against),
    relation: check.relation,
    tolerance: check.tolerance ?? null,
    verdict: check.verdict,
  }));
}

/** A range takes two columns: `value` and `value_to`. */
function pair(name: string, value: Quantity | null): Row {
  const [from, to] = typeof value === 'number' || value === null ? [value, null] : value;
  return { [name]: from, [`${name}_to`]: to };
}

/**
 * A table as CSV.
 * @param comma decimals with a comma, fields between semicolons: what spreadsheets of most of Europe open by a double
 *   click
 */
export function tableCsv(edition: Edition, name: TableName, comma: boolean): string {
  const rows = tableRows(edition, name);
  const columns = Object.keys(rows[0] ?? {}).map((id) => ({
    id,
    label: id,
    numeric: NUMERIC.has(id) || id.endsWith('_to'),
  }));
  const cell = (value: string | number | null): TableCell => ({ text: value === null ? '' : String(value), value });
  const table: Table = {
    columns,
    rows: rows.map((row) => columns.map(({ id }) => cell(row[id] ?? null))),
    marks: [],
  };
  return toCsv(table, comma ? CSV_COMMA : CSV, { licence: edition.licence.editorial.url });
}
