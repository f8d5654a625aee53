/**
 * Table → CSV (RFC 4180): the table of a view with its quotations and certainties, for a spreadsheet or a
 * program.
 */
import type { Table, TableCell } from '../model/resource.ts';

export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  /** A byte order mark, without which spreadsheets on some systems misread Cyrillic. */
  readonly mark: boolean;
}

export const CSV: CsvDialect = { separator: ',', decimal: '.', mark: false };
/** What a spreadsheet set to a continental locale opens by a double click. */
export const CSV_COMMA: CsvDialect = { separator: ';', decimal: ',', mark: true };

/**
 * The table as CSV: a header of column ids, then a line for each row; a missing value is an empty field.
 * @param constants columns that are the same in every row, such as the licence: a row that is copied out still
 *   carries them
 */
export function toCsv(
  table: Table,
  dialect: CsvDialect = CSV,
  constants: Readonly<Record<string, string>> = {},
): string {
  const line = (fields: readonly string[]): string =>
    fields.map((field) => quoteField(field, dialect.separator)).join(dialect.separator);
  const rows = table.rows.map((row) =>
    line([
      ...row.map((cell, index) => fieldOf(cell, table.columns[index]?.numeric === true, dialect)),
      ...Object.values(constants),
    ]),
  );
  const head = line([...table.columns.map((column) => column.id), ...Object.keys(constants)]);
  return `${dialect.mark ? '\ufeff' : ''}${[head, ...rows].join('\r\n')}\r\n`;
}

function fieldOf(cell: TableCell, numeric: boolean, dialect: CsvDialect): string {
  if (!numeric) return cell.text;
  return cell.value === null ? '' : String(cell.value).replace('.', dialect.decimal);
}

function quoteField(field: string, separator: string): string {
  return field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** The table as plain data: one object for each row, keyed by column; numbers where the column is numeric. */
export function toRecords(table: Table): Record<string, number | string | null>[] {
  return table.rows.map((row, at) => ({
    mark: table.marks[at] ?? null,
    ...Object.fromEntries(
      table.columns.map((column, index) => [
        column.id,
        column.numeric ? (row[index]?.value ?? null) : (row[index]?.text ?? ''),
      ]),
    ),
  }));
}
