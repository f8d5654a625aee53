/** Words for parts and multiples of a whole in our own prose: “a quarter”, «третина», “twice”. */
import type { Lang } from '../model/common.ts';
import { wholeWords } from './characters.ts';

/** A part or a multiple, and the words for it; those of an order, “the third”, and turns of speech are none. */
const ROWS: readonly (readonly [value: number, en: string, uk: string])[] = [
  [
    1 / 2,
    'half(?! (?:of )?the (?:story|truth))|halves|halved',
    'пів|навпіл|наполовину|половин\\p{L}+|[ву]?двічі[^.,;:]{0,12} менш\\p{L}+',
  ],
  [
    1 / 3,
    '(?:a|one|two) thirds?(?= (?:of|more|less|fewer|larger|smaller)(?!\\p{L}))|(?<=by (?:a|one) )third',
    'третин\\p{L}+|[ву]?тричі[^.,;:]{0,12} менш\\p{L}+',
  ],
  [1 / 4, 'quarters?', 'чверт\\p{L}+'],
  [1 / 5, '(?:a|one|two|three|four) fifths?|(?<=by (?:a|one) )fifth', "п[’']ят(?:а|у|ої|их) частин\\p{L}+"],
  [2, 'twice|doubl(?:e|es|ed|ing)|twofold', '[ву]?двічі|подво\\p{L}+|удво\\p{L}+|подвій\\p{L}+'],
  [
    3,
    'thrice|trebl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|threefold|three times',
    '[ву]?тричі|потро\\p{L}+|потрій\\p{L}+|у три рази',
  ],
];

const patternOf = (column: 1 | 2): RegExp =>
  // Whether a word begins is asked once of a place, and not once a row.
  new RegExp(wholeWords(ROWS.map(({ [column]: words }, row) => `(?<r${row}>${words})`).join('|')), 'giu');
const PATTERNS: Readonly<Record<Lang, RegExp>> = { en: patternOf(1), uk: patternOf(2) };
/** What stands in marks is somebody’s, and a citation says its number itself. */
const APART = /«[^«»]*»|“[^“”]*”|\*[^*\n]*\*|\{[^{}]*\}|\]\((?:(?!\]\()[^)])*\)/gu;
/** By so much something grew. */
const GROWTH: Readonly<Record<Lang, RegExp>> = {
  en: /(?:gr[eo]w\p{L}*|increas\p{L}*|rise|risen|rose|more)[^.,;:]{0,20} by (?:(?:a|one) )?$/iu,
  uk: /(?:приріст|зрос\p{L}+|зріс|побільша\p{L}+|збільш\p{L}+|більше)[^.,;:]{0,30} (?:на|>) $/iu,
};
/** What became so many times as much: by how much less or more it may have been. */
const MULTIPLIED: Readonly<Record<Lang, RegExp>> = {
  en: /(?:(?<over>more than|over|at least) |(?<under>almost|nearly|not quite) )?(?:doubled|trebled|tripled)$/iu,
  uk: /(?:(?<over>більше? (?:ніж|як)) |(?<under>майже|мало не) )?(?:по|у)(?:дво|тро)ї\p{L}{1,2}с[ья]$/iu,
};
/** So near is what is said to be so much. */
const ABOUT = 0.15;

/** A word for a part or a multiple. */
export interface FractionWord {
  readonly value: number;
  readonly words: string;
  readonly offset: number;
  /** What is said to have been added to what there was, in parts of it, at least and at most; null where nothing is. */
  readonly added: readonly [least: number, most: number] | null;
}

/** The parts and multiples that a text names. */
export function fractionWords(text: string, lang: Lang): FractionWord[] {
  const own = text.replace(APART, (words) => ' '.repeat(words.length));
  return [...own.matchAll(PATTERNS[lang])].map(({ 0: words, index, groups = {} }) => {
    const row = Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'r0';
    const value = ROWS[Number(row.slice(1))]?.[0] ?? 1;
    const added =
      value < 1 ? addedBy(value, words, own, index, lang) : multiplied(value, own, index + words.length, lang);
    return { value, words, offset: index, added };
  });
}

/** How far what was computed may be from a word for a part. */
const CLOSE = 0.05;

function addedBy(value: number, words: string, text: string, at: number, lang: Lang): FractionWord['added'] {
  // «Наполовину» has its preposition in itself.
  const before = text.slice(Math.max(0, at - 60), at) + (words.toLowerCase() === 'наполовину' ? '> ' : '');
  return GROWTH[lang].test(before) ? [value - CLOSE, value + CLOSE] : null;
}

function multiplied(value: number, text: string, end: number, lang: Lang): FractionWord['added'] {
  const said = MULTIPLIED[lang].exec(text.slice(Math.max(0, end - 40), end))?.groups;
  if (said === undefined) return null;
  const [over, under] = [said['over'] !== undefined, said['under'] !== undefined];
  const near = ABOUT * value;
  return [value - 1 - (over ? 0 : near), value - 1 + (under ? 0 : near) + (over ? 1 : 0)];
}
