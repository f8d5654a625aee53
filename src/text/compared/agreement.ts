/**
 * Holds the numbers of a translated block against those of its source.
 *
 * A number in figures that a claim states is cited, never typed. One in words need not be cited: where it is the only
 * number of the block that still waits for its words, it is that number. A number that is set aside may be rendered or
 * not; one that a note corrects is always cited, because both readings must be shown.
 */
import type { Quantity } from '../../model/claim.ts';
import type { Lang } from '../../model/common.ts';
import type { Numeral } from '../numbers/numeral.ts';
import { readNumerals, same } from '../numbers/read.ts';
import { showsRange } from '../range-words.ts';

/** A number that a block of a source holds. */
export interface SourceNumber {
  /** Id of the claim that states it; null for one that is set aside. */
  readonly claim: string | null;
  readonly value: Quantity;
  /** The value that a note puts in its place; null where none does. */
  readonly corrected: Quantity | null;
  /** Id of the note that speaks of a number that is set aside, or that corrects a claim's. */
  readonly note: string | null;
}

/** What a numeral of a translation is to its source. */
export type Agreement =
  /** It renders this number. */
  | { readonly is: 'rendering'; readonly number: SourceNumber }
  /** It has no value, or is a word that only sometimes counts. */
  | { readonly is: 'idle' }
  /** It is a claim's, and has to cite it. */
  | { readonly is: 'uncited'; readonly numbers: readonly SourceNumber[] }
  /** It may be any of these. */
  | { readonly is: 'unsure'; readonly numbers: readonly SourceNumber[] }
  /** It is what a note reads in the place of what is transcribed. */
  | { readonly is: 'corrected'; readonly number: SourceNumber }
  /** The source has such a number, and something before it renders that one. */
  | { readonly is: 'again' }
  | { readonly is: 'stranger' };

/**
 * The numerals of a translation. Two that say a range of its source together are one: “two or three” for «двоє-троє».
 * @param numbers those of the source block
 */
export function translatedNumerals(text: string, numbers: () => readonly SourceNumber[], lang: Lang): Numeral[] {
  const numerals = withOnes(text, readNumerals(text, lang), numbers, lang);
  if (numerals.length < 2 || numbers().every(({ value }) => typeof value === 'number')) return numerals;
  const joined: Numeral[] = [];
  for (let at = 0; at < numerals.length; at += 1) {
    const [first, second] = [numerals[at], numerals[at + 1]];
    if (first === undefined) break;
    const range = second && rangeSaid(text, first, second, lang);
    const saidOf = (numeral: Numeral): boolean => numbers().some(({ value }) => says(numeral, value));
    // A range that the source does not have is one mistake, unless one of its ends is a number of the source.
    const one = range && (saidOf(range) || (!saidOf(first) && !saidOf(second))) ? range : first;
    joined.push(one);
    if (one !== first) at += 1;
  }
  return joined;
}

/** What says one without its number: “a single day”, «єдиний день», “once a month”, «раз на місяць». */
const SINGLE: Readonly<Record<Lang, RegExp>> = {
  en: /(?<![\p{L}-])(?:single|sole|once(?=\s+(?:an?|every|each|per|in)\s|\s*$))(?![\p{L}-])/giu,
  uk: /(?<!\p{L})(?:єдин(?:ий|ого|ому|им|а|ої|ій|у|ою|е|і|их|ими)|раз(?=\s+(?:на|в|у)\s|\s*$))(?!\p{L})/giu,
};
/** Whoever it may be: “one notices”, “one must”, “one’s”. A noun behind “one” has no such ending. */
const ANYONE = new RegExp(
  String.raw`(?<![\p{L}-])one(?=(?:self)?\s(?:(?:also|always|never|often|still|no longer)\s)?` +
    '(?:can(?:not)?|may|must|might|should|could|would|will|shall|has to|ought|is to|does|' +
    String.raw`\p{L}{2,}(?<![sui])s)(?!\p{L}))`,
  'giu',
);

