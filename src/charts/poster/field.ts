/**
 * A field of squares, filled column by column, so that its end is an edge: outlines for a pattern to fill, however many
 * squares there are.
 */

/** Squares above one another. */
const ROWS = 10;

/** How many columns squares fill, begun ones included. */
export function columnsOf(count: number): number {
  return Math.ceil(count / ROWS);
}

/**
 * The outline of the squares from `from` up to and not including `to`, one unit each.
 * @param from whole, at least 0
 * @param to whole, at least `from`
 */
export function fieldOutline(from: number, to: number): string {
  const [left, over] = [Math.floor(from / ROWS), from % ROWS];
  const [right, rest] = [Math.floor(to / ROWS), to % ROWS];
  if (left === right) return `M${left} ${over}h1V${rest}h-1Z`;
  const start = over === 0 ? `M${left} 0` : `M${left + 1} 0`;
  const end = rest === 0 ? `H${right}V${ROWS}` : `H${right + 1}V${rest}h-1V${ROWS}`;
  return `${start}${end}H${left}${over === 0 ? '' : `V${over}h1`}Z`;
}
