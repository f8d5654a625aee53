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
  return [...named, ...years, ...years.map((each) => each % 100), ...whole];
}

/** The same day as the Julian calendar has it. */
function oldStyle(year: number, month: number, day: number): number[] {
  return BEHIND.flatMap((days) => {
    const old = new Date(Date.UTC(year, month - 1, day - days));
    return [old.getUTCDate(), old.getUTCMonth() + 1, old.getUTCFullYear(), old.getUTCFullYear() % 100];
  });
}
