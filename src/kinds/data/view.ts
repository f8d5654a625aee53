/** The data page: what the files are, and every claim, recommendation and set-aside numeral as a table. */
import type { Html } from '../../model/text-types.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';
import { type DataRow, type DataTable, dataTables } from './tables.ts';

/** Rows of a table that a page still shows whole; a larger corpus is in the files. */
const MOST_ROWS = 500;
/** Files that are listed one by one; a larger corpus has two for each document. */
const MOST_FILES = 50;

export interface DataView {
  readonly files: readonly { readonly href: string; readonly name: string; readonly holds: string }[];
  readonly tables: readonly PrintedTable[];
}

export interface PrintedTable extends Omit<DataTable, 'rows'> {
  /** Prepared body rows. */
  readonly body: Html;
}

/**
 * View-model of the data page.
 * @param files what can be downloaded
 */
export function dataView(files: DataView['files'], site: Site): DataView {
  return {
    files: files.slice(0, MOST_FILES),
    tables: dataTables(site, MOST_ROWS).map(({ rows, ...table }) => ({
      ...table,
      body: toHtml(rows.map(printRow)),
    })),
  };
}

function printRow({ id, cells: [words, ...cells] }: DataRow): Tree {
  return el(
    'tr',
    { id },
    el('th', { scope: 'row', class: 'words' }, words?.tree ?? ''),
    cells.map(({ tree, numeric }) => el('td', { class: numeric ? 'num' : null }, tree)),
  );
}
