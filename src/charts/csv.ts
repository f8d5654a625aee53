/**
 * Table → CSV (RFC 4180): the table of a view with its quotations and certainties, for a spreadsheet or a
 * program.
 */
import type { Table, TableCell, TableColumn } from '../model/resource.ts';

export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** What a spreadsheet set to English opens by a double click, and what programs read. */
export const CSV: CsvDialect = { separator: ',', decimal: '.' };
/** What a spreadsheet set to Ukrainian, or to most other languages of the continent, opens by a double click. */
export const CSV_COMMA: CsvDialect = { separator: ';', decimal: ',' };

/** The byte order mark, without which Excel takes Cyrillic for the letters of the system's old code page. */
const MARK = '\ufeff';

/**
 * The table as CSV: a header of column ids, then a line for each row; a missing value is an empty field. A text that a
 * spreadsheet would take for a formula has an apostrophe before it.
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
      ...row.map((cell, index) => fieldOf(cell, table.columns[index], dialect)),
      ...Object.values(constants).map(asText),
    ]),
  );
  const head = line([...table.columns.map((column) => column.id), ...Object.keys(constants)]);
  return `${MARK}${[head, ...rows].join('\r\n')}\r\n`;
}

function fieldOf(cell: TableCell, column: TableColumn | undefined, { decimal }: CsvDialect): string {
  if (column?.numeric === true) return cell.value === null ? '' : String(cell.value).replace('.', decimal);
  return asText(column?.formula === true ? String(cell.value ?? '').replace(/(?<=\d)\.(?=\d)/g, decimal) : cell.text);
}

/** What a spreadsheet computes when it opens the file, be it another file's business or a program to be started. */
const COMPUTED = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;
/** A number with its sign: computed, it is itself. */
const NUMBER = /^[+-]\d+(?:[.,]\d+)?$/;

/**
 * A text that a spreadsheet leaves as it is: an apostrophe before what would be computed, and before apostrophes that
 * already stand there. Whoever takes away one apostrophe before such a beginning has the text again.
 */
function asText(text: string): string {
  return COMPUTED.test(text) && !NUMBER.test(text) ? `'${text}` : text;
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
