/**
 * The number reader: every numeral and number word of a Ukrainian, Russian or English text.
 *
 * Three steps, each in its own files:
 * 1. `atoms.ts` cuts the text into words (`spelling.ts`, `pieces.ts`), numbers in digits
 *    (`digits.ts` holds the rules of 20 000, 500.000, 4,2; `letters.ts` finds letters among them) and Roman numerals
 *    (`roman.ts`);
 * 2. a lexicon (`ukrainian.ts`, `russian.ts`, `english.ts`) says what part a word can play. Lexicons are tables of
 *    stems and endings, one row a value; what no table can hold is a rule beside them;
 * 3. `grammar.ts` combines words into values (`whole.ts`, `fractions.ts`), and this file adds ranges and "times".
 *
 * What is a numeral here. Cardinals and collectives, ordinals, двічі / вдвічі / подвійний, fractions, обидва, the
 * counting nouns десяток, дюжина, копа, сотня, тисяча, words that measure by a number (трирічний, восьмигодинний,
 * десятиріччя, півроку), Roman numerals; and as `indefinite` кілька, декілька, де-кільки, кількадесят, несколько, and
 * nouns without a number (десятки, сотні тисяч, тисячі осіб; but "до сотні" is a hundred). Пара is two before what is
 * counted (пара волів), indefinite before days and hundreds, and steam elsewhere. All forms of "one" are returned, also
 * where they only pick out ("одно з досягнень"): a person decides which of them counts something. Not numerals: words
 * that compare or judge (багато, много, більшість, досить, всі), names made of numbers (трійка, п'ятирічка, століття,
 * вперше, однаково, одноразовий, разом), по-перше and во-первых, "раз" without a number that does not say how often.
 *
 * Spelt alike, returned all the same: сорока (magpie), другу (friend), сто, три (rub!), кілька (sprat), семью
 * (family), копа (a haycock), мільйонний (of millions), десятка (bank note), двом третім (to two third ones, read as
 * two thirds).
 *
 * Words merge when only white space inside one line, or a hyphen in falling order ("двадцять-п'ять"), stands between
 * them, and each next one fills a lower place: "двадцять сорок" is two numerals, "двадцять, три" too. "І" ties a lower
 * number in words to a higher one ("сто і двадцять"). A range is two numerals, rising, with a hyphen or dash and no
 * space between: "5—6", "два-три", "п'ять-шість тисяч", "1921-22"; three in a row ("01-02-1924") are a date and stay
 * apart. "5 — 6" is two numerals. "1924/25" is a range of two years.
 */
import { cursorOf, type Atom, type Cursor, cut } from './atoms.ts';
import { Grammar } from './grammar.ts';
import type { Lexicon, NumberLanguage, Numeral } from './numeral.ts';
import { english } from './english.ts';
import { russian } from './russian.ts';
import { ukrainian } from './ukrainian.ts';
import type { Amount } from './whole.ts';
import type { Quantity } from '../../model/claim.ts';

const lexicons: Readonly<Record<NumberLanguage, Lexicon>> = { uk: ukrainian, ru: russian, en: english };

/** All numerals of a text, in text order, without overlap. Offsets are UTF-16 code units. */
export function readNumerals(text: string, language: NumberLanguage): Numeral[] {
  const lexicon = lexicons[language];
  const atoms = cut(text, lexicon);
  // Most texts hold no number.
  if (!atoms.some(({ entry, digits }) => entry !== null || digits !== null)) return [];
  const cursor = cursorOf(text, atoms, lexicon);
  const grammar = new Grammar(cursor);
  const found: Numeral[] = [];
  let [at, afterDash] = [0, false];
  while (at < atoms.length) {
    // Most words are no part of any numeral.
    const low = atoms[at]?.entry || atoms[at]?.digits ? grammar.amount(at) : null;
    if (!low) {
      afterDash = false;
      at += 1;
      continue;
    }
    const { last, range } = joined(at, low, afterDash, { text, cursor, grammar }) ?? { last: low, range: null };
    const times = last.kind !== 'ordinal' && last.kind !== 'indefinite' && cursor.follows(last.next, 'time') !== null;
    const next = last.next + (times ? 1 : 0);
    const own = atoms.slice(at, next);
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
    const meant = own.find((atom) => atom.meant)?.meant ?? null;
    found.push({
      start,
      end,
      words: text.slice(start, end),
      value: range ? range[0] : low.value,
      kind: times ? 'multiplicative' : last.kind,
      form: own.some((atom) => atom.digits) ? 'digits' : 'words',
      ...(range && { range }),
      ...(meant && { meant }),
    });
    afterDash = isDash(cursor.link(next - 1));
    at = next;
  }
  return found;
}

