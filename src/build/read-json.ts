/** Reads a JSON file against a schema; every problem gets the place in the file that causes it. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { z } from 'astro/zod';
import type { Problems } from './problems.ts';
import type { SourceFile } from './source-file.ts';
import { reportIssues } from './schema-issues.ts';

/** A value that passed its schema, with the way back into the file. */
export interface Located<T> {
  readonly value: T;
  readonly file: SourceFile;
  /** Offsets of the value at a path (`['claims', 3, 'quote']`), or of the nearest thing around it. */
  at(path: readonly (string | number)[]): { start: number; end: number };
}

/** Parses and validates; `null` when anything was wrong, with the reasons in `problems`. */
export function readJson<T>(file: SourceFile, schema: z.ZodType<T>, problems: Problems): Located<T> | null {
  const errors: ParseError[] = [];
  const tree = parseTree(file.text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  // One slip makes a JSON parser complain several times: the first is the cause.
  const first = errors[0];
  if (first !== undefined || tree === undefined) {
    problems.report(file, {
      code: 'json-broken',
      start: first?.offset ?? 0,
      end: (first?.offset ?? 0) + Math.max(1, first?.length ?? 1),
      params: { reason: first === undefined ? 'ValueExpected' : printParseErrorCode(first.error) },
    });
    return null;
  }
  const before = problems.count;
  reportDoubleKeys(tree, file, problems);
  const parsed = schema.safeParse(plain(tree));
  const at = (path: readonly (string | number)[]): { start: number; end: number } => place(tree, path);
  if (!parsed.success) {
    reportIssues(parsed.error.issues, { file, schema, value: plain(tree), at, keyAt: (path, key) => keyPlace(tree, path, key) }, problems);
    return null;
  }
  return problems.count > before ? null : { value: parsed.data, file, at };
}

/** The plain value of a tree. Own properties only: `__proto__` in a file is data. */
function plain(node: Node): unknown {
  if (node.type === 'object') {
    const result: Record<string, unknown> = {};
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key !== undefined && value !== undefined) Object.defineProperty(result, String(key.value), { value: plain(value), enumerable: true, writable: true, configurable: true });
    }
    return result;
  }
  if (node.type === 'array') return (node.children ?? []).map(plain);
  return node.value as unknown;
}

function place(tree: Node, path: readonly (string | number)[]): { start: number; end: number } {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, depth) as (string | number)[]);
    if (node !== undefined) return { start: node.offset, end: node.offset + node.length };
  }
  return { start: 0, end: 1 };
}

function keyPlace(tree: Node, path: readonly (string | number)[], key: string): { start: number; end: number } {
  const node = findNodeAtLocation(tree, [...path] as (string | number)[]);
  const property = node?.children?.find((child) => child.children?.[0]?.value === key)?.children?.[0];
  return property === undefined ? place(tree, path) : { start: property.offset, end: property.offset + property.length };
}

function reportDoubleKeys(node: Node, file: SourceFile, problems: Problems): void {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    if (node.type === 'object') {
      const key = child.children?.[0];
      const name = String(key?.value);
      if (key !== undefined && seen.has(name)) problems.report(file, { code: 'key-twice', start: key.offset, end: key.offset + key.length, params: { key: name } });
      seen.add(name);
    }
    reportDoubleKeys(child, file, problems);
  }
}
