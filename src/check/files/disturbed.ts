/** Tables of the dataset in which so many rows do not fit at once that one thing happened to all of them. */
import { isFrame } from '../../problems/frames.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Recorded } from '../../problems/records.ts';
import type { Location } from '../../problems/source-file.ts';
import type { Data, Row } from '../../read/data.ts';
import { TERM_LISTS } from '../rows/vocabulary.ts';

/** Fewer rows may each have a slip of its own, as may a smaller part of all. */
const MANY_ROWS = 5;
const PART = 1 / 5;
/** So few problems a reader looks through. */
const FEW = 2;

/** A list of a table, with its rows. */
interface List {
  readonly name: string;
  readonly rows: readonly Row<object>[];
}

/** A list that does not fit: how many of its rows, and the first of them in the column where most of them are told. */
interface Disturbed {
  readonly list: List;
  readonly count: number;
  readonly row: Row<object>;
  readonly field: string;
}

/** Reports the list that explains most of what is told, if one does. */
export function reportDisturbed(data: Data, problems: Problems): void {
  const all = problems.signs;
  // Words that nothing uses yet are new ones, unless something is called by a word that there is not.
  const lacks = all.some(({ problem: { code } }) => code === 'id-unknown');
  const signs = lacks ? all : all.filter(({ problem: { code } }) => code !== 'term-unused');
  // A broken frame explains what follows from it, and is mended first.
  if (signs.length <= FEW || problems.list().some(({ code }) => isFrame(code))) return;
  const [found] = listsOf(data).flatMap((list) => disturbed(list, signs) ?? []);
  if (found === undefined) return;
  const { list, count, row, field } = found;
  problems.report(row.file, 'rows-disturbed', row.at([field]), {
    ...{ count, field: `"${field}"`, list: `"${list.name}"`, number: list.rows.length },
    takes: idsOf(list),
  });
}

/** All lists, each after those that it rests on. */
function listsOf({ claims, checks, recommendations, excluded, setAside, works, vocabulary, moved }: Data): List[] {
  const inFile = (file: typeof vocabulary | typeof moved, name: string): List => {
    const rows = (file?.value as Readonly<Record<string, readonly object[]>> | undefined)?.[name] ?? [];
    const row = (value: object, index: number): Row<object>[] =>
      file === null ? [] : [{ value, file: file.file, at: (path) => file.at([name, index, ...path]) }];
    return { name, rows: rows.flatMap(row) };
  };
  return [
    ...TERM_LISTS.map((name) => inFile(vocabulary, name)),
    { name: 'claims', rows: claims },
    { name: 'checks', rows: checks },
    { name: 'recommendations', rows: recommendations },
    { name: 'reportedAsDone', rows: excluded },
    { name: 'setAside', rows: setAside },
    { name: 'works', rows: works ?? [] },
    inFile(moved, 'moved'),
  ];
}

function idsOf({ rows }: List): ReadonlySet<string> {
  return new Set(rows.flatMap(({ value }) => ('id' in value ? [String(value.id)] : [])));
}

/** How a list does not fit: in a column, or by its ids, which then stand at other rows; null where it does. */
function disturbed(list: List, signs: readonly Recorded[]): Disturbed | null {
  const strangers = strangersTo(list.rows);
  if (strangers.length >= MANY_ROWS && strangers.length > list.rows.length / 2)
    return { list, count: strangers.length, row: strangers[0] as Row<object>, field: 'id' };
  const place = placedIn(list.rows);
  const byField = new Map<string, Set<Row<object>>>();
  for (const { problem } of signs) {
    const { row, field } = place(problem) ?? {};
    if (row !== undefined && field !== undefined) byField.set(field, (byField.get(field) ?? new Set()).add(row));
  }
  const [most] = [...byField].toSorted(([, a], [, b]) => b.size - a.size);
  if (most === undefined) return null;
  const [field, rows] = most;
  if (rows.size < MANY_ROWS || rows.size < list.rows.length * PART) return null;
  return { list, count: rows.size, row: [...rows][0] as Row<object>, field };
}

/** So many rows tell whether ids stand where they belong. */
const LOOKED_AT = 200;
/** Letters by which a word of an id is known again in another form of it. */
const STEM = 4;

/** Rows whose id is made of words that another row has in English, and this one has not. */
function strangersTo(rows: readonly Row<object>[]): Row<object>[] {
  const looked = rows.slice(0, LOOKED_AT).map((row) => ({ row, said: english(row.value).join(' ').toLowerCase() }));
  return looked.flatMap(({ row, said }) => {
    const stems =
      'id' in row.value
        ? String(row.value.id)
            .match(/\p{L}{3,}/gu)
            ?.map((word) => word.slice(0, STEM))
        : [];
    const isIn = (words: string): boolean => stems?.some((stem) => words.includes(stem)) === true;
    return !isIn(said) && looked.some((other) => isIn(other.said)) ? [row] : [];
  });
}

/** What a row says in English. */
function english(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'en' && typeof one === 'string' ? [one] : english(one),
  );
}

/** The row of a list in which something stands, and its field; null where it stands elsewhere. */
function placedIn(
  rows: readonly Row<object>[],
): (place: Location) => { readonly row: Row<object>; readonly field?: string } | null {
  const inside = (row: Row<object>, path: readonly string[], { file, line, column }: Location): boolean => {
    if (row.file.path !== file) return false;
    const { start, end } = row.at(path);
    const [from, to] = [row.file.position(start), row.file.position(end)];
    const isAfter = line > from.line || (line === from.line && column >= from.column);
    return isAfter && (line < to.line || (line === to.line && column < to.column));
  };
  return (place) => {
    const row = rows.find((one) => inside(one, [], place));
    if (row === undefined) return null;
    const field = Object.keys(row.value).find((name) => inside(row, [name], place));
    return field === undefined ? { row } : { row, field };
  };
}
