/** What can be found, and the words and numbers of a text by which it is. */
import type { Lang } from '../../model/common.ts';
import type { Claim } from '../../model/edition.ts';
import { figureKeys, FIGURES, numberKey, PERCENT, PERCENT_KEY, tokens } from '../../model/search/fold.ts';
import type { Also, Sort } from '../../model/search/wire.ts';
import type { Bilingual } from '../../model/text-types.ts';
import type { NumberLanguage } from '../../text/numbers/numeral.ts';
import { readNumerals } from '../../text/numbers/read.ts';

/** Words in one language, with what stands there besides. */
export interface SearchText {
  readonly lang: NumberLanguage;
  readonly text: string;
  readonly also: readonly Also[];
}

export interface Entry {
  readonly sort: Sort;
  /** Slug; null for what belongs to none. */
  readonly document: string | null;
  /** Of sentences, their block. */
  readonly block: string | null;
  /** Below the root of the language. */
  readonly href: string;
  readonly where: Bilingual;
  readonly name: Bilingual;
  /** Other names by which it is looked for, the words of the sources that are meant, and what is said today. */
  readonly heads?: readonly string[];
  /** Words by which readers may look for the words of the sources that it is about. */
  readonly names?: Readonly<Record<'asked' | 'standing' | 'today', readonly string[]>>;
  /** Words of a source. */
  readonly source: SearchText | null;
  readonly own: Readonly<Record<Lang, SearchText | null>>;
}

/** A text with the numbers that it says in words, or in figures that do not say it all by themselves. */
export function searchText(text: string, lang: NumberLanguage, also: readonly Also[] = []): SearchText {
  const numbers = readNumerals(text, lang).flatMap(({ start, end, words, value, range }): Also[] => {
    if (Number.isNaN(value) || figureKeys(words).includes(numberKey(value))) return [];
    return (range ?? [value]).map((each) => [start, end, numberKey(each), 'number']);
  });
  return { lang, text, also: [...also, ...numbers] };
}

export function ownTexts(text: Bilingual): Entry['own'] {
  return { en: searchText(text.en, 'en'), uk: searchText(text.uk, 'uk') };
}

/** Where words say a number; all of them where they say it in another way. */
export function numberIn(
  words: string,
  value: Claim['value'],
  lang: NumberLanguage,
): readonly [start: number, end: number] {
  const found = readNumerals(words, lang).find((numeral) => numeral.value === value);
  return found === undefined ? [0, words.length] : [found.start, found.end];
}

/**
 * The words of texts. What stands between two spaces, which no word crosses, mostly stands in other texts, too, and is
 * taken apart once: the terms of 300 made-up documents then take 0.6 s of a crowded processor instead of 1.3 s.
 */
export class Words {
  readonly #known = new Map<string, readonly string[]>();

  /** Hands on the words of a text, folded, in its order. */
  each(text: string, take: (word: string) => void): void {
    for (const piece of text.split(' ')) for (const word of this.#known.get(piece) ?? this.#read(piece)) take(word);
  }

  #read(piece: string): readonly string[] {
    const words = tokens(piece).map(({ word }) => word);
    if (this.#known.size >= MOST) this.#known.clear();
    // With letters of its own: a piece that is cut out of a text holds on to all of it.
    this.#known.set(structuredClone(piece), words);
    return words;
  }
}

/** Pieces that are remembered. */
const MOST = 50_000;

const EACH_FIGURES = new RegExp(FIGURES, 'gu');
const ANY_PERCENT = new RegExp(PERCENT, 'iu');

/** Hands on the words and numbers by which a text is found. @param take also told whether they are only read there */
export function eachTerm(
  { lang, text, also }: SearchText,
  known: Words,
  take: (term: string, read: boolean) => void,
): void {
  known.each(text, (word) => take(word, false));
  for (const [figures] of text.matchAll(EACH_FIGURES)) for (const term of figureKeys(figures, lang)) take(term, false);
  if (ANY_PERCENT.test(text)) take(PERCENT_KEY, false);
  for (const [, , words, how] of also) {
    if (words.startsWith('#')) take(words, how === 'slip');
    else {
      for (const { word } of tokens(words)) take(word, true);
      for (const { value } of readNumerals(words, 'uk')) if (!Number.isNaN(value)) take(numberKey(value), true);
    }
  }
}
