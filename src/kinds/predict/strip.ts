/** A strip from one number to another: what is guessed, and what is so, as lengths or as places. */
import { el, type El, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';

/** In units of the drawing, which is stretched to its place. */
const STRIP = { width: 1000, height: 60 };

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
    ],
  );
}

/** The numbers at its ends. */
export function endsTree(from: number, to: number, { format }: Site): Tree {
  return el('span', { class: 'strip-ends', 'aria-hidden': 'true' }, [
    el('span', {}, yearOrNumber(from, to, format)),
    el('span', {}, yearOrNumber(to, to, format)),
  ]);
}

/** Years have no separator: what lies between two of them is no count. */
function yearOrNumber(value: number, to: number, format: Site['format']): string {
  return to > 1500 ? String(value) : format.number(value, 0);
}
