/** Reads the dates of documents and claims, and explains those that cannot be taken. */
import type { Span } from '../model/common.ts';
import { PERIOD } from '../model/period.ts';
import { type DateFault, type EdtfDate, FAULTS, readEdtf, yearsOf } from '../text/dates/edtf.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { namedDates } from '../text/dates/named-dates.ts';
import { inBoth } from '../words/index.ts';

/** Where a date stands; a file that is right is read with its places only when somebody asks for one. */
export interface DatePlace {
  readonly file: SourceFile;
  readonly at: () => Span;
}

/** A date; null where it cannot be taken, with the reason in `problems`. */
export function readDate(text: string, { file, at }: DatePlace, problems: Problems): EdtfDate | null {
  const date = readEdtf(text);
  if (typeof date === 'string') {
    problems.report(file, isUnsaid(date) ? 'date-unsaid' : 'date-invalid', at(), {
      date: text,
      reason: inBoth((t) => t.reasons.dates[date]),
      nearest: () => mendedDates(text),
    });
    return null;
  }
  if (isInPeriod(date)) return date;
  problems.report(file, 'date-outside', at(), { date: text, first: PERIOD.first, last: PERIOD.last, covers: true });
  return null;
}

function isUnsaid(fault: DateFault): boolean {
  return (FAULTS.unsaid as readonly DateFault[]).includes(fault);
}

function isInPeriod(date: EdtfDate): boolean {
  return yearsOf(date).every((year) => year === null || (year >= PERIOD.first && year <= PERIOD.last + 1));
}

/** The months of a season as its name has them; of winter, those at either end of the year. */
function seasonMonths(text: string): string[] {
  const [, year = '', season = ''] = /^(\d{4})-2([1-4])$/.exec(text) ?? [];
  const months = [
    ['03', '05'],
    ['06', '08'],
    ['09', '11'],
  ][Number(season) - 1];
  if (months !== undefined) return [months.map((month) => `${year}-${month}`).join('/')];
  return season === '4' ? [`${Number(year) - 1}-12/${year}-02`, `${year}-12/${Number(year) + 1}-02`] : [];
}

/** What the writer of a date may have meant, nearest first. */
function mendedDates(text: string): string[] {
  const plain = text
    .trim()
    .replace(/\s*[–—]\s*|\s+-\s+/g, '/')
    .replace(/unknown/gi, '')
    .replace(/\bopen\b/gi, '..');
  const padded = (...parts: readonly (string | undefined)[]): string =>
    parts.map((part) => part?.padStart(2, '0')).join('-');
  const mended = [
    plain,
    text.trim().replace(/[–—‐‑−]/gu, '-'),
    ...namedDates(text, 'uk').flatMap(({ days: [day, ...more], month, year }) =>
      day === undefined || year === null || more.length > 0 ? [] : padded(String(year), String(month), String(day)),
    ),
    ...seasonMonths(plain),
    // 1924–25, and 1924-25, which would be a quarter of the year.
    plain.replace(/^(\d\d)(\d\d)[-/](\d\d)$/, (all, century, from, to) =>
      to > from ? `${century}${from}/${century}${to}` : all,
    ),
    plain.replace(/^(\d{4})-(\d{4})$/, '$1/$2'),
    // A sign before the date, or in it, holds for all of it.
    plain.replace(/[^/]+/g, (end) => end.replaceAll(/[~?%]/g, '') + (/[~?%]/.exec(end)?.[0] ?? '')),
    plain.replace(/^(?:ca?\.?|about|близько|бл\.?|около|ок\.?)\s*(.+)$/i, '$1~'),
    plain.replace(/u/gi, 'X'),
    plain.replace(/^(\d{3})$/, '$1X').replace(/^(\d{2})$/, '$1XX'),
    plain.replace(/T.*$/, ''),
    plain.replace(/^\[\.\.(.+)\]$/, '../$1').replace(/^\[(.+)\.\.\]$/, '$1/..'),
    plain.replace(/^\[(.+)\.\.(.+)\]$/, '$1/$2'),
    plain.replace(/^(\d{4})[-.](\d{1,2})[-.](\d{1,2})$/, (_, ...[year, month, day]) => padded(year, month, day)),
    plain.replace(/^(\d{4})[-.](\d)$/, '$1-0$2'),
  ];
  const right = mended.filter((date) => {
    const read = readEdtf(date);
    return typeof read !== 'string' && isInPeriod(read);
  });
  return [...new Set(right)].slice(0, 3);
}
