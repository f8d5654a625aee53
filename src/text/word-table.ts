/**
 * Tables of words that are looked for in many texts. To hold each place of a text to a hundred patterns takes most of
 * the time of a check; so a text is cut into words once for all tables, and what a table has of a word is asked once
 * for all texts. What is found is what one pattern of all the words finds: a law holds the two to be the same.
 */
import type { Span } from '../model/common.ts';
import { classOf, codesOf, LETTER, MARK, SURROGATE, wholeWords } from './characters.ts';
import { alternativesOf, beginningsOf } from './pattern-parts.ts';

/** Words of a text that stand in a table. */
export interface TableWord extends Span {
  /** The pattern of the table that they fit, counted from 0. */
  readonly row: number;
}

/** What a table has of a word: what it finds in it alone, and what may begin in it that takes more than one. */
interface Entry {
  readonly found: readonly TableWord[];
  readonly begun: readonly { readonly at: number; readonly words: string }[];
}

/** A word as it is written. */
interface Form {
  readonly text: string;
  /** Where words begin in it: behind an apostrophe or a hyphen, too. */
  readonly starts: readonly number[];
  /** What each table has of it, by the number of the table. */
  readonly entries: Entry[];
}

/** A word of a text. */
interface Word {
  readonly start: number;
  readonly form: Form;
}

/** Signs within a word. */
const SIGNS = "'’ʼ";
const JOINING = codesOf(`${SIGNS}-`);
/** What is told by one word alone: nothing but letters and these signs is in its pattern. */
const ALONE = new RegExp(
  String.raw`^(?:[\p{L}${SIGNS}()|?:+*!<=-]|\[[\p{L}${SIGNS}-]*\]|\\p\{[LM]\}|\{\d+(?:,\d*)?\})*$`,
  'u',
);
const NOTHING: Entry = { found: [], begun: [] };

/** After so many words those are forgotten that did not come again: most of what is said is said with fewer. */
const KNOWN = 10_000;
/** So many texts are remembered: a sentence and its translations, or the two that each is held to. */
const RECENT = 8;

/** What is known of words and texts. It spares work, and nothing that is found depends on it. */
class KnownWords {
  #tables = 0;
  #forms = new Map<string, Form>();
  #earlier = this.#forms;
  readonly #recent: { readonly text: string; readonly words: readonly Word[] }[] = [];

  /** The number of a new table. */
  add(): number {
    this.#tables += 1;
    return this.#tables - 1;
  }

  wordsOf(text: string): readonly Word[] {
    const known = this.#recent.find((one) => one.text === text);
    if (known !== undefined) return known.words;
    const words: Word[] = [];
    for (let start = 0; start < text.length; start += 1) {
      let end = start;
      while (end < text.length && isOfWord(text.charCodeAt(end))) end += 1;
      if (end > start) words.push({ start, form: this.#formOf(text.slice(start, end)) });
      start = end;
    }
    if (this.#recent.length === RECENT) this.#recent.shift();
    this.#recent.push({ text, words });
    return words;
  }

  #formOf(text: string): Form {
    const known = this.#forms.get(text);
    if (known !== undefined) return known;
    if (this.#forms.size === KNOWN) [this.#forms, this.#earlier] = [new Map<string, Form>(), this.#forms];
    const form = this.#earlier.get(text) ?? { text, starts: startsIn(text), entries: [] };
    this.#forms.set(text, form);
    return form;
  }
}

function isOfWord(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === MARK || kind === SURROGATE || JOINING.has(code);
}

const startsIn = (word: string): number[] => [...word.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)].map(({ index }) => index);

const WORDS = new KnownWords();
/** So many letters of a word tell most words that are in no table. */
const LETTERS = 3;
/** Before those whatever letters there are. */
const ANY = /^\\p\{L\}(?:[*+]|\{0,\d+\})/u;

export class WordTable {
  readonly #place = WORDS.add();
  readonly #pattern: RegExp;
  /** With what letters its words begin, and some of those that others have within. */
  readonly #letters: { readonly first: ReadonlySet<string>; readonly within: readonly string[] };
  /** With what those begin that are not told by one word alone, whole and as far as the first of them goes. */
  readonly #beginnings: readonly { readonly words: string; readonly first: string }[];

  /**
   * @param rows patterns of whole words in small letters, without groups that capture; the first that fits is taken.
   *   One of several words, or of what stands around one, has to begin with a word, or with one of some.
   */
  constructor(rows: readonly string[]) {
    this.#pattern = new RegExp(wholeWords(rows.map((row) => `(${row})`).join('|')), 'gu');
    const all = rows.flatMap((row) => alternativesOf(row));
    const lettersOf = (some: readonly string[]): string[] =>
      some.flatMap((one) => beginningsOf(one, LETTERS).map(firstWord));
    const within = lettersOf(all.filter((one) => ANY.test(one)).map((one) => one.replace(ANY, '')));
    this.#letters = { first: new Set(lettersOf(all.filter((one) => !ANY.test(one)))), within };
    const around = all.filter((one) => !ALONE.test(one));
    const beginnings = new Set(around.flatMap((one) => beginningsOf(one)));
    if (beginnings.has('')) throw new Error(`A pattern begins with no word: ${around.join('|')}`);
    this.#beginnings = [...beginnings].map((words) => ({ words, first: firstWord(words) }));
  }

  /** Whether a text in small letters has any of the words. */
  isIn(text: string): boolean {
    return this.find(text).length > 0;
  }

  /** The words of the table in a text in small letters, in their order, none within another. */
  find(text: string): readonly TableWord[] {
    const all: TableWord[] = [];
    for (const { start, form } of WORDS.wordsOf(text)) {
      const entry = (form.entries[this.#place] ??= this.#entryOf(form));
      // Of most words that is all, and nothing may be made of them: not even a function that asks for more.
      if (entry === NOTHING) continue;
      if (goesOn(entry, text, start)) return this.#plainly(text);
      for (const { row, ...span } of entry.found) all.push({ row, start: start + span.start, end: start + span.end });
    }
    return all;
  }

  /** What the pattern finds in a text that it is held to from beginning to end. */
  #plainly(text: string): TableWord[] {
    return [...text.matchAll(this.#pattern)].map((match) => {
      const row = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
      return { row, start: match.index, end: match.index + match[0].length };
    });
  }

  #entryOf({ text, starts }: Form): Entry {
    const { first: letters, within } = this.#letters;
    if (!within.some((some) => text.includes(some)) && !starts.some((at) => isBegun(letters, text, at))) return NOTHING;
    const begun = starts.flatMap((at) =>
      this.#beginnings.flatMap(({ first, words }) =>
        text.startsWith(first, at) && (first === words || text.length === at + first.length) ? [{ at, words }] : [],
      ),
    );
    const found = this.#plainly(text);
    return found.length + begun.length === 0 ? NOTHING : { found, begun };
  }
}

/** Does a text go on as something that is told by several words? */
function goesOn({ begun }: Entry, text: string, start: number): boolean {
  return begun.some(({ at, words }) => text.startsWith(words, start + at));
}

const firstWord = (words: string): string => /^[\p{L}\p{M}'’ʼ-]*/u.exec(words)?.[0] ?? '';

function isBegun(letters: ReadonlySet<string>, word: string, at: number): boolean {
  for (let length = 0; length <= LETTERS; length += 1) if (letters.has(word.slice(at, at + length))) return true;
  return false;
}