const isDash = (link: ReturnType<Cursor['link']>): boolean => link === 'hyphen' || link === 'dash';

/**
 * The range whose lower end is `low`, and its higher end; null where it is none.
 * @param afterDash does it stand behind a dash itself? Three in a row are a date.
 */
function joined(
  first: number,
  low: Amount,
  afterDash: boolean,
  { text, cursor, grammar }: { readonly text: string; readonly cursor: Cursor; readonly grammar: Grammar },
): { readonly last: Amount; readonly range: [number, number] } | null {
  const { atoms, link } = cursor;
  const years = link(first) === 'slash' && link(first + 1) !== 'slash' ? budgetYears(text, atoms, first) : null;
  if (years) return { last: { ...low, next: first + 2 }, range: years };
  const high = isDash(link(low.next - 1)) && !afterDash ? grammar.amount(low.next) : null;
  if (!high || isRoman(atoms[first]) !== isRoman(atoms[low.next])) return null;
  if (isDash(link(high.next - 1)) && grammar.amount(high.next)) return null;
  const range = rangeOf(low, high, text.slice(atoms[first]?.start, atoms[high.next - 1]?.end));
  return range && { last: high, range };
}

/** "1924/25" is a year that began in the one and ended in the other. "№ 1924/25" is the number of a document. */
function budgetYears(text: string, atoms: readonly Atom[], at: number): [number, number] | null {
  const [low, high] = [atoms[at], atoms[at + 1]];
  if (!low?.digits || !high?.digits) return null;
  // "24/25 р." of one year and the next; without a word that it is one it may be anything.
  const [long, digits] = [low.end - low.start, text.slice(high.start, high.end).search(/\D|$/u)];
  const short = long === 2 && digits === 2 && OF_A_YEAR.test(text.slice(high.start + digits));
  if (short && high.digits.value === low.digits.value + 1) return [low.digits.value, high.digits.value];
  if (long !== 4 || text.slice(0, low.start).trimEnd().endsWith('№')) return null;
  const from = low.digits.value;
  const to = fullYear(from, high.digits.value, digits);
  return isYear(from) && to > from ? [from, to] : null;
}

const OF_A_YEAR =
  /^(?:-?(?:му|го|й|м))?\p{Zs}?(?:(?:рр?|гг?)(?=\.)|рік|рок|год|бюдж|б\.|операц|опер\.|господ|хоз|навч|учеб|уч\.)/u;

const isRoman = (atom: Atom | undefined): boolean => atom?.entry?.role === 'roman';

const isYear = (value: number): boolean => value >= 1000 && value < 2100;

/** A later year that is written with its last digits: 1921–22, 1924/5, 1899–00. The next one may begin a century. */
function fullYear(from: number, written: number, digits: number): number {
  const unwritten = 10 ** digits;
  return (from + 1) % unwritten === written ? from + 1 : from - (from % unwritten) + written;
}

/** "15—20 000": thousands, or millions, that are written once for both. */
const SHARED_ZEROS = /^[1-9]\d{0,2}[-‐‑‒–—―][1-9]\d{0,2}(?<zeros>(?:[\p{Zs}.]000)+)$/u;

