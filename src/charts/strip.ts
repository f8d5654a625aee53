/** A strip from one number to another: what is guessed, and what is so, as lengths or as places. */
import { ticks } from 'd3';
import { el, type El, type Tree } from '../text/html.ts';
import type { Locale } from './dataset.ts';

/** In units of the drawing, which is stretched to its place. */
const STRIP = { width: 1000, height: 60 };
/** About how many lines divide it. */
const LINES = 10;
/** The part of it beside each end in which no other number stands. */
const CLEAR = 0.15;

export interface Strip {
  readonly from: number;
  readonly to: number;
  /** What is so: from where to where; null before the guess. */
  readonly answer: readonly [number, number] | null;
  /** Whether the source says it, or we do. */
  readonly voice: 'source' | 'computed' | 'absent';
}

/** The drawing. The guess is placed by a script: above, where the answer is below, or over all of it. */
export function stripTree({ from, to, answer, voice }: Strip): El {
  const { width, height } = STRIP;
  const at = (value: number): number => Math.round(((value - from) / (to - from)) * width * 10) / 10;
  const half = height / 2;
  return el(
    'svg',
    { class: 'strip', viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    [
      el('rect', { class: 'strip-ground', width, height }),
      answer === null
        ? []
        : el('rect', {
            class: `strip-answer strip-${voice}`,
            x: at(answer[0]),
            y: half,
            width: Math.max(4, at(answer[1]) - at(answer[0])),
            height: half,
          }),
      el('rect', { class: 'strip-guess', x: 0, y: 0, width: 0, height: answer === null ? height : half }),
      el('path', {
        class: 'strip-lines',
        d: ticks(from, to, LINES)
          .map((value) => `M${at(value)} 0V${height}`)
          .join(''),
      }),
    ],
  );
}

/** The numbers at its ends, and between them, where there is room, those of some lines. */
export function endsTree(from: number, to: number, format: Locale): Tree {
  const part = (value: number): number => (value - from) / (to - from);
  const between = ticks(from, to, LINES / 2).filter((value) => part(value) > CLEAR && part(value) < 1 - CLEAR);
  const number = (value: number, className: string): El =>
    el(
      'text',
      { class: className, x: `${Math.round(part(value) * 1000) / 10}%`, y: '1em' },
      yearOrNumber(value, to, format),
    );
  return el('svg', { class: 'strip-ends', 'aria-hidden': 'true' }, [
    number(from, 'strip-from'),
    between.map((value) => number(value, 'strip-between')),
    number(to, 'strip-to'),
  ]);
}

/** Years have no separator: what lies between two of them is no count. */
function yearOrNumber(value: number, to: number, format: Locale): string {
  return to > 1500 ? String(value) : format.number(value, 0);
}
