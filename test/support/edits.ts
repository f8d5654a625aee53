/**
 * Every small change that an editor can make in a content, one by one: a value is another, a row, a section or a file
 * is gone, a word gives way to the next. Most of what they leave can be read, so that the checks between files speak.
 */
import type { Tree } from './tree.ts';

/** One change. */
export interface Edit {
  readonly what: string;
  /** The content with the change made. */
  readonly tree: Tree;
}

/** All changes of a content, in the order of its files. */
export function* edits(tree: Tree): Generator<Edit> {
  for (const [path, bytes] of tree) {
    const without = new Map(tree);
    without.delete(path);
    yield { what: `${path} removed`, tree: without };
    const text = Buffer.from(bytes).toString('utf8');
    const changed = path.endsWith('.json') ? changedJson(text) : changedText(text);
    for (const [what, after] of changed)
      yield { what: `${path}: ${what}`, tree: new Map(tree).set(path, Buffer.from(after, 'utf8')) };
  }
  for (const slug of slugsOf(tree)) yield { what: `${slug} copied`, tree: copied(tree, slug) };
}

function slugsOf(tree: Tree): string[] {
  return [...tree.keys()].flatMap((path) => /^content\/documents\/([^/]+)\/transcription\.md$/.exec(path)?.[1] ?? []);
}

function copied(tree: Tree, slug: string): Tree {
  const own = [...tree].filter(([path]) => path.startsWith(`content/documents/${slug}/`));
  return new Map([...tree, ...own.map(([path, bytes]) => [path.replace(slug, `${slug}-again`), bytes] as const)]);
}

type Json = string | number | boolean | null | Json[] | { [field: string]: Json };
type Path = readonly (string | number)[];

function* changedJson(text: string): Generator<readonly [string, string]> {
  const json = JSON.parse(text) as Json;
  const places = placesIn(json, []);
  for (const { path, value } of places) {
    const what = path.join('.');
    const alike = places.filter((other) => other.path.at(-1) === path.at(-1));
    const next = alike[(alike.findIndex((other) => other.path === path) + 1) % alike.length]?.value ?? null;
    if (value === null || typeof value !== 'object') {
      const other = next !== value ? next : typeof value === 'number' ? value + 1 : `${String(value)}x`;
      yield [`${what} becomes ${JSON.stringify(other)}`, withValue(json, path, other)];
    }
    if (typeof path.at(-1) === 'number') yield [`${what} taken out`, withValue(json, path, undefined)];
  }
}

function placesIn(value: Json, path: Path): { readonly path: Path; readonly value: Json }[] {
  if (value === null || typeof value !== 'object') return [{ path, value }];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [{ path, value }, ...inside.flatMap(([field, inner]) => placesIn(inner, [...path, field]))];
}

function withValue(json: Json, path: Path, value: Json | undefined): string {
  const copy = structuredClone(json);
  const field = path.at(-1) ?? 0;
  const holder = path.slice(0, -1).reduce<Json>((inner, step) => (inner as Record<string, Json>)[step] ?? null, copy);
  if (value === undefined) (holder as Json[]).splice(Number(field), 1);
  else if (path.length > 0) (holder as Record<string, Json>)[field] = value;
  return JSON.stringify(copy, null, 2);
}

function* changedText(text: string): Generator<readonly [string, string]> {
  const sections = text.split(/^(?=## )/m);
  for (const [at, section] of sections.entries())
    yield [`“${section.split('\n')[0] ?? ''}” taken out`, sections.toSpliced(at, 1).join('')];
  const words = [...text.matchAll(/\{[^{}\n]*\}|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)];
  for (const [at, { 0: word, index }] of words.entries()) {
    const next = words[(at + 1) % words.length]?.[0] ?? '';
    yield [`${word} becomes ${next}`, text.slice(0, index) + next + text.slice(index + word.length)];
  }
}
