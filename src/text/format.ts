/**
 * Numbers as English and Ukrainian write them. The digits are written here and not by `Intl`, so that every machine
 * prints the same bytes whatever its locale data.
 *
 * English: 1,068 · 4.2 · 38.4% · 1 cell, 2 cells. Ukrainian: four digits together, from five on groups with a narrow
 * no-break space (1068, 20 000); decimal comma;
 * no-break space before the sign or word; after a decimal the genitive singular (4,2 відсотка).
 */
import type { Quantity } from '../model/claim.ts';
import type { Lang } from '../model/common.ts';
import type { Unit } from '../model/vocabulary.ts';

// Fractions that no decimal writes to the end: a third, five sixths. A writer gives them rounded; the program counts
// with the fraction of the words and prints it as one, so that whoever does a printed sum again comes to the same.

/** Denominators that words and signs give, and that no decimal writes to the end. */
const ENDLESS = [3, 6, 7, 9];
const EPSILON = 1e-12;

/** A number as whole and fraction, in lowest terms. */
export interface Fraction {
  readonly whole: number;
  readonly over: number;
  readonly under: number;
}

/** The fraction that a number is, where its decimals do not end; null for every other number. */
export function repeatingFraction(value: number): Fraction | null {
  const whole = Math.floor(value);
  const rest = value - whole;
  // Most numbers are told by their few decimals.
  if (!(value > 0) || Number.isInteger(value * 1e6)) return null;
  for (const under of ENDLESS) {
    const over = Math.round(rest * under);
    if (over > 0 && over < under && Math.abs(rest - over / under) < EPSILON) return { whole, over, under };
  }
  return null;
}

/** Fewer decimals than these round a third to something else. */
const FEWEST_DECIMALS = 2;

/** The number that was read, where the stated one is its rounding to two decimals or more; else the stated one. */
export function exactly(stated: number, read: number | undefined): number {
  if (read === undefined || repeatingFraction(read) === null) return stated;
  const decimals = (String(stated).split('.')[1] ?? '').length;
  return decimals >= FEWEST_DECIMALS && Math.abs(stated - read) <= 0.5 * 10 ** -decimals + EPSILON ? read : stated;
}

const SIGNS: Readonly<Record<string, string>> = { '1/3': '⅓', '2/3': '⅔' };

/** A number with its fraction, as the number reader reads it: ⅓, 2⅓, 5/6, 2 5/6. */
function writeFraction({ whole, over, under }: Fraction): string {
  const sign = SIGNS[`${over}/${under}`];
  if (whole === 0) return sign ?? `${over}/${under}`;
  return sign === undefined ? `${whole}\u00a0${over}/${under}` : `${whole}${sign}`;
}

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
const MINUS = '\u2212';

interface Style {
  readonly decimal: string;
  readonly group: string;
  /** Shortest whole part that is grouped. */
  readonly groupFrom: number;
  /** What stands between a number and a sign such as %. */
  readonly beforeSymbol: string;
}
const STYLES: Readonly<Record<Lang, Style>> = {
  en: { decimal: '.', group: ',', groupFrom: 4, beforeSymbol: '' },
  uk: { decimal: ',', group: NARROW, groupFrom: 5, beforeSymbol: NO_BREAK },
};

/** CLDR plural category of a written number. */
export type PluralCategory = 'one' | 'few' | 'many' | 'other';

/** The categories that numbers of a language fall into: a word after a number has a form for each. */
export const PLURAL_CATEGORIES: Readonly<Record<Lang, readonly PluralCategory[]>> = {
  en: ['one', 'other'],
  uk: ['one', 'few', 'many', 'other'],
};

/**
 * Whole and decimal digits of |value| rounded to exactly `digits` places, half away from zero, on the shortest decimal
 * that denotes it (so 1.005 becomes 1.01, as a person would round it).
 * @throws RangeError when the value is not finite: a missing value is printed in words, never as a number
 */
