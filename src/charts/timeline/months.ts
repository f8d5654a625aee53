/**
 * Many documents on one axis: each a bar as long as what is not known of its date. Where more of them are than bars can
 * be told apart, columns say how many documents may be of a month.
 */
import { ticks } from 'd3';
import { type Axis, isPlaced, MONTH, NEARLY, type Years } from '../../model/period.ts';
import { coords, round } from '../scene.ts';

export interface Tick {
  readonly x: number;
  readonly year: string;
}

export interface Lanes {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly ticks: readonly Tick[];
  /** The bars, as one path a document, in the order given. */
  readonly bars: readonly string[];
}

export interface Density {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly ticks: readonly Tick[];
  /** Lines that say how many documents a column of their height has. */
  readonly levels: readonly { readonly y: number; readonly count: number }[];
  /** Columns of documents that are dated to the month, and of those whose span is shared out, as one path each. */
  readonly dated: string;
  readonly spread: string;
  /** Columns that are higher than the drawing: a cut through all of them, and where it is written how high they are. */
  readonly cut: string;
  readonly towers: readonly { readonly x: number; readonly y: number; readonly end: boolean; readonly count: number }[];
}

/** How many documents are, or may be, of a month: the span of one is shared out over its months. */
export interface MonthCount {
  /** The beginning of the month, in years. */
  readonly start: number;
  readonly dated: number;
  readonly spread: number;
}

/** Distance between the beginnings of two stripes, of which each is half as wide. */
const PITCH = 6;
const LANE = 10;
const BAR = 7;
/** Room for the words of the axis. */
const FOOT = 22;
const COLUMNS = 190;
/** Where columns that are higher are cut through, and room for what is written beside the cut. */
const CUT = 26;
const BESIDE = 48;
/** Room between two years, at least. */
const APART = 44;

/**
 * A scale as d3-scale computes it. That one would bring colours to the browser, which chooses among documents by these
 * layouts, and its interpolators would stand in a file of their own for the charts as well: half a kB more for each.
 */
function linear([from, to]: Axis, [low, high]: Axis): (value: number) => number {
  return (value) => {
    const share = (value - from) / (to - from);
    return low * (1 - share) + high * share;
  };
}

/**
 * One bar: solid where the month is known, striped where it may be any of a span, with stripes that grow thin towards
 * an end that nobody knows.
 */
export function barPath([earliest, latest]: Years, axis: Axis, width: number, top: number): string {
  const x = linear(axis, [0, width]);
  const piece = (from: number, to: number): string =>
    `M${coords(from, top)}h${coords(to - from)}v${BAR}h${coords(from - to)}z`;
  // What has no place among the others may reach beyond them.
  const [left, right] = [x(Math.max(earliest ?? axis[0], axis[0])), x(Math.min(latest ?? axis[1], axis[1]))];
  if (left >= right && !isPlaced([earliest, latest])) return '';
  if (earliest !== null && latest !== null && latest - earliest <= MONTH + NEARLY)
    return piece(left, Math.max(right, left + 2));
  const count = Math.max(1, Math.floor((right - left) / PITCH));
  const pitch = (right - left) / count;
  return Array.from({ length: count }, (_, index) => {
    const known = earliest === null ? (index + 0.5) / count : latest === null ? 1 - (index + 0.5) / count : 1;
    return piece(left + index * pitch, left + index * pitch + (pitch / 2) * known);
  }).join('');
}

/** Every document as a bar, as few lanes as they need. */
export function lanesLayout(input: readonly Years[], axis: Axis, width: number): Lanes {
  const { lanes, count } = lanesOf(input, axis, width);
  const axisY = count * LANE + BAR;
  return {
    width,
    height: axisY + FOOT,
    axisY,
    ticks: ticksOf(axis, width),
    bars: input.map((years, index) => barPath(years, axis, width, (lanes[index] ?? 0) * LANE)),
  };
}

