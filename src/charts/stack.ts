/**
 * How far a strip is filled. A stack of squares is filled column by column, as the drawing of shares fills it; a plain
 * strip has no squares, and only a length.
 */

/** In units of the drawing, which is stretched to its place. */
export const STRIP = { width: 1000, height: 60 } as const;

/** Squares in a column of a stack, by how many there are in all: a hundred, or a thousand. */
const HIGH: Readonly<Record<number, number>> = { 100: 4, 1000: 25 };

/** What a strip measures: from where, to where. */
export type Ends = readonly [from: number, to: number];

/** How many squares stand in a column; null where a strip counts nothing from nought on, or too much. */
export function squaresHigh([from, to]: Ends): number | null {
  return from === 0 ? (HIGH[to] ?? null) : null;
}

/** Where the lid stands that closes so much: behind the last column that is begun. */
export function lidAt(value: number, ends: Ends): number {
  const [from, to] = ends;
  const high = squaresHigh(ends);
  const within = Math.min(to, Math.max(from, value)) - from;
  return round((high === null ? within : Math.ceil(within / high) * high) * (STRIP.width / (to - from)));
}

/** Diagonals over so many squares of a stack: what nobody states. */
export function hatching(value: number, ends: Ends): string {
  const high = squaresHigh(ends) ?? 1;
  const [wide, tall] = [(STRIP.width * high) / ends[1], STRIP.height / high];
  return Array.from({ length: Math.floor(value + 1e-9) }, (_, at) => {
    const [x, y] = [Math.floor(at / high) * wide, (at % high) * tall];
    const line = (from: number, down: number, part: number): string =>
      `M${round(x + from * wide)} ${round(y + down * tall)}l${round(part * wide)} ${round(-part * tall)}`;
    return line(0, 0.5, 0.5) + line(0, 1, 1) + line(0.5, 1, 0.5);
  }).join('');
}

/** The area from one number to another; of a stack all squares of it, and of the last its tenths. */
export function filled(start: number, end: number, ends: Ends): string {
  const high = squaresHigh(ends);
  const { width, height } = STRIP;
  if (high === null) return area(lidAt(start, ends), 0, lidAt(end, ends) - lidAt(start, ends), height);
  const [wide, tall] = [(width * high) / ends[1], height / high];
  const whole = Math.floor(end + 1e-9);
  const [columns, over] = [Math.floor(whole / high), whole % high];
  return [
    area(0, 0, columns * wide, height),
    area(columns * wide, 0, wide, over * tall),
    area(columns * wide, over * tall, wide * (end - whole), tall),
  ].join('');
}

function area(x: number, y: number, width: number, height: number): string {
  const [across, down] = [round(width), round(height)];
  return across <= 0 || down <= 0 ? '' : `M${round(x)} ${round(y)}h${across}v${down}h${-across}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
