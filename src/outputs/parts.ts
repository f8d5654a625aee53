/** Long tables in parts, so that no file grows without bound: the first has the address of the whole. */

/** Rows of a part: some two megabytes of JSON. */
const PART_SIZE = 2000;

/** How many parts so many rows make; none at all are one. */
export function partCount(rows: number): number {
  return Math.max(1, Math.ceil(rows / PART_SIZE));
}

/** The rows of a part, counted from 1. */
export function partOf<Row>(rows: readonly Row[], part: number): readonly Row[] {
  return rows.slice((part - 1) * PART_SIZE, part * PART_SIZE);
}

/** The numbers of the parts that so many rows make. */
export function partsOf(rows: number): number[] {
  return Array.from({ length: partCount(rows) }, (_, index) => index + 1);
}
