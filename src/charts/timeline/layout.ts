/**
 * The timeline: when documents can have been written. A date that is a range is drawn as a range, and its ends dissolve
 * into thinning strokes: where the bar fades, the date becomes unlikely, not impossible. A point is never drawn.
 */
import { scaleLinear } from 'd3';
import { coords, round } from '../scene.ts';

export interface TimelineInput {
  readonly id: string;
  readonly label: string;
  /** What the range is in words, printed beside the label. */
  readonly range: string;
  /** Earliest and latest moment, in fractional years. */
  readonly years: readonly [number, number];
  /** false where the source itself gives the date: the ends are then hard. */
  readonly soft: boolean;
}

export interface TimelineRow {
  readonly id: string;
  readonly label: string;
  readonly range: string;
  /** Baselines of label and range, which stand above the bar: on one line, or on two where the drawing is narrow. */
  readonly labelY: number;
  readonly rangeY: number;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  /** The certain middle and the strokes on either side, as one path. */
  readonly d: string;
}

export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly x: number; readonly year: string }[];
  readonly axisY: number;
  readonly rows: readonly TimelineRow[];
}

/** How far an end fades, in years. */
const FADE = 0.5;
const ROW = 58;
/** Height of a second line, below which width it is needed. */
const LINE = 20;
const STACKED = 500;
const BAR = 20;
const TOP = 34;
/** Distance between two strokes of a fading end. */
const PITCH = 6;

/** Places the rows, in the order given. */
export function timelineLayout(input: readonly TimelineInput[], width: number): Timeline {
  const low = Math.floor(Math.min(...input.map(({ years, soft }) => years[0] - (soft ? FADE : 0))));
  const high = Math.ceil(Math.max(...input.map(({ years, soft }) => years[1] + (soft ? FADE : 0))));
  const x = scaleLinear([low, Math.max(high, low + 1)], [2, width - 2]);
  const stacked = width < STACKED;
  const height = ROW + (stacked ? LINE : 0);
  const rows = input.map((item, index): TimelineRow => {
    const top = TOP + index * height + 26 + (stacked ? LINE : 0);
    const left = x(item.years[0]);
    const right = Math.max(x(item.years[1]), left + 2);
    const start = item.soft ? Math.max(0, x(item.years[0] - FADE)) : left;
    const late = (start + right) / 2 > width * 0.55;
    return {
      id: item.id,
      label: item.label,
      range: item.range,
      labelY: top - 8 - (stacked ? LINE : 0),
      rangeY: top - 8,
      textX: stacked
        ? late
          ? width
          : 0
        : round(late ? (item.soft ? Math.min(width, x(item.years[1] + FADE)) : right) : start),
      anchor: late ? 'end' : 'start',
      d: item.soft
        ? fade(left, x(item.years[0] - FADE), top) + bar(left, right, top) + fade(right, x(item.years[1] + FADE), top)
        : bar(left, right, top),
    };
  });
  const ticks = x.ticks(Math.min(high - low, Math.floor(width / 70))).filter(Number.isInteger);
  return {
    width,
    height: TOP + input.length * height + 4,
    axisY: TOP - 12,
    rows,
    ticks: ticks.map((year) => ({ x: round(x(year)), year: String(year) })),
  };
}

function bar(left: number, right: number, top: number): string {
  return `M${coords(left, top)}h${coords(right - left)}v${BAR}h${coords(left - right)}z`;
}

/** Strokes from a bar's end outwards, each thinner than the one before. */
function fade(from: number, to: number, top: number): string {
  const steps = Math.max(1, Math.floor(Math.abs(to - from) / PITCH));
  const direction = Math.sign(to - from);
  let path = '';
  for (let step = 0; step < steps; step += 1) {
    const thickness = PITCH * 0.8 * (1 - (step + 0.5) / steps);
    const near = from + direction * step * PITCH;
    path += bar(Math.min(near, near + direction * thickness), Math.max(near, near + direction * thickness), top);
  }
  return path;
}
