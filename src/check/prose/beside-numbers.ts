/** Words behind a cited number that cannot be its own: a period, thousands again, a form for other numbers. */
import type { Bound } from '../../model/claim.ts';
import type { Lang } from '../../model/common.ts';
import { pluralCategory } from '../../text/format.ts';

/** What is known of a number that is cited. */
export interface CitedNumber {
  /** The document in which it stands; a sum may be of several. */
  readonly document?: string;
  readonly unit: string;
  /** Not one where it is a range, and where nothing comes of a sum. */
  readonly value: number | undefined;
  /** What it measures: numbers with the same can be compared. */
  readonly measured: string;
  /** Has it a sister, the same measured at another time, of which one is “now” and the other of a day? */
  readonly when: 'now' | 'then' | null;
  readonly bound: Bound;
  /** How often it is so, by the name of its unit: a week, a month. */
  readonly period: string;
  /** The words of its unit in Ukrainian: for one, for a few and for many. */
  readonly words: string;
}

const PERIODS: Readonly<Record<Lang, readonly (readonly [period: string, pattern: RegExp])[]>> = {
  en: ['day', 'week', 'month', 'year'].map((one) => [
    one,
    new RegExp(`^(?: ?[a-z]+){0,3} (?:a|per|each|every) ${one}(?![a-z])`, 'iu'),
  ]),
  uk: (
    [
      ['day', 'день|добу'],
      ['week', 'тиждень'],
      ['month', 'місяць'],
      ['year', 'рік'],
    ] as const
  ).map(([one, words]) => [one, new RegExp(`^(?: ?\\p{L}+){0,3} на (?:${words})(?!\\p{L})`, 'iu')]),
};

/** The period that some words name with which a number begins: “times a month”. */
export function periodIn(words: string, lang: Lang): string | null {
  return PERIODS[lang].find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** A number that is written out has its thousands in it. */
const SCALE: Readonly<Record<Lang, RegExp>> = {
  en: /^ (?:thousand|million|billion)s?(?![a-z])/iu,
  uk: /^ (?:тис(?:яч\p{L}*|\.)|млн|мільйон\p{L}*)/iu,
};

/** What is said right behind a share of a hundred: “about a fifth”. */
const PART = (words: string): RegExp => new RegExp(`^(?:%| per cent|[ \\u00a0]%| відсотк\\p{L}+)?, ${words}`, 'u');
const PARTS: Readonly<Record<Lang, RegExp>> = {
  en: PART(
    '(?:that is,? |or )?(about|nearly|almost|roughly|more than|over|less than|under) (?:a |one )?' +
      '(?:(half)|(third)|(quarter)|(fifth)|(tenth))(?!\\p{L})',
  ),
  uk: PART(
    '(?:тобто |або )?(близько|майже|десь|приблизно|більше? (?:ніж|як)|понад|менше? (?:ніж|як)) ' +
      "(?:(половин)|(третин)|(чверт)|(п[’']ят(?:ої|у) частин)|(десят(?:ої|у) частин))",
  ),
};
/** A half, a third, a quarter, a fifth, a tenth, as the patterns have them. */
const PART_VALUES = [50, 100 / 3, 25, 20, 10];
/** So far a share may be from the part that it is called, and so far beyond it. */
const [ROUGHLY, BEYOND] = [6, 20];

/** The part of a whole that a share is called and is not. */
function wrongPart(value: number, following: string, lang: Lang): string | null {
  const [said = '', how = '', ...named] = PARTS[lang].exec(following) ?? [];
  const part = PART_VALUES[named.findIndex((word) => word !== undefined)];
  if (part === undefined) return null;
  const over = /^(?:more|over|понад|більш)/u.test(how);
  const under = /^(?:less|under|nearly|almost|майже|менш)/u.test(how);
  const least = over ? part : part - (under ? BEYOND : ROUGHLY);
  const most = under ? part : part + (over ? BEYOND : ROUGHLY);
  return value >= least && value <= most ? null : said.slice(said.indexOf(how));
}

type Beside =
  | { readonly is: 'period' | 'scale' | 'part'; readonly word: string }
  | { readonly is: 'form'; readonly word: string; readonly right: string };

/** @param following the words behind the number */
export function wordsBeside({ value, period, words, unit }: CitedNumber, following: string, lang: Lang): Beside | null {
  const other = periodIn(following, lang);
  if (period !== '' && other !== null && other !== period) return { is: 'period', word: other };
  const scale = SCALE[lang].exec(following)?.[0].trim();
  if (scale !== undefined && !/thousand|million/u.test(unit)) return { is: 'scale', word: scale };
  const part = unit === 'percent' && value !== undefined ? wrongPart(value, following, lang) : null;
  if (part !== null) return { is: 'part', word: part };
  const [next] = /^ \p{L}[\p{L}’'-]*/u.exec(following) ?? [];
  if (lang !== 'uk' || next === undefined || value === undefined || !Number.isInteger(value)) return null;
  const [one = '', few = '', many = ''] = words.split('/');
  const word = next.trim();
  // Behind a preposition a noun has other endings; of a few it may be that of many: «із 854 осередків».
  const right = { one, few, many, other: '' }[pluralCategory(value, 'uk')];
  const wrong = right === many ? [one, few] : right === few ? [one] : [];
  return right !== '' && word.toLowerCase() !== right && wrong.includes(word.toLowerCase())
    ? { is: 'form', word, right }
    : null;
}
