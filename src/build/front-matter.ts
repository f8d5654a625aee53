/** YAML front matter of a markdown file, with positions. */
import { LineCounter, isMap, isPair, isScalar, parseDocument } from 'yaml';
import { z } from 'astro/zod';
import type { Problems } from './problems.ts';
import type { Located } from './read-json.ts';
import { reportIssues } from './schema-issues.ts';
import type { SourceFile } from './source-file.ts';

/** Offset at which the words begin, after the front matter; 0 when there is none. */
export function bodyStart(text: string): number {
  const match = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  return match === null ? 0 : match[0].length;
}

/** Reads and validates the front matter; `null` when it is missing or wrong, with the reasons in `problems`. */
export function readFrontMatter<T>(file: SourceFile, schema: z.ZodType<T>, problems: Problems): Located<T> | null {
  const end = bodyStart(file.text);
  if (end === 0) {
    problems.report(file, { code: 'front-matter-missing' });
    return null;
  }
  const from = file.text.indexOf('\n') + 1;
  const source = file.text.slice(from, file.text.lastIndexOf('---', end));
  const document = parseDocument(source, { lineCounter: new LineCounter(), prettyErrors: false, uniqueKeys: true });
  const first = document.errors[0];
  if (first !== undefined) {
    const code = first.code === 'DUPLICATE_KEY' ? 'key-twice' : 'yaml-broken';
    const key = source.slice(first.pos[0], first.pos[1]);
    problems.report(file, { code, start: from + first.pos[0], end: from + first.pos[1], params: { reason: first.message, key } });
    return null;
  }
  // Aliases could unfold into more than memory holds: the parser counts them, and front matter needs none.
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    problems.report(file, { code: 'yaml-broken', start: from, end: from + 1, params: { reason: error instanceof Error ? error.message : String(error) } });
    return null;
  }
  const range = (node: unknown): { start: number; end: number } | null => {
    const span = (node as { range?: [number, number, number] | null } | null | undefined)?.range;
    return span === null || span === undefined ? null : { start: from + span[0], end: from + span[1] };
  };
  const at = (path: readonly (string | number)[]): { start: number; end: number } => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const found = range(document.getIn(path.slice(0, depth), true));
      if (found !== null) return found;
    }
    return { start: from, end: from + 1 };
  };
  const keyAt = (path: readonly (string | number)[], key: string): { start: number; end: number } => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(node) ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key) : undefined;
    return range(pair?.key) ?? at(path);
  };
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    reportIssues(parsed.error.issues, { file, schema, value, at, keyAt }, problems);
    return null;
  }
  return { value: parsed.data, file, at };
}
