/** Rows with the id of another one of their list, in which more is wrong: most likely the id is the slip. */
import type { z } from 'astro/zod';
import type { Path } from '../model/schema-inside.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';

/** A value of a file, with the way back into it. */
export interface Placed {
  readonly value: unknown;
  readonly file: SourceFile;
  /** Offsets of the value at a path (`['claims', 3, 'quote']`), or of the nearest thing around it. */
  at(path: Path): { start: number; end: number };
}

type Issue = z.core.$ZodIssue;

/** Where the row of a list stands in which an issue lies. */
export const rowAt = ({ path }: Issue): string =>
  JSON.stringify(path.slice(0, path.findIndex((key) => typeof key === 'number') + 1));

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

/** Where rows stand that are not what their id says, which another has: of a chart it says what kind it is. */
export function rowsOfOneId(issues: readonly Issue[], value: unknown): string[] {
  return [...new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(rowAt))].filter((row) => {
    const path = JSON.parse(row) as Path;
    return path.length > 0 && twinOf(path, value) !== null;
  });
}

const idOf = (row: unknown): unknown => (row !== null && typeof row === 'object' && 'id' in row ? row.id : undefined);

/** The index of another row of its list with the id of a row; null where there is none. */
function twinOf(path: Path, value: unknown): number | null {
  const [list, id] = [valueAt(value, path.slice(0, -1)), idOf(valueAt(value, path))];
  if (!Array.isArray(list) || typeof id !== 'string') return null;
  const twin = list.findIndex((row, index) => index !== path.at(-1) && idOf(row) === id);
  return twin === -1 ? null : twin;
}

/** Reports such a row: all else that is wrong with it may follow. */
export function reportDoubled(path: Path, { file, value, at }: Placed, problems: Problems): void {
  const first = at([...path.slice(0, -1), twinOf(path, value) ?? 0, 'id']);
  problems.report(file, 'id-duplicate', at([...path, 'id']), {
    id: String(idOf(valueAt(value, path))),
    other: `${file.path}:${file.position(first.start).line}`,
  });
}
