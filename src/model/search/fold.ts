/**
 * Words as the search compares them: the same code reads texts at build and queries in the browser. What no reader
 * would tell apart is one: capitals, apostrophes of any sort or none, ґ and г, ё and е, stress marks, hyphens, signs
 * that are not seen.
 */
import type { Span } from '../common.ts';

/** A word of a text. */
export interface Token extends Span {
  /** As it is compared. */
  readonly word: string;
  /** Its number in the text, and that of the next: a word with hyphens has those of its parts. */
  readonly at: number;
  readonly to: number;
}

/** Stress marks, soft hyphens, signs of no width, signs of direction. */
const UNSEEN = /[\u0300\u0301\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const APOSTROPHES = /['’ʼ‘`´′″ʹʺ()]/gu;
const HYPHENS = '[-\u2010\u2011]';
const HYPHEN = new RegExp(HYPHENS);

/** Words with hyphens, and the words that these join, where letters are as a class of a pattern names them. */
function wordPatterns(
  letter: string,
  capital: string,
  flags: string,
): { readonly words: RegExp; readonly parts: RegExp } {
  const letters = String.raw`[${letter}\u00ad\u200b-\u200f\u2060\ufeff]`;
  // An abbreviation with a letter in brackets: КП(б)У.
  const bracketed = String.raw`[${capital}]{2,}\([${letter}]\)[${capital}]?(?![${letter}])`;
  const word = `(?:${bracketed}|${letters}+(?:['’ʼ‘\`´′″]${letters}+)*)`;
  return { words: new RegExp(`${word}(?:${HYPHENS}${word})*`, flags), parts: new RegExp(word, flags) };
}

const OF_ANY_ALPHABET = wordPatterns(String.raw`\p{L}\p{M}`, String.raw`\p{Lu}`, 'gu');
/**
 * What texts and queries are written in: Latin, Greek and Cyrillic. To prepare a pattern for letters of any alphabet
 * takes a browser 6 ms of an unslowed processor, as much as a whole answer; this one takes 0.2.
 */
const NEAR = /^[\u0000-\u052f\u2000-\u206f\u2116]*$/;
/** Their letters and marks, for a class of a pattern. */
export const LETTERS =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0300-\u0374' +
  '\u0376\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u0483-\u052f';
const OF_NEAR_ALPHABETS = wordPatterns(LETTERS, 'A-Z\u0400-\u042f\u0490', 'g');

/** Latin letters that are drawn like Cyrillic ones. */
const LOOKALIKE: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к', m: 'м', t: 'т', h: 'н', b: 'в' },
};
/** Letters that were given up, and those that few keyboards have. */
const FORMER: Readonly<Record<string, string>> = { ґ: 'г', ё: 'е', ѣ: 'е', ѳ: 'ф', ѵ: 'и' };

/** Signs of transliterations that one would miss with their marks alone: Žytomyr, Halâvsʹkij. */
const MARKED: Readonly<Record<string, string>> = { ž: 'zh', š: 'sh', č: 'ch', ŝ: 'shch', â: 'ia', û: 'iu' };

/** A word as it is compared. */
export function fold(word: string): string {
  // Most words have none of the rest.
  if (/^(?:[a-z]+|[а-щьюяєії]+)$/u.test(word)) return word;
  const small = word.normalize('NFC').toLowerCase().replace(UNSEEN, '').replace(APOSTROPHES, '');
  if (!/\p{Script=Cyrillic}/u.test(small))
    return small
      .replace(/[žščŝâû]/gu, (sign) => MARKED[sign] ?? sign)
      .normalize('NFD')
      .replace(/\p{M}/gu, '');
  return small.replace(/[a-zґёѣѳѵ]/gu, (sign) => LOOKALIKE[sign] ?? FORMER[sign] ?? sign).replace(/ъ$/u, '');
}

/** The words of a text, in its order. One with hyphens stands there whole, written together, and in parts. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  const { words, parts: single } = NEAR.test(text) ? OF_NEAR_ALPHABETS : OF_ANY_ALPHABET;
  for (const match of text.matchAll(words)) {
    const parts = match[0].search(HYPHEN) < 0 ? [{ 0: match[0], index: 0 }] : [...match[0].matchAll(single)];
    const push = (words: string, start: number, length: number): void => {
      const word = fold(words);
      if (word !== '') found.push({ word, start, end: start + words.length, at, to: at + length });
    };
    if (parts.length > 1) push(match[0].split(HYPHEN).join(''), match.index, parts.length);
    // Its own end: written together it is shorter than what stands in the text.
    const whole = found.at(-1);
    if (parts.length > 1 && whole) found[found.length - 1] = { ...whole, end: match.index + match[0].length };
    for (const part of parts) {
      push(part[0], match.index + part.index, 1);
      at += 1;
    }
  }
  return found;
}

/** The words of a text with those that have hyphens whole. */
export function wholeWords(text: string): Token[] {
  let end = 0;
  return tokens(text).filter(({ at, to }) => {
    const isWhole = at >= end;
    if (isWhole) end = to;
    return isWhole;
  });
}

/** The key of a number among words. */
export function numberKey(value: number): string {
  return `#${String(Number(value.toPrecision(12)))}`;
}

/**
 * What a number in figures may mean, in either language: 1,068 is a thousand and more, or one and a little.
 * @param lang of what is written in none but this
 */
export function figureKeys(figures: string, lang?: string): string[] {
  const bare = figures.replace(/[\s\u00a0\u202f'’]/gu, '');
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u.test(bare) ? [bare.replace(/[.,]/gu, '')] : [];
  // Nobody writes 21 as 21,000, or 20.5 as 20.500.
  const isGrouped = grouped.length > 0 && (bare.endsWith('0') || (lang === 'en' && bare.includes(',')));
  const decimal = !isGrouped && /^\d+(?:[.,]\d+)?$/u.test(bare) ? [bare.replace(',', '.')] : [];
  const mixed = /^\d{1,3}(?:,\d{3})+\.\d+$/u.test(bare) ? [bare.replaceAll(',', '')] : [];
  return [...new Set([...grouped, ...mixed, ...decimal].map((text) => numberKey(Number(text))))];
}

/** Per cent, as a sign or said in any language, and its key. */
export const PERCENT =
  String.raw`%|(?<![${LETTERS}])(?:per[\s\u00a0-]?cent(?:ages?)?|відсот[${LETTERS}]+|процент[${LETTERS}]*)` +
  `(?![${LETTERS}])`;
export const PERCENT_KEY = '#%';

/** Numbers in figures, with the spaces and signs between their groups. */
export const FIGURES = String.raw`\d{1,3}(?:[ \u00a0\u202f'’.,]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?`;
