/** What a date rests on: its year, its month and its day are named by the source or by the reason that we give. */
import type { StoredClaim } from '../../model/claim.ts';
import { type Bilingual, type Plain, plain, plainBoth } from '../../model/text-types.ts';
import { monthName } from '../../text/dates/date-words.ts';
import { type EdtfDate, type Moment, readEdtf, yearsOf } from '../../text/dates/edtf.ts';
import { agrees, monthsIn, type NamedDate, namedDates, type NamedMonth } from '../../text/dates/named-dates.ts';
import type { DraftDocument } from '../../read/document.ts';
import { inBoth } from '../../words/index.ts';

/** Parts of a year that name no month: whoever writes months for them has counted them. */
const PART_OF_YEAR = new RegExp(
  'квартал|півріч|піврок|півтор|весн|весен|літ[ку]|влітк|осен|осін|восени|зим|узим|взим|сезон|полуг|лет[ои]м|' +
    'spring|summer|autumn|winter|quarter|half|season',
  'iu',
);
/** Years that a sentence of ours gives by themselves, or with their day. */
const YEAR = /(?<![\d.,])1[89]\d\d(?![\d.,]*\d)/gu;
/** Behind a year the last of a range. */
const THROUGH = /^[/–-](\d{4}|\d{2})(?!\d)/u;
/** What a number of a source counts stands behind it: «1850 членів»; a year has its own word there, or none. */
const COUNTED = /^\s*(?!(?:рр?|гг?)(?!\p{L})|рок|рік|год)\p{L}/u;
/** A text that names a year speaks of the next ones, too: “after {=1921}”. */
export const NEAR = 1;

/** The years that a text of ours names; “1924/25” and “1924–1926” name all from the first to the last. */
export function yearsIn(text: string): number[] {
  const years = [...text.matchAll(YEAR)].flatMap(({ 0: written, index }) => {
    const from = Number(written);
    const to = Number(THROUGH.exec(text.slice(index + written.length))?.[1] ?? from);
    const last = to < 100 ? from - (from % 100) + to : to;
    return last > from && last - from <= 10 ? Array.from({ length: last - from + 1 }, (_, at) => from + at) : [from];
  });
  return [...new Set(years)];
}

/** The first and the last year of a date; an open end has none. */
export function endYears(date: EdtfDate): number[] {
  const [from, to] = yearsOf(date);
  // What ends with December ends where the next year begins.
  return [from, to === null ? null : to - 1e-6].flatMap((year) => (year === null ? [] : Math.floor(year)));
}

/**
 * What is named instead of a part of a date that nothing names; null where everything of it has a ground. Where nothing
 * of the kind is named at all there is nothing to hold it to.
 */
export function unfounded(
  { quote, date: { ground, reason } }: Pick<StoredClaim, 'quote' | 'date'>,
  date: EdtfDate,
  draft: DraftDocument,
  times: () => Times,
): Bilingual<Plain> | null {
  const { front } = draft;
  if (front === null) return null;
  const { language, date: written } = front.value;
  const year = strangeYear(date, draft, reason.en, written.reason?.en ?? '');
  if (year !== null) return year;
  if (ground === 'stated') {
    const unstated = notStated(date, quote, draft, times());
    if (unstated !== null) return unstated;
  }
  const own = monthsIn(reason.en, 'en');
  const months = [
    ...(own.length > 0 ? own : monthsIn(written.reason?.en ?? '', 'en')),
    ...(own.length > 0 ? monthsIn(quote, language) : times().months),
  ];
  const month = unnamedMonth(date, months, `${reason.en} ${quote}`);
  if (month || ground !== 'stated' || date.kind !== 'moment' || typeof date.moment.day !== 'number')
    return month ? monthsSaid(months) : null;
  const named = times().days;
  const alike = named.filter((one) => agrees(one, date));
  // «1 січня» is of any year, unless the same day is named with its own.
  const dated = named.filter(({ days, month, year }) =>
    alike.some((one) => year !== null && one.month === month && one.days.join() === days.join()),
  );
  const isNamed =
    named.length === 0 || (alike.length > 0 && (dated.length === 0 || dated.some((one) => agrees(one, date))));
  return isNamed ? null : listed(named.map(({ words }) => `«${words}»`));
}

/** What a source names instead of a month of which we say that it states it; null where it may. */
function notStated(
  date: EdtfDate,
  quote: string,
  draft: DraftDocument,
  { months, days }: Times,
): Bilingual<Plain> | null {
  // The day may be told in the old calendar.
  if (days.some((one) => agrees(one, date))) return null;
  const known = [...months, ...days.map(({ month }) => ({ month: month - 1 }))];
  return unnamedMonth(date, known, `${quote} ${draft.parsed.text}`) ? monthsSaid(known) : null;
}

/** The months and the days that a source names. */
export interface Times {
  readonly months: readonly NamedMonth[];
  readonly days: readonly NamedDate[];
}

export function timesIn({ parsed: { text }, front }: DraftDocument): Times {
  const language = front?.value.language ?? 'uk';
  const months = monthsIn(text, language);
  const days = months.length === 0 && !/\d/.test(text) ? [] : namedDates(text, language);
  return { months, days: days.filter((one) => one.days.length > 0) };
}

/** Is a month of a date not among those that are named? The ends of a year may be named as such. */
export function unnamedMonth(date: EdtfDate, named: readonly { readonly month: number }[], said: string): boolean {
  if (named.length === 0 || (date.kind !== 'moment' && PART_OF_YEAR.test(said))) return false;
  // A named month counts from nought, that of a date from one.
  const known = new Set(named.map(({ month }) => month + 1));
  return endsOf(date).some(
    ({ month, day }, index, ends) =>
      typeof month === 'number' &&
      !known.has(month) &&
      !(month === 1 && index === 0 && (day === 1 || ends.length > 1)) &&
      !(month === 12 && index === ends.length - 1 && (day === 31 || ends.length > 1)),
  );
}

/** A year far from those that the source or the reason of the claim names; that of the document knows of more. */
function strangeYear(
  date: EdtfDate,
  { numerals, front, parsed: { text } }: DraftDocument,
  own: string,
  beside: string,
): Bilingual<Plain> | null {
  const named = [
    ...yearsIn(own),
    ...numerals.flatMap(({ value, range, end }) => (COUNTED.test(text.slice(end, end + 12)) ? [] : (range ?? [value]))),
  ].filter((year) => year >= 1800 && year < 2000);
  const written = readEdtf(front?.value.date.edtf ?? '');
  if (named.length === 0 || typeof written === 'string') return null;
  const known = [...named, ...yearsIn(beside), ...endYears(written)];
  const [first, last] = [Math.min(...known) - NEAR, Math.max(...known) + NEAR];
  const strange = endsOf(date).some(({ year }) => /^\d+$/.test(year) && (Number(year) < first || Number(year) > last));
  return strange ? listed(named.map(String)) : null;
}

function endsOf(date: EdtfDate): readonly Moment[] {
  const ends = date.kind === 'moment' ? [date.moment] : [date.from, date.to];
  return ends.filter((end) => typeof end !== 'string');
}

/** The names of months in the languages of the site, each once. */
export function monthsSaid(months: readonly { readonly month: number }[]): Bilingual<Plain> {
  const known = [...new Set(months.map(({ month }) => month + 1))];
  return inBoth((_, lang) => plain(known.map((month) => monthName(month, lang)).join(', ')));
}

function listed(names: readonly string[]): Bilingual<Plain> {
  const all = [...new Set(names)].join(', ');
  return plainBoth(all, all);
}
