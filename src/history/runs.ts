/** What leads from one list to another, in runs: words of a text, blocks of a document. */
import { diffArrays } from 'diff';

/** A stretch of the old list, of the new one, or of both. */
export interface Run {
  readonly kind: 'same' | 'gone' | 'new';
  readonly count: number;
}

/**
 * Beyond so many differences two lists are called wholly different: nobody reads such a script, and it costs the
 * square.
 */
const MOST = 2000;

export function runsOf<T>(
  before: readonly T[],
  after: readonly T[],
  comparator: (a: T, b: T) => boolean = Object.is,
): Run[] {
  const changes = diffArrays([...before], [...after], { comparator, maxEditLength: MOST });
  if (changes === undefined)
    return [
      { kind: 'gone', count: before.length },
      { kind: 'new', count: after.length },
    ];
  return changes.map(({ added, removed, count }) => ({ kind: removed ? 'gone' : added ? 'new' : 'same', count }));
}
