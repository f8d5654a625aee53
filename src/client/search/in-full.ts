/** What is meant by what is in short, «ЦК» or «партячейка», or in two languages at once: «предприємство». */
import { ALL_MONTHS } from './query.ts';

const FULL: Readonly<Record<string, string>> = {
  цк: 'центральний комітет',
  tsk: 'центральний комітет',
  cc: 'central committee',
  'ркп(б)': 'комуністична партія',
  'вкп(б)': 'комуністична партія',
  вкпб: 'комуністична партія',
  ркп: 'РКП(б)',
  ркпб: 'РКП(б)',
  rkp: 'РКП(б)',
  кпу: 'КП(б)У',
  ссср: 'срср',
  влксм: 'лксм',
  агітпроп: 'агітація пропаганда',
  'кп(б)': 'комуністична партія',
  'cp(b)': 'communist party',
  нэп: 'неп',
  неп: 'нова економічна політика',
  nep: 'new economic policy',
  // With a stop before another word: «гос. органы», «держ. органи».
  гос: 'государственный',
  держ: 'державний',
  парт: 'партійний',
  проф: 'профспілковий',
  жін: 'жіночий',
  жен: 'жіночий',
  цех: 'цеховий',
  виробн: 'виробничий',
};

/** What clipped words of either language stand for, before a word that is whole. */
const CLIPPED: readonly (readonly [RegExp, string])[] = [
  [/^парт(?=.{3})/u, 'партійний '],
  [/^проф(?=.{3})/u, 'профспілковий '],
  [/^пол[іи]т(?=.{4})/u, 'політичний '],
  [/^ком[’']?(?=осеред|ячей|парт)/u, 'комуністичний '],
  [/^цех(?=осеред|ком|ячей)/u, 'цеховий '],
  [/^агіт(?=.{4})/u, 'агітаційний '],
];

/** What is clipped behind such a word: «партком». */
const COMMITTEE = / ком(?:у|ом|и|ів)?$/u;

/**
 * Initials without their stops, and “not” that was written together: they are looked for as they stand. Two short words
 * may be one: «що до».
 */
const APART: readonly (readonly [RegExp, string])[] = [
  [/^\s*([A-ZА-ЯЄІЇҐ])([A-ZА-ЯЄІЇҐ])\s*$/, '"$1 $2"'],
  [/^\s*([а-яєіїґ]{2,4})\s+([а-яєіїґ]{2,4})\s*$/i, '$1$2'],
  [/^\s*не(?=[а-яєіїґ]{4})([а-яєіїґ’'ʼ]+)\s*$/i, '"не $1"'],
];

/** Russian prefixes that are said before Ukrainian words: «предприємство» is «підприємство». */
const MIXED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^пред(?=.{4})/u, ['під', 'перед']],
  [/^под(?=.{4})/u, ['під']],
  [/^ра(?=[зс].{4})/u, ['ро']],
  [/^из(?=.{4})/u, ['з', 'ви']],
];
/** Letters that no Russian word has. */
const UKRAINIAN = /[іїєґ]/iu;

/** The text with a word of both languages as a Ukrainian one. */
function inOneLanguage(text: string): string[] {
  const word = text.trim().toLowerCase();
  if (!UKRAINIAN.test(word) || /\s/u.test(word)) return [];
  return MIXED.flatMap(([prefix, others]) => (prefix.test(word) ? others.map((one) => word.replace(prefix, one)) : []));
}

/** Initials before a name: of most the texts have the name alone. */
const INITIALS = /(?<![A-Za-zА-Яа-яЄІЇҐєіїґ])(?:[A-ZА-ЯЄІЇҐ]\.\s?){1,2}(?=[A-ZА-ЯЄІЇҐ][a-zа-яєіїґ]{2})/g;

/** A month in short, beside a day or a year: Jan. 1924, 1 січ. */
const SHORT = String.raw`(?<![a-zа-яєіїґ])[a-zа-яєі]{3,5}(?![a-zа-яєіїґ])\.?`;
const MONTH = new RegExp(String.raw`(?<=\d\s?)${SHORT}|${SHORT}(?=\s?\d{4}(?!\d))`, 'gi');
/** A month and its year in figures, and two years of which the second is in short. */
const MONTH_OF_YEAR = /(?<![\d.,/])(0[1-9]|1[0-2])[./](?=1[89]\d\d(?!\d))/g;
const YEARS = /(?<!\d)(1[89])(\d\d[-–/])(?=\d\d(?!\d))/g;

/** The text with its dates as they are said; of one that has none, itself. */
function dated(text: string): string {
  const begun = (short: string): string => {
    const small = short.toLowerCase().replace('.', '');
    return ALL_MONTHS.find((name) => name.startsWith(small)) ?? short;
  };
  return text
    .replace(MONTH, begun)
    .replace(MONTH_OF_YEAR, (_, month: string) => `${ALL_MONTHS[Number(month) - 1] ?? month} `)
    .replace(YEARS, '$1$2$1');
}

/** Two letters of an abbreviation with their stops; more are one word in any query. */
const WITH_STOPS = /(?<![a-zа-яєіїґ.])([a-zа-яєіїґ])\.\s?([a-zа-яєіїґ])\.(?![a-zа-яєіїґ])/giu;

/** Signs of a query that is written in short; of a megabyte each word would be asked. */
const LONGEST = 200;

/** The text with what it shortens in full, or in one language; none where it shortens nothing. */
export function inFull(text: string): string[] {
  if (text.length > LONGEST) return [];
  const clear = dated(text.replace(INITIALS, ''));
  if (clear !== text) return [clear, ...inFull(clear)];
  const stopless = text.replace(WITH_STOPS, '$1$2');
  if (stopless !== text) return [stopless, ...inFull(stopless)];
  const apart = APART.filter(([pattern]) => pattern.test(text)).map(([pattern, words]) => text.replace(pattern, words));
  const small = text.toLowerCase().replaceAll('ґ', 'г');
  const full = small.replace(/[a-zа-яёєіїґ]+(?:[’'ʼ][а-яєіїґ]+|\([a-zа-я]\))?/g, (word) => {
    if (Object.hasOwn(FULL, word)) return FULL[word] ?? word;
    const [clip, first] = CLIPPED.find(([pattern]) => pattern.test(word)) ?? [];
    return clip === undefined ? word : word.replace(clip, first ?? '').replace(COMMITTEE, ' комітет');
  });
  const others = [...apart, ...inOneLanguage(text)];
  return full === small ? others : [full, ...others];
}
