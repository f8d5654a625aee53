/**
 * Numbers in digits (0–9), as Ukrainian and Russian print writes them; the last rule is that of English.
 *
 * - Thousands: one to three digits, the first not 0, then groups of exactly three, all after spaces of any width, after
 *   points or after apostrophes (20 000, 500.000, 12'345). So "1924 854" is two numbers, and so is "20 0005". "12 854"
 *   is read as one number, because nothing in it shows that it might be two; a quote that means two must be cut in two.
 * - A comma before digits is the decimal comma (4,2; after a space also ",5"). It groups thousands only where it cannot
 *   be that: two groups or more (1,250,000), or a single group of zeros (500,000). "1,2,3" is a list.
 * - A point before digits is a decimal point after a lone 0 (0.125), before five digits or more, and before a word that
 *   takes a fraction: per cent, times, thousands, a measure (12.375 відсотка). Otherwise it belongs to a date
 *   (12.05.1924), a time, or thousands.
 * - A dash before a number is punctuation, never a sign: the sources write "промисловости —27,6".
 * - An ending after the digits belongs to the numeral: 1-ше, 12-го, 12го, 5-ти. A single letter needs its hyphen:
 *   5-й, but 5м is five metres.
 * - 1/2 with a numerator below a denominator up to 10, and ½ ⅓ ⅛ and their like, are fractions.
 * - "15 т." are thousands before what nobody weighs: money, people, pieces (15 т. крб.). Else they may be tons.
 * - English: commas or spaces other than the plain one group thousands (20,000), a point is the decimal point unless
 *   another follows (4.2, but not 12.05.1924), ordinals are 1st, 2nd, 3rd, 4th.
 */
import type { NumberLanguage } from './numeral.ts';

/** A number in digits that begins at some offset of a text. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
}

const at = (source: string): RegExp => new RegExp(`^(?:${source})`, 'u');

const GROUPED = at(String.raw`[1-9]\d{0,2}(?:(?:\p{Zs}\d{3}(?!\d))+|(?:\.\d{3}(?!\d))+|(?:['’ʼ]\d{3}(?!\d))+)`);
const COMMA_GROUPED = at(String.raw`[1-9]\d{0,2}(?:(?:,\d{3}){2,}|,000)(?![\d,]*\d)`);
const PLAIN = at(String.raw`\d+`);
const DECIMALS = at(String.raw`,\d+(?!,?\d)`);
const PER_CENT = String.raw`(?=\p{Zs}?(?:[%‰]|відс|процент|проц\.|раза(?!\p{L})))`;
/** Words after a number with decimals: no date, no time of the day and no number of a paragraph stands before them. */
const MEASURE =
  String.raw`(?=\p{Zs}?(?:[%‰]|відс|процент|проц\.|раз[иіаів]*(?!\p{L})|тис|тыс|м[иі]л|мл[нр]|пуд|фунт|десятин|верст` +
  String.raw`|сажн|саж\.|аршин|тонн?|центн|карб|крб|руб|коп|[кц]?[гм](?!\p{L})|га(?!\p{L})|метр|літр|литр))`;
const WITHOUT_WHOLE = at(String.raw`,\d+(?![.,]?\d)|\.\d+(?![.,]?\d)${MEASURE}`);
const THREE_DECIMALS = at(String.raw`([1-9]\d{0,2})(\.(?!000)\d{3})(?![.,]?\d)${PER_CENT}`);
const AFTER_ZERO = at(String.raw`\.\d+(?!\d|\.\d)`);
const POINT_DECIMALS = at(String.raw`(?:\.\d{5,}|\.\d+${MEASURE})(?!\d|\.\d)`);
/** "5/6 травня" are two days. */
const MONTH =
  String.raw`(?:січн|лютого|березн|[кц]вітн|травн|червн|липн|серпн|вересн|жовтн|листопад|грудн` +
  String.raw`|январ|феврал|марта|апрел|мая|ию[нл]я|август|сентябр|октябр|ноябр|декабр)`;
const FRACTION = at(String.raw`\p{Zs}?(\d{1,2})[\/⁄∕](\d{1,2})(?![\d\/]|\p{Zs}${MONTH})`);
const VULGAR = at(String.raw`\p{Zs}?([¼-¾⅐-⅞])`);