/** Which lane each bar is in, and how many there are. @param most with more of them than this no more is placed */
export function lanesOf(
  input: readonly Years[],
  axis: Axis,
  width: number,
  most = Infinity,
): { readonly lanes: readonly number[]; readonly count: number } {
  const x = linear(axis, [0, width]);
  const ends: number[] = [];
  const lanes: number[] = [];
  for (const [earliest, latest] of input) {
    if (ends.length > most) break;
    const [left, right] = [x(earliest ?? axis[0]), x(latest ?? axis[1])];
    const free = ends.findIndex((end) => end + PITCH / 2 <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = Math.max(right, left + 2);
    lanes.push(lane);
  }
  return { lanes, count: ends.length };
}

/** The months of an axis, with what is dated to them. A span with an end that nobody knows is shared out nowhere. */
export function monthCounts(input: readonly Years[], axis: Axis): MonthCount[] {
  const months = (axis[1] - axis[0]) * 12;
  const dated = new Array<number>(months).fill(0);
  const spread = new Array<number>(months).fill(0);
  for (const [earliest, latest] of input) {
    if (earliest === null || latest === null) continue;
    const first = Math.floor((earliest - axis[0] + NEARLY) * 12);
    const last = Math.max(first, Math.ceil((latest - axis[0] - NEARLY) * 12) - 1);
    if (first === last) dated[first] = (dated[first] ?? 0) + 1;
    else
      for (let month = first; month <= last; month += 1) spread[month] = (spread[month] ?? 0) + 1 / (last - first + 1);
  }
  return dated.map((count, month) => ({ start: axis[0] + month * MONTH, dated: count, spread: spread[month] ?? 0 }));
}

/**
 * How many documents the highest column has. Where one month in twenty, at most, towers over the others, it is cut, or
 * nothing would be seen of them.
 */
function highest(totals: readonly number[]): number {
  const sorted = totals.filter((total) => total > 0).sort((a, b) => b - a);
  const [most = 0] = sorted;
  const usual = Math.max(1, sorted[Math.ceil(sorted.length / 20)] ?? most);
  return most > 4 * usual ? 1.5 * usual : Math.max(1, most);
}

/** Columns of months. */
export function densityLayout(input: readonly Years[], axis: Axis, width: number): Density {
  const months = monthCounts(input, axis);
  const totals = months.map(({ dated, spread }) => dated + spread);
  const most = highest(totals);
  const y = linear([0, most], [COLUMNS, 8]);
  const step = width / months.length;
  const gap = Math.min(1.2, step / 4);
  const column = (index: number, low: number, high: number): string => {
    if (high <= low) return '';
    const [left, right] = [index * step + gap / 2, (index + 1) * step - gap / 2];
    const [bottom, top] = [y(low), y(Math.min(high, most))];
    return `M${coords(left, bottom)}H${coords(right)}V${coords(top)}H${coords(left)}z`;
  };
  const cut = totals.flatMap((total, index) => (total > most ? [index] : []));
  let [row, before] = [0, -BESIDE];
  return {
    width,
    height: COLUMNS + FOOT,
    axisY: COLUMNS,
    ticks: ticksOf(axis, width),
    levels: ticks(0, most, 5)
      .filter((count) => Number.isInteger(count) && count > 0)
      .map((count) => ({ y: round(y(count)), count })),
    dated: months.map(({ dated }, index) => column(index, 0, dated)).join(''),
    spread: months.map(({ dated, spread }, index) => column(index, Math.min(dated, most), dated + spread)).join(''),
    cut: cut
      .map((index) => `M${coords(index * step - 2, CUT)}l${coords(step + 4, -5)}v4l${coords(-step - 4, 5)}z`)
      .join(''),
    towers: cut.map((index) => {
      // The numbers at the ends of the levels stand at the right edge.
      const end = (index + 1) * step > width - 2 * BESIDE;
      row = index * step - before < BESIDE ? row + 1 : 0;
      before = index * step;
      const x = round(end ? before - 4 : before + step + 4);
      return { x, y: CUT - 6 + row * 18, end, count: Math.round(totals[index] ?? 0) };
    }),
  };
}

/** The beginnings of years, as many as have room for their names. */
export function ticksOf(axis: Axis, width: number): Tick[] {
  const x = linear(axis, [0, width]);
  const [from, to] = axis;
  const every = [1, 2, 5, 10, 20, 50].find((years) => ((to - from) / years) * APART <= width) ?? 100;
  return Array.from({ length: to - from }, (_, index) => from + index)
    .filter((year) => year % every === 0)
    .map((year) => ({ x: round(x(year)), year: String(year) }));
}
