/** Cuts a text into the pieces that numerals are made of: numbers in digits, and words with their entry in the lexicon. */
import type { Digits } from './digits.ts';
import type { Entry, Lexicon } from './numeral.ts';
import { readDigits } from './digits.ts';
import { normalise } from './spelling.ts';

/** A word or a number in digits, with what stands between it and the next. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** What stands between this atom and the next: white space inside a line, a hyphen, a longer dash without spaces, or anything else. */
  readonly link: 'space' | 'hyphen' | 'dash' | 'break';
  /** Normalised spelling; empty for digits. */
  readonly key: string;
  readonly entry: Entry | null;
  readonly digits: Digits | null;
}

/** A word may hold apostrophes between letters; a hyphen ends it. */
const PIECE = /[\d½⅓⅔¼¾]|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;

const LINKS: readonly (readonly [Atom['link'], RegExp])[] = [
  ['space', /^[ \t\u00a0\u2009\u202f]+$/u],
  ['hyphen', /^[-\u2010\u2011]$/u],
  ['dash', /^[\u2012-\u2015]$/u],
];

/** First parts of hyphenated adverbs that hold an ordinal but count nothing: по-перше, по-друге, во-первых. */
const ADVERB_PREFIX = new Set(['по', 'во', 'в']);

type Piece = Omit<Atom, 'link'>;

/** All words and numbers of a text, in order. */
export function cut(text: string, lexicon: Lexicon): Atom[] {
  const pieces: Piece[] = [];
  const pattern = new RegExp(PIECE);
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const start = found.index;
    const digits = readDigits(text, start);
    const end = digits?.end ?? start + found[0].length;
    pattern.lastIndex = end;
    const key = digits ? '' : normalise(found[0]);
    pieces.push({ start, end, key, digits, entry: digits ? null : (lexicon.words.get(key) ?? lexicon.compound(key) ?? null) });
  }
  return pieces.map((piece, at) => ({ ...piece, ...atHyphen(text, pieces, at), link: linkAfter(text, pieces, at) }));
}

function linkAfter(text: string, pieces: readonly Piece[], at: number): Atom['link'] {
  const next = pieces[at + 1];
  if (!next) return 'break';
  const between = text.slice(pieces[at]?.end, next.start);
  return LINKS.find(([, shape]) => shape.test(between))?.[0] ?? 'break';
}

/** What changes in a word because of the word that a hyphen ties before it: "де-кільки" is one word, "по-перше" no numeral. */
function atHyphen(text: string, pieces: readonly Piece[], at: number): Partial<Piece> {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || !piece?.entry || before.end + 1 !== piece.start || !/[-\u2010\u2011]/u.test(text[before.end] ?? '')) return {};
  if (before.key === 'де' && piece.entry.role === 'few') return { start: before.start };
  return piece.entry.ordinal && ADVERB_PREFIX.has(before.key) ? { entry: null } : {};
}
