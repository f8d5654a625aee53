/**
 * Dates in Extended Date/Time Format as English and Ukrainian say them. The months stand here and not in `Intl`, so
 * that every machine prints the same bytes.
 */
import type { Lang } from '../../model/common.ts';
import { type EdtfDate, type End, type Moment, readEdtf } from './edtf.ts';

const EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const UK = [
  'січень',
  'лютий',
  'березень',
  'квітень',
  'травень',
  'червень',
  'липень',
  'серпень',
  'вересень',
  'жовтень',
  'листопад',
  'грудень',
];
const UK_GENITIVE = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
];

/** The case in which a date stands in its phrase; English has one. */
type Case = 'nominative' | 'genitive';

/** The name of a month, 1–12, by itself. */
export function monthName(month: number, lang: Lang): string {
  return (lang === 'en' ? EN : UK)[month - 1] ?? '';
}

/** A date in words. What cannot be read, as only an edition of the past can have it, is returned as it stands. */
export function dateInWords(edtf: string, lang: Lang): string {
  const date = readEdtf(edtf);
  return typeof date === 'string' ? edtf : say(date, lang);
}

function say(date: EdtfDate, lang: Lang): string {
  if (date.kind === 'moment') return qualified(date.moment, lang, 'nominative');
  const { from, to } = date;
  if (date.kind === 'interval') return interval(from, to, lang);
  const years = plainYears(date.from, date.to);
  if (years !== null) return lang === 'en' ? `some time in ${years}` : `десь у ${years} роках`;
  return `${lang === 'en' ? 'some time' : 'десь'} ${fromTo(from, to, lang)}`;
}

function interval(from: End, to: End, lang: Lang): string {
  if (typeof from === 'string' || typeof to === 'string') return fromTo(from, to, lang);
  const { about, doubtful } = from;
  // What holds for one end alone must not be read as said of both.
  if (about !== to.about || doubtful !== to.doubtful || !isKnown(from) || !isKnown(to)) return fromTo(from, to, lang);
  const [first, last] = [from, to].map((end): Moment => ({ ...end, about: false, doubtful: false })) as [
    Moment,
    Moment,
  ];
  const years = plainYears(first, last);
  const text =
    years === null
      ? `${qualified(first, lang, 'nominative', !sharesYear(first, last))} – ${qualified(last, lang, 'nominative')}`
      : `${years}${lang === 'uk' ? ' роки' : ''}`;
  return qualify(text, { about, doubtful }, lang);
}

/** “from … to …”; an open end is left out. */
function fromTo(from: End, to: End, lang: Lang): string {
  const said = (end: End, en: string, uk: string): string => {
    if (typeof end !== 'string') return lang === 'en' ? `${en} ${qualified(end, lang, 'genitive')}` : prefixed(uk, end);
    if (end === 'open') return '';
    return lang === 'en' ? `${en} an unknown date` : `${uk} невідомої дати`;
  };
  const ends = [said(from, to === 'open' ? 'since' : 'from', 'від'), said(to, from === 'open' ? 'until' : 'to', 'до')];
  return ends.filter((end) => end !== '').join(' ');
}

/** «від 1924 року»; an inserted word is set off: «від, можливо, 1924 року». */
function prefixed(preposition: string, moment: Moment): string {
  return `${preposition}${moment.doubtful ? ',' : ''} ${qualified(moment, 'uk', 'genitive')}`;
}

/** Is all known of it, as far as it goes? */
function isKnown({ year, month, day }: Moment): boolean {
  return !year.endsWith('X') && month !== 'unknown' && day !== 'unknown';
}

/** “1922–1923” for two years. */
function plainYears(from: Moment, to: Moment): string | null {
  const plain = (moment: Moment): boolean => moment.month === null && isKnown(moment);
  return plain(from) && plain(to) ? `${Number(from.year)}–${Number(to.year)}` : null;
}

/** Can the year be said once, at the end? */
function sharesYear(from: Moment, to: Moment): boolean {
  return from.year === to.year && from.month !== null && to.month !== null;
}

function qualified(moment: Moment, lang: Lang, form: Case, withYear = true): string {
  return qualify(lang === 'en' ? english(moment, withYear) : ukrainian(moment, form, withYear), moment, lang);
}

function qualify(text: string, { about, doubtful }: Pick<Moment, 'about' | 'doubtful'>, lang: Lang): string {
  const near = about ? (lang === 'en' ? `about ${text}` : `приблизно ${text}`) : text;
  return doubtful ? (lang === 'en' ? `perhaps ${near}` : `можливо, ${near}`) : near;
}

function english({ year: digits, month, day }: Moment, withYear: boolean): string {
  const year = digits.endsWith('X') ? `one of the years ${decade(digits)}` : String(Number(digits));
  if (month === null) return year;
  const named = typeof month === 'number' ? (EN[month - 1] ?? '') : 'an unknown month of';
  if (day === 'unknown')
    return month === 'unknown' ? `an unknown day of ${year}` : `an unknown day of ${named} ${year}`;
  const dated = day === null ? named : month === 'unknown' ? `day ${day} of ${named}` : `${day} ${named}`;
  return withYear ? `${dated} ${year}` : dated;
}

function ukrainian({ year: digits, month, day }: Moment, form: Case, withYear: boolean): string {
  const pick = (nominative: string, genitive: string): string => (form === 'nominative' ? nominative : genitive);
  if (digits.endsWith('X')) return `${pick('один із', 'одного з')} ${decade(digits)} років`;
  const year = String(Number(digits));
  if (month === null) return pick(`${year} рік`, `${year} року`);
  const ofMonth = typeof month === 'number' ? (UK_GENITIVE[month - 1] ?? '') : 'невідомого місяця';
  const ofYear = withYear ? ` ${year} року` : '';
  if (day === 'unknown')
    return `${pick('невідомий день', 'невідомого дня')}${month === 'unknown' ? '' : ` ${ofMonth}`}${ofYear}`;
  if (day === null) {
    const named = typeof month === 'number' ? (UK[month - 1] ?? '') : 'невідомий місяць';
    return `${pick(named, ofMonth)}${ofYear}`;
  }
  if (typeof month === 'number') return `${day} ${ofMonth}${ofYear}`;
  return `${pick(`${neuterOrdinal(day)} число`, `${day}-го числа`)} ${ofMonth}${ofYear}`;
}

/** The first and last of the years of which the last digits are unknown: “1920–1929”. */
function decade(digits: string): string {
  return `${digits.replaceAll('X', '0')}–${digits.replaceAll('X', '9')}`;
}

/** A neuter ordinal with its ending, as Ukrainian writes it: 1-ше, 2-ге, 3-тє, 7-ме, 12-те. */
function neuterOrdinal(day: number): string {
  const last = day > 10 && day < 20 ? 0 : day % 10;
  const ending = { 1: 'ше', 2: 'ге', 3: 'тє', 7: 'ме', 8: 'ме' }[last] ?? 'те';
  return `${day}-${ending}`;
}
