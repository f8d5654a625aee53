/**
 * Numbers cited in our own prose: `{cells-now}` and `{cells-now@transcribed}` print a claim, `{check:ratio-cells}` a
 * computed value, and `{=1921–1923}` marks
 * a number that is neither. Braces do not nest and end on the line on which they begin.
 */
import { type Input, parseReference } from './formula.ts';

interface Place {
  readonly offset: number;
  readonly length: number;
}

/** A piece of prose; the place covers the braces too. */
export type TemplatePart = Place &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'literal'; readonly text: string }
    | ({ readonly kind: 'claim' | 'check' } & Input)
  );

/**
 * open: a brace is not closed; stray: a closing brace closes nothing; reference: what stands in braces is no reference.
 */
export interface CiteError extends Place {
  readonly kind: 'open' | 'stray' | 'reference';
  /** The words at that place. */
  readonly text: string;
}

export interface Template {
  /** Cover the source without gap or overlap; broken places are text. */
  readonly parts: readonly TemplatePart[];
  readonly errors: readonly CiteError[];
}

const BRACES = /\{[^{}\n]*\}|[{}]/gu;

/** Cuts prose into text and cites. Broken places stay text and are reported. */
export function parseTemplate(source: string): Template {
  const parts: TemplatePart[] = [];
  const errors: CiteError[] = [];
  let done = 0;
  const textTo = (end: number): void => {
    if (end > done) parts.push({ kind: 'text', text: source.slice(done, end), offset: done, length: end - done });
    done = end;
  };
  for (const { 0: text, index: offset } of source.matchAll(BRACES)) {
    const place = { offset, length: text.length };
    const inner = text.slice(1, -1);
    const reference = parseReference(inner);
    if (text === '{' || text === '}') errors.push({ kind: text === '{' ? 'open' : 'stray', text, ...place });
    else if (reference === null && !/^=\s*\S/u.test(inner)) errors.push({ kind: 'reference', text, ...place });
    else {
      textTo(offset);
      parts.push(reference ? { ...reference, ...place } : { kind: 'literal', text: inner.slice(1), ...place });
      done = offset + text.length;
    }
  }
  textTo(source.length);
  return { parts, errors };
}

/** A number in digits that stands outside braces. */
export interface BareNumber extends Place {
  readonly text: string;
}

/** Digits, with the separators and dashes that make one number for the eye: 1,068 · 20 000 · 4.2 · 1921–1923. */
const DIGITS = /\p{N}+(?:[.,–—\u00a0\u2009\u202f ]\p{N}+)*/gu;

/** Every number in digits of our prose that cites nothing and is not marked literal. */
export function bareNumbers(source: string): BareNumber[] {
  return parseTemplate(source).parts.flatMap((part) =>
    part.kind === 'text'
      ? [...part.text.matchAll(DIGITS)].map(({ 0: text, index }) => ({
          text,
          offset: part.offset + index,
          length: text.length,
        }))
      : [],
  );
}
