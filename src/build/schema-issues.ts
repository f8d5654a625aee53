/** Turns what Zod says of a value into problems of ours: the field by name, what was expected, and the nearest right name. */
import { z } from 'astro/zod';
import { nearest } from '../text/likeness.ts';
import type { Problems } from './problems.ts';
import type { SourceFile } from './source-file.ts';

interface Place {
  readonly file: SourceFile;
  readonly schema: z.ZodType;
  readonly value: unknown;
  at(path: readonly (string | number)[]): { start: number; end: number };
  keyAt(path: readonly (string | number)[], key: string): { start: number; end: number };
}

type Path = readonly (string | number)[];

/** Reports every issue at the place of the value that causes it. */
export function reportIssues(issues: readonly z.core.$ZodIssue[], place: Place, problems: Problems): void {
  for (const issue of issues) reportIssue(issue, [], place, problems);
}

function reportIssue(issue: z.core.$ZodIssue, base: Path, place: Place, problems: Problems): void {
  const path: Path = [...base, ...(issue.path as (string | number)[])];
  const field = path.length === 0 ? '(the whole file)' : path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(place.schema, path);
    for (const key of issue.keys) {
      problems.report(place.file, { code: 'field-unknown', ...place.keyAt(path, key), params: { field: key, known: known.join(', ') }, nearest: nearest(key, known, 1) });
    }
    return;
  }
  if (valueAt(place.value, path) === undefined) {
    problems.report(place.file, { code: 'field-missing', ...place.at(path.slice(0, -1)), params: { field: String(path.at(-1) ?? field), meaning: meaning(place.schema, path) } });
    return;
  }
  if (issue.code === 'invalid_type') {
    problems.report(place.file, { code: 'field-type', ...place.at(path), params: { field, expected: issue.expected, meaning: meaning(place.schema, path) } });
    return;
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    problems.report(place.file, { code: 'field-value', ...place.at(path), params: { field, allowed: allowed.join(', '), meaning: meaning(place.schema, path) }, nearest: nearest(String(valueAt(place.value, path)), allowed, 1) });
    return;
  }
  if (issue.code === 'invalid_union') {
    // The branch that came furthest says best what is wrong.
    const branches = issue.errors.map((branch) => [...branch]).sort((a, b) => depth(b) - depth(a) || a.length - b.length);
    const best = branches[0];
    if (best !== undefined && depth(best) > 0) {
      for (const inner of best) reportIssue(inner, path, place, problems);
      return;
    }
    problems.report(place.file, { code: 'field-type', ...place.at(path), params: { field, expected: issue.errors.flat().map((inner) => ('expected' in inner ? String(inner.expected) : inner.message)).join(' / '), meaning: meaning(place.schema, path) } });
    return;
  }
  problems.report(place.file, { code: 'field-value', ...place.at(path), params: { field, allowed: issue.message, meaning: meaning(place.schema, path) } });
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner !== null && typeof inner === 'object' ? (inner as Record<string | number, unknown>)[key] : undefined), value);
}

interface SchemaNode {
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
}

const jsonSchemas = new WeakMap<z.ZodType, SchemaNode>();

function schemaNodes(schema: z.ZodType, path: Path): SchemaNode[] {
  let root = jsonSchemas.get(schema);
  if (root === undefined) jsonSchemas.set(schema, (root = z.toJSONSchema(schema, { io: 'input' }) as SchemaNode));
  let nodes = branches(root);
  for (const key of path) nodes = nodes.flatMap((node) => branches(typeof key === 'number' ? node.items : node.properties?.[key]));
  return nodes;
}

function branches(node: SchemaNode | undefined): SchemaNode[] {
  if (node === undefined) return [];
  const inner = node.anyOf ?? node.oneOf;
  return inner === undefined ? [node] : [node, ...inner.flatMap(branches)];
}

function fieldNames(schema: z.ZodType, path: Path): string[] {
  return [...new Set(schemaNodes(schema, path).flatMap((node) => Object.keys(node.properties ?? {})))];
}

/** The sentence that the schema gives for the person who writes content. */
function meaning(schema: z.ZodType, path: Path): string {
  return schemaNodes(schema, path).find((node) => node.description !== undefined)?.description ?? '';
}
