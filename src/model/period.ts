/** The years that a date can mean. */

/** `[earliest, latest]`, fractional: the end of 1924 is 1925. Null for an end that is open or that nobody knows. */
export type Years = readonly [earliest: number | null, latest: number | null];

/** Orders by the first year that is known, then by the last. */
export function byYears(a: Years, b: Years): number {
  const [first, last] = [0, 1].map((end) => knownEnd(a, end) - knownEnd(b, end));
  return first || last || 0;
}

function knownEnd(years: Years, end: number): number {
  return years[end] ?? years[1 - end] ?? 0;
}

/**
 * The years that dates of documents and of numbers may lie in. The documents are of the twentieth century, and what
 * they recount goes back to the reforms of the middle of the nineteenth; beyond that a date is a slip of a digit far
 * more often than a find. Fixed, so that a build of another year refuses nothing else.
 */
export const PERIOD = { first: 1850, last: 1999 } as const;
