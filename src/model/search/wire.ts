/**
 * The files of the search, as the build writes them and the browser reads them. They are cut into parts of some thirty
 * kilobytes, so that a query of a large edition fetches a few of them; a small one has few.
 */
import type { Lang } from '../common.ts';

/** What a result can be. */
export const RESULT_KINDS = [
  'source',
  'translation',
  'glossary',
  'recommendation',
  'page',
  'story',
  'lesson',
  'note',
] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** What can be found, by one letter: a heading of a source, a sentence, a number of it, a document by its titles … */
export const SORTS = {
  t: 'source',
  s: 'source',
  c: 'source',
  d: 'page',
  g: 'glossary',
  r: 'recommendation',
  p: 'page',
  y: 'story',
  l: 'lesson',
  n: 'note',
} as const satisfies Readonly<Record<string, ResultKind>>;
export type Sort = keyof typeof SORTS;

/** An entry has up to three texts: words of a source, and its own words or the translation in each language. */
export const SLOTS = ['source', 'en', 'uk'] as const;
/** Texts are numbered by entry and slot. */
export const TEXTS_PER_ENTRY = 4;

export const slotOf = (lang: Lang): number => SLOTS.indexOf(lang);

/** How a word stands in a text: as one of its words, in its head, or only as it is read, or written today. */
export const FIELDS = ['text', 'name', 'read'] as const;

/**
 * Entries that follow one another and are of one sort: how many each document has, a comma between two, or one number
 * of those that no document has. Sentences and headings are one run: of each document the sentences of its blocks, with
 * a `t` behind those of a heading. Of 1,000 made-up documents that is 6 bytes each, as rows of numbers it was 14.
 */
export type Run = readonly [sort: Sort, counts: string];
/** Entries of these sorts belong to no document. */
export const OF_NONE: ReadonlySet<Sort> = new Set(['g', 'y', 'l', 'p']);

/**
 * The first keys of the files of a list, or of groups of so many of them: `search/places-firsts-<n>.json` then has
 * those of a group.
 */
export interface Firsts {
  readonly keys: readonly string[];
  readonly each: number;
}

/** `search/index.json`: of many documents it has no more than six bytes for each. */
export interface SearchIndex {
  readonly version: string;
  /** Sets of endings that several lemmas have, each joined by commas. */
  readonly endings: readonly string[];
  readonly runs: readonly Run[];
  readonly firsts: Readonly<Record<WordList, Firsts>>;
  /** The first entry of each stretch of the texts, and how many of its entries are in a part. */
  readonly texts: readonly (readonly [first: number, each: number])[];
  /** How many entries are in a part of what both languages have. */
  readonly sources: number;
}

/** The lists of words. Rows are sorted by their key, which comes first. */
export interface WordRows {
  /**
   * A stem, the number of its set of endings, and those of them that stand in a text; behind `~`, other spellings. A
   * word that stands in a text and is no form of any is one without a set: −1.
   */
  readonly lemmas: readonly [stem: string, endings: number, standing: string];
  /**
   * What sounds alike: a skeleton, and the words; behind `=`, those that are meant as they stand. Behind `*`, a stem
   * without its first letter, and the letters that it has there: capitals where there is another word without them.
   */
  readonly alike: readonly [sound: string, words: string];
  /** How a word is called in another language or alphabet, behind `=`; an English spelling behind `≈`; the words. */
  readonly names: readonly [key: string, words: string];
  /** A word or number, and for each field the texts it stands in, as differences. */
  readonly places: readonly [word: string, ...fields: string[]];
}
type Row = readonly [key: string, ...unknown[]];
/** Sorts rows by the numbers of the signs of their keys, as those who look them up compare them. */
export const byKey = ([a]: Row, [b]: Row): number => (a < b ? -1 : a > b ? 1 : 0);
export const WORD_LISTS = ['lemmas', 'alike', 'names', 'places'] as const satisfies readonly (keyof WordRows)[];
export type WordList = (typeof WORD_LISTS)[number];

/** A lemma in its file: a set of endings that few have stands in their rows. */
export type LemmaRow = readonly [stem: string, endings: number | string, standing: string];

/** `search/lemmas-<n>.json`, `search/alike-<n>.json` …: what one stretch of the alphabet has of a list. */
export type WordsPart<List extends WordList> = readonly WordRows[List][];

/** Stems with fewer letters are asked for with every word: they stand in the first file of the lemmas, and alone. */
export const SHORT_STEM = 3;

/** Letters of a stem behind its first, at least, that are known without it. */
export const LEAST_TAIL = 4;

/** What stands at a stretch of a text besides its words. */
export type Also = readonly [start: number, end: number, words: string, how: 'slip' | 'today' | 'number'];

/** `search/sources-<n>.json`: what is the same in both languages. */
export interface SourcePart {
  /** Address below the root of the language, language of the source, its words, what stands there besides. */
  readonly entries: readonly (readonly [href: string, lang?: string, text?: string, also?: string])[];
  /** Other names of each, `|` between. */
  readonly heads: readonly string[];
}

/**
 * `search/texts-<n>.en.json`, `.uk.json`: of each entry where it stands, or of what kind it is; its name; its words;
 * what stands there besides. Lists of what is alike weigh less than rows.
 */
export interface OwnPart {
  readonly wheres: readonly string[];
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly also: readonly string[];
}

const HOW = { s: 'slip', t: 'today', '': 'number' } as const satisfies Record<string, Also[3]>;
type Letter = keyof typeof HOW;

/** What stands in a text besides, a line each: signs from the beginning of the one before, its length, how, what. */
export function writtenAlso(also: readonly Also[]): string {
  return also
    .map(([start, end, words, how], index) => {
      const letter = (Object.keys(HOW) as Letter[]).find((one) => HOW[one] === how);
      return `${start - (also[index - 1]?.[0] ?? 0)} ${end - start} ${letter}${words}`;
    })
    .join('\n');
}

/** @param text as it was written */
export function readAlso(text: string): Also[] {
  let start = 0;
  return [...text.matchAll(/^(-?\d+) (\d+) ([st]?)(.*)$/gmu)].map(([, from, length, letter, words = '']): Also => {
    start += Number(from);
    return [start, start + Number(length), words, HOW[letter as Letter]];
  });
}
