/** No two things of one list have the same name. */
import type { StoredClaim } from '../../model/claim.ts';
import { LANGS } from '../../model/common.ts';
import type { Path } from '../../model/schema-inside.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Row } from '../../read/data.ts';
import type { Located } from '../../read/json.ts';
import { listsIn, textAt } from './lists.ts';

/** Fields that name a row to readers. */
const NAMES = ['label', 'name', 'short'] as const;

/** Reports every label that stands before it in the same list, however deep the list lies. */
export function checkTwinLabels(files: readonly (Located<unknown> | null)[], problems: Problems): void {
  for (const located of files) {
    if (located === null) continue;
    const { file } = located;
    const found = listsIn(located.value).flatMap(({ path, rows }) => twinsOf(rows, path));
    for (const { path, text, first } of found)
      problems.report(file, 'label-twice', located.at(path), {
        text,
        other: `${file.path}:${file.position(located.at(first).start).line}`,
        // The same in both languages is one mistake.
        fault: `labels/${file.path}#${path.slice(0, -1).join('.')}`,
      });
  }
}

interface Twin {
  readonly path: Path;
  readonly text: string;
  /** Where the same stands before it. */
  readonly first: Path;
}

function twinsOf(rows: readonly unknown[], at: Path): Twin[] {
  const seen = new Map<string, Path>();
  return rows.flatMap((row, index) =>
    NAMES.flatMap((field) =>
      LANGS.flatMap((lang): Twin[] => {
        const path = [...at, index, field, lang];
        const text = textAt(row, [field, lang]);
        if (text === null) return [];
        const key = `${field} ${lang} ${text.trim().toLowerCase()}`;
        const first = seen.get(key);
        // A row that stands there twice, id and all, is told as such.
        if (first !== undefined) return sameId(row, rows[Number(first.at(-3))]) ? [] : [{ path, text, first }];
        seen.set(key, path);
        return [];
      }),
    ),
  );
}

function sameId(row: unknown, other: unknown): boolean {
  const id = textAt(row, ['id']);
  return id !== null && id === textAt(other, ['id']);
}

/** Reports a claim that is called as another of its document is, and has another number: readers see the label. */
export function checkClaimLabels(claims: readonly Row<StoredClaim>[], problems: Problems): void {
  for (const lang of LANGS) {
    const seen = new Map<string, Row<StoredClaim>>();
    for (const row of claims) {
      const { document, label, value, id } = row.value;
      const key = `${document} ${label[lang].trim().toLowerCase()}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row);
      else if (first.value.id !== id && String(first.value.value) !== String(value))
        problems.report(row.file, 'label-twice', row.at(['label', lang]), {
          text: label[lang],
          other: `${first.file.path}:${first.file.position(first.at(['label', lang]).start).line}`,
          fault: `labels/${id}`,
        });
    }
  }
}
