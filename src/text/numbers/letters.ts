/**
 * Letters among digits. Typists wrote О for 0 and І for 1, and scanners read З for 3: «З5 осіб» are not 5.
 *
 * A letter that looks like a digit is taken for one between digits, and where it touches them at either side and
 * nothing else: so the ending of an ordinal (5-й, 5ти), a unit (5м, 12год), a word that stands too near (5осіб) and
 * sizes (5х6) are none, nor is the letter of an item (п. 5б, 5б клас).
 */
import { readDigits } from './digits.ts';

/** A number that is written with letters for digits. */
export interface Mixed {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What may be meant, likeliest first: the digits, or the digits and a word of one letter. */
  readonly meant: readonly string[];
}

const LIKE: Readonly<Record<string, string>> = {
  ...{ О: '0', о: '0', O: '0', o: '0', З: '3', з: '3', І: '1', і: '1', I: '1', l: '1', б: '6', Б: '6' },
  ...{ Ч: '4', В: '8', B: '8', S: '5' },
};
const ZEROS = 'ОоOo';
/** Letters that are taken for digits at their edge, too. */
const OUTER = `${ZEROS}ЗзІіIlб`;
const ANY = `[\\d${OUTER}БЧВBS]`;

const TOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d])${ANY}+(?:[.,]${ANY}+)*(?:\p{Zs}[${ZEROS}]{3})*(?![\p{L}\p{M}\d]|['’ʼ]\p{L})`,
  'uy',
);
const MIXED = new RegExp(
  String.raw`\d${ANY}*(?!\d)${ANY}+\d|(?<![\d.,])[${OUTER}]+\d|\d[${OUTER}]+(?=$|[.,]${ANY}|\p{Zs})` +
    String.raw`|^[${ZEROS}ЗІIl],\d|^[${ZEROS}]\.\d|\d,[ОOЗІIlб]$` +
    String.raw`|^\d{1,3}(?:[.\p{Zs}][\d${ZEROS}]{3})*[.\p{Zs}][${ZEROS}]{3}$`,
  'u',
);
/** Does a letter stand so near to digits that end here that the whole has to be looked at? */
const NEAR = new RegExp(String.raw`^(?:\p{L}|[.,][${OUTER}БЧВBS]|\p{Zs}[${ZEROS}]{3}(?!\p{L}))`, 'u');
const NEAR_BEFORE = new RegExp(String.raw`[${OUTER}БЧВBS][.,]?$`, 'u');

const ITEM = /(?:§|№|(?<!\p{L})(?:пп?|ст|арт|буд|дод|кв|пункт\p{L}*|стат\p{L}*|школ\p{L}*)\.?)\p{Zs}?$/iu;
const FORM = /^\p{Zs}?клас/iu;

/** The number around the digits from `start` to `end`, if letters take part in it. */
export function readMixed(text: string, start: number, end: number): Mixed | null {
  if (!NEAR.test(text.slice(end)) && !NEAR_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return null;
  const before = /[^\p{Zs}\n]*$/u.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
  const token = new RegExp(TOKEN);
  for (let from = start - before; from <= start; from += 1) {
    token.lastIndex = from;
    const words = token.exec(text)?.[0];
    if (words === undefined || from + words.length <= start) continue;
    return MIXED.test(words) && !isItem(text, from, words) ? mixed(words, from) : null;
  }
  return null;
}

/** The number around a letter that touches digits, if it is written with letters. */
export function readMixedAt(text: string, start: number, end: number): Mixed | null {
  const before = /\d+$/u.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
  if (before > 0) return readMixed(text, start - before, start);
  const after = /^\d+/u.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  return after > 0 ? readMixed(text, end, end + after) : null;
}

/** The whole number that may be meant: “35” of “з 5” and “35”. */
export function meantDigits(meant: readonly string[]): string {
  return meant.reduce((longest, one) => (digitsIn(one) > digitsIn(longest) ? one : longest));
}

const digitsIn = (text: string): number => text.match(/\d/gu)?.length ?? 0;

const THIRD = /^З-(?:й|му|го|х|ій|тя|тьої|тю|тє|ма|ом)(?!\p{L})/u;

/** «З-го» at `start`: a letter with the ending of an ordinal, which is always the digit. */
export function readThird(text: string, start: number): Mixed | null {
  const words = THIRD.exec(text.slice(start, start + 8))?.[0];
  return words === undefined ? null : { start, end: start + words.length, value: 3, meant: [`3${words.slice(1)}`] };
}

/** The letter of an item: п. 5б, 5б клас. */
function isItem(text: string, start: number, words: string): boolean {
  if (!/^\d+б$/u.test(words)) return false;
  return ITEM.test(text.slice(Math.max(0, start - 12), start)) || FORM.test(text.slice(start + words.length));
}

function mixed(words: string, start: number): Mixed | null {
  const digits = words.replace(/\p{L}/gu, (letter) => LIKE[letter] ?? letter);
  // "з5" may be "з 5", "5і" may be "5 і"; small letters are likelier words than digits.
  const apart = /^[зіо]\d+$/iu.test(words)
    ? `${words.charAt(0)} ${words.slice(1)}`
    : /^\d+[зі]$/u.test(words)
      ? `${words.slice(0, -1)} ${words.slice(-1)}`
      : null;
  const meant = apart === null ? [digits] : /^\p{Ll}|\p{Ll}$/u.test(words) ? [apart, digits] : [digits, apart];
  const [likeliest = ''] = meant;
  const value = readDigits(likeliest, likeliest.search(/\d/u), 'uk')?.value;
  return value === undefined ? null : { start, end: start + words.length, value, meant };
}
