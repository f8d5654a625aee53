/** Dates that our prose says in numbers of its own: each is in the calendar, and no range runs backwards. */
import { type Lang, type Span, between } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import { monthsIn } from '../../text/dates/named-dates.ts';
import { inBoth } from '../../words/index.ts';
import type { TextPlace } from './text-place.ts';

/** Days before a month: 31, 29–31; a mark may begin with them or end behind them. */
const DAYS =
  /(?<!\d)(?:(\d{1,2})(?:-?(?:st|nd|rd|th|го|е|те|ше))?[–-])?(\d{1,2})(?:-?(?:st|nd|rd|th|го|е|те|ше))?\}? $/u;
const YEAR = /^,? ?(?:\{=)?(\d{4})(?!\d)/u;
/** From one year to another: {=1919–1930}, {=1919}–{=1930}. */
const YEARS = /\{=(1[0-9]\d\d|20\d\d)(?:–|\}–\{=)(1[0-9]\d\d|20\d\d)\}/gu;
const YEARS_IN_WORDS: Readonly<Record<Lang, RegExp>> = {
  en: /\bfrom \{=(1[0-9]\d\d|20\d\d)\} (?:to|until) \{=(1[0-9]\d\d|20\d\d)\}/giu,
  uk: /(?<!\p{L})(?:з|із|від) \{=(1[0-9]\d\d|20\d\d)\} до \{=(1[0-9]\d\d|20\d\d)\}/giu,
};
/** A year of which nobody says whether it has 29 February. */
const LEAP = 2024;

/** Reports days that no calendar has, and ranges that end before they begin. */
export function checkTypedDates(source: string, place: TextPlace, lang: Lang, problems: Problems): void {
  if (!source.includes('{=')) return;
  const report = ({ start, end }: Span, reason: 'day' | 'backwards'): void =>
    problems.report(place.file, 'date-typed', place.at(start, end - start), {
      text: source.slice(start, end).replace(/^(\d+)\}/u, '$1'),
      reason: inBoth((t) => t.reasons.dates[reason]),
    });
  for (const { start, end, month } of monthsIn(source, lang)) {
    const before = source.slice(Math.max(0, start - 16), start);
    const days = DAYS.exec(before);
    if (days === null || !/\{=[^{}]*\}? $/u.test(before)) continue;
    const [whole, first, last = ''] = days;
    const year = Number(YEAR.exec(source.slice(end))?.[1] ?? LEAP);
    const span = { start: start - whole.length, end };
    const most = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    if (Number(last) === 0 || Number(last) > most || Number(first) > most) report(span, 'day');
    else if (first !== undefined && Number(first) > Number(last)) report(span, 'backwards');
  }
  for (const pattern of [YEARS, YEARS_IN_WORDS[lang]])
    for (const { 0: whole, 1: first, 2: last, index } of source.matchAll(pattern))
      if (Number(first) > Number(last)) report(between(index, index + whole.length), 'backwards');
}

/** The days of the week in the same order; «четвер» is no part of «четвертий», nor «середа» of «середина». */
const WEEKDAYS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:(Monday)|(Tuesday)|(Wednesday)|(Thursday)|(Friday)|(Saturday)|(Sunday))s?\b/gu,
  uk: new RegExp(
    '(?<!\\p{L})(?:(понеділ\\p{L}+)|(вівтор\\p{L}+)|(серед(?:а|и|у|ою))|(четвер(?:г\\p{L}+)?)|(п’ятниц\\p{L}+)|' +
      '(субот(?!ник)\\p{L}*)|(неділ\\p{L}+))(?!\\p{L})',
    'giu',
  ),
};

/** A month or a day of the week that some words name. */
interface CalendarWord extends Span {
  readonly name: string;
  readonly words: string;
}

function calendarWords(text: string, lang: Lang): CalendarWord[] {
  const months = monthsIn(text, lang).map(({ month, ...word }) => ({ ...word, name: `month ${month}` }));
  const days = [...text.matchAll(WEEKDAYS[lang])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: `day ${match.slice(1).findIndex((day) => day !== undefined)}`,
    words: match[0],
  }));
  return [...months, ...days];
}

/** A paragraph of one language, where it stands in its text. */
interface Side {
  readonly place: TextPlace;
  readonly words: string;
  readonly offset: number;
}

/** Reports a month or a day that only the one language names, where the other names another one. */
export function compareCalendar(en: Side, uk: Side, problems: Problems): void {
  const [ours, theirs] = [calendarWords(en.words, 'en'), calendarWords(uk.words, 'uk')];
  const alone = (here: CalendarWord[], there: CalendarWord[]): CalendarWord[] =>
    here.filter(({ name }) => !there.some((other) => other.name === name));
  for (const one of alone(ours, theirs)) {
    const other = alone(theirs, ours).find(({ name }) => name.split(' ')[0] === one.name.split(' ')[0]);
    if (other === undefined) continue;
    const { file, at } = en.place;
    const { line } = file.position(at(en.offset + one.start, one.words.length).start);
    problems.report(uk.place.file, 'calendar-differs', uk.place.at(uk.offset + other.start, other.words.length), {
      words: other.words,
      other: one.words,
      file: `${file.path}:${line}`,
    });
    return;
  }
}
