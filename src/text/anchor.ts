/**
 * Anchors: from quoted words to a place in the reading text. There is one mechanism for notes, claims, recommendations
 * and corrections. It is exact: a quote that is missing or stands twice is not resolved but explained. Likeness is used
 * only to say what the writer may have meant.
 */
import type { Span } from '../model/common.ts';
import { collapseSpace } from './reading.ts';
import { smallDifferences, type Difference } from './differences.ts';
import { nearestPassages } from './likeness.ts';

/** Words that stand nowhere, or more than once, and what may have been meant. */
export type Unplaced = { readonly ok: false; readonly nearest: readonly string[] } & (
  | { readonly why: 'missing' | 'context-missing' | 'context-without-quote' }
  | { readonly why: 'differs' | 'context-differs'; readonly differences: readonly Difference[] }
  | { readonly why: 'ambiguous' | 'context-ambiguous'; readonly count: number }
);

export type AnchorResult = { readonly ok: true; readonly span: Span } | Unplaced;

/** Every start of `needle` in `haystack`, overlapping ones included, at most `limit`. */
export function occurrences(haystack: string, needle: string, limit = 50): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = haystack.indexOf(needle); at !== -1 && found.length < limit; at = haystack.indexOf(needle, at + 1))
    found.push(at);
  return found;
}

/** Every place where words stand whole: no letter or digit touches them, nor one behind an apostrophe. */
export function wholeWords(text: string, words: string): Span[] {
  return occurrences(flatten(text), words, Infinity)
    .map((start) => ({ start, end: start + words.length }))
    .filter(
      ({ start, end }) =>
        !/[\p{L}\p{M}\p{N}]['’]?$/u.test(text.slice(Math.max(0, start - 3), start)) &&
        !/^['’]?[\p{L}\p{N}]/u.test(text.slice(end, end + 3)),
    );
}

/** The reading text as quotes see it: block ends are spaces, so that a quote may run over them. Offsets stay. */
export function flatten(text: string): string {
  return text.replaceAll('\n', ' ');
}

/**
 * Finds the one place of a quote.
 * @param text reading text of the document
 * @param quote exact words; white space is collapsed before the search
 * @param context a longer passage that stands once and contains the quote once; without it the quote itself must stand
 *   once
 * @param at where in the context, white space collapsed, the quote begins: then the context may contain it more than
 *   once
 */
export function anchor(text: string, quote: string, context?: string, at?: number): AnchorResult {
  const flat = flatten(text);
  const words = collapseSpace(quote);
  if (context === undefined) {
    const places = occurrences(flat, words);
    const first = places[0];
    if (first === undefined) return explainMissing(flat, words);
    if (places.length > 1) return ambiguous('ambiguous', flat, places, words.length);
    return { ok: true, span: { start: first, end: first + words.length } };
  }
  const passage = collapseSpace(context);
  const places = occurrences(flat, passage);
  const first = places[0];
  if (first === undefined) {
    const explained = explainMissing(flat, passage);
    return explained.why === 'differs'
      ? { ...explained, why: 'context-differs' }
      : { ...explained, why: 'context-missing' };
  }
  if (places.length > 1) return ambiguous('context-ambiguous', flat, places, passage.length);
  const inside = at !== undefined && words !== '' && passage.startsWith(words, at) ? [at] : occurrences(passage, words);
  const starts = inside.map((offset) => first + offset);
  const start = starts[0];
  if (start === undefined)
    return { ok: false, why: 'context-without-quote', nearest: nearestPassages(passage, words, 1) };
  if (starts.length > 1) return ambiguous('ambiguous', flat, starts, words.length);
  return { ok: true, span: { start, end: start + words.length } };
}

function ambiguous(
  why: 'ambiguous' | 'context-ambiguous',
  flat: string,
  starts: readonly number[],
  length: number,
): Unplaced {
  const nearest = starts.slice(0, 4).map((start) => widen(flat, { start, end: start + length }));
  return { ok: false, why, count: starts.length, nearest };
}

/**
 * The shortest run of whole words around a span that stands only once: the words that would make a quote unique.
 * Grows by a word on each side in turn.
 */
export function widen(flat: string, span: Span): string {
  let { start, end } = span;
  for (let turn = 0; turn < 40; turn += 1) {
    const candidate = flat.slice(start, end);
    if (occurrences(flat, candidate, 2).length === 1 && turn > 0) return candidate;
    if (end === flat.length || (turn % 2 === 0 && start > 0)) start = flat.lastIndexOf(' ', start - 2) + 1;
    else {
      const next = flat.indexOf(' ', end + 1);
      end = next === -1 ? flat.length : next;
    }
  }
  return flat.slice(start, end);
}

function explainMissing(flat: string, words: string): Unplaced & { readonly why: 'missing' | 'differs' } {
  const small = smallDifferences(flat, words);
  if (small !== null && small.differences.length > 0)
    return {
      ok: false,
      why: 'differs',
      differences: small.differences,
      nearest: [flat.slice(small.span.start, small.span.end)],
    };
  return { ok: false, why: 'missing', nearest: nearestPassages(flat, words, 3) };
}
