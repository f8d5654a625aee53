/** Dates that words of a source name: a month with its day and its year, as far as they say. */
import type { SourceLanguage, Span } from '../../model/common.ts';
import type { EdtfDate, Moment } from './edtf.ts';
import type { NumberLanguage } from '../numbers/numeral.ts';
import { readNumerals } from '../numbers/read.ts';

// The numbers that words can state a date with: its days, months and years, in the old calendar too.

/** Days by which the Julian calendar is behind: 12 until 28 February 1900 of its own, 13 after. */
const BEHIND = [12, 13] as const;

/** Every number of the date: 12, 1 and 1924, and 24 as years are often written. */
export function dateNumbers(date: EdtfDate): ReadonlySet<number> {
  const ends = date.kind === 'moment' ? [date.moment] : [date.from, date.to];
  return new Set(ends.flatMap((end) => (typeof end === 'string' ? [] : numbersOf(end))));
}

function numbersOf({ year, month, day }: Moment): number[] {
  const named = [month, day].filter((part) => typeof part === 'number');
  const years = ['0', '9'].map((digit) => Number(year.replaceAll('X', digit)));
  const whole = typeof month === 'number' && typeof day === 'number' ? oldStyle(years[0] ?? 0, month, day) : [];
  const old = whole.flatMap((date) => [date.day, date.month, date.year, date.year % 100]);
  return [...named, ...years, ...years.map((each) => each % 100), ...old];
}

/** The same day as the Julian calendar has it. */
function oldStyle(year: number, month: number, day: number): { year: number; month: number; day: number }[] {
  return BEHIND.map((days) => {
    const old = new Date(Date.UTC(year, month - 1, day - days));
    return { year: old.getUTCFullYear(), month: old.getUTCMonth() + 1, day: old.getUTCDate() };
  });
}

/** A month of a source. */
export interface NamedDate {
  readonly words: string;
  /** Days of it, the first and the last of a range; none where it is named without one. */
  readonly days: readonly number[];
  /** 1–12. */
  readonly month: number;
  /** In two figures where the source writes no more; null where it says none. */
  readonly year: number | null;
}

