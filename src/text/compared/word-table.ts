/**
 * Tables of words that are looked for in many texts. To hold each place of a text to a hundred patterns takes most of
 * the time of a check; the first letters of a word tell of most words that they are in no table, so that the patterns
 * are asked of the others alone. What is found is what one pattern of all the words finds: a law holds the two to be
 * the same. Reading and checking 300 documents took 0.85 of what it took before.
 */
import type { Span } from '../../model/common.ts';
import { classOf, codesOf, LETTER, MARK, OTHER, SURROGATE, wholeWords } from '../characters.ts';
import { alternativesOf, beginningsOf } from './pattern-parts.ts';

/** Words of a text that stand in a table. */
export interface TableWord extends Span {
  /** The pattern of the table that they fit, counted from 0. */
  readonly row: number;
}

/** So many letters of a word tell most words that are in no table. */
const LETTERS = 3;
/** The letters, one after the other, with which words begin; true where whatever follows may be one. */
type Beginnings = ReadonlyMap<number, Beginnings | true>;

/** Before those letters that tell, whatever letters there are. */
const ANY = /^\\p\{L\}(?:[*+]|\{0,\d+\})/u;
/** Signs within a word. */
const JOINING = codesOf("'’ʼ-");

export class WordTable {
  /** Of all its words, a group for each row: thousands of signs, and whoever makes a pattern goes through all. */
  readonly #words: RegExp;
  /** What may follow the first letter, by its code: of most words that is all that is asked. */
  readonly #firsts: readonly (Beginnings | true | undefined)[];
  /** Letters of words that may begin with any. */
  readonly #within: readonly string[];

  /** @param rows patterns of whole words in small letters, without groups that capture; the first that fits is taken */
  constructor(rows: readonly string[]) {
    this.#words = new RegExp(wholeWords(rows.map((row) => `(${row})`).join('|')), 'uy');
    const all = rows.flatMap((row) => alternativesOf(row));
    const lettersOf = (some: readonly string[]): string[] => some.flatMap((one) => beginningsOf(one, LETTERS));
    const first = lettersOf(all.filter((one) => !ANY.test(one)));
    const firsts: (Beginnings | true | undefined)[] = [];
    for (const [code, next] of tree(first)) firsts[code] = next;
    this.#firsts = Array.from(firsts);
    const others = lettersOf(all.filter((one) => ANY.test(one)).map((one) => one.replace(ANY, '')));
    // Without a letter that is certain it is any word.
    this.#within = [...others.map(firstWord), ...first.filter((letters) => letters === '')];
  }

  /** Whether a text in small letters has any of the words. */
  isIn(text: string): boolean {
    return this.find(text).length > 0;
  }

  /** The words of the table in a text in small letters, in their order, none within another. */
  find(text: string): readonly TableWord[] {
    const starts = this.#startsIn(text);
    const all: TableWord[] = [];
    let last = 0;
    for (const start of starts) {
      if (start < last) continue;
      // eslint-disable-next-line house/no-shared-state -- Told anew before each trial, it keeps nothing between two.
      this.#words.lastIndex = start;
      const match = this.#words.exec(text);
      if (match === null) continue;
      last = start + match[0].length;
      all.push({ row: match.indexOf(match[0], 1) - 1, start, end: last });
    }
    return all;
  }

  /** Where words begin that may be of the table. */
  #startsIn(text: string): number[] {
    const starts: number[] = [];
    const within = this.#within.filter((letters) => text.includes(letters));
    let before: number = OTHER;
    for (let at = 0; at < text.length; at += 1) {
      const kind = classOf(text.charCodeAt(at));
      const begins = before !== LETTER && before !== MARK && (kind === LETTER || kind === SURROGATE);
      before = kind;
      if (
        begins &&
        (isBegun(this.#firsts[text.charCodeAt(at)], text, at + 1) || (within.length > 0 && hasAny(within, text, at)))
      )
        starts.push(at);
    }
    return starts;
  }
}

const firstWord = (words: string): string => /^[\p{L}\p{M}'’ʼ-]*/u.exec(words)?.[0] ?? '';

function tree(words: readonly string[]): Beginnings {
  const root = new Map<number, Beginnings | true>();
  for (const word of words) {
    let node: Map<number, Beginnings | true> = root;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      const next = node.get(code);
      if (next === true) break;
      const below = next === undefined ? new Map<number, Beginnings | true>() : (next as typeof node);
      node.set(code, at === word.length - 1 ? true : below);
      node = below;
    }
  }
  return root;
}

/** @param first what may follow the letter before */
function isBegun(first: Beginnings | true | undefined, text: string, from: number): boolean {
  let node = first;
  for (let at = from; node !== undefined && node !== true; at += 1) node = node.get(text.charCodeAt(at));
  return node === true;
}

/** Does a word have any of some letters? */
function hasAny(letters: readonly string[], text: string, start: number): boolean {
  let end = start;
  while (end < text.length && isOfWord(text.charCodeAt(end))) end += 1;
  const word = text.slice(start, end);
  return letters.some((some) => word.includes(some));
}

function isOfWord(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === MARK || kind === SURROGATE || JOINING.has(code);
}
