/**
 * Labels: no two things of one list have the same, and each is of its own row: what it names its unit counts, “now” is
 * not said of a day, and the words of one row do not stand with another.
 */
import type { StoredClaim } from '../model/claim.ts';
import { type Bilingual, type Lang, LANGS } from '../model/common.ts';
import type { Path } from '../model/schema-inside.ts';
import type { Problems } from '../problems/problem.ts';
import type { Row } from '../read/data.ts';
import type { Located } from '../read/json.ts';
import { dateInWords } from '../text/date-words.ts';
import { inBoth } from '../words/index.ts';
import { boundFault, unitOf } from './claim-kinds.ts';
import { type CitedUnits, oppositeBound, otherTime } from './cited-numbers.ts';

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

/** Kinds whose labels name what they count. */
const COUNTING: ReadonlySet<StoredClaim['kind']> = new Set(['count', 'limit', 'duration']);

/** Reports labels of claims that are not of what they count, of its time, or of its bound. */
function checkClaimLabels(claims: readonly Row<StoredClaim>[], numbers: CitedUnits, problems: Problems): void {
  for (const { file, at, value } of claims) {
    const { id, label, unit, kind, bound, date } = value;
    const when = numbers.of('claim', id)?.when ?? null;
    for (const lang of LANGS) {
      const word = COUNTING.has(kind) ? numbers.strangeIn(label[lang], unit, lang) : null;
      const time = when === null ? null : otherTime(label[lang], when, lang);
      const opposite = oppositeBound(label[lang], bound, lang);
      const place = at(['label', lang]);
      if (word !== null)
        problems.report(file, {
          code: 'label-unit',
          ...place,
          fault: `labels/${id}`,
          behind: [unitOf(id)],
          params: { word, unit },
        });
      if (time !== null)
        problems.report(file, {
          code: 'label-time',
          ...place,
          fault: `times/${id}`,
          params: {
            id,
            words: time,
            date: inBoth((t, lang) => (date.edtf === null ? t.drawing.undated : dateInWords(date.edtf, lang))),
          },
        });
      if (opposite !== null)
        problems.report(file, {
          code: 'cite-bound',
          ...place,
          fault: `bounds/${id}`,
          behind: [boundFault(id)],
          params: { words: opposite, text: id, bound },
        });
    }
  }
}

/** Reports words of claims and charts that are not of the row with which they stand. */
export function checkRowLabels(
  charts: Located<unknown> | null,
  claims: readonly Row<StoredClaim>[],
  numbers: CitedUnits,
  problems: Problems,
): void {
  checkClaimLabels(claims, numbers, problems);
  if (charts === null) return;
  const known = new Map(claims.map(({ value }) => [value.id, value]));
  const counted = new Set([...known.values()].flatMap(({ kind, unit }) => (COUNTING.has(kind) ? [unit] : [])));
  const report = (path: Path, params: { readonly id: string; readonly other: string }): void =>
    problems.report(charts.file, {
      code: 'label-elsewhere',
      ...charts.at(path),
      // Both languages of a row, and two rows that were exchanged, are one mistake.
      fault: `exchanged/${[params.id, params.other].sort().join('/')}`,
      params,
    });
  for (const { path, rows } of listsIn(charts.value, [])) {
    const stored = rows.map((row) => known.get(textAt(row, ['claim']) ?? ''));
    const marks = rows.map((row) => textAt(row, ['mark']));
    rows.forEach((row, index) => {
      const claim = stored[index];
      for (const lang of LANGS) {
        const here = [...path, index];
        const label = textAt(row, ['label', lang]) ?? '';
        const words = textAt(row, ['bound', lang]);
        const opposite = claim && words !== null ? oppositeBound(words, claim.bound, lang) : null;
        if (claim !== undefined && opposite !== null)
          problems.report(charts.file, {
            code: 'cite-bound',
            ...charts.at([...here, 'bound', lang]),
            fault: `bounds/${here.join('.')}`,
            behind: [boundFault(claim.id)],
            params: { words: opposite, text: claim.id, bound: claim.bound },
          });
        if (claim !== undefined && likeness(label, claim, lang) === 0) {
          const other = stored.find((one) => one !== undefined && one !== claim && likeness(label, one, lang) > 0);
          if (other !== undefined) report([...here, 'label', lang], { id: claim.id, other: other.id });
        }
        const unit = textAt(row, ['unit']);
        const word = unit !== null && counted.has(unit) ? numbers.strangeIn(label, unit, lang) : null;
        if (word !== null)
          problems.report(charts.file, {
            code: 'label-unit',
            ...charts.at([...here, 'label', lang]),
            fault: `labels/${here.join('.')}`,
            behind: [`drawn-in/${here.join('.')}`],
            params: { word, unit: unit ?? '' },
          });
        const mark = marks[index] ?? null;
        const cited = [...(textAt(row, ['title', lang]) ?? '').matchAll(/\{(?:check:)?([a-z0-9-]+)\}/gu)];
        const named = cited.map(({ 1: id = '' }) => id);
        const other = named.find((id) => marks.includes(id));
        if (mark !== null && other !== undefined && !named.includes(mark))
          report([...here, 'title', lang], { id: mark, other });
      }
    });
  }
}

/** How many words a label shares with that of a claim, but for their ends. */
function likeness(label: string, claim: { readonly label: Bilingual }, lang: Lang): number {
  const stems = (words: string): string[] =>
    (words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
  const own = new Set(stems(claim.label[lang]));
  return stems(label).filter((stem) => own.has(stem)).length;
}

/** Every list of a value, with its place. */
function listsIn(value: unknown, at: Path): { readonly path: Path; readonly rows: readonly unknown[] }[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    listsIn(part, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? [{ path: at, rows: value }, ...inner] : inner;
}
