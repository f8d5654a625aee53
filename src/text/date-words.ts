/**
 * Dates in Extended Date/Time Format as English and Ukrainian say them. The months stand here and not in `Intl`, so
 * that every machine prints the same bytes. Covers what the dataset uses: days, months, years, unknown parts
 * (`1924-XX-12`), `~` and `?`, intervals, open ends, `[1924..1925]`.
 */
import type { Lang } from '../model/common.ts';

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

interface Part {
  readonly year: string;
  readonly month: number | null;
  /** The month is written as unknown: `XX`. */
  readonly monthUnknown: boolean;
  readonly day: number | null;
  readonly about: boolean;
  readonly doubtful: boolean;
}

/** A date in words; what it cannot read is returned as it stands. */
export function dateInWords(edtf: string, lang: Lang): string {
  const list = /^\[(\d{4})\.\.(\d{4})\]$/.exec(edtf);
  if (list) return lang === 'en' ? `some time in ${list[1]}–${list[2]}` : `десь у ${list[1]}–${list[2]} роках`;
  const ends = edtf.split('/');
  const parts = ends.map(parsePart);
  const [from, to] = parts;
  if (!from) return edtf;
  if (ends.length === 1) return said(from, lang);
  if (ends[1] === '' || ends[1] === '..') return lang === 'en' ? `since ${said(from, lang)}` : `від ${genitive(from)}`;
  return to ? interval(from, to, lang) : edtf;
}

function parsePart(text: string): Part | null {
  const match = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}))?)?([~?%])?$/.exec(text);
  if (!match) return null;
  const [, year = '', month, day, mark] = match;
  return {
    year,
    month: month === undefined || month === 'XX' ? null : Number(month),
    monthUnknown: month === 'XX',
    day: day === undefined ? null : Number(day),
    about: mark === '~' || mark === '%',
    doubtful: mark === '?' || mark === '%',
  };
}

function said(part: Part, lang: Lang): string {
  const plain = bare(part, lang, true);
  const about = part.about ? (lang === 'en' ? `about ${plain}` : `приблизно ${plain}`) : plain;
  return part.doubtful ? (lang === 'en' ? `perhaps ${about}` : `можливо, ${about}`) : about;
}

function bare(part: Part, lang: Lang, withYear: boolean): string {
  const { year, month, day } = part;
  if (lang === 'en') {
    if (part.monthUnknown && day !== null) return `day ${day} of an unknown month of ${year}`;
    const words = [
      day === null ? '' : String(day),
      month === null ? '' : (EN[month - 1] ?? ''),
      withYear || month === null ? year : '',
    ];
    return words.filter(Boolean).join(' ');
  }
  if (part.monthUnknown && day !== null) return `${neuterOrdinal(day)} число невідомого місяця ${year} року`;
  if (month === null) return withYear ? `${year} рік` : year;
  const named = day === null ? (UK[month - 1] ?? '') : `${day} ${UK_GENITIVE[month - 1] ?? ''}`;
  return withYear ? `${named} ${year} року` : named;
}

/** A neuter ordinal with its ending, as Ukrainian writes it: 1-ше, 2-ге, 3-тє, 7-ме, 12-те. */
function neuterOrdinal(day: number): string {
  const last = day > 10 && day < 20 ? 0 : day % 10;
  const ending = { 1: 'ше', 2: 'ге', 3: 'тє', 7: 'ме', 8: 'ме' }[last] ?? 'те';
  return `${day}-${ending}`;
}

function genitive(part: Part): string {
  if (part.month === null) return `${part.year} року`;
  return `${part.day === null ? '' : `${part.day} `}${UK_GENITIVE[part.month - 1] ?? ''} ${part.year} року`;
}

function interval(from: Part, to: Part, lang: Lang): string {
  if (from.month === null && to.month === null && !from.about && !to.about)
    return `${from.year}–${to.year}${lang === 'uk' ? ' роки' : ''}`;
  const together = from.about && to.about;
  const plain = (part: Part): Part => (together ? { ...part, about: false } : part);
  const first =
    from.year === to.year && from.month !== null && to.month !== null
      ? bare(plain(from), lang, false)
      : said(plain(from), lang);
  const text = `${first} – ${said(plain(to), lang)}`;
  return together ? (lang === 'en' ? `about ${text}` : `приблизно ${text}`) : text;
}
