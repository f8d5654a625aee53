/**
 * The dataset as tables: one CSV a table, each row with its quotation, its place and the licence. The API holds the
 * same as JSON.
 */
import { CSV, CSV_COMMA, toCsv } from '../charts/csv.ts';
import { type Column, type Point } from '../edition/column.ts';
import { CHECK_COLUMNS, CLAIM_COLUMNS, RECOMMENDATION_COLUMNS } from '../edition/columns.ts';
import type { Site } from '../kinds/site.ts';
import { tablePath } from '../model/addresses.ts';
import type { Check, Edition } from '../model/edition.ts';
import type { Table, TableCell, TableColumn } from '../model/resource.ts';
import { plain } from '../model/text-types.ts';
import { codePoints, CSV_TYPE, type Output, partCount, partOf, partsOf } from './output.ts';

export const TABLE_NAMES = ['claims', 'recommendations', 'checks'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export const tablesOutput: Output = {
  name: 'tables',
  over: 'edition',
  files: (_, edition) =>
    TABLE_NAMES.flatMap((name) => {
      const rows = tableRows(edition, name);
      const parts = partCount(rows);
      return partsOf(rows).flatMap((part) => [
        {
          path: tablePath(name, part),
          type: CSV_TYPE,
          body: () => tableCsv(edition, name, false, part),
          holds: ({ t }: Site) => t.data.part(t.data.csvFile, part, parts),
        },
        {
          path: tablePath(name, part, 'comma.csv'),
          type: CSV_TYPE,
          body: () => tableCsv(edition, name, true, part),
          holds: ({ t }: Site) => t.data.part(t.data.commaFile, part, parts),
        },
      ]);
    }),
};

/** How many rows a table has. */
export function tableRows({ claims, recommendations, checks }: Edition, name: TableName): number {
  switch (name) {
    case 'claims':
      return claims.length;
    case 'recommendations':
      return recommendations.length;
    case 'checks':
      return checks.flatMap(linesOf).length;
  }
}

const COLUMNS = { claims: CLAIM_COLUMNS, recommendations: RECOMMENDATION_COLUMNS, checks: CHECK_COLUMNS } as const;

/** The columns of a table, as a file of it has them. */
export function tableColumns(name: TableName): TableColumn[] {
  return headOf(COLUMNS[name]);
}

function headOf(columns: readonly Column<never>[]): TableColumn[] {
  return columns.flatMap(({ voice, fields }) => fields.map(({ id, numeric }) => ({ id, label: id, numeric, voice })));
}

/** A table of the dataset as columns with names, numbers and words; an empty one has its columns all the same. */
export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[], point: Point): Table {
  const fields = columns.flatMap((column) => column.fields);
  return {
    columns: headOf(columns),
    rows: rows.map((row) =>
      fields.map((field): TableCell => {
        const value = field.value(row, point);
        return { text: value === null ? '' : String(value), value };
      }),
    ),
    marks: [],
  };
}

/** A part of a table of the Edition, counted from 1. */
export function dataTable(edition: Edition, name: TableName, part = 1): Table {
  const point = codePoints(edition);
  switch (name) {
    case 'claims':
      return tableOf(partOf(edition.claims, part), COLUMNS.claims, point);
    case 'recommendations':
      return tableOf(partOf(edition.recommendations, part), COLUMNS.recommendations, point);
    case 'checks':
      return tableOf(partOf(edition.checks.flatMap(linesOf), part), COLUMNS.checks, point);
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
 * A part of a table as CSV.
 * @param comma decimals with a comma, fields between semicolons: what spreadsheets of most of Europe open by a double
 *   click
 */
export function tableCsv(edition: Edition, name: TableName, comma: boolean, part = 1): string {
  const constants = { licence: edition.licence.editorial.url };
  return toCsv(dataTable(edition, name, part), comma ? CSV_COMMA : CSV, constants);
}
