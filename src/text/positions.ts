/**
 * Positions in a text: which of many stretches an offset lies in; and positions for the outside world, since W3C
 * selectors and the API count Unicode code points and we count UTF-16 code units.
 */
import { bisector } from 'd3';
import type { Span } from '../model/common.ts';

/** Index of the last item that starts at an offset or before it, 0 where all start after it; starts rise. */
export function lastStart<T>(items: readonly T[], startOf: (item: T) => number, offset: number): number {
  return Math.max(0, bisector(startOf).right(items, offset) - 1);
}

/** Offsets of the characters of a text that take two code units: surrogate pairs. */
export function astralIn(text: string): number[] {
  return [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map((match) => match.index);
}

/** Converts spans of a text. @param astral offsets of its characters of two code units; our texts so far have none */
export function codePointer(astral: readonly number[]): (span: Span) => Span {
  if (astral.length === 0) return (span) => ({ start: span.start, end: span.end });
  const shift = (offset: number): number => offset - astral.filter((at) => at < offset).length;
  return (span) => ({ start: shift(span.start), end: shift(span.end) });
}

/** Words around a span, at most `length` characters on each side: prefix and suffix of a text quote selector. */
export function surroundings(
  text: string,
  span: Span,
  length: number,
): { readonly prefix: string; readonly suffix: string } {
  const whole = (at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at);
  return {
    prefix: text.slice(whole(Math.max(0, span.start - length)), span.start),
    suffix: text.slice(span.end, whole(Math.min(text.length, span.end + length))),
  };
}
