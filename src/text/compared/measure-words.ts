/**
 * Words for measures – of time, money, weight, length and land – in a source and in its translation. Numbers alone do
 * not tell “three times a week” from «тричі на місяць».
 */
import { wholeWords } from '../characters.ts';
import { WordTable } from './word-table.ts';
import type { NumberLanguage } from '../numbers/numeral.ts';
import type { Span } from '../../model/common.ts';

type Family = 'time' | 'money' | 'weight' | 'length' | 'land';

/** A measure, and the words for it in each language, as patterns of whole words; none where a language has no such. */
type Row = readonly [family: Family, measure: string, uk: string, ru: string, en: string];

/** What may stand before a measure in one word: «щотижня», «дворічний», «полчаса». */
const BEFORE = "(?:що|пів|кожно|одно|дво|двох|три|трьох|чотири|чотирьох|п['’ʼ]яти|шести|семи|восьми|десяти|багато)?";

const ROWS: readonly Row[] = [
  ['time', 'minute', `${BEFORE}хвилин\\p{L}*|хв`, '\\p{L}{0,8}минут\\p{L}*|мин', 'minutes?'],
  ['time', 'hour', `${BEFORE}годин(?!ник)\\p{L}*|год`, '(?:полу?)?час(?:а|у|ом|е|ы|ов|ам|ами|ах)?', 'hours?|hourly'],
  [
    'time',
    'day',
    `${BEFORE}(?:день|дн(?:я|і|ів|ю|ем|ям|ями|ях))|щоденн\\p{L}*|(?:дво|три|п['’ʼ]яти|шести|семи)денн\\p{L}*|дн`,
    'день|дня|дней|дню|днем|дни|дням|днями|днях|ежедневн\\p{L}*|дн',
    'days?|daily',
  ],
  ['time', 'evening', '(?:що)?(?:вечір|вечор\\p{L}+)', 'вечер\\p{L}*', 'evenings?'],
  ['time', 'night', '(?:що)?(?:ніч|ноч\\p{L}+)', 'ноч\\p{L}+|еженощн\\p{L}*', 'nights?|nightly'],
  [
    'time',
    'week',
    `${BEFORE}(?:тиждень|тижн\\p{L}*|тижд)`,
    '(?!понедель)\\p{L}{0,8}недел\\p{L}*',
    'weeks?|weekly|fortnight(?:s|ly)?',
  ],
  [
    'time',
    'month',
    `${BEFORE}(?:місяць|місяц\\p{L}*|місячн\\p{L}*|міс)`,
    '\\p{L}{0,8}месяц\\p{L}*|\\p{L}{0,8}месячн\\p{L}*|мес',
    'months?|monthly',
  ],
  [
    'time',
    'year',
    `${BEFORE}(?:рік|рок(?:у|ові|ом|и|ів|ам|ами|ах)|річн\\p{L}*)`,
    'год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|лет|ежегодн\\p{L}*|годов(?:ой|ая|ое|ого|ому|ым|ом|ую|ые|ых)',
    'years?|yearly|annual(?:ly)?|per annum',
  ],
  ['money', 'rouble', 'карбован(?:ець|ц)\\p{L}*|крб|рубл\\p{L}*|руб', 'рубл\\p{L}*|руб', 'rou?bles?'],
  ['money', 'kopeck', 'копійк\\p{L}*|копійок|коп', 'копе(?:йк\\p{L}*|ек)|коп', '[kc]ope[ck]{1,2}s?'],
  [
    'money',
    'chervonets',
    'червін(?:ець|ц)\\p{L}*|червон(?:ець|ц)\\p{L}*',
    'червон(?:ец|ц)\\p{L}*',
    'chervon(?:et|t)s\\p{L}*',
  ],
  ['weight', 'pood', 'пуд(?:а|у|ом|и|ів|ам|ами|ах)?', 'пуд(?:а|у|ом|ы|ов|ам|ами|ах)?', 'poods?'],
  ['weight', 'pound', 'фунт(?:а|у|ом|и|ів|ам|ами|ах)?', 'фунт(?:а|у|ом|ы|ов|ам|ами|ах)?', 'pounds?|funts?'],
  ['weight', 'kilogram', 'кілограм\\p{L}*|кг', 'килограмм\\p{L}*|кг', 'kilogram(?:me)?s?|kg'],
  ['weight', 'ton', 'тонн\\p{L}*|тон', 'тонн\\p{L}*', 'ton(?:ne)?s?'],
  ['length', 'verst', 'верст(?:а|и|у|ою|ам|ами|ах)?', 'верст(?:а|ы|у|ой|ою|ам|ами|ах|е)?', 'versts?'],
  ['length', 'kilometre', 'кілометр\\p{L}*|км', 'километр\\p{L}*|км', 'kilomet(?:re|er)s?|km'],
  ['length', 'metre', 'метр(?:а|у|ом|и|ів|ам|ами|ах)?', 'метр(?:а|у|ом|ы|ов|ам|ами|ах)?', 'met(?:re|er)s?'],
  ['length', 'sazhen', 'саж(?:ень|н\\p{L}*|нів)', 'саж(?:ень|ен\\p{L}*|ен)', 'sazhens?|fathoms?'],
  ['length', 'arshin', 'аршин\\p{L}*', 'аршин\\p{L}*', 'arshins?'],
  ['land', 'desyatina', 'десятин\\p{L}{0,3}|дес', 'десятин\\p{L}{0,3}|дес', 'dess?[iy]atin\\p{L}*'],
  ['land', 'hectare', 'гектар\\p{L}*|га', 'гектар\\p{L}*|га', 'hectares?|ha'],
];

