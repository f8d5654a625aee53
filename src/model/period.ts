/** The years that a date can mean. */

/** `[earliest, latest]`, fractional: the end of 1924 is 1925. Null for an end that is open or that nobody knows. */
export type Years = readonly [earliest: number | null, latest: number | null];

/** A date that leaves more years open than this places its document nowhere in a list: 19XX may be any of a hundred. */
const TELLING = 10;

/** Does a date tell so much that a list can place its document? */
export function isPlaced([earliest, latest]: Years): boolean {
  if (earliest === null || latest === null) return earliest !== latest;
  return latest - earliest <= TELLING + NEARLY;
}

/** Orders by the first year that is known, then by the last; those that have no place among the others come last. */
export function byYears(a: Years, b: Years): number {
  const apart = Number(isPlaced(b)) - Number(isPlaced(a));
  if (apart !== 0) return apart;
  const [first, last] = [0, 1].map((end) => knownEnd(a, end) - knownEnd(b, end));
  return first || last || 0;
}

function knownEnd(years: Years, end: number): number {
  return years[end] ?? years[1 - end] ?? 0;
}

export const MONTH = 1 / 12;
/** Of months and days, a fraction of a year tells no more than that. */
export const NEARLY = MONTH / 20;

/** The years that a list of documents reaches over, whole ones: from the beginning of one to the end of another. */
export type Axis = readonly [from: number, to: number];

/** The axis that has all of them that it can place; null where no year is known of any. */
export function axisOf(all: readonly Years[]): Axis | null {
  const placed = all.filter(isPlaced);
  const known = (placed.length > 0 ? placed : all).flatMap((years) => years.filter((year) => year !== null));
  if (known.length === 0) return null;
  const [low, high] = known.reduce(([min, max], year) => [Math.min(min, year), Math.max(max, year)], [
    Infinity,
    -Infinity,
  ] as const);
  const from = Math.floor(low + NEARLY);
  return [from, Math.max(Math.ceil(high - NEARLY), from + 1)];
}

/** The years that a document may be of. Where an end is not known, none is named beyond what is. */
export function yearsWithin(years: Years): number[] {
  const axis = axisOf([years]);
  return axis === null ? [] : Array.from({ length: axis[1] - axis[0] }, (_, index) => axis[0] + index);
}

/**
 * The years that dates of documents and of numbers may lie in. The documents are of the twentieth century, and what
 * they recount goes back to the reforms of the middle of the nineteenth; beyond that a date is a slip of a digit far
 * more often than a find. Fixed, so that a build of another year refuses nothing else.
 */
export const PERIOD = { first: 1850, last: 1999 } as const;

/** The years in which works are read and editions published: before was no web, a later one is a slip of a digit. */
export const READ = { first: 1991, last: 2049 } as const;

/** How many documents are drawn on one axis: a bar each, or columns, of which some may be cut. */
export type TimelineShape = 'lanes' | 'columns' | 'cut';
