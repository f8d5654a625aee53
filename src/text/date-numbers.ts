/** The numbers that words can state a date with: its days, months and years, in the old calendar too. */
import type { EdtfDate, Moment } from './edtf.ts';

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
export function oldStyle(year: number, month: number, day: number): { year: number; month: number; day: number }[] {
  return BEHIND.map((days) => {
    const old = new Date(Date.UTC(year, month - 1, day - days));
    return { year: old.getUTCFullYear(), month: old.getUTCMonth() + 1, day: old.getUTCDate() };
  });
}
