/** Edits tables of JSON so that every byte outside the row stays as it is. */
import { findNodeAtLocation, modify, parseTree } from 'jsonc-parser';

/** Longest line that an object or list is printed on, as in the files of the dataset. */
const WIDTH = 130;

/** A row in the style of the dataset: two spaces, short objects and lists on one line. */
export function printRow(value: unknown, indent: number): string {
  const pad = '  '.repeat(indent);
  const flat = onOneLine(value);
  if (value === null || typeof value !== 'object') return flat;
  const entries = Array.isArray(value)
    ? value.map((inner) => ['', inner] as const)
    : Object.entries(value).map(([key, inner]) => [`${JSON.stringify(key)}: `, inner] as const);
  if (entries.length === 0) return flat;
  const lines = entries.map(([key, inner]) => {
    const short = onOneLine(inner);
    const fits =
      pad.length + 2 + key.length + short.length <= WIDTH &&
      !(inner !== null && typeof inner === 'object' && deep(inner));
    return `${pad}  ${key}${fits ? short : printRow(inner, indent + 1)}`;
  });
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${pad}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value);
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${onOneLine(inner)}`).join(', ')} }`;
}

function deep(value: object): boolean {
  return Object.values(value).some((inner) => inner !== null && typeof inner === 'object');
}

/**
 * Puts a row into the list `key` of a file.
 * @param index before which row; the number of rows for the end
 */
export function insertRow(text: string, key: string, index: number, row: unknown): string {
  const list = parseTree(text);
  const count = (list && findNodeAtLocation(list, [key]))?.children?.length ?? 0;
  const printed = printRow(row, 2);
  if (count === 0) return replace(text, key, `[\n    ${printed}\n  ]`);
  const [edit] = modify(text, [key, Math.min(index, count)], 0, { isArrayInsertion: true });
  if (edit === undefined) throw new Error(`no list "${key}"`);
  // jsonc-parser says where; how a row looks is the style of the file.
  const content = edit.content.startsWith(',') ? `,\n    ${printed}` : `${printed},\n    `;
  return text.slice(0, edit.offset) + content + text.slice(edit.offset + edit.length);
}

/** Takes a row out of the list `key`. */
export function removeRow(text: string, key: string, index: number): string {
  const list = parseTree(text);
  if (((list && findNodeAtLocation(list, [key]))?.children?.length ?? 0) === 1) return replace(text, key, '[]');
  const [edit] = modify(text, [key, index], undefined, {});
  return edit === undefined ? text : text.slice(0, edit.offset) + edit.content + text.slice(edit.offset + edit.length);
}

/** Takes a field of a row away. */
export function removeField(text: string, key: string, index: number, field: string): string {
  const [edit] = modify(text, [key, index, field], undefined, {});
  return edit === undefined ? text : text.slice(0, edit.offset) + edit.content + text.slice(edit.offset + edit.length);
}

function replace(text: string, key: string, list: string): string {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, [key]);
  if (node === undefined) throw new Error(`no list "${key}"`);
  return text.slice(0, node.offset) + list + text.slice(node.offset + node.length);
}

/** The rows of the list `key`, as stored. */
export function rowsOf(text: string, key: string): Record<string, unknown>[] {
  const value = JSON.parse(text) as Record<string, unknown>;
  const rows = value[key];
  return Array.isArray(rows) ? (rows as Record<string, unknown>[]) : [];
}
