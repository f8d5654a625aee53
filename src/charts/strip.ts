/** A strip from one number to another: what is guessed, and what is so, as lengths, as places, or in squares. */
import { ticks } from 'd3';
import { el, type El, type Tree } from '../text/html.ts';
import type { Locale } from './dataset.ts';
import { filled, hatching, lidAt, squaresHigh, STRIP, type Ends } from './stack.ts';

/** About how many lines divide it. */
const LINES = 10;
/** The part of it beside each end in which no other number stands. */
const CLEAR = 0.15;
/** A place has no length: as much of the strip as can be seen. */
const LEAST = 0.004;

export interface Strip {
  readonly from: number;
  readonly to: number;
  /** What is so: from where to where; null before the guess. */
  readonly answer: readonly [number, number] | null;
  /** Whether the source says it, or we do. */
  readonly voice: 'source' | 'computed' | 'absent';
}

/** The drawing. A script fills it with the guess and sets the lid on it, which stays where what is so is drawn. */
export function stripTree({ from, to, answer, voice }: Strip): El {
  const { width, height } = STRIP;
  const ends: Ends = [from, to];
  const high = squaresHigh(ends);
  const [start, end] = answer ?? [0, 0];
  return el(
    'svg',
    {
      class: high === null ? 'strip' : `strip stack-${high}`,
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    [
      el('rect', { class: 'strip-ground', width, height }),
      answer === null
        ? el('path', { class: 'strip-guess' })
        : el('path', {
            class: `strip-answer strip-${voice}`,
            d: filled(start, high === null ? Math.max(end, start + LEAST * (to - from)) : end, ends),
          }),
      answer !== null && voice === 'absent' && high !== null
        ? el('path', { class: 'strip-hatching', d: hatching(end, ends) })
        : [],
      el('path', { class: 'strip-lines', d: high === null ? linesAt(ends) : lattice(high, ends) }),
      el('path', { class: 'strip-lid' }),
    ],
  );
}

function linesAt(ends: Ends): string {
  return ticks(...ends, LINES)
    .map((value) => `M${lidAt(value, ends)} 0V${STRIP.height}`)
    .join('');
}

/** What parts the squares. */
function lattice(high: number, ends: Ends): string {
  const upright = Array.from({ length: ends[1] / high - 1 }, (_, at) => `M${lidAt((at + 1) * high, ends)} 0V60`);
  const level = Array.from({ length: high - 1 }, (_, at) => `M0 ${((at + 1) * STRIP.height) / high}H${STRIP.width}`);
  return [...upright, ...level].join('');
}

/** What the lids of a strip are held by, and what they say. A script places both. */
export function knobsTree(count: number, yours: string): El {
  return el('svg', { class: 'strip-knobs', 'aria-hidden': 'true' }, [
    Array.from({ length: count }, (_, at) =>
      el('svg', { class: 'knob', x: at > 0 ? '100%' : '0%' }, [
        el('path', { class: 'knob-body', d: 'M-13 0H13V19L0 29L-13 19z' }),
        el('path', { class: 'knob-arrows', d: 'M-3 6L-8 11L-3 16M3 6L8 11L3 16' }),
      ]),
    ),
    el('text', { y: 18, 'data-yours': yours }),
  ]);
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
