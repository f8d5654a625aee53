/**
 * The dataset as tables: one CSV a table, each row with its quotation, its place and the licence. The API holds the
 * same as JSON.
 */
import { CSV, CSV_COMMA, toCsv } from '../charts/csv.ts';
import { CHECK_COLUMNS, CLAIM_COLUMNS, RECOMMENDATION_COLUMNS, type Column, type Point } from '../edition/columns.ts';
import type { Check, Edition } from '../model/edition.ts';
import type { Table, TableCell } from '../model/resource.ts';
import { plain } from '../model/text-types.ts';
import { codePoints, CSV_TYPE, type Output } from './output.ts';

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

/** A table of the dataset as columns with names, numbers and words; an empty one has its columns all the same. */
export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[], point: Point): Table {
  const fields = columns.flatMap((column) => column.fields);
  return {
    columns: fields.map(({ id, numeric }) => ({ id, label: id, numeric })),
    rows: rows.map((row) =>
      fields.map((field): TableCell => {
        const value = field.value(row, point);
        return { text: value === null ? '' : String(value), value };
      }),
    ),
    marks: [],
  };
}

/** The tables of the Edition that have a file each, by its name. */
export function dataTable(edition: Edition, name: TableName): Table {
  const point = codePoints(edition);
  switch (name) {
    case 'claims':
      return tableOf(edition.claims, CLAIM_COLUMNS, point);
    case 'recommendations':
      return tableOf(edition.recommendations, RECOMMENDATION_COLUMNS, point);
    case 'checks':
      return tableOf(edition.checks.flatMap(linesOf), CHECK_COLUMNS, point);
  }
}

/** A check and its rows, which a table has room for only below it: each is titled by what it measures. */
function linesOf(check: Check): Check[] {
  const { title } = check;
  const lines = check.rows.map((row) => ({
    ...check,
    ...row,
    title: { en: plain(`${title.en} ${row.label.en}`), uk: plain(`${title.uk} ${row.label.uk}`) },
    rows: [],
  }));
  return [check, ...lines];
}

/**
 * A table as CSV.
 * @param comma decimals with a comma, fields between semicolons: what spreadsheets of most of Europe open by a double
 *   click
 */
export function tableCsv(edition: Edition, name: TableName, comma: boolean): string {
  const constants = { licence: edition.licence.editorial.url };
  return toCsv(dataTable(edition, name), comma ? CSV_COMMA : CSV, constants);
}