const ORDINAL_ENDING = at(
  String.raw`(?:-?(?:ий|ій|ый|ой|ая|ое|ша|ше|га|ге|тя|те|та|ья|ье|го|ого|аго|му|ому|ої|ою|ую|им|ім|ым|их|ых|ыя)` +
    String.raw`|-[йяаеєуюмії])(?![\p{L}\p{M}'’ʼ])`,
);
const ENGLISH_GROUPED = at(String.raw`[1-9]\d{0,2}(?:(?:,\d{3}(?!\d))+|(?:(?! )\p{Zs}\d{3}(?!\d))+)`);
const ENGLISH_DECIMALS = at(String.raw`\.\d+(?!\.?\d)`);
const ENGLISH_ORDINAL = at(String.raw`(?:st|nd|rd|th)(?![\p{L}\p{M}])`);
const CARDINAL_ENDING = at(String.raw`-?(?:ти|ми|ма|мя|ох|ьох|рьох|ом|ьом|рьом|ух|ех|ёх|хъ?)(?![\p{L}\p{M}'’ʼ])`);
const THOUSANDS = at(
  String.raw`\p{Zs}?т\.(?=\p{Zs}?(?:крб|карб|руб|р\.|коп|чол|осіб|особ|люд|душ|член|робітн|рабоч|селян|крестьян` +
    String.raw`|делегат|кандидат|комун|коммун|комсом|партійц|примірн|прим\.|экз|екз|штук|шт\.|голів|голов|двор` +
    String.raw`|господ|пуд|десятин|верст|підпис|заяв|слів))`,
);

/** "25-тисячник", "2-мільйонний": a number of thousands or millions. */
const MANIFOLD = at(String.raw`[-‐‑](тисячн|тысячн|м[іи]л(?:ьй|ь|лі|лли)онн)\p{L}+`);

function match(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  return pattern.exec(text.slice(offset));
}

/** A fraction, alone or after a whole number: ½, 1/2, "2 1/2". */
function readPart(text: string, offset: number): Omit<Digits, 'kind'> | null {
  const vulgar = match(VULGAR, text, offset);
  if (vulgar) return { end: offset + vulgar[0].length, value: quotient(vulgar[1]?.normalize('NFKD') ?? '') };
  const fraction = text[offset - 1] === '/' ? null : match(FRACTION, text, offset);
  const [over, under] = [Number(fraction?.[1]), Number(fraction?.[2])];
  return fraction && over > 0 && over < under && under <= 10
    ? { end: offset + fraction[0].length, value: over / under }
    : null;
}

/** The value of "3⁄4", as Unicode takes ¾ apart. */
function quotient(fraction: string): number {
  const [over, under] = fraction.split('⁄').map(Number);
  return (over ?? Number.NaN) / (under ?? Number.NaN);
}

/** The number in digits that begins exactly at `offset`, or null. */
export function readDigits(text: string, offset: number, language: NumberLanguage): Digits | null {
  const part = readPart(text, offset);
  if (part) return { ...part, kind: 'fraction' };
  const number = language === 'en' ? englishNumber(text, offset) : slavicNumber(text, offset);
  if (!number) return null;
  const { end, value, decimal } = number;
  const thousands = language === 'en' ? null : match(THOUSANDS, text, end);
  const manifold = language === 'en' ? null : match(MANIFOLD, text, end);
  if (manifold) {
    const times = /^т/u.test(manifold[1] ?? '') ? 1000 : 1e6;
    return { end: end + manifold[0].length, value: value * times, kind: 'cardinal' };
  }
  if (thousands) return { end: end + thousands[0].length, value: value * 1000, kind: 'cardinal' };
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
  const lone = match(WITHOUT_WHOLE, text, offset);
  if (lone) return plain('0', lone[0], offset + lone[0].length);
  const three = match(THREE_DECIMALS, text, offset);
  if (three) return plain(three[1], three[2], offset + three[0].length);
  const inList = /\d,$/u.test(text.slice(Math.max(0, offset - 2), offset));
  const whole =
    match(GROUPED, text, offset) ?? (inList ? null : match(COMMA_GROUPED, text, offset)) ?? match(PLAIN, text, offset);
  const end = offset + (whole?.[0].length ?? 0);
  const decimals =
    (inList ? null : match(DECIMALS, text, end)) ?? match(whole?.[0] === '0' ? AFTER_ZERO : POINT_DECIMALS, text, end);
  return plain(whole?.[0], decimals?.[0], end + (decimals?.[0].length ?? 0));
}

function englishNumber(text: string, offset: number): Plain | null {
  const whole = match(ENGLISH_GROUPED, text, offset) ?? match(PLAIN, text, offset);
  const end = offset + (whole?.[0].length ?? 0);
  const afterPoint = /\d\.$/u.test(text.slice(Math.max(0, offset - 2), offset));
  const decimals = afterPoint ? null : match(ENGLISH_DECIMALS, text, end);
  return plain(whole?.[0] ?? (decimals ? '0' : undefined), decimals?.[0], end + (decimals?.[0].length ?? 0));
}

/** @param decimals with the sign before them */
function plain(whole: string | undefined, decimals: string | undefined, end: number): Plain | null {
  if (whole === undefined) return null;
  const digits = whole.replace(/\D/gu, '');
  return { end, value: Number(decimals ? `${digits}.${decimals.slice(1)}` : digits), decimal: decimals !== undefined };
}
