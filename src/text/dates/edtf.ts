/**
 * Dates in Extended Date/Time Format (ISO 8601-2), as far as both languages can say them and a timeline can draw them:
 * `1924`, `1924-03`, `1924-03-05`; unknown parts (`192X`, `1924-XX-12`); `~`, `?` and `%` at the end; `1922/1923`; an
 * end that is unknown (`1924/`) or open (`1924/..`); `[1924..1925]`, some time in between.
 *
 * A reader of our own. The library that the tests hold it against draws spring from January on, ends `[1924..1925]`
 * with 1924, takes 29 February 1923 for the first of March, and builds its grammar anew for each date.
 */
import type { Years } from '../../model/period.ts';

/** A day, month or year, with what is unknown of it. */
export interface Moment {
  /** Four digits; `X` for the last ones where they are unknown. */
  readonly year: string;
  /** Null where the date does not go so far. */
  readonly month: number | 'unknown' | null;
  readonly day: number | 'unknown' | null;
  readonly about: boolean;
  readonly doubtful: boolean;
}

/** An end of an interval: nobody knows it, or there is none. */
export type End = Moment | 'unknown' | 'open';

export type EdtfDate =
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'interval'; readonly from: End; readonly to: End }
  /** One time among those from the first to the last. */
  | { readonly kind: 'some-time'; readonly from: Moment; readonly to: Moment };

/** Why a date is not read: what is no date, and what is one that cannot be said or drawn. */
export const FAULTS = {
  wrong: ['form', 'month', 'day', 'backwards', 'empty'],
  unsaid: ['hour', 'season', 'several', 'sign', 'part', 'years'],
} as const;
export type DateFault = (typeof FAULTS)['wrong' | 'unsaid'][number];

const MOMENT = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/;

/** Marks of what the standard has and this reader has not, the most telling first. */
const BEYOND: readonly (readonly [mark: RegExp, fault: DateFault])[] = [
  [/[[{]/, 'several'],
  [/T|:/, 'hour'],
  [/^Y|^-\d|^\d{5}/, 'years'],
  [/^[~?%]|[~?%]./, 'sign'],
  [/^\d{4}-(?:2[1-9]|3\d|4[01])(?!\d)/, 'season'],
  // The standard has “192” for a decade.
  [/^\d{2,3}$|X/, 'part'],
];

/** Reads a date; the reason where it cannot be taken. */
export function readEdtf(text: string): EdtfDate | DateFault {
  const choice = /^\[([^,{}]+)\.\.([^,{}]+)\]$/.exec(text);
  const ends = choice ? choice.slice(1) : text.split('/');
  if (ends.length > 2) return 'form';
  const [from, to] = ends.map((end) => (choice ? readMoment(end) : readEnd(end, ends.length === 2)));
  if (from === undefined || isFault(from)) return from ?? 'form';
  if (to === undefined) return typeof from === 'string' ? 'empty' : { kind: 'moment', moment: from };
  if (isFault(to)) return to;
  if (typeof from === 'string' && typeof to === 'string') return 'empty';
  const [earliest, latest] = [startOf(from), endOf(to)];
  if (earliest !== null && latest !== null && (earliest >= latest || startsAfter(from, to))) return 'backwards';
  if (typeof from !== 'string' && typeof to !== 'string') {
    if (choice && (isUncertain(from) || isUncertain(to))) return 'sign';
    if (choice && ends[0] !== ends[1]) return { kind: 'some-time', from, to };
    if (ends[0] === ends[1]) return { kind: 'moment', moment: from };
  }
  return { kind: 'interval', from, to };
}

function isFault(read: End | DateFault): read is DateFault {
  return typeof read === 'string' && read !== 'unknown' && read !== 'open';
}

function readEnd(text: string, interval: boolean): End | DateFault {
  if (interval && text === '') return 'unknown';
  return interval && text === '..' ? 'open' : readMoment(text);
}

function readMoment(text: string): Moment | DateFault {
  const match = MOMENT.exec(text);
  const beyond = BEYOND.find(([mark]) => mark.test(text))?.[1];
  if (match === null || beyond === 'season') return beyond ?? 'form';
  const [, year = '', monthText, dayText, sign] = match;
  const part = (digits: string | undefined): Moment['day'] =>
    digits === undefined ? null : digits === 'XX' ? 'unknown' : Number(digits);
  const [month, day] = [part(monthText), part(dayText)];
  if (year.endsWith('X') && month !== null) return 'part';
  // The standard has no sign behind unknown digits.
  if (sign !== undefined && text.includes('X')) return 'part';
  if (typeof month === 'number' && (month < 1 || month > 12)) return 'month';
  // January is as long as a month can be.
  const longest = typeof month === 'number' ? daysIn(Number(year), month) : 31;
  if (typeof day === 'number' && (day < 1 || day > longest)) return 'day';
  return {
    year,
    month,
    day,
    about: sign === '~' || sign === '%',
    doubtful: sign === '?' || sign === '%',
  };
}

/** Does the interval begin in a part of a year after the part in which it ends? */
function startsAfter(from: End, to: End): boolean {
  const [first, last] = [startOf(from), startOf(to)];
  return first !== null && last !== null && first > last && (endOf(from) ?? 0) > (endOf(to) ?? 0);
}

function daysIn(year: number, month: number): number {
  return new Date(utc(year, month, 0)).getUTCDate();
}

/** Milliseconds of the day after `day` days of a month counted from 0; of years before 100, too. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** The years that a date can mean. */
export function yearsOf(date: EdtfDate): Years {
  return date.kind === 'moment' ? [startOf(date.moment), endOf(date.moment)] : [startOf(date.from), endOf(date.to)];
}

function startOf(end: End): number | null {
  if (typeof end === 'string') return null;
  const month = typeof end.month === 'number' ? end.month : 1;
  const day = typeof end.day === 'number' ? end.day : 1;
  return fractional(utc(Number(end.year.replaceAll('X', '0')), month - 1, day));
}

/** The moment after its last day. */
function endOf(end: End): number | null {
  if (typeof end === 'string') return null;
  const year = Number(end.year.replaceAll('X', '9'));
  const month = typeof end.month === 'number' ? end.month : 12;
  const day = typeof end.day === 'number' ? end.day : daysIn(year, month);
  return fractional(utc(year, month - 1, day + 1));
}

/** Rounded to the day. */
function fractional(milliseconds: number): number {
  const year = new Date(milliseconds).getUTCFullYear();
  const start = utc(year, 0, 1);
  return Math.round((year + (milliseconds - start) / (utc(year + 1, 0, 1) - start)) * 1000) / 1000;
}

function isUncertain({ about, doubtful }: Moment): boolean {
  return about || doubtful;
}

/** Does the date itself leave its ends uncertain? */
export function hasSoftEnds(date: EdtfDate): boolean {
  if (date.kind === 'some-time') return true;
  const ends = date.kind === 'moment' ? [date.moment] : [date.from, date.to];
  return ends.some((end) => typeof end !== 'string' && isUncertain(end));
}
