/**
 * Cuts a text into the atoms that numerals are made of: numbers in digits, and words with their entry in the lexicon.
 */
import { codesOf } from '../characters.ts';
import { type Digits, readDigits } from './digits.ts';
import { readMixed, readThird } from './letters.ts';
import type { LexiconEntry, Lexicon, Role } from './numeral.ts';
import { Pieces } from './pieces.ts';
import { readRoman } from './roman.ts';
import { normalise } from './spelling.ts';

// What words become because of the hyphen between them.

const HYPHENS = '-\u2010\u2011';

/** First parts of hyphenated adverbs that hold an ordinal but count nothing: по-перше, по-друге, во-первых. */
const ADVERB_PREFIX = new Set(['по', 'во', 'в']);

/**
 * Makes one word of two that a hyphen ties to one number word: "де-кільки", "п'ят-сот", "двад- цять" at the end of a
 * line. "П'ять-десять" and "три-сто" stay two, a range. "По-перше" is no numeral; an English word with a hyphen before
 * another is a part of that word: "two-storey".
 */
function tieHyphens(text: string, atoms: Atom[], lexicon: Lexicon): void {
  for (let at = atoms.length - 2; at >= 0; at -= 1) {
    const [one, next] = [atoms[at], atoms[at + 1]];
    if (one === undefined || next === undefined || !HYPHENS.includes(text[one.end] ?? ' ')) continue;
    const gap = next.start - one.end;
    if (gap < 1 || gap > 2 || one.digits !== null || next.digits !== null) continue;
    if (lexicon.language === 'en') {
      if (gap === 1 && one.entry !== null && next.entry === null) atoms[at] = { ...one, entry: null };
      continue;
    }
    if (gap === 2 && (text[one.end + 1] !== ' ' || one.entry !== null || next.entry !== null)) continue;
    const key = normalise(one.key + next.key);
    const range = one.entry !== null && one.entry.role !== 'part' && next.entry !== null && !isTail(next);
    const entry = range ? undefined : lexicon.words.get(key);
    if (entry !== undefined) atoms.splice(at, 2, { ...one, end: next.end, key, entry });
    else if (gap === 1 && next.entry?.ordinal && ADVERB_PREFIX.has(one.key.toLowerCase()))
      atoms[at + 1] = { ...next, entry: null };
  }
}

/** A word that only goes on a number: сот, and ста in три-ста, which is no range. */
function isTail({ entry, key }: Atom): boolean {
  return entry?.role === 'sot' || key === 'ста';
}

/** A word or a number in digits. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** Normalised spelling of a number word; any other word as it stands; empty for digits. */
  readonly key: string;
  readonly entry: LexiconEntry | null;
  readonly digits: Digits | null;
  /** What digits with letters among them may mean; null for all else. */
  readonly meant: readonly string[] | null;
}

/**
 * What stands between an atom and the next: white space inside a line or nothing, a hyphen, a longer dash or a slash
 * without spaces, or anything else.
 */
type Link = 'space' | 'hyphen' | 'dash' | 'slash' | 'break';

const SPACES = /^[\t\p{Zs}]*$/u;
const DASHES = '\u2012\u2013\u2014\u2015';

const ROMAN = codesOf('IVXLCDMІХУПШⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ');
const ZE = 'З'.charCodeAt(0);

/**
 * The words and numbers of a text that the grammar may ask about, in order: those that count, and their neighbours. Of
 * all other words, which are most, nothing is kept.
 */
export function cut(text: string, lexicon: Lexicon): Atom[] {
  const atoms = new Neighbourhood(text);
  const pieces = new Pieces(text);
  const idle = new Idle(text, lexicon.idle);
  const slavic = lexicon.language !== 'en';
  while (pieces.next()) {
    const { start, end } = pieces;
    // A digit or a fraction sign is a piece by itself, a letter is never the beginning of a number in digits.
    if (!pieces.isWord) {
      pieces.skipTo(pushDigits(text, start, lexicon, atoms) ?? end);
      continue;
    }
    const first = text.charCodeAt(start);
    const third = slavic && first === ZE && end === start + 1 ? readThird(text, start) : null;
    const roman = slavic && ROMAN.has(first) ? readRoman(text, text.slice(start, end), start) : null;
    if (third !== null) {
      const { end, value, meant } = third;
      atoms.push({ start, end, key: '', entry: null, digits: { end, value, kind: 'ordinal' }, meant });
      pieces.skipTo(end);
    } else if (roman !== null) {
      const entry = { role: 'roman', value: roman.value, ordinal: true } as const;
      atoms.push({ start, end: roman.end, key: '', entry, digits: null, meant: null });
      pieces.skipTo(roman.end);
    } else if (!lexicon.starts.may(text, start, end)) atoms.pass(start, end);
    else {
      const word = text.slice(start, end);
      if (lexicon.others.has(word) || idle.holds(start, end)) atoms.pass(start, end);
      else pushWord(word, start, lexicon, atoms);
    }
  }
  tieHyphens(text, atoms.kept, lexicon);
  return atoms.kept;
}

/** The turns of speech in a text that hold a number word and count nothing. */
class Idle {
  readonly #text: string;
  readonly #turns: RegExp | null;
  /** Asked for by few texts. */
  #found: readonly RegExpExecArray[] | null = null;

  constructor(text: string, turns: RegExp | null) {
    this.#text = text;
    this.#turns = turns;
  }

