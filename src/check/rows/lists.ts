/** Lists within a value that was read, and the texts of their rows. */
import type { Path } from '../../model/schema-inside.ts';

/** Every list of a value, with its place. */
export function listsIn(value: unknown, at: Path = []): { readonly path: Path; readonly rows: readonly unknown[] }[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    listsIn(part, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? [{ path: at, rows: value }, ...inner] : inner;
}

/** The text at the end of a way into a row; null where none stands there. */
export function textAt(row: unknown, way: readonly string[]): string | null {
  const found = way.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && key in value ? (value as Record<string, unknown>)[key] : null,
    row,
  );
  return typeof found === 'string' ? found : null;
}
