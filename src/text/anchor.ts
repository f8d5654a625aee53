/**
 * Anchors: from quoted words to a place in the reading text. There is one mechanism for notes, claims, recommendations
 * and corrections. It is exact: a quote that is missing or stands twice is not resolved but explained. Likeness is used
 * only to say what the writer may have meant.
 */
import type { Span } from '../model/common.ts';
import { collapseSpace } from './reading.ts';
import { nearest } from './likeness.ts';

/** What a quote may differ in while every letter is right. */
export type Difference = 'case' | 'apostrophe' | 'dash' | 'space' | 'quotation-mark' | 'normalisation' | 'lookalike';

export type AnchorResult =
  | { readonly ok: true; readonly span: Span }
  | { readonly ok: false; readonly why: 'missing'; readonly nearest: readonly string[] }
  | { readonly ok: false; readonly why: 'differs'; readonly differences: readonly Difference[]; readonly nearest: readonly string[] }
  | { readonly ok: false; readonly why: 'ambiguous'; readonly count: number; readonly nearest: readonly string[] }
  | { readonly ok: false; readonly why: 'context-missing'; readonly nearest: readonly string[] }
  | { readonly ok: false; readonly why: 'context-ambiguous'; readonly count: number; readonly nearest: readonly string[] }
  | { readonly ok: false; readonly why: 'context-without-quote'; readonly nearest: readonly string[] };

/** Every start of `needle` in `haystack`, overlapping ones included, at most `limit`. */
export function occurrences(haystack: string, needle: string, limit = 50): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = haystack.indexOf(needle); at !== -1 && found.length < limit; at = haystack.indexOf(needle, at + 1)) found.push(at);
  return found;
}

/** The reading text as quotes see it: block ends are spaces, so that a quote may run over them. Offsets stay. */
export function flatten(text: string): string {
  return text.replaceAll('\n', ' ');
}

/**
 * Finds the one place of a quote.
 * @param text reading text of the document
 * @param quote exact words; white space is collapsed before the search
 * @param context a longer passage that stands once and contains the quote once; without it the quote itself must stand once
 * @param at where in the context, white space collapsed, the quote begins: then the context may contain it more than once
 */
export function anchor(text: string, quote: string, context?: string, at?: number): AnchorResult {
  const flat = flatten(text);
  const words = collapseSpace(quote);
  if (context === undefined) {
    const places = occurrences(flat, words);
    const first = places[0];
    if (first === undefined) return explainMissing(flat, words);
    if (places.length > 1) return { ok: false, why: 'ambiguous', count: places.length, nearest: places.slice(0, 4).map((at) => widen(flat, { start: at, end: at + words.length })) };
    return { ok: true, span: { start: first, end: first + words.length } };
  }
  const passage = collapseSpace(context);
  const places = occurrences(flat, passage);
  const first = places[0];
  if (first === undefined) {
    const explained = explainMissing(flat, passage);
    return { ok: false, why: 'context-missing', nearest: explained.nearest };
  }
  if (places.length > 1) return { ok: false, why: 'context-ambiguous', count: places.length, nearest: places.slice(0, 4).map((at) => widen(flat, { start: at, end: at + passage.length })) };
  const inside = at !== undefined && passage.startsWith(words, at) ? [at] : occurrences(passage, words);
  const offset = inside[0];
  if (offset === undefined) return { ok: false, why: 'context-without-quote', nearest: nearest(words, windows(passage, words), 1) };
  if (inside.length > 1) return { ok: false, why: 'ambiguous', count: inside.length, nearest: inside.slice(0, 4).map((at) => widen(flat, { start: first + at, end: first + at + words.length })) };
  return { ok: true, span: { start: first + offset, end: first + offset + words.length } };
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
    if (turn % 2 === 0 && start > 0) start = flat.lastIndexOf(' ', start - 2) + 1;
    else if (end < flat.length) {
      const next = flat.indexOf(' ', end + 1);
      end = next === -1 ? flat.length : next;
    } else if (start > 0) start = flat.lastIndexOf(' ', start - 2) + 1;
  }
  return flat.slice(start, end);
}

const APOSTROPHES = /['’ʼ`´‘]/g;
const DASHES = /[-‐‑‒–—―−]/g;
const MARKS = /[«»„“”"]/g;
// Latin letters that look like Cyrillic ones, and the Cyrillic they are taken for.
const LATIN = 'AaBCcEeHIiKMOoPpTXxyʜ';
const CYRILLIC = 'АаВСсЕеНІіКМОоРрТХхун';

const foldings: readonly (readonly [Difference, (text: string) => string])[] = [
  ['case', (text) => text.toLowerCase()],
  ['apostrophe', (text) => text.replace(APOSTROPHES, "'")],
  ['dash', (text) => text.replace(DASHES, '-')],
  ['quotation-mark', (text) => text.replace(MARKS, '"')],
  ['space', (text) => text.replace(/\s+/gu, '')],
  ['normalisation', (text) => text.normalize('NFC')],
  ['lookalike', (text) => text.replace(/[A-Za-z]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter)],
];

function explainMissing(flat: string, words: string): Extract<AnchorResult, { ok: false }> {
  const candidates = nearest(words, windows(flat, words), 3);
  const all = (text: string): string => foldings.reduce((folded, [, fold]) => fold(folded), text.normalize('NFC'));
  if (words !== '' && all(flat).includes(all(words))) {
    // Which foldings are needed: leave one out, and see whether the words are still found.
    const needed = foldings
      .filter(([name]) => {
        const others = (text: string): string => foldings.filter(([other]) => other !== name).reduce((folded, [, fold]) => fold(folded), text);
        return !others(flat).includes(others(words));
      })
      .map(([name]) => name);
    return { ok: false, why: 'differs', differences: needed, nearest: candidates.slice(0, 1) };
  }
  return { ok: false, why: 'missing', nearest: candidates };
}

/** Runs of whole words of about the length of the words sought. Long texts are sampled so that an error never takes a second. */
function windows(flat: string, words: string): string[] {
  const starts: number[] = [0];
  for (let at = flat.indexOf(' '); at !== -1; at = flat.indexOf(' ', at + 1)) starts.push(at + 1);
  const step = Math.max(1, Math.floor((starts.length * Math.max(words.length, 20)) / 400_000));
  const result = new Set<string>();
  for (let index = 0; index < starts.length; index += step) {
    const start = starts[index] ?? 0;
    const reach = flat.indexOf(' ', start + words.length - 2);
    for (const end of [reach === -1 ? flat.length : reach, flat.lastIndexOf(' ', start + words.length)]) {
      if (end > start) result.add(flat.slice(start, end));
    }
  }
  return [...result];
}
