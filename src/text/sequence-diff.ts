/**
 * What changed between two sequences: words of a text, blocks of a document.
 * Method: E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1 (1986): the shortest script
 * of
 * deletions and insertions.
 */

/** A run of the old sequence, of the new one, or of both. */
export interface Run<T> {
  readonly kind: 'same' | 'gone' | 'new';
  readonly items: readonly T[];
}

/**
 * Beyond so many differences two sequences are called wholly different: nobody reads such a script, and it costs the
 * square.
 */
const MOST = 2000;

/** Runs that lead from `before` to `after`; a deletion stands before the insertion that replaces it. */
export function diffSequence<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean = Object.is,
): Run<T>[] {
  const equal = (x: number, y: number): boolean => same(before[x] as T, after[y] as T);
  const [n, m] = [before.length, after.length];
  const most = Math.min(n + m, MOST);
  const furthest = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  const at = (k: number): number => k + most + 1;
  for (let d = 0; d <= most; d += 1) {
    trace.push(furthest.slice(at(-d) - 1, at(d) + 2));
    for (let k = -d; k <= d; k += 2) {
      let x =
        k === -d || (k !== d && (furthest[at(k - 1)] ?? 0) < (furthest[at(k + 1)] ?? 0))
          ? (furthest[at(k + 1)] ?? 0)
          : (furthest[at(k - 1)] ?? 0) + 1;
      while (x < n && x - k < m && equal(x, x - k)) x += 1;
      furthest[at(k)] = x;
      if (x >= n && x - k >= m) return runs(before, after, trace, d);
    }
  }
  return compact([
    { kind: 'gone', items: before },
    { kind: 'new', items: after },
  ]);
}

/** Walks the trace back from the end. */
function runs<T>(before: readonly T[], after: readonly T[], trace: readonly Int32Array[], edits: number): Run<T>[] {
  const steps: Run<T>[] = [];
  let [x, y] = [before.length, after.length];
  for (let d = edits; d >= 0; d -= 1) {
    const row = trace[d] ?? new Int32Array();
    // Row d begins at diagonal -d - 1.
    const value = (k: number): number => row[k + d + 1] ?? 0;
    const k = x - y;
    const down = d > 0 && (k === -d || (k !== d && value(k - 1) < value(k + 1)));
    const from = d === 0 ? 0 : down ? value(k + 1) : value(k - 1);
    const start = d === 0 ? 0 : down ? from : from + 1;
    if (x > start) steps.push({ kind: 'same', items: before.slice(start, x) });
    if (d === 0) break;
    if (down) steps.push({ kind: 'new', items: after.slice(from - (k + 1), from - (k + 1) + 1) });
    else steps.push({ kind: 'gone', items: before.slice(from, from + 1) });
    x = from;
    y = x - (down ? k + 1 : k - 1);
  }
  return compact(steps.reverse());
}

/** Joins neighbours of one kind; between two equal runs, everything gone stands before everything new. */
function compact<T>(steps: readonly Run<T>[]): Run<T>[] {
  const result: Run<T>[] = [];
  let gone: T[] = [];
  let fresh: T[] = [];
  const flush = (): void => {
    if (gone.length > 0) result.push({ kind: 'gone', items: gone });
    if (fresh.length > 0) result.push({ kind: 'new', items: fresh });
    [gone, fresh] = [[], []];
  };
  for (const { kind, items } of steps) {
    if (items.length === 0) continue;
    if (kind === 'gone') gone.push(...items);
    else if (kind === 'new') fresh.push(...items);
    else {
      flush();
      result.push({ kind, items });
    }
  }
  flush();
  return result;
}

/** Words of a text, split at white space. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** What changed between two texts, word by word. White space is not a change. */
export function diffWords(before: string, after: string): Run<string>[] {
  return diffSequence(wordsOf(before), wordsOf(after));
}