/** Names of the months in their forms, those of the time and of Russian within Ukrainian included. */
const UKRAINIAN = [
  'січ(?:ень|н\\p{L}+|\\.)|янв(?:ар\\p{L}*|\\.)',
  'лют(?:ий|ого|ому|им|\\.)|февр(?:ал\\p{L}*|\\.)',
  'берез(?:ень|н(?:я|ю|і|ем)|\\.)|мар(?:ець|ц(?:я|ю|і|ем)|та)',
  '[кц]віт(?:ень|н(?:я|ю|і|ем)|\\.)|апр(?:іл\\p{L}*|ел\\p{L}*|\\.)',
  'трав(?:ень|н(?:я|ю|і|ем)|\\.)|мая',
  'черв(?:ень|н(?:я|ю|і|ем)|\\.)|[июі]юня|юня',
  'лип(?:ень|н(?:я|ю|і|ем)|\\.)|[июі]юля|юля',
  'серп(?:ень|н(?:я|ю|і|ем)|\\.)|авг(?:уст\\p{L}*|\\.)',
  'верес(?:ень|н(?:я|ю|і|ем)|\\.)|сент(?:ябр\\p{L}*|\\.)',
  'жовт(?:ень|н(?:я|ю|і|ем)|\\.)|окт(?:ябр\\p{L}*|\\.)',
  'листоп(?:ад\\p{L}*|\\.)|падолист\\p{L}*|нояб(?:р\\p{L}*|\\.)',
  'груд(?:ень|н(?:я|ю|і|ем)|\\.)|дек(?:абр\\p{L}*|\\.)',
];
const RUSSIAN = [
  'янв(?:ар\\p{L}*|\\.)',
  'февр(?:ал\\p{L}*|\\.)',
  'март(?:а|е|у|ом)?',
  'апр(?:[еѣ]л\\p{L}*|\\.)',
  'ма(?:й|я|е|ю|ем)',
  '[иі]юн(?:ь|я|е|ю|ем)',
  '[иі]юл(?:ь|я|е|ю|ем)',
  'авг(?:уст\\p{L}*|\\.)',
  'сент(?:ябр\\p{L}*|\\.)',
  'окт(?:ябр\\p{L}*|\\.)',
  'нояб(?:р\\p{L}*|\\.)',
  'дек(?:абр\\p{L}*|\\.)',
];
const named = (months: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${months.map((forms) => `(${forms})`).join('|')})(?!\\p{L})`, 'giu');
const MONTHS: Readonly<Record<SourceLanguage, RegExp>> = { uk: named(UKRAINIAN), ru: named(RUSSIAN) };

const BEFORE = '[Ii]n|[Oo]f|[Oo]n|to|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ll]ast|[Ee]arly|[Ll]ate|and';
/** In English two of them are other words, too: those count beside a number or behind the words of a date. */
const ENGLISH = new RegExp(
  [
    'January|February|April|June|July|August|September|October|November|December',
    String.raw`(?<=[\d}]\s?|\b(?:${BEFORE})\s)(?:March|May)(?!\p{L})`,
    String.raw`(?:March|May)(?= \{?=?\d)`,
  ].join('|'),
  'gu',
);
const NAMES = 'January February March April May June July August September October November December'.split(' ');

/** A month that some words name. */
export interface NamedMonth extends Span {
  readonly month: number;
  readonly words: string;
}

/** Every month that a text names. */
export function monthsIn(text: string, language: NumberLanguage): NamedMonth[] {
  const pattern = language === 'en' ? ENGLISH : MONTHS[language];
  return [...text.matchAll(pattern)].map((match): NamedMonth => {
    const { 0: words, index } = match;
    const month = language === 'en' ? NAMES.indexOf(words) : match.slice(1).findIndex((forms) => forms !== undefined);
    return { start: index, end: index + words.length, month, words };
  });
}

/** 3.2.1924, 3/II–24: the month by its number, in letters of either alphabet. */
const IN_FIGURES = /(?<![\d.,/])(\d{1,2})\s?[./-]\s?(\d{1,2}|[IVXІХ]{1,4})\s?[./–—-]\s?(\d{4}|\d{2})(?![\d/]|\.\d)/gu;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Every date that some words name by its month, with a day or a year beside it: «лютий» alone may be a fierce one. */
export function namedDates(words: string, language: SourceLanguage): NamedDate[] {
  return [...inFigures(words), ...inWords(words, language)];
}

function inFigures(words: string): NamedDate[] {
  return [...words.matchAll(IN_FIGURES)].flatMap(([date, day, month = '', year]): NamedDate[] => {
    const number = /\d/.test(month)
      ? Number(month)
      : ROMAN.indexOf(month.replaceAll('І', 'I').replaceAll('Х', 'X')) + 1;
    const right = number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= 31;
    return right ? [{ words: date, days: [Number(day)], month: number, year: Number(year) }] : [];
  });
}

function inWords(words: string, language: SourceLanguage): NamedDate[] {
  const months = [...words.matchAll(MONTHS[language])];
  if (months.length === 0) return [];
  const numerals = readNumerals(words, language);
  return months.flatMap((match): NamedDate[] => {
    const { 0: name, index } = match;
    const month = match.slice(1).findIndex((forms) => forms !== undefined) + 1;
    const end = index + name.length;
    const day = numerals.find((numeral) => numeral.end <= index && /^\s*$/u.test(words.slice(numeral.end, index)));
    const after = numerals.find(({ start }) => start >= end && /^[\s,]*$/u.test(words.slice(end, start)));
    const isYear =
      after !== undefined &&
      (after.value >= 1000 || (after.value < 100 && /^\s*(?:р|г)(?:\.|ок|од)/u.test(words.slice(after.end))));
    if (day === undefined && !isYear) return [];
    return [
      {
        words: words.slice(day?.start ?? index, isYear ? after.end : end),
        days: day === undefined ? [] : (day.range ?? [day.value]),
        month,
        year: isYear ? after.value : null,
      },
    ];
  });
}

/** Do words name the day and the month of a date, or of one of its ends, in the new calendar or the old? */
export function agrees({ days, month, year }: NamedDate, date: EdtfDate): boolean {
  const ends = date.kind === 'moment' ? [date.moment] : [date.from, date.to];
  const known = ends.flatMap((end) => (typeof end === 'string' ? [] : daysOf(end)));
  const isIn = (wanted: number | null): boolean =>
    known.some(
      (one) =>
        one.month === month &&
        (wanted === null || one.day === wanted) &&
        (year === null || (year < 100 ? Number(one.year) % 100 === year : Number(one.year) === year)),
    );
  return days.length === 0 ? isIn(null) : days.every(isIn);
}

function daysOf({ year, month, day }: Moment): { year: string | number; month: Moment['month']; day: Moment['day'] }[] {
  const own = { year, month, day };
  return typeof month === 'number' && typeof day === 'number' && /^\d+$/.test(year)
    ? [own, ...oldStyle(Number(year), month, day)]
    : [own];
}
