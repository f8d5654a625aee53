/** What can be found, and the words and numbers of its texts by which it is. */
import type { Lang } from '../../model/common.ts';
import type { Claim } from '../../model/edition.ts';
import { figureKeys, FIGURES, fold, numberKey, PERCENT, PERCENT_KEY, tokens } from '../../model/search/fold.ts';
import { type Also, FIELDS, SLOTS, type Sort, TEXTS_PER_ENTRY } from '../../model/search/wire.ts';
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
  readonly names?: Readonly<Record<'asked' | 'standing' | 'today', readonly string[]>> & {
    /** One that is the same by whatever name, as Kharkov is Kharkiv; a thing; or several, each by its own words. */
    readonly of: 'one' | 'thing' | 'several';
  };
  /** Words of a source. */
  readonly source: SearchText | null;
  readonly own: Readonly<Record<Lang, SearchText | null>>;
}

const ALL_FIGURES = new RegExp(`^(?:${FIGURES})$`, 'u');

/** A text with the numbers that it says in words, or in figures that do not say it all by themselves. */
export function searchText(text: string, lang: NumberLanguage, also: readonly Also[] = []): SearchText {
  const numbers = readNumerals(text, lang).flatMap(({ start, end, words, value, range }): Also[] => {
    // Figures alone say it by themselves, in a quotation, too: «500.000» of an English lesson is no 500.
    if (Number.isNaN(value) || (range === undefined && ALL_FIGURES.test(words))) return [];
    return (range ?? [value]).map((each) => [start, end, numberKey(each), 'number']);
  });
  return { lang, text, also: [...also, ...numbers] };
}

export function ownTexts(text: Bilingual): Entry['own'] {
  return { en: searchText(text.en, 'en'), uk: searchText(text.uk, 'uk') };
}

/** The numbers that words say. */
export function numbersOf(words: string, lang: NumberLanguage): number[] {
  return readNumerals(words, lang).flatMap(({ value }) => (Number.isNaN(value) ? [] : [value]));
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
export class Words<Term> {
  readonly #known = new Map<string, readonly Term[]>();
  /** The term that a folded word or the key of a number is. */
  readonly of: (word: string) => Term;

  constructor(of: (word: string) => Term) {
    this.of = of;
  }

  /** Hands on the words of a text in its order. */
  each(text: string, take: (word: Term) => void): void {
    for (const piece of text.split(' ')) for (const word of this.#known.get(piece) ?? this.#read(piece)) take(word);
  }

  #read(piece: string): readonly Term[] {
    const words = tokens(piece).map(({ word }) => this.of(word));
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
function eachTerm<Term>(
  { lang, text, also }: SearchText,
  known: Words<Term>,
  take: (term: Term, read: boolean) => void,
): void {
  known.each(text, (word) => take(word, false));
  for (const [figures] of text.matchAll(EACH_FIGURES))
    for (const key of figureKeys(figures, lang)) take(known.of(key), false);
  if (ANY_PERCENT.test(text)) take(known.of(PERCENT_KEY), false);
  for (const [, , words, how] of also) {
    if (words.startsWith('#')) take(known.of(words), how === 'slip');
    else for (const { word } of tokens(words)) take(known.of(word), true);
  }
}

const FIELD_NUMBERS = { text: 0, name: 1, read: 2 } as const satisfies Record<(typeof FIELDS)[number], number>;
const SPLIT = /\p{Script=Cyrillic}{2,}['’ʼ]\p{Script=Cyrillic}{4,}/gu;

/**
 * The texts in which a word stands, and their fields: for each the texts since the one before, and the field, in bytes
 * of seven bits. As numbers they are 0.1 GB of 3,000 documents, so a quarter of that.
 */
class Places {
  #bytes = new Uint8Array(8);
  #length = 0;
  #text = 0;
  /** Those of the last text, a bit each. */
  #fields = 0;

  /** @param text the one that was added last, or a later one */
  add(text: number, field: number): void {
    if (text === this.#text && (this.#fields >> field) % 2 === 1) return;
    let rest = (text - this.#text) * FIELDS.length + field;
    this.#fields = (text === this.#text ? this.#fields : 0) | (1 << field);
    this.#text = text;
    for (; rest > 127; rest >>>= 7) this.#push(rest | 128);
    this.#push(rest);
  }

  /** The texts of each field. */
  byField(): number[][] {
    const fields = FIELDS.map((): number[] => []);
    let [text, place, bits] = [0, 0, 0];
    for (let at = 0; at < this.#length; at += 1) {
      const byte = this.#bytes[at] ?? 0;
      place |= (byte & 127) << bits;
      bits += 7;
      if (byte > 127) continue;
      text += Math.floor(place / FIELDS.length);
      fields[place % FIELDS.length]?.push(text);
      [place, bits] = [0, 0];
    }
    return fields;
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const more = new Uint8Array(this.#length * 2);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }
}

/**
 * A word or number, and where it stands. Pieces of text hold on to theirs, so that nothing is looked up for each place:
 * it saves a tenth of the index of 400 made-up documents (27 November 2026).
 */
export interface Term {
  readonly word: string;
  readonly places: Places;
  /** Whether it is among the words of Russian texts, and of others. */
  russian: boolean;
  other: boolean;
}

/** The words of all texts, taken in entry by entry: nothing of an entry is held but its words. */
export class Corpus {
  readonly terms = new Map<string, Term>();
  /** The words of Russian texts, and all others. */
  readonly russian: string[] = [];
  readonly other: string[] = [];
  /** The words of sources. */
  readonly sources = new Set<string>();
  /** Words with an apostrophe behind a clipped one, without it. */
  readonly split = new Set<string>();
  readonly names: (Entry['names'] & {})[] = [];
  readonly #words = new Words((word) => this.#term(word));
  #count = 0;

  /** Takes in the next entry, in the order in which they are numbered. */
  add(entry: Entry): void {
    for (const [at, slot] of SLOTS.entries()) {
      const id = this.#count * TEXTS_PER_ENTRY + at;
      const text = slot === 'source' ? entry.source : entry.own[slot];
      if (text !== null) this.#addText(text, id, slot === 'source');
      if (slot === 'source') continue;
      for (const name of [entry.name[slot], ...(entry.heads ?? [])])
        this.#words.each(name, (term) => this.#place(term, 'name', id, 'other'));
    }
    if (entry.names !== undefined) this.names.push(entry.names);
    this.#count += 1;
  }

  #addText(text: SearchText, id: number, isSource: boolean): void {
    const list = text.lang === 'ru' ? 'russian' : 'other';
    eachTerm(text, this.#words, (term, read) => {
      this.#place(term, read ? 'read' : 'text', id, list);
      if (isSource) this.sources.add(term.word);
    });
    if (!/['’ʼ]/.test(text.text)) return;
    for (const [word] of text.text.matchAll(SPLIT)) this.split.add(fold(word));
  }

  #term(word: string): Term {
    let term = this.terms.get(word);
    if (term === undefined) {
      // With letters of its own: a word that is cut out of a text holds on to all of it.
      term = { word: structuredClone(word), places: new Places(), russian: false, other: false };
      this.terms.set(term.word, term);
    }
    return term;
  }

  #place(term: Term, field: (typeof FIELDS)[number], text: number, list: 'russian' | 'other'): void {
    if (!term[list]) {
      term[list] = true;
      this[list].push(term.word);
    }
    term.places.add(text, FIELD_NUMBERS[field]);
  }
}
