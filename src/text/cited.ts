/**
 * A number that prose, a formula or a figure takes from the dataset, resolved once: what it says, where it leads, and
 * in whose voice it speaks.
 */
import { documentPath, ledgerPath } from '../model/addresses.ts';
import type { Lang } from '../model/common.ts';
import type { Counts } from '../model/counts.ts';
import type { Check, Claim } from '../model/edition.ts';
import { parseTemplate } from './cite.ts';
import { opensSentence, sayCount } from './counts.ts';
import { formatNumber, formatQuantity } from './format.ts';
import type { Input, RangeEnd } from './formula/formula.ts';
import type { Quantity } from '../model/claim.ts';
import { plain, type Plain } from '../model/text-types.ts';
import { el, type Tree } from './html.ts';

/**
 * Who speaks: ink for what a source says, cobalt for what is corrected or computed, hatched for what cannot be right.
 * The same names are the class names of printed HTML.
 */
export type CiteVoice = 'source' | 'computed' | 'doubt';

/** A cited number. */
export interface Cited {
  readonly text: string;
  /** Relative to the root of the language. */
  readonly href: string;
  readonly voice: CiteVoice;
}

/** A piece of prose: words, or a number that they cite. */
export type Piece = Cited | { readonly text: string; readonly href?: never; readonly voice?: never };

type CitedClaim = Pick<Claim, 'id' | 'document' | 'value' | 'corrected' | 'emendation'>;
type CitedCheck = Pick<Check, 'id' | 'result' | 'range' | 'digits'>;

/** Where numbers are found by id. */
export interface Numbers {
  readonly claim: (id: string) => CitedClaim | undefined;
  readonly check: (id: string) => CitedCheck | undefined;
  /** How many of a thing this edition has. */
  readonly counts: Counts;
}

/** Resolves a cite; null where the number is not known. */
export function cite({ kind, id, transcribed, end }: Input, numbers: Numbers, lang: Lang): Cited | null {
  const found = kind === 'check' ? numbers.check(id) : numbers.claim(id);
  if (found === undefined) return null;
  return 'document' in found ? citeClaim(found, transcribed, lang, end) : citeCheck(found, lang, end);
}

/** A claim's number, as transcribed or in the corrected reading; of a range one end, where that is asked for. */
export function citeClaim(claim: CitedClaim, transcribed: boolean, lang: Lang, end?: RangeEnd): Cited {
  const value = transcribed ? claim.value : claim.corrected;
  return {
    text: formatQuantity(end === undefined ? value : endOf(value, end), lang),
    href: documentPath(claim.document, claim.id),
    voice: claim.emendation === undefined ? 'source' : transcribed ? 'doubt' : 'computed',
  };
}

/** The result of a check, or an end of what rounding allows it; null where it has none. */
export function citeCheck({ id, result, range, digits }: CitedCheck, lang: Lang, end?: RangeEnd): Cited | null {
  if (result === null) return null;
  const value = end === undefined || range === null ? result : endOf(range, end);
  return { text: formatNumber(value, lang, digits), href: ledgerPath(id), voice: 'computed' };
}

/** An end of a range; a single number is both. */
export function endOf(value: Quantity | readonly [number, number], end: RangeEnd): number {
  return typeof value === 'number' ? value : value[end === 'lowest' ? 0 : 1];
}

/**
 * A template with every cite resolved; one of a number that is not known stays as it is written.
 * @param before the words that stand before it in its paragraph
 */
export function piecesOf(template: string, numbers: Numbers, lang: Lang, before = ''): Piece[] {
  return parseTemplate(template).parts.map((part): Piece => {
    if (part.kind === 'text' || part.kind === 'literal') return { text: part.text };
    if (part.kind === 'count') {
      const opens = opensSentence(before + template.slice(0, part.offset));
      return { text: sayCount(numbers.counts[part.of], part, lang, opens) };
    }
    return cite(part, numbers, lang) ?? { text: template.slice(part.offset, part.offset + part.length) };
  });
}

/** The words of pieces. */
export function textOf(pieces: readonly Piece[]): Plain {
  return plain(pieces.map(({ text }) => text).join(''));
}

/** A cited number as a link, in its voice. */
export function citeLink({ text, href, voice }: Cited, root: string, title?: string): Tree {
  return el('a', { class: `cite ${voice}`, href: root + href, title }, text);
}

/**
 * Pieces as HTML, each number a link to its words or to its computation.
 * @param root what stands before every address: the base path with the language, ending in `/`
 */
export function pieceTree(piece: Piece, root: string): Tree {
  return piece.href === undefined ? piece.text : citeLink(piece, root);
}
