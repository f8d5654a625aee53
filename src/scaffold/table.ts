/** Where a new row goes: into which file of a table, and before which other row. */
import type { Span } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { insertRow, printRow, rowsOf } from './json.ts';
import type { Edit, Workspace } from './template.ts';

export type RowTable = 'claims' | 'set-aside' | 'recommendations' | 'checks';

/** Paths of the files that a table may have for a document: its own part, and the common one. */
function candidates(table: RowTable, document: string): { readonly part: string; readonly common: string } {
  return { part: `data/${table}/${document}.json`, common: `data/${table}.json` };
}

/** Files of a table that can hold rows of a document, the ones that exist. */
export function filesFor(table: RowTable, document: string, workspace: Workspace): Edit[] {
  const { part, common } = candidates(table, document);
  return [part, common].flatMap((path) => {
    const text = workspace.read(path);
    return text === null ? [] : [{ path, text }];
  });
}

/**
 * Adds a row that quotes a document, in text order among the rows of that document. A document whose rows do not stand
 * in the common file gets a part of its own; recommendations always go into the common one, which states the counting
 * unit.
 * @param key name of the list in the file: `claims`, `setAside`, `recommendations`, `reportedAsDone`
 */
export function addRow(
  table: RowTable,
  key: string,
  row: Record<string, unknown> & { readonly document: string },
  at: Span,
  workspace: Workspace,
): Edit {
  const { part, common } = candidates(table, row.document);
  const own = workspace.read(part);
  const shared = workspace.read(common);
  const path =
    own !== null
      ? part
      : shared !== null &&
          (table === 'recommendations' || rowsOf(shared, key).some((other) => other['document'] === row.document))
        ? common
        : part;
  const text = path === part ? own : shared;
  if (text === null) return { path, text: newTable(table, key, [row], true) };
  return {
    path,
    text: insertRow(text, key, placeFor(rowsOf(text, key), key, row.document, at, workspace.edition), row),
  };
}

/** A new file of a table. */
export function newTable(table: RowTable, key: string, rows: readonly unknown[], part: boolean): string {
  return `${printRow({ $schema: `${part ? '../' : './'}schema/${table}.json`, [key]: rows }, 0)}\n`;
}

/** Index of the row before which a new one belongs; the end of the document's rows, or of the file. */
function placeFor(
  rows: readonly Record<string, unknown>[],
  key: string,
  document: string,
  at: Span,
  edition: Edition,
): number {
  const later = rows.findIndex(
    (row) => row['document'] === document && (spanOf(row, key, edition)?.start ?? -1) > at.start,
  );
  if (later !== -1) return later;
  const last = rows.findLastIndex((row) => row['document'] === document);
  return last === -1 ? rows.length : last + 1;
}

const LISTS = {
  claims: 'claims',
  setAside: 'setAside',
  recommendations: 'recommendations',
  reportedAsDone: 'apart',
} as const;

/** The place of a stored row in its document; null for a row that the edition does not hold. */
export function spanOf(row: Record<string, unknown>, key: string, edition: Edition): Span | null {
  const list = LISTS[key as keyof typeof LISTS];
  if (list === undefined) return null;
  const found = (
    edition[list] as readonly {
      readonly document: string;
      readonly quote: string;
      readonly context?: string | undefined;
      readonly span: Span;
    }[]
  ).find((one) => one.document === row['document'] && one.quote === row['quote'] && one.context === row['context']);
  return found?.span ?? null;
}
