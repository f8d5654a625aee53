/**
 * Numbers in digits (0–9), as Ukrainian and Russian print writes them; the last rule is that of English.
 *
 * - Thousands: one to three digits, the first not 0, then groups of exactly three, all after the same separator: a
 * space of any width or a point
 *   (20 000, 500.000). So "1924 854" is two numbers, and so is "20 0005". "12 854" is read as one number, because
 *   nothing in it shows that it might be two; a quote that means two must be cut in two.
 * - A comma before digits is the decimal comma (4,2). It groups thousands only where it cannot be that: two groups or
 * more (1,250,000), or a single
 *   group of zeros (500,000). "1,2,3" is a list.
 * - A point before one or two digits is a decimal point only if a per cent word or "times" follows; otherwise it
 * belongs to a date (12.05.1924) or a time.
 * - A dash before a number is punctuation, never a sign: the sources write "промисловости —27,6".
 * - An ending after the digits belongs to the numeral: 1-ше, 12-го, 12го, 5-ти. A single letter needs its hyphen:
 * 5-й, but 5м is five metres.
 * - 1/2 with a numerator below a denominator up to 10, and ½ ⅓ ⅔ ¼ ¾, are fractions.
 * - English: commas or narrow spaces group thousands (20,000), a point is the decimal point unless another follows
 *   (4.2, but not 12.05.1924), ordinals are 1st, 2nd, 3rd, 4th.
 */
import type { NumberLanguage } from './numeral.ts';

/** A number in digits that begins at some offset of a text. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
}

const at = (source: string): RegExp => new RegExp(source, 'uy');

const GROUPED = at(String.raw`[1-9]\d{0,2}([ \u00a0\u2009\u202f.])\d{3}(?!\d)(?:\1\d{3}(?!\d))*`);
const COMMA_GROUPED = at(String.raw`[1-9]\d{0,2}(?:(?:,\d{3}){2,}|,000)(?![\d,]*\d)`);
const PLAIN = at(String.raw`\d+`);
const DECIMALS = at(String.raw`,\d+(?!,?\d)`);
const POINT_DECIMALS = at(String.raw`\.\d{1,2}(?=\s?(?:%|відсот|процент|проц\.|раз))`);
const FRACTION = at(String.raw`[ \u00a0\u2009\u202f]?(\d{1,2})\/(\d{1,2})(?![\d\/])`);
const VULGAR = at('[ \\u00a0\\u2009\\u202f]?([½⅓⅔¼¾])');
const VULGAR_VALUE: Readonly<Record<string, number>> = { '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4 };

const ORDINAL_ENDING = at(
  String.raw`(?:-?(?:ий|ій|ый|ой|ая|ое|ша|ше|га|ге|тя|те|та|ья|ье|го|ого|му|ому|ої|ою|ую|им|ім|ым|их|ых)` +
    String.raw`|-[йяаеєуюм])(?![\p{L}\p{M}'’ʼ])`,
);
const ENGLISH_GROUPED = at(String.raw`[1-9]\d{0,2}(?:([,\u00a0\u2009\u202f])\d{3}(?!\d)(?:\1\d{3}(?!\d))*)`);
const ENGLISH_DECIMALS = at(String.raw`\.\d+(?!\.?\d)`);
const ENGLISH_ORDINAL = at(String.raw`(?:st|nd|rd|th)(?![\p{L}\p{M}])`);
const CARDINAL_ENDING = at(String.raw`-?(?:ти|ми|ма|мя|ох|ьох|рьох|ом|ьом|рьом|ух|ех|ёх|х)(?![\p{L}\p{M}'’ʼ])`);

function match(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  // A copy: the place from which it reads is this call's.
  const sticky = new RegExp(pattern);
  sticky.lastIndex = offset;
  return sticky.exec(text);
}

/** A fraction, alone or after a whole number: ½, 1/2, "2 1/2". */
function readPart(text: string, offset: number): Omit<Digits, 'kind'> | null {
  const vulgar = match(VULGAR, text, offset);
  if (vulgar) return { end: offset + vulgar[0].length, value: VULGAR_VALUE[vulgar[1] ?? ''] ?? Number.NaN };
  const fraction = text[offset - 1] === '/' ? null : match(FRACTION, text, offset);
  const [over, under] = [Number(fraction?.[1]), Number(fraction?.[2])];
  return fraction && over > 0 && over < under && under <= 10
    ? { end: offset + fraction[0].length, value: over / under }
    : null;
}

/** The number in digits that begins exactly at `offset`, or null. */
export function readDigits(text: string, offset: number, language: NumberLanguage): Digits | null {
  const part = readPart(text, offset);
  if (part) return { ...part, kind: 'fraction' };
  const number = language === 'en' ? englishNumber(text, offset) : slavicNumber(text, offset);
  if (!number) return null;
  const { end, value, decimal } = number;
  if (decimal) return { end, value, kind: 'cardinal' };
  const rest = readPart(text, end);
  if (rest) return { end: rest.end, value: value + rest.value, kind: 'fraction' };
  const ordinal = match(language === 'en' ? ENGLISH_ORDINAL : ORDINAL_ENDING, text, end);
  if (ordinal) return { end: end + ordinal[0].length, value, kind: 'ordinal' };
  const ending = language === 'en' ? null : match(CARDINAL_ENDING, text, end);
  return { end: end + (ending?.[0].length ?? 0), value, kind: 'cardinal' };
}

/** Whole and decimal digits, without what may be written after them. */
interface Plain {
  readonly end: number;
  readonly value: number;
  readonly decimal: boolean;
}

function slavicNumber(text: string, offset: number): Plain | null {
  const inList = /\d,$/u.test(text.slice(Math.max(0, offset - 2), offset));
  const whole =
    match(GROUPED, text, offset) ?? (inList ? null : match(COMMA_GROUPED, text, offset)) ?? match(PLAIN, text, offset);
  const end = offset + (whole?.[0].length ?? 0);
  return plain(whole, (inList ? null : match(DECIMALS, text, end)) ?? match(POINT_DECIMALS, text, end), end);
}

function englishNumber(text: string, offset: number): Plain | null {
  const whole = match(ENGLISH_GROUPED, text, offset) ?? match(PLAIN, text, offset);
  const end = offset + (whole?.[0].length ?? 0);
  const afterPoint = /\d\.$/u.test(text.slice(Math.max(0, offset - 2), offset));
  return plain(whole, afterPoint ? null : match(ENGLISH_DECIMALS, text, end), end);
}

function plain(whole: RegExpExecArray | null, decimals: RegExpExecArray | null, end: number): Plain | null {
  if (whole === null) return null;
  const digits = whole[0].replace(/\D/gu, '');
  return decimals === null
    ? { end, value: Number(digits), decimal: false }
    : { end: end + decimals[0].length, value: Number(`${digits}.${decimals[0].slice(1)}`), decimal: true };
}