function decimalDigits(value: number, digits?: number): { whole: string; decimals: string; negative: boolean } {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number that can be printed: ${value}`);
  const [mantissa = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const [left = '0', right = ''] = mantissa.split('.');
  const shift = Number(exponent);
  const padded =
    shift < 0
      ? { all: '0'.repeat(-shift) + left + right, point: left.length }
      : { all: (left + right).padEnd(left.length + shift, '0'), point: left.length + shift };
  const places = digits ?? padded.all.length - padded.point;
  // One scaled integer, so that a carry runs through by itself.
  const kept = padded.all.slice(0, padded.point + places).padEnd(padded.point + places, '0');
  const up = (padded.all[padded.point + places] ?? '0') >= '5' ? 1n : 0n;
  const scaled = (BigInt(kept || '0') + up).toString().padStart(places + 1, '0');
  return {
    whole: scaled.slice(0, scaled.length - places),
    decimals: places > 0 ? scaled.slice(-places) : '',
    negative: value < 0 && /[1-9]/u.test(scaled),
  };
}

/**
 * A number as the language writes it.
 * @param digits decimal places, exactly; where left out, as many as the number has, and thirds as thirds
 * @throws RangeError when the value is not finite
 */
export function formatNumber(value: number, lang: Lang, digits?: number): string {
  const style = STYLES[lang];
  const fraction = digits === undefined ? repeatingFraction(value) : null;
  if (fraction !== null) return writeFraction(fraction);
  const { whole, decimals, negative } = decimalDigits(value, digits);
  const grouped = whole.length < style.groupFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, style.group);
  return `${negative ? MINUS : ''}${grouped}${decimals && style.decimal + decimals}`;
}

/** A number as it is printed with so many decimal places, for those who go on computing with it. */
export function roundedTo(value: number, digits: number): number {
  const { whole, decimals, negative } = decimalDigits(value, digits);
  return Number(`${negative ? '-' : ''}${whole}.${decimals}`);
}

/** A number, or a range with an en dash: 5–6. */
export function formatQuantity(value: Quantity, lang: Lang, digits?: number): string {
  return typeof value === 'number'
    ? formatNumber(value, lang, digits)
    : value.map((end) => formatNumber(end, lang, digits)).join('–');
}

/**
 * A number that is likely to be a year, or two years, as years are written: 1924, 1924/25, 1921–1923. Null where it is
 * none.
 */
export function formatYears(value: Quantity): string | null {
  const years = typeof value === 'number' ? [value] : value;
  if (!years.every((year) => Number.isInteger(year) && year >= 1800 && year < 2000)) return null;
  const [from = 0, to] = years;
  return to === from + 1 ? `${from}/${String(to).slice(-2)}` : years.join('–');
}

/**
 * CLDR plural category of a number as it is written with `digits` decimal places (Unicode CLDR, Language Plural Rules:
 * en, uk).
 */
export function pluralCategory(value: number, lang: Lang, digits?: number): PluralCategory {
  const { whole, decimals } = decimalDigits(value, digits);
  if (decimals) return 'other';
  if (lang === 'en') return whole === '1' ? 'one' : 'other';
  const [last, lastTwo] = [Number(whole.slice(-1)), Number(whole.slice(-2))];
  if (last === 1 && lastTwo !== 11) return 'one';
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many';
}

/**
 * A quantity with the sign or word of its unit. A range takes the form of its end; a unit with neither sign nor word is
 * not printed.
 */
export function formatWithUnit(value: Quantity, unit: Unit, lang: Lang, digits?: number): string {
  const number = formatQuantity(value, lang, digits);
  if (unit.symbol !== undefined) return number + STYLES[lang].beforeSymbol + unit.symbol;
  const word = unitWord(value, unit, lang, digits);
  return word === null ? number : number + NO_BREAK + word;
}

/** The word that follows a quantity of a unit; null when the unit has none. */
function unitWord(value: Quantity, unit: Unit, lang: Lang, digits?: number): string | null {
  const forms = unit.forms?.[lang];
  if (!forms) return null;
  const [end, start] = typeof value === 'number' ? [value, null] : [value[1], value[0]];
  // English takes the plural after every range (CLDR, Plural Ranges).
  const category = lang === 'en' && start !== null ? 'other' : pluralCategory(end, lang, digits);
  return forms[category] ?? forms['other'] ?? null;
}