const isOne = ({ value }: SourceNumber): boolean => typeof value === 'number' && same(value, 1);

/** Adds the words that say the one of a source, and leaves out a “one” that nobody has counted. */
function withOnes(text: string, read: Numeral[], numbers: () => readonly SourceNumber[], lang: Lang): Numeral[] {
  const single = read.some(({ value }) => value === 1) ? [] : [...text.matchAll(SINGLE[lang])];
  const anyone = lang === 'en' ? [...text.matchAll(ANYONE)] : [];
  if (single.length + anyone.length === 0) return read;
  if (!numbers().some(isOne)) return read.filter(({ start }) => !anyone.some(({ index }) => index === start));
  const ones = single.map(({ 0: words, index }): Numeral => ({
    ...{ start: index, end: index + words.length, words, value: 1 },
    ...{ kind: 'cardinal', form: 'words' },
  }));
  return [...read, ...ones].sort((one, two) => one.start - two.start);
}

/** Does a text say one, in whatever word? */
export const saysOne = (text: string, lang: Lang): boolean => text.search(SINGLE[lang]) !== -1;

/** Two numerals as the range that they say together; null where they say none. */
function rangeSaid(text: string, first: Numeral, second: Numeral, lang: Lang): Numeral | null {
  const [preceding, between, following] = [
    text.slice(0, first.start),
    text.slice(first.end, second.start),
    text.slice(second.end),
  ];
  if (first.range || second.range || !showsRange([first, second], { preceding, between, following }, lang)) return null;
  return {
    ...first,
    end: second.end,
    words: text.slice(first.start, second.end),
    range: [first.value, second.value],
    form: first.form === 'digits' ? 'digits' : second.form,
  };
}

/**
 * @param numbers those of the source block
 * @param waiting those of them that nothing renders yet
 * @param counts false of a number that is written to count nothing
 */
export function agreementOf(
  numeral: Numeral,
  numbers: readonly SourceNumber[],
  waiting: ReadonlySet<SourceNumber>,
  lang: Lang,
  counts = true,
): Agreement {
  if (numeral.kind === 'indefinite') return { is: 'idle' };
  const alike = numbers.filter(({ value }) => says(numeral, value));
  const free = alike.filter((number) => waiting.has(number));
  const claimed = alike.filter(({ claim }) => claim !== null);
  const aside = free.find(({ claim }) => claim === null);
  const [only, another] = free;
  // “A single” says one only where one is to be said.
  if (free.length !== 1 && saysOne(numeral.words, lang)) return { is: 'idle' };
  if (numeral.form === 'digits') {
    if (claimed.length > 0 && (counts || aside === undefined)) return { is: 'uncited', numbers: claimed };
    if (aside !== undefined) return { is: 'rendering', number: aside };
  } else if (only !== undefined) {
    if (only.corrected !== null) return { is: 'uncited', numbers: [only] };
    if (another === undefined || free.every(({ claim }) => claim === null)) return { is: 'rendering', number: only };
    return { is: 'unsure', numbers: free };
  }
  const corrected = numbers.find((number) => number.corrected !== null && says(numeral, number.corrected));
  if (corrected !== undefined) return { is: 'corrected', number: corrected };
  const partly = numbers.filter(({ claim, value }) => claim !== null && holds(value, numeral.value));
  if (partly.length > 0) return { is: 'uncited', numbers: partly };
  // "Both … and" joins words; where it counts, the number has been found above.
  if (lang === 'en' && numeral.words.toLowerCase() === 'both') return { is: 'idle' };
  return { is: alike.length > 0 ? 'again' : 'stranger' };
}

function says({ value, range }: Numeral, stated: Quantity): boolean {
  if (range === undefined) return typeof stated === 'number' && same(value, stated);
  return typeof stated !== 'number' && same(range[0], stated[0]) && same(range[1], stated[1]);
}

/** Is the value one of two that a claim states: the day of a date, an end of a range? */
function holds(stated: Quantity, value: number): boolean {
  return typeof stated !== 'number' && stated.some((part) => same(part, value));
}