  holds(start: number, end: number): boolean {
    if (this.#turns === null) return false;
    this.#found ??= [...this.#text.matchAll(this.#turns)];
    return this.#found.some(({ 0: turn, index }) => index <= start && index + turn.length >= end);
  }
}

/** Atoms that count, with the word on either side, and words at a hyphen, which may make one that counts. */
class Neighbourhood {
  readonly kept: Atom[] = [];
  readonly #text: string;
  /** Where the last word stands, while it is not known whether the next one counts; -1 when there is none. */
  #start = -1;
  #end = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** What counts. */
  push(atom: Atom): void {
    if (this.#start !== -1) this.kept.push(this.#word(this.#start, this.#end));
    this.kept.push(atom);
    this.#start = -1;
  }

  /** A word that does not. */
  pass(start: number, end: number): void {
    const last = this.kept.at(-1);
    const follows = this.#start === -1 && last !== undefined && (last.entry !== null || last.digits !== null);
    if (isHyphen(this.#text.charCodeAt(start - 1)) || isHyphen(this.#text.charCodeAt(end)))
      this.push(this.#word(start, end));
    else if (follows) this.kept.push(this.#word(start, end));
    else [this.#start, this.#end] = [start, end];
  }

  /** Takes back what begins at an offset or after it. */
  takeBack(start: number): void {
    if (this.#start >= start) this.#start = -1;
    while ((this.kept.at(-1)?.start ?? -1) >= start) this.kept.pop();
  }

  #word(start: number, end: number): Atom {
    return { start, end, key: this.#text.slice(start, end), entry: null, digits: null, meant: null };
  }
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Returns where the number ends; null where none begins. */
function pushDigits(text: string, start: number, { language }: Lexicon, atoms: Neighbourhood): number | null {
  const digits = readDigits(text, start, language);
  if (digits === null) return null;
  const mixed = language === 'en' ? null : readMixed(text, start, digits.end);
  if (mixed === null) {
    atoms.push({ start, end: digits.end, key: '', entry: null, digits, meant: null });
    return digits.end;
  }
  const { end, value, meant } = mixed;
  atoms.takeBack(mixed.start);
  atoms.push({ start: mixed.start, end, key: '', entry: null, digits: { end, value, kind: 'cardinal' }, meant });
  return end;
}

function pushWord(words: string, start: number, lexicon: Lexicon, atoms: Neighbourhood): void {
  const end = start + words.length;
  const key = normalise(words);
  const entry = lexicon.find(key);
  if (entry !== undefined) return atoms.push({ start, end, key, entry, digits: null, meant: null });
  const parts = lexicon.parts(key);
  if (parts === null) {
    lexicon.others.add(words);
    return atoms.pass(start, end);
  }
  let from = 0;
  for (const [at, part] of parts.entries()) {
    // The spelling may have signs that the key has not.
    let to = at === parts.length - 1 ? words.length : from + part.length;
    while (normalise(words.slice(from, to)).length < part.length) to += 1;
    const found = lexicon.find(part) ?? null;
    atoms.push({ start: start + from, end: start + to, key: part, entry: found, digits: null, meant: null });
    from = to;
  }
}

/** What stands between atom `at` and the next. */
function linkAfter(text: string, atoms: readonly Atom[], at: number): Link {
  const [end, start] = [atoms[at]?.end, atoms[at + 1]?.start];
  if (end === undefined || start === undefined) return 'break';
  if (start === end + 1) {
    const between = text[end] ?? '';
    if (between === ' ') return 'space';
    if (HYPHENS.includes(between)) return 'hyphen';
    if (DASHES.includes(between)) return 'dash';
    if (between === '/') return 'slash';
  }
  if (text.slice(end, start) === '. ' && goesOn(atoms, at)) return 'space';
  return SPACES.test(text.slice(end, start)) ? 'space' : 'break';
}

/** "1 млн. 200 тис.", "2 тис. 500": the point belongs to the abbreviation, and the number goes on. */
function goesOn(atoms: readonly Atom[], at: number): boolean {
  const { entry: scale } = atoms[at] ?? { entry: null };
  const next = atoms[at + 1];
  if (scale?.role !== 'scale' || scale.number !== 'after' || next === undefined) return false;
  if (next.digits === null) return next.entry?.role === 'hundred' && !next.entry.ordinal;
  return next.digits.kind === 'cardinal' && (next.digits.value >= 100 || atoms[at + 2]?.entry?.role === 'scale');
}

// The atoms of one text, as the grammar asks for them.

export interface Cursor {
  readonly atoms: readonly Atom[];
  readonly lexicon: Lexicon;
  readonly entryAt: (at: number) => LexiconEntry | null;
  /** The normalised spelling of any word. */
  readonly keyAt: (at: number) => string;
  /** What stands between atom `at` and the next. */
  readonly link: (at: number) => Link;
  /** Whether atom `at` continues the words before it. */
  readonly tied: (at: number) => boolean;
  /** The entry of atom `at`, if it plays `role` and only a space or hyphen stands before it; null otherwise. */
  readonly follows: (at: number, role: Role) => LexiconEntry | null;
  /** The next words, as they stand: the atoms have no more than neighbours of what counts. */
  readonly after: (at: number) => string;
}

export function cursorOf(text: string, atoms: readonly Atom[], lexicon: Lexicon): Cursor {
  const entryAt = (at: number): LexiconEntry | null => atoms[at]?.entry ?? null;
  const keyAt = (at: number): string => normalise(atoms[at]?.key ?? '');
  const link = (at: number): Link => linkAfter(text, atoms, at);
  const tied = (at: number): boolean => ['space', 'hyphen'].includes(link(at - 1));
  const follows = (at: number, role: Role): LexiconEntry | null => {
    const entry = entryAt(at);
    return entry?.role === role && tied(at) ? entry : null;
  };
  const after = (at: number): string => {
    const end = atoms[at]?.end ?? text.length;
    return text.slice(end, end + 60);
  };
  return { atoms, lexicon, entryAt, keyAt, link, tied, follows, after };
}