/** Lowest and highest, when two numerals joined by a dash are a range; null when they are not. */
function rangeOf(low: Amount, high: Amount, words: string): [number, number] | null {
  const zeros = SHARED_ZEROS.exec(words)?.groups?.['zeros']?.match(/0/gu)?.length ?? (high.hundreds ? 2 : 0);
  const shared = low.value * 10 ** zeros;
  if (zeros > 0 && low.value < (high.hundreds ? 10 : 1000) && shared < high.value) return [shared, high.value];
  // "п'ять-шість тисяч" counts both in thousands.
  const from = low.scale === 1 && low.value < 1000 ? low.value * high.scale : low.value;
  if (low.ahead && high.scale === 1 && high.value < 1000)
    return low.value < high.value * low.scale ? [low.value, high.value * low.scale] : null;
  // "1921-22" is short for 1921–1922.
  const to = isYear(from) && high.value < 100 ? fullYear(from, high.value, 2) : high.value;
  return from < to ? [from, to] : null;
}

/** Whether a value reads out of a quote, and every numeral that was read there. */
export interface ValueReading {
  readonly reads: boolean;
  readonly numerals: readonly Numeral[];
}

/**
 * Does `value` read out of `quote`, with no other numeral left over? A single value needs exactly one numeral, no
 * range, of that value; a pair needs one range, or exactly two numerals in that order ("другої та третьої"). The
 * month of a date in figures is none of them: "15/X—1926" reads as 15 and 1926.
 */
export function readValue(quote: string, value: Quantity, language: NumberLanguage): ValueReading {
  const numerals = readNumerals(quote, language);
  const [only, ...more] = numerals;
  const read =
    only?.range && more.length === 0
      ? only.range
      : numerals.map((numeral) => (numeral.range ? Number.NaN : numeral.value));
  const stated = typeof value === 'number' ? [value] : value;
  const says = (numbers: readonly number[]): boolean =>
    stated.length === numbers.length && stated.every((number, at) => same(number, numbers[at] ?? Number.NaN));
  return { reads: says(read) || datesIn(quote, numerals).some(says), numerals };
}

const ROMAN_MONTH = /^(?:[IІ]?[XХ]|[XХ]?[IІ]{1,3}|[IІ]?V|V[IІ]{1,3})$/u;
/** Between the day and its month, and between that and the year. */
const OVER = /^\s?[./]\s?$|^-$/u;
const BEFORE_YEAR = /^\s?[./–—-]\s?$|^\s$/u;

/** What a date in figures says without its month, which is a name: 15/X—1926, 21.01.1924, 7/XI–24; the year in full. */
function datesIn(quote: string, numerals: readonly Numeral[]): number[][] {
  const between = (at: number): string => quote.slice(numerals[at]?.end, numerals[at + 1]?.start);
  const isRomanAt = (at: number): boolean => ROMAN_MONTH.test(numerals[at]?.words ?? '');
  const [first, second, third] = numerals.map(({ value }) => value);
  if (first === undefined || second === undefined || numerals.length > 3) return [];
  const years = (year: number): number[] => (year < 100 ? [year, 1800 + year, 1900 + year] : [year]);
  if (third === undefined) {
    if (isRomanAt(1) && OVER.test(between(0)) && first <= 31) return [[first]];
    return isRomanAt(0) && BEFORE_YEAR.test(between(0)) ? years(second).map((year) => [year]) : [];
  }
  const isDate =
    first <= 31 &&
    BEFORE_YEAR.test(between(1)) &&
    (isRomanAt(1) ? /^\s?[./-]?\s?$/u.test(between(0)) : OVER.test(between(0)) && second >= 1 && second <= 12);
  return isDate ? years(third).map((year) => [first, year]) : [];
}

/** Equal but for the rounding of binary fractions. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 4 * Number.EPSILON * Math.max(1, Math.abs(a), Math.abs(b));
}
