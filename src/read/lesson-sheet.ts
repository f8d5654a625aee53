/**
 * What the sheet of the pupils holds beside the questions, line by line: `{passages="members share"}`, `{field}`,
 * `{strip}`, `{circle}`, `{cards}`, `{line="1917–1940" rows="6"}`, and `{table="sum | noun"}` with the names of
 * its rows below.
 */
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { nearest } from '../text/likeness.ts';
import { type Line, linesIn } from './lesson-parts.ts';
import type { Prose } from './prose.ts';
import { between } from '../model/common.ts';

export type StoredAid = Line &
  (
    | { readonly is: 'field' | 'strip' | 'circle' | 'cards' }
    | { readonly is: 'line'; readonly from: number; readonly to: number; readonly rows: number }
    | { readonly is: 'table'; readonly columns: readonly Prose[]; readonly names: readonly Prose[] }
  );

export interface StoredSheet {
  readonly passages: readonly (Line & { readonly id: string })[];
  readonly aids: readonly StoredAid[];
}

const FORMS = '{passages="…"}, {field}, {strip}, {circle}, {cards}, {line="1917–1940" rows="6"}, {table="… | …"}';
const SHAPES = ['field', 'strip', 'circle', 'cards'] as const;
const LINE = /^\{line="(\d+)–(\d+)"(?: rows="([1-9])")?\}$/;

/** Reads the lines below the heading of the sheet. */
export function readSheet(
  file: SourceFile,
  at: { readonly start: number; readonly end: number },
  problems: Problems,
): StoredSheet {
  const passages: StoredSheet['passages'][number][] = [];
  const aids: StoredAid[] = [];
  let table: { readonly names: Prose[] } | null = null;
  for (const line of linesIn(file, at)) {
    const { text, start } = line;
    if (table !== null && text.startsWith('- ')) {
      table.names.push({ file, start: start + 2, end: line.end });
      continue;
    }
    table = null;
    const [, named] = /^\{passages="([^"]*)"\}$/.exec(text) ?? [];
    const [, columns] = /^\{table="([^"]*)"\}$/.exec(text) ?? [];
    const [, from, to, rows = '1'] = LINE.exec(text) ?? [];
    const shape = SHAPES.find((known) => text === `{${known}}`);
    if (named !== undefined) passages.push(...cut(named, /[^\s]+/g, start + '{passages="'.length));
    else if (columns !== undefined) {
      const names: Prose[] = [];
      table = { names };
      const heads = cut(columns, /[^|\s](?:[^|]*[^|\s])?/g, start + '{table="'.length);
      aids.push({
        ...line,
        is: 'table',
        columns: heads.map((head) => ({ file, start: head.start, end: head.end })),
        names,
      });
    } else if (from !== undefined && Number(from) < Number(to))
      aids.push({ ...line, is: 'line', from: Number(from), to: Number(to), rows: Number(rows) });
    else if (shape !== undefined) aids.push({ ...line, is: shape });
    else
      problems.report(file, 'sheet-line', between(start, line.end), {
        text,
        forms: FORMS,
        nearest: () => nearest(/^\{?(\w*)/.exec(text)?.[1] ?? '', SHAPES, 1).map((name) => `{${name}}`),
      });
  }
  return { passages, aids };
}

function cut(text: string, pattern: RegExp, offset: number): (Line & { id: string })[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    id: found,
    text: found,
    start: offset + index,
    end: offset + index + found.length,
  }));
}
