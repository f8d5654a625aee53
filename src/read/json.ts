/** Reads a JSON file against a schema; every problem gets the place in the file that causes it. */
import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { z } from 'astro/zod';
import type { Placed } from './doubled-rows.ts';
import { invisible } from './invisible-characters.ts';
import type { Problems } from '../problems/problem.ts';
import { jsonSlip, mayHoldLongNumber, reportLongNumbers } from './json-slips.ts';
import { reportIssues } from './schema-issues.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { DEEPEST, TOO_DEEP } from './syntax-messages.ts';
import { between } from '../model/common.ts';
import type { Path } from '../model/schema-inside.ts';

/** A value that passed its schema, with the way back into the file. */
export interface Located<T> extends Placed {
  readonly value: T;
}

/** Files of which the checks of their ids say what stands twice. */
const OWN_DOUBLES = /^data\/(?:charts|editions)\./u;

/** Parses and validates; `null` when anything was wrong, with the reasons in `problems`. */
export function readJson<T>(file: SourceFile, schema: z.ZodType<T>, problems: Problems): Located<T> | null {
  return problems.recall('json', file.path, [file, schema], (own) => {
    const read = readValid(file, schema, own);
    if (read !== null) {
      checkNamedSchema(read, own);
      if (!OWN_DOUBLES.test(file.path)) reportRepeated(read, own);
    }
    return read;
  });
}

/** A file that names a schema names its own: `schema/claims.json` in data/claims.json, `../schema/…` in its parts. */
function checkNamedSchema({ value, file, at }: Located<unknown>, problems: Problems): void {
  const named = value !== null && typeof value === 'object' && '$schema' in value ? value.$schema : undefined;
  const [, folder, name = ''] = /^data\/(?:([^/]+)\/)?([^/]+)\.json$/.exec(file.path) ?? [];
  const own = folder === undefined ? `schema/${name}.json` : `../schema/${folder}.json`;
  if (named === undefined || named === own || named === `./${own}`) return;
  problems.report(file, 'schema-differs', at(['$schema']), { schema: String(named), nearest: [own] });
}

function readValid<T>(file: SourceFile, schema: z.ZodType<T>, problems: Problems): Located<T> | null {
  const quick = plainJson(file.text);
  if (quick !== null) {
    const parsed = schema.safeParse(quick.value);
    if (parsed.success) return { value: parsed.data, file, at: lazily(file) };
  }
  const deep = tooDeep(file.text);
  if (deep !== null) {
    problems.report(file, 'json-broken', between(deep, deep + 1), { reason: TOO_DEEP });
    return null;
  }
  const errors: ParseError[] = [];
  const tree = parseTree(file.text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  // One slip makes a JSON parser complain several times: the first is the cause.
  const first = errors[0];
  if (first !== undefined || tree === undefined) {
    const { start, end, reason, nearest } = jsonSlip(file.text, first);
    problems.report(file, 'json-broken', between(start, end), { reason, nearest });
    return null;
  }
  const before = problems.count;
  reportDoubleKeys(tree, file, problems);
  reportInvisible(tree, file, problems);
  reportLongNumbers(tree, file, problems);
  const value = plain(tree);
  const parsed = schema.safeParse(value);
  const at = (path: Path): { start: number; end: number } => place(tree, path);
  if (!parsed.success) {
    reportIssues(
      parsed.error.issues,
      { file, schema, value, at, keyAt: (path, key) => keyPlace(tree, path, key) },
      problems,
    );
    return null;
  }
  return problems.count > before ? null : { value: parsed.data, file, at };
}

/**
 * The value of a file in which nothing needs a second look: it is JSON, it has no escapes and no long numbers, and no
 * key stands twice in its object. Null for every other file, right or wrong: those are read with their places. A large
 * dataset is right nearly everywhere, and nobody asks where its values stand. Places for all of 1,500 documents take 9
 * % more of the processor (26 November 2026).
 */
function plainJson(text: string): { readonly value: unknown } | null {
  if (text.includes('\\') || mayHoldLongNumber(text)) return null;
  let [keys, depth] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      const close = text.indexOf('"', at + 1);
      if (close === -1) return null;
      at = close;
    } else if (sign === COLON) keys += 1;
    else if ((sign === OPEN_LIST || sign === OPEN_OBJECT) && (depth += 1) > DEEPEST) return null;
    else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) depth -= 1;
  }
  try {
    const value: unknown = JSON.parse(text);
    return keyCount(value) === keys ? { value } : null;
  } catch {
    return null;
  }
}

