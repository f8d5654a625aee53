/**
 * The timeline: when documents can have been written. A date that is a range is drawn as a range, and its ends dissolve
 * into thinning strokes: where the bar fades, the date becomes unlikely, not impossible. An end that is open or that
 * nobody knows dissolves to the edge of the drawing, for it has no year. A point is never drawn.
 */
import { scaleLinear } from 'd3';
import { isPlaced, type Years } from '../../model/period.ts';
import { coords, round } from '../scene.ts';

export interface TimelineInput {
  readonly id: string;
  readonly label: string;
  /** What the range is in words, printed beside the label. */
  readonly range: string;
  readonly years: Years;
  /** false where the source itself gives the date: the ends that it has are then hard. */
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
/** Room for an end without a year, at least. */
const OPEN = 2;
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
  const placed = input.filter(({ years }) => isPlaced(years));
  const reaches = (placed.length > 0 ? placed : input).map(reach);
  const low = Math.floor(Math.min(...reaches.map(([earliest]) => earliest)));
  const high = Math.ceil(Math.max(...reaches.map(([, latest]) => latest)));
  const x = scaleLinear([low, Math.max(high, low + 1)], [2, width - 2]).clamp(true);
  const stacked = width < STACKED;
  const height = ROW + (stacked ? LINE : 0);
  const rows = input.map((item, index): TimelineRow => {
    const top = TOP + index * height + 26 + (stacked ? LINE : 0);
    const [earliest, latest] = item.years;
    const [first, last] = reach(item);
    const left = x(earliest ?? latest ?? low);
    const right = Math.max(x(latest ?? earliest ?? low), left + 2);
    const start = earliest === null ? 0 : Math.max(0, x(first));
    const finish = latest === null ? width : Math.min(width, x(last));
    const late = (start + (latest === null ? finish : right)) / 2 > width * 0.55;
    return {
      id: item.id,
      label: item.label,
      range: item.range,
      labelY: top - 8 - (stacked ? LINE : 0),
      rangeY: top - 8,
      textX: stacked ? (late ? width : 0) : round(late ? finish : start),
      anchor: late ? 'end' : 'start',
      d: [
        earliest === null || item.soft ? fade(left, earliest === null ? 0 : x(first), top) : '',
        bar(left, right, top),
        latest === null || item.soft ? fade(right, latest === null ? width : x(last), top) : '',
      ].join(''),
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

/** From where to where a date is drawn, in years, its fading ends with it. */
function reach({ years: [earliest, latest], soft }: TimelineInput): readonly [number, number] {
  const fading = soft ? FADE : 0;
  const known = earliest ?? latest ?? 0;
  return [earliest === null ? known - OPEN : earliest - fading, latest === null ? known + OPEN : latest + fading];
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