/**
 * Words that may be said by either of two measures: half a year is six months, a day and night twenty-four hours, an
 * evening class a night class. They accuse nobody, and excuse both.
 */
const EITHER: readonly (readonly [measures: readonly string[], uk: string, ru: string, en: string])[] = [
  [
    ['year', 'month'],
    'пів ?р(?:ік|оку)|півріч\\p{L}*|квартал\\p{L}*',
    'полгода|полугод\\p{L}*|квартал\\p{L}*',
    'half[- ]a[- ]year|half-?year(?:s|ly)?|quarter(?:s|ly)?',
  ],
  [
    ['day', 'hour'],
    'доб(?:а|и|і|у|ою)|діб|добов\\p{L}*',
    'сут(?:ки|ок|кам|ками|ках)|суточн\\p{L}*',
    'day and night|round the clock',
  ],
  [['week', 'day'], 'декад\\p{L}*|неділ\\p{L}*', 'декад\\p{L}*', 'sundays?|decades?'],
  [
    ['evening', 'night'],
    'вечірн\\p{L}*|нічн\\p{L}*',
    'вечерн\\p{L}*|ночн\\p{L}*',
    '(?:evening|night)[- ](?:school|class|course|shift)(?:e?s)?',
  ],
  [['year'], 'літ|р|рр|торі(?:к|шн)\\p{L}*', 'г|гг|полтора года', 'last year'],
  [
    ['day', 'night', 'evening'],
    'сьогодн\\p{L}*|вчора\\p{L}*|напередодні|порядк?\\p{L}{0,3} (?:дня|денн\\p{L}*)',
    'сегодн\\p{L}*|вчера\\p{L}*|накануне|порядк?\\p{L}{0,3} дня',
    'to(?:day|night)|yesterday|agenda|eve',
  ],
];

export interface MeasureWord extends Span {
  readonly measure: string;
  readonly words: string;
}

/** What a text says of measures. */
interface Measures {
  /** Words that mean one measure and no other. */
  readonly sure: readonly MeasureWord[];
  /** How often it may speak of each measure. */
  readonly all: ReadonlyMap<string, number>;
}

const FAMILIES: ReadonlyMap<string, Family> = new Map(ROWS.map(([family, measure]) => [measure, family]));
const COLUMN: Readonly<Record<NumberLanguage, 0 | 1 | 2>> = { uk: 0, ru: 1, en: 2 };

interface Patterns {
  /** Any word for a measure: most texts have none. */
  readonly any: WordTable;
  readonly one: RegExp;
  readonly either: readonly RegExp[];
}

/** Of small letters: to look for either case in each place takes three times as long. */
function patternsOf(language: NumberLanguage): Patterns {
  const column = COLUMN[language];
  const rows = ROWS.map(([, , ...said]) => said[column]);
  const one = ROWS.map(([, measure], row) => `(?<${measure}>${rows[row]})`).join('|');
  const either = EITHER.map(([, ...said]) => said[column]);
  return {
    any: new WordTable([...rows, ...either]),
    one: new RegExp(wholeWords(one), 'gu'),
    either: either.map((said) => new RegExp(wholeWords(said), 'gu')),
  };
}

const PATTERNS = { uk: patternsOf('uk'), ru: patternsOf('ru'), en: patternsOf('en') };

/** A year of the calendar stands before it: English has no word for «року» then. */
const CALENDAR = /(?:\d{2,4}|\})(?:-?(?:го|му|м|й|х|ти|ий|ого|ому))?\s*$/u;

function measuresIn(text: string, language: NumberLanguage): Measures {
  const { any, one, either } = PATTERNS[language];
  const all = new Map<string, number>();
  const small = text.toLowerCase();
  if (!any.isIn(small)) return { sure: [], all };
  const count = (measure: string): unknown => all.set(measure, (all.get(measure) ?? 0) + 1);
  let rest = small;
  for (const [at, pattern] of either.entries())
    rest = rest.replace(pattern, (found) => {
      for (const measure of EITHER[at]?.[0] ?? []) count(measure);
      return ' '.repeat(found.length);
    });
  const sure = [...rest.matchAll(one)].flatMap(({ 0: found, index, groups = {} }): MeasureWord[] => {
    const measure = Object.keys(groups).find((name) => groups[name] !== undefined) ?? '';
    count(measure);
    if (measure === 'year' && CALENDAR.test(rest.slice(Math.max(0, index - 12), index))) return [];
    const end = index + found.length;
    return [{ measure, words: text.slice(index, end), start: index, end }];
  });
  return { sure, all };
}

/** A measure of a translation in the place of one of its source. */
export interface Exchanged {
  /** The word of the translation. */
  readonly said: MeasureWord;
  /** The word of the source. */
  readonly meant: MeasureWord;
}

/**
 * Measures that a translation has more often than its source, where it lacks one of the same family: a week in the
 * place of a month. Where it only has more, or only less, nothing is known: languages differ in what they leave unsaid.
 */
export function exchangedMeasures(
  translation: string,
  lang: NumberLanguage,
  source: string,
  language: NumberLanguage,
): Exchanged[] {
  const here = measuresIn(translation, lang);
  if (here.sure.length === 0) return [];
  const there = measuresIn(source, language);
  const more = (measure: string): boolean => (here.all.get(measure) ?? 0) > (there.all.get(measure) ?? 0);
  const strange = here.sure.filter(({ measure }) => more(measure));
  return strange.flatMap((said) => {
    const family = FAMILIES.get(said.measure);
    const meant = there.sure.find(({ measure }) => FAMILIES.get(measure) === family && !here.all.has(measure));
    const first = strange.find(({ measure }) => measure === said.measure);
    return meant === undefined || first !== said ? [] : [{ said, meant }];
  });
}
