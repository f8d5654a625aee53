/** What a transcription was when it was last compared with its source: a short sign for each of its sentences. */
import type { Span } from '../model/common.ts';
import type { ReadingText } from '../model/edition.ts';
import { checksum } from '../model/word-link.ts';

/** So long is a sign: one sentence in a million passes for another. */
const SIGN = 4;
/** Where it is cut. Not as the site cuts sentences: its abbreviations grow, and what was compared has to stay. */
const END = /(?<=[.!?…]) /gu;

/** A sentence of the source, and its sign. */
interface Signed extends Span {
  readonly sign: string;
}

function signed({ text, blocks }: ReadingText): Signed[] {
  return blocks
    .filter(({ kind }) => kind !== 'outside')
    .flatMap(({ start, end }) => {
      const cuts = [...text.slice(start, end).matchAll(END)].map(({ index }) => start + index);
      const edges = [start - 1, ...cuts, end];
      return cuts.concat(end).map((to, at): Signed => {
        const from = (edges[at] ?? to) + 1;
        return { start: from, end: to, sign: checksum(text.slice(from, to)).padStart(SIGN, '0').slice(-SIGN) };
      });
    });
}

/** The signs of all sentences of a source, in order. */
export function signsOf(reading: ReadingText): string {
  return signed(reading)
    .map(({ sign }) => sign)
    .join(' ');
}

/**
 * The sentences that have come, gone, or are others than when these signs were written. Of those that have gone there
 * is the one that stands in their place.
 */
export function unlike(reading: ReadingText, signs: string): Span[] {
  const [before, after] = [signs.split(' '), signed(reading)];
  const same = (at: number, from: number): boolean => before[at + from] === after[at]?.sign;
  let [first, last] = [0, after.length];
  const shift = before.length - after.length;
  while (first < Math.min(before.length, after.length) && same(first, 0)) first += 1;
  while (last > first && last + shift > first && same(last - 1, shift)) last -= 1;
  if (first === last && shift <= 0) return [];
  const known = new Set(before.slice(first, last + shift));
  const others = after.slice(first, last).filter(({ sign }) => !known.has(sign));
  // What has gone, or stands in another order, is missed where the two begin to differ.
  return others.length > 0
    ? others
    : after.slice(first, first + 1).concat(first === after.length ? after.slice(-1) : []);
}
