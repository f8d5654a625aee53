/**
 * How a quotation differs from words of the source that are, letter for letter, the same: apostrophe, dash, case, white
 * space …
 */
import type { Span } from '../model/common.ts';

export type DifferenceKind =
  | 'case'
  | 'apostrophe'
  | 'dash'
  | 'space'
  | 'quotation-mark'
  | 'normalisation'
  | 'lookalike';

/** The first place of one kind of difference. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The word as quoted. */
  readonly written: string;
  /** The word as it stands in the source. */
  readonly source: string;
  /** The two characters, where each is a single one: `U+2019` and `U+0027`. */
  readonly signs: readonly [string, string] | null;
}

const APOSTROPHES = /['’ʼ`´‘′]/g;
const DASHES = /[-‐‑‒–—―−]/g;
const MARKS = /[«»„“”"‟]/g;
// Letters of other alphabets that look like Cyrillic ones, and the Cyrillic they are taken for.
const FOREIGN = 'AaBCcEeHIiïÏKkMOoPpTXxYySsJjΑΒΕΗΙΚΜΟοΡΤΧνɜ';
const CYRILLIC = 'АаВСсЕеНІіїЇКкМОоРрТХхУуЅѕЈјАВЕНІКМОоРТХуз';

const FOLDS: Readonly<Record<Exclude<DifferenceKind, 'space'>, (text: string) => string>> = {
  normalisation: (text) => text.normalize('NFC'),
  lookalike: (text) => text.replace(/[A-Za-zïÏΑ-Ωονɜ]/g, (letter) => CYRILLIC[FOREIGN.indexOf(letter)] ?? letter),
  case: (text) => text.toLowerCase(),
  apostrophe: (text) => text.replace(APOSTROPHES, "'"),
  dash: (text) => text.replace(DASHES, '-'),
  'quotation-mark': (text) => text.replace(MARKS, '"'),
};
const KINDS = Object.keys(FOLDS) as (keyof typeof FOLDS)[];

const foldAll = (text: string): string =>
  KINDS.reduce((folded, kind) => FOLDS[kind](folded), text).replace(/\s+/gu, '');

/** A letter with its accents, as it stands and with everything small taken away. */
interface Sign extends Span {
  readonly raw: string;
  readonly folded: string;
}

function signs(text: string): Sign[] {
  return [...text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].flatMap(({ 0: raw, index }) => {
    const folded = foldAll(raw);
    return folded === '' ? [] : [{ raw, folded, start: index, end: index + raw.length }];
  });
}

/**
 * The words of the text that differ from the quotation in small things only, with every kind of difference; null when
 * no such words stand there. Where they stand several times, the place with the fewest differences counts.
 */
export function smallDifferences(
  text: string,
  words: string,
): { readonly span: Span; readonly differences: readonly Difference[] } | null {
  const wanted = foldAll(words);
  if (wanted === '' || !foldAll(text).includes(wanted)) return null;
  const quoted = signs(words);
  const source = signs(text);
  let best: { span: Span; differences: readonly Difference[] } | null = null;
  for (const at of startsOf(source, quoted)) {
    const found = compare(words, quoted, text, source.slice(at, at + quoted.length));
    if (found !== null && (best === null || found.differences.length < best.differences.length)) best = found;
  }
  return best;
}

/** Most places that are compared: a word of one letter stands everywhere. */
const MOST_PLACES = 100;

/** Where in the source the folded letters of the quotation stand. */
function startsOf(source: readonly Sign[], quoted: readonly Sign[]): number[] {
  const indices = new Map<number, number>();
  let joined = '';
  source.forEach(({ folded }, index) => {
    indices.set(joined.length, index);
    joined += folded;
  });
  const wanted = quoted.map(({ folded }) => folded).join('');
  const found: number[] = [];
  for (let at = joined.indexOf(wanted); at !== -1 && found.length < MOST_PLACES; at = joined.indexOf(wanted, at + 1)) {
    const index = indices.get(at);
    if (index !== undefined && quoted.every(({ folded }, step) => source[index + step]?.folded === folded))
      found.push(index);
  }
  return found;
}

/** What differs at one place; null when the same letters stand there by chance, in the middle of other words. */
function compare(
  words: string,
  quoted: readonly Sign[],
  text: string,
  source: readonly Sign[],
): { span: Span; differences: readonly Difference[] } | null {
  const differences = new Map<DifferenceKind, Difference>();
  quoted.forEach((sign, index) => {
    const counterpart = source[index];
    if (counterpart === undefined) return;
    for (const kind of kindsOf(sign.raw, counterpart.raw)) {
      const single = [sign.raw, counterpart.raw].every((raw) => raw.length === 1);
      if (!differences.has(kind))
        differences.set(kind, {
          kind,
          written: wordAround(words, sign.start, sign.end),
          source: wordAround(text, counterpart.start, counterpart.end),
          signs: single ? [codePoint(sign.raw), codePoint(counterpart.raw)] : null,
        });
    }
    const [next, counterpartNext] = [quoted[index + 1], source[index + 1]];
    if (next === undefined || counterpartNext === undefined || differences.has('space')) return;
    if (words.slice(sign.end, next.start) !== text.slice(counterpart.end, counterpartNext.start)) {
      differences.set('space', {
        kind: 'space',
        written: wordAround(words, sign.start, next.end),
        source: wordAround(text, counterpart.start, counterpartNext.end),
        signs: null,
      });
    }
  });
  const span = { start: source[0]?.start ?? 0, end: source.at(-1)?.end ?? 0 };
  const letter = /[\p{L}\p{N}]/u;
  const cut = letter.test(text[span.start - 1] ?? ' ') || letter.test(text[span.end] ?? ' ');
  return cut && differences.has('space') ? null : { span, differences: [...differences.values()] };
}

function kindsOf(written: string, source: string): DifferenceKind[] {
  if (written === source) return [];
  const fold = KINDS.find((kind) => FOLDS[kind](written) === FOLDS[kind](source));
  // No single fold makes them equal: name all that change one of the two.
  return fold === undefined
    ? KINDS.filter((kind) => FOLDS[kind](written) !== written || FOLDS[kind](source) !== source)
    : [fold];
}

function wordAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf(' ', start - 1) + 1;
  const to = text.indexOf(' ', end);
  return text.slice(start === 0 ? 0 : from, to === -1 ? text.length : to);
}

function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
