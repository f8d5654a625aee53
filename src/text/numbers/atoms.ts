/**
 * Cuts a text into the pieces that numerals are made of: numbers in digits, and words with their entry in the lexicon.
 */
import { type Digits, readDigits } from './digits.ts';
import { normalise } from './lexicon.ts';
import type { LexiconEntry, Lexicon } from './numeral.ts';

/** A word or a number in digits, with what stands between it and the next. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /**
   * What stands between this atom and the next: white space inside a line, a hyphen, a longer dash without spaces, or
   * anything else.
   */
  readonly link: 'space' | 'hyphen' | 'dash' | 'break';
  /** Normalised spelling; empty for digits. */
  readonly key: string;
  readonly entry: LexiconEntry | null;
  readonly digits: Digits | null;
}

/** A word may hold apostrophes between letters; a hyphen ends it. */
const PIECE = /[\d½⅓⅔¼¾]|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;

const SPACES = /^[ \t\u00a0\u2009\u202f]+$/u;
const HYPHENS = '-\u2010\u2011';
const DASHES = '\u2012\u2013\u2014\u2015';

const NUMERIC = /^[\d½⅓⅔¼¾]/u;

/** First parts of hyphenated adverbs that hold an ordinal but count nothing: по-перше, по-друге, во-первых. */
const ADVERB_PREFIX = new Set(['по', 'во', 'в']);

type Piece = Omit<Atom, 'link'>;

/** All words and numbers of a text, in order. */
export function cut(text: string, lexicon: Lexicon): Atom[] {
  const pieces: Piece[] = [];
  const pattern = new RegExp(PIECE);
  const idle = lexicon.idle === null ? [] : [...text.matchAll(lexicon.idle)];
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const start = found.index;
    // A digit or a fraction sign is a piece by itself, a letter is never the beginning of a number in digits.
    const digits = NUMERIC.test(found[0]) ? readDigits(text, start, lexicon.language) : null;
    const end = digits?.end ?? start + found[0].length;
    pattern.lastIndex = end;
    const key = digits ? '' : normalise(found[0]);
    const counts = !digits && !idle.some(({ 0: words, index }) => index <= start && index + words.length >= end);
    pieces.push({
      start,
      end,
      key,
      digits,
      entry: counts ? (lexicon.words.get(key) ?? lexicon.compound(key) ?? null) : null,
    });
  }
  if (lexicon.language === 'en') partCompounds(text, pieces);
  return pieces.map((piece, at) => {
    const changed = piece.entry === null ? null : atHyphen(text, pieces, at);
    const { start, entry } = changed ?? piece;
    return {
      start,
      end: piece.end,
      link: linkAfter(text, piece.end, pieces[at + 1]),
      key: piece.key,
      entry,
      digits: piece.digits,
    };
  });
}

/** "Two-storey", "half-hearted": an English number word with a hyphen before another word is a part of that word. */
function partCompounds(text: string, pieces: Piece[]): void {
  for (const [at, piece] of [...pieces.entries()].reverse()) {
    const next = pieces[at + 1];
    const tied = next !== undefined && next.start === piece.end + 1 && HYPHENS.includes(text[piece.end] ?? ' ');
    if (tied && piece.entry !== null && next.entry === null && next.digits === null)
      pieces[at] = { ...piece, entry: null };
  }
}

function linkAfter(text: string, end: number, next: Piece | undefined): Atom['link'] {
  if (!next) return 'break';
  if (next.start === end + 1) {
    const between = text[end] ?? '';
    if (between === ' ') return 'space';
    if (HYPHENS.includes(between)) return 'hyphen';
    if (DASHES.includes(between)) return 'dash';
  }
  return SPACES.test(text.slice(end, next.start)) ? 'space' : 'break';
}

/**
 * What a word becomes because of the word that a hyphen ties before it: "де-кільки" is one word, "по-перше" no numeral.
 * Null when nothing changes.
 */
function atHyphen(text: string, pieces: readonly Piece[], at: number): Pick<Piece, 'start' | 'entry'> | null {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || !piece?.entry || before.end + 1 !== piece.start || !HYPHENS.includes(text[before.end] ?? ' '))
    return null;
  if (before.key === 'де' && piece.entry.role === 'few') return { start: before.start, entry: piece.entry };
  return piece.entry.ordinal && ADVERB_PREFIX.has(before.key) ? { start: piece.start, entry: null } : null;
}
