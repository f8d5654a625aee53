/** What characters are, and where words of them end; their names, for messages that show what cannot be seen. */
import type { Bilingual } from '../model/common.ts';

// What a character is, by its code: what goes through whole texts asks it of every character, and a letter that is cut
// out of a text is a string of its own, which its code is not.

/** The classes; a surrogate is half of a character and has none of its own. */
export const [OTHER, LETTER, MARK, SPACE, SURROGATE, NUMBER] = [1, 2, 3, 4, 5, 6] as const;

/** The class of a character: a letter, a mark on one (\p{M}), a figure (\p{N}), white space (\s), or none of them. */
export function classOf(code: number): number {
  const known = CLASSES[code] ?? 0;
  if (known > 0) return known;
  const kind = classify(code);
  CLASSES[code] = kind;
  return kind;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{N}/u.test(character)) return NUMBER;
  if (/\s/.test(character)) return SPACE;
  return /[\ud800-\udfff]/.test(character) ? SURROGATE : OTHER;
}

/** The characters of our texts stand before this one: Latin, Cyrillic, quotation marks and dashes, Roman numerals. */
const COMMON = 0x2200;
/** Those that were asked for: to ask for all takes a browser 10 ms. */
const CLASSES = new Uint8Array(COMMON);

/** A pattern of words that are whole: no letter stands before them or behind. */
export function wholeWords(patterns: string): string {
  return `(?<![\\p{L}\\p{M}])(?:${patterns})(?![\\p{L}\\p{M}])`;
}

export function codesOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
}

const t = (en: string, uk: string): Bilingual => ({ en, uk });

const NAMES: Readonly<Record<string, Bilingual>> = {
  '\u000b': t('vertical tab', 'вертикальна табуляція'),
  '\u000c': t('page break', 'розрив сторінки'),
  '\u00a0': t('no-break space', 'нерозривний пробіл'),
  '\u00ad': t('soft hyphen', 'м’який перенос'),
  '\u2002': t('en space', 'півкруглий пробіл'),
  '\u2003': t('em space', 'круглий пробіл'),
  '\u2009': t('thin space', 'тонкий пробіл'),
  '\u200a': t('hair space', 'волосяний пробіл'),
  '\u200b': t('zero-width space', 'пробіл нульової ширини'),
  '\u200c': t('zero-width non-joiner', 'роз’єднувач нульової ширини'),
  '\u200d': t('zero-width joiner', 'з’єднувач нульової ширини'),
  '\u200e': t('left-to-right mark', 'позначка напряму зліва направо'),
  '\u200f': t('right-to-left mark', 'позначка напряму справа наліво'),
  '\u2028': t('line separator', 'роздільник рядків'),
  '\u2029': t('paragraph separator', 'роздільник абзаців'),
  '\u202e': t('right-to-left override', 'перемикач напряму справа наліво'),
  '\u202f': t('narrow no-break space', 'вузький нерозривний пробіл'),
  '\u2060': t('word joiner', 'з’єднувач слів'),
  '\u3000': t('ideographic space', 'ієрогліфічний пробіл'),
  '\ufeff': t('byte order mark', 'позначка порядку байтів'),
};

/** U+00A0 (no-break space), “ (U+201C): by its name where it cannot be seen, by itself where it can. */
export function characterName(character: string): Bilingual {
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[character];
  if (name !== undefined) return t(`${code} (${name.en})`, `${code} (${name.uk})`);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? t(`${character} (${code})`, `${character} (${code})`)
    : t(code, code);
}

/** Letters of other alphabets and what they look like in Latin. */
const CYRILLIC = 'АВЕІЈКМНОРСТУХЅԚԜаеіїјосрухѕһԛԝґ';
const LATIN = 'ABEIJKMHOPCTYXSQWaeiijocpyxshqwr';
const TO_LATIN: ReadonlyMap<string, string> = new Map([
  ...[...CYRILLIC].map((letter, index) => [letter, [...LATIN][index] ?? letter] as const),
  ...[...'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαικνρυ'].map(
    (letter, index) => [letter, [...'ABEZHIKMNOPTYXoaikvpu'][index] ?? letter] as const,
  ),
]);
/** Letters of Latin that look like one of Cyrillic. */
export const LOOK_ALIKES = 'ABEIKMHOPCTYXaeiocpyx';
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map([
  ...[...LOOK_ALIKES].map((letter, index) => [letter, [...'АВЕІКМНОРСТУХаеіосрух'][index] ?? letter] as const),
  ...[...'ΑΒΕΗΙΚΜΟΡΤΥΧοαικρυ'].map((letter, index) => [letter, [...'АВЕНІКМОРТУХоаікру'][index] ?? letter] as const),
]);

/** The text with each letter of another alphabet as the Latin letter, or digit, that it looks like. */
export function inLatin(text: string): string {
  // Full-width letters, digits and signs stand in one row, in the order of ASCII.
  return text.replace(/[^\u0000-\u007f]/g, (letter) =>
    /[\uff01-\uff5e]/.test(letter)
      ? String.fromCharCode(letter.charCodeAt(0) - 0xfee0)
      : (TO_LATIN.get(letter) ?? letter),
  );
}

/** The text with each letter that looks Cyrillic as that letter. */
export function inCyrillic(text: string): string {
  return text.replace(/[A-Za-z\u0370-\u03ff]/g, (letter) => TO_CYRILLIC.get(letter) ?? letter);
}

/** The letters of a text that are not ASCII, each once, with its code; null when there are none. */
export function foreignLetters(text: string): string | null {
  const letters = new Set(text.match(/[^\u0000-\u007f]/gu) ?? []);
  return letters.size === 0 ? null : [...letters].map((letter) => characterName(letter).en).join(', ');
}
