/** Geometry is rounded to a tenth of a unit: finer than any screen shows, and the same bytes on every machine. */

/** A number rounded to one decimal place, never `-0`. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** Numbers as they stand in a path: rounded, separated by a space. */
export function coords(...values: readonly number[]): string {
  return values.map((value) => String(round(value))).join(' ');
}
