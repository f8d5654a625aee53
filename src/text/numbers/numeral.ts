/** What the number reader finds: one numeral or number word of a text, with its place and its value. */
import type { Lang, SourceLanguage, Span } from '../../model/common.ts';
import type { Others, Starts } from './spelling.ts';

/** The languages in which numbers are read: those of the sources and those of the translations. */
export type NumberLanguage = SourceLanguage | Lang;

/**
 * What sort of numeral it is: cardinal (how many, collectives included), ordinal (second, 12-го), multiplicative
 * (тричі, в два рази), fraction (половина, два з половиною), indefinite (кілька, тисячі without a number: a quantity is
 * meant, but no value).
 */
export type NumeralKind = 'cardinal' | 'ordinal' | 'multiplicative' | 'fraction' | 'indefinite';

/**
 * A numeral: the span covers everything that makes the value, so also "тисяч" in "20 тисяч" and "рази" in "два рази".
 */
export interface Numeral extends Span {
  /** `text.slice(start, end)`. */
  readonly words: string;
  /** The value; the lowest for a range; `NaN` for an indefinite one. */
  readonly value: number;
  readonly kind: NumeralKind;
  /** "digits" as soon as one digit takes part. */
  readonly form: 'digits' | 'words';
  /** Lowest and highest of a range such as "5—6" or "два-три". */
  readonly range?: readonly [number, number];
  /** Where letters stand among the digits: what may be meant, likeliest first; `value` is the first of them. */
  readonly meant?: readonly string[];
}

/** What part a word can play in a numeral. */
export type Role =
  | 'zero'
  | 'unit' // 1–9
  | 'teen' // 10–19
  | 'ten' // 20, 30 … 90
  | 'hundred' // 100, 200 … 900
  | 'scale' // тисяча, мільйон, мільярд
  | 'heap' // a noun that counts: десяток, сотня, дюжина
  | 'sot' // "сот" and "десят" apart from their number: "п'ять сот", "шість десят", "кілька сот"
  | 'pair' // пара: two, or a few
  | 'alone' // complete in itself: обидва, півтора, півмільйона, трирічний
  | 'roman' // XIII
  | 'part' // половина, чверть, третина, пів
  | 'half' // пол, before what it halves: "пол фунта"
  | 'adverb' // двічі, втричі
  | 'few' // кілька, несколько
  | 'time' // рази, after a number
  | 'whole' // цілих, in "чотири цілих дві десятих"; point, in "four point two"
  | 'comma' // кома, in "чотири кома два"
  | 'with' // з, in "два з половиною"
  | 'and' // і, in "чотири цілих і дві десятих", "сто і двадцять"; and, in "a hundred and one"
  | 'article'; // a, in "two and a half"

/** A word of the lexicon: the part it plays and its value. */
export interface LexiconEntry {
  readonly role: Role;
  readonly value: number;
  readonly ordinal: boolean;
  /**
   * Spelt like an ordinal of the same value: сьома, "the seventh" (fem.) or "by seven". Read as the ordinal unless a
   * plural scale follows (сьома тисячами).
   */
  readonly alike?: true;
  /**
   * For nouns. "either" is a form that is singular or plural (тисячі: of a thousand, thousands); "after" counts only
   * after a number (тис., сот).
   */
  readonly number?: 'singular' | 'either' | 'plural' | 'after';
  /** A multiplier written into the same word: 25 in двадцятип'ятитисячний. */
  readonly times?: number;
}

/** The number words of a language. */
export interface Lexicon {
  readonly language: NumberLanguage;
  /** Words by their normalised spelling; all of them with a first letter, and what else begins a number word so. */
  readonly words: {
    readonly get: (key: string) => LexiconEntry | undefined;
    readonly keys: (initial: string) => readonly string[];
  };
  /** How all of them and the compounds begin. */
  readonly starts: Starts;
  /** Words that begin so and are neither. */
  readonly others: Others;
  /** A normalised word, or one that no list can hold: двадцятип'ятитисячний, трирічний, двѣсти, штирнайцять. */
  readonly find: (word: string) => LexiconEntry | undefined;
  /** The number words that are written as this one, normalised: стодвадцять → сто, двадцять. */
  readonly parts: (word: string) => readonly string[] | null;
  /**
   * Endings of ordinals that can be the lower part of a fraction after "one" (одна п'ята) and after more (дві п'ятих).
   */
  readonly denominator: { readonly one: RegExp; readonly more: RegExp };
  /** Forms of a part-noun that follow "with": половиною, чвертю. */
  readonly withPart: ReadonlyMap<string, number>;
  /** Words after which a form that is singular or plural is the genitive of the singular: до сотні. */
  readonly genitive: RegExp | null;
  /** Turns of speech that hold a number word and count nothing; null where there are none. */
  readonly idle: RegExp | null;
}