const [QUOTE, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [...'":[]{}'].map((sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number];

/** How many keys a value has, with everything in it. */
function keyCount(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let count = Array.isArray(value) ? 0 : inner.length;
  for (const value of inner) if (typeof value === 'object') count += keyCount(value);
  return count;
}

/** Places in a file that is known to be right; it is read again when somebody asks. */
function lazily(file: SourceFile): Located<unknown>['at'] {
  let tree: Node | undefined;
  return (path) => {
    tree ??= parseTree(file.text, [], { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    return tree === undefined ? { start: 0, end: 1 } : place(tree, path);
  };
}

/** Offset of the bracket that opens one level too many; null when there is none. Parser and walker are recursive. */
function tooDeep(text: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > DEEPEST) return index;
  }
  return null;
}

/** The plain value of a tree. Own properties only: `__proto__` in a file is data. */
function plain(node: Node): unknown {
  if (node.type === 'object') {
    const result: Record<string, unknown> = {};
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key !== undefined && value !== undefined)
        Object.defineProperty(result, String(key.value), {
          value: plain(value),
          enumerable: true,
          writable: true,
          configurable: true,
        });
    }
    return result;
  }
  if (node.type === 'array') return (node.children ?? []).map(plain);
  return node.value as unknown;
}

function place(tree: Node, path: Path): { start: number; end: number } {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, depth) as (string | number)[]);
    if (node !== undefined) return { start: node.offset, end: node.offset + node.length };
  }
  return { start: 0, end: 1 };
}

function keyPlace(tree: Node, path: Path, key: string): { start: number; end: number } {
  const node = findNodeAtLocation(tree, [...path] as (string | number)[]);
  const property = node?.children?.find((child) => child.children?.[0]?.value === key)?.children?.[0];
  return property === undefined
    ? place(tree, path)
    : { start: property.offset, end: property.offset + property.length };
}

function reportDoubleKeys(node: Node, file: SourceFile, problems: Problems): void {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    if (node.type === 'object') {
      const key = child.children?.[0];
      const name = String(key?.value);
      if (key !== undefined && seen.has(name))
        problems.report(file, 'key-twice', between(key.offset, key.offset + key.length), { key: name });
      seen.add(name);
    }
    reportDoubleKeys(child, file, problems);
  }
}

/** An escape such as \u200B brings in what the file itself must not hold. */
function reportInvisible(node: Node, file: SourceFile, problems: Problems): void {
  if (node.type === 'string') {
    const found = invisible(String(node.value));
    if (found !== null)
      problems.report(file, 'file-control', between(node.offset, node.offset + node.length), { character: found.name });
  }
  for (const child of node.children ?? []) reportInvisible(child, file, problems);
}

/** Reports texts that stand a second time in a list of values: ids, other names, forms. */
export function reportRepeated({ value, file, at }: Located<unknown>, problems: Problems): void {
  const look = (inner: unknown, path: Path): void => {
    if (inner === null || typeof inner !== 'object') return;
    for (const [key, one] of Object.entries(inner)) look(one, [...path, Array.isArray(inner) ? Number(key) : key]);
    if (!Array.isArray(inner) || inner.length < 2) return;
    for (const [index, one] of inner.entries())
      if (typeof one === 'string' && inner.indexOf(one) < index)
        problems.report(file, 'value-twice', at([...path, index]), { words: one, field: path.map(String).join('.') });
  };
  look(value, []);
}
