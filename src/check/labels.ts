/** Two things of one list that readers could not tell apart: terms, series, views with one label or name. */
import { LANGS } from '../model/common.ts';
import type { Path } from '../model/schema-inside.ts';
import type { Problems } from '../problems/problem.ts';
import type { Located } from '../read/json.ts';

/** Fields that name a row to readers. */
const NAMES = ['label', 'name', 'short'] as const;

/** Reports every label that stands before it in the same list, however deep the list lies. */
export function checkLabels(files: readonly (Located<unknown> | null)[], problems: Problems): void {
  for (const located of files) {
    if (located === null) continue;
    const { file } = located;
    for (const { path, text, first } of twins(located.value, []))
      problems.report(file, {
        code: 'label-twice',
        ...located.at(path),
        // The same in both languages is one mistake.
        fault: `labels/${file.path}#${path.slice(0, -1).join('.')}`,
        params: { text, other: `${file.path}:${file.position(located.at(first).start).line}` },
      });
  }
}

interface Twin {
  readonly path: Path;
  readonly text: string;
  /** Where the same stands before it. */
  readonly first: Path;
}

function twins(value: unknown, at: Path): Twin[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    twins(part, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  if (!Array.isArray(value)) return inner;
  const seen = new Map<string, Path>();
  const own = value.flatMap((row: unknown, index) =>
    NAMES.flatMap((field) =>
      LANGS.flatMap((lang): Twin[] => {
        const path = [...at, index, field, lang];
        const text = textAt(row, [field, lang]);
        if (text === null) return [];
        const key = `${field} ${lang} ${text.trim().toLowerCase()}`;
        const first = seen.get(key);
        // A row that stands there twice, id and all, is told as such.
        if (first !== undefined) return sameId(row, value[Number(first.at(-3))]) ? [] : [{ path, text, first }];
        seen.set(key, path);
        return [];
      }),
    ),
  );
  return [...own, ...inner];
}

function sameId(row: unknown, other: unknown): boolean {
  const id = textAt(row, ['id']);
  return id !== null && id === textAt(other, ['id']);
}

function textAt(row: unknown, way: readonly string[]): string | null {
  const found = way.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && key in value ? (value as Record<string, unknown>)[key] : null,
    row,
  );
  return typeof found === 'string' ? found : null;
}
