/**
 * Numbers cited in our own prose: `{cells-now}` and `{cells-now@transcribed}` print a claim, `{check:ratio-cells}` a
 * computed value, `{count:documents}` how many of a thing this edition has, and `{=1921–1923}` marks a number that is
 * none of these. Braces do not nest and end on the line on which they begin.
 *
 * In a translation braces mark what renders something of its source: `{cells-now}` and `{cells-now|a thousand cells}`
 * its number, `{pc-byzny|a number}` the words of a correction; `{=first of all}` holds number words that count nothing;
 * `{+}` joins a sentence to the one before it, `{/}` parts one in two.
 */
import { type CountOf, parseCount } from './counts.ts';
import { type Input, parseReference, type TextRange } from './formula/formula.ts';

/** A piece of prose; the place covers the braces too. */
export type TemplatePart = TextRange &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'literal'; readonly text: string }
    | ({ readonly kind: 'claim' | 'check' } & Input)
    | ({ readonly kind: 'count' } & CountOf)
  );

/**
 * open: a brace is not closed; stray: a closing brace closes nothing; reference: what stands in braces is no reference.
 */
export interface CiteError extends TextRange {
  readonly kind: 'open' | 'stray' | 'reference';
  /** The words at that place. */
  readonly text: string;
}

/** A text cut at its braces. */
interface Braced<Part> {
  /** Cover the source without gap or overlap; broken places are text. */
  readonly parts: readonly Part[];
  readonly errors: readonly CiteError[];
}

/** A piece of a translation as it is written; the place covers the braces too. */
export type MarkedPart = TextRange &
  (
    | { readonly kind: 'text'; readonly text: string }
    /** Number words that count nothing. */
    | { readonly kind: 'literal'; readonly text: string }
    /** What renders a number or a correction; null where the program has to say its words. */
    | { readonly kind: 'mark'; readonly id: string; readonly words: string | null }
    | { readonly kind: 'join' | 'part' }
  );

const BRACES = /\{[^{}\n]*\}|[{}]/gu;

/** Cuts prose into text and cites. Broken places stay text and are reported. */
export function parseTemplate(source: string): Braced<TemplatePart> {
  return cutAtBraces<TemplatePart>(source, (inner, place) => {
    const reference = parseReference(inner);
    if (reference !== null) return { ...reference, ...place };
    const count = parseCount(inner);
    if (count !== null) return { kind: 'count', ...count, ...place };
    return literal(inner, place);
  });
}

const MARK = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\|\s*(\S.*?)\s*)?$/u;

/** Cuts a translation into words and marks. Broken places stay text and are reported. */
export function parseMarked(source: string): Braced<MarkedPart> {
  return cutAtBraces<MarkedPart>(source, (inner, place) => {
    if (inner === '+') return { kind: 'join', ...place };
    if (inner === '/') return { kind: 'part', ...place };
    const [, id, words] = MARK.exec(inner) ?? [];
    return id === undefined ? literal(inner, place) : { kind: 'mark', id, words: words ?? null, ...place };
  });
}

function literal(inner: string, place: TextRange): (TextRange & { kind: 'literal'; text: string }) | null {
  return /^=\s*\S/u.test(inner) ? { kind: 'literal', text: inner.slice(1), ...place } : null;
}

/** @param read what stands between braces; null when it is nothing */
function cutAtBraces<Part>(
  source: string,
  read: (inner: string, place: TextRange) => Part | null,
): Braced<Part | (TextRange & { readonly kind: 'text'; readonly text: string })> {
  // Most texts have none.
  if (source !== '' && !/[{}]/.test(source))
    return { parts: [{ kind: 'text', text: source, offset: 0, length: source.length }], errors: [] };
  const parts: (Part | (TextRange & { readonly kind: 'text'; readonly text: string }))[] = [];
  const errors: CiteError[] = [];
  let done = 0;
  const textTo = (end: number): void => {
    if (end > done) parts.push({ kind: 'text', text: source.slice(done, end), offset: done, length: end - done });
    done = end;
  };
  for (const { 0: text, index: offset } of source.matchAll(BRACES)) {
    const place = { offset, length: text.length };
    const part = text.length === 1 ? null : read(text.slice(1, -1), place);
    if (text.length === 1) errors.push({ kind: text === '{' ? 'open' : 'stray', text, ...place });
    else if (part === null) errors.push({ kind: 'reference', text, ...place });
    else {
      textTo(offset);
      parts.push(part);
      done = offset + text.length;
    }
  }
  textTo(source.length);
  return { parts, errors };
}

/** A number in digits that stands outside braces. */
export interface BareNumber extends TextRange {
  readonly text: string;
}

/** What no number stands behind: the sign of a note of markdown, [^1], [words][1], [1]: address, is told as markup. */
const NOT_BEHIND = String.raw`(?<!(?:\[\^|\]\[)(?=\p{N}+\])|&#(?=\p{N}+;)|^\[(?=\p{N}+\]:)|\p{N})`;
/** Digits, with the separators and dashes that make one number for the eye: 1,068 · 20 000 · 4.2 · 1921–1923. */
const DIGITS = new RegExp(String.raw`${NOT_BEHIND}\p{N}+(?:[.,–—\u00a0\u2009\u202f ]\p{N}+)*`, 'gmu');

/** A number, or a character of no script that we write in. Most prose has neither. */
const HINT = /[0-9²³¹¼-¾]|[^\0-\u052f\u2010-\u203f№]/;

/** Every number in digits of our prose that cites nothing and is not marked literal. */
export function bareNumbers(source: string): BareNumber[] {
  return parseTemplate(source).parts.flatMap((part) =>
    part.kind === 'text' && HINT.test(part.text)
      ? [...part.text.matchAll(DIGITS)].map(({ 0: text, index }) => ({
          text,
          offset: part.offset + index,
          length: text.length,
        }))
      : [],
  );
}
