/** How words are spelt: what counts as one word, and the key under which a spelling is looked up. */

/** A letter and its marks; the signs of Roman numerals are letters, too. */
const LETTER = String.raw`[\p{L}\u2160-\u216f][\p{L}\p{M}]*`;

/**
 * What stands for the apostrophe where a word goes on after it: the three usual signs between any letters. Typewriters
 * and scanners put anything else into п'ять and дев'ять, so between these letters any one or two signs will do, and a
 * space after them.
 */
const APOSTROPHE = String.raw`(?:['’ʼ]|(?<=[ПпВв])[^\p{L}\d\n]{1,2} ?(?=[Яя][Тт]))`;

/** The sign before decimals without a whole number: ",5". */
const SIGN = String.raw`(?<![^\s(«"„—–-])[.,](?=\d)`;

/** A digit, a sign of a fraction or of decimals, or a word: it may hold apostrophes, and a hyphen ends it. */
export const PIECE = new RegExp(String.raw`[\d¼-¾⅐-⅞]|${LETTER}(?:${APOSTROPHE}${LETTER})*|${SIGN}`, 'gu');

/** What a spelling has beside plain small letters, and the signs of hardness and softness in place of an apostrophe. */
const UNUSUAL = /[^а-яіїєґ]|[пв][ьъ]я/;

/**
 * The key under which a word is looked up: small letters, without apostrophes (п'ять, п"ять, пʼять, пьять, пять are one
 * word) and accents, ё as е.
 */
export function normalise(word: string): string {
  const small = word.toLowerCase();
  return UNUSUAL.test(small)
    ? small
        .replace(/\u0301/gu, '')
        .normalize('NFC')
        .replace(/[^\p{L}]|\p{Lm}/gu, '')
        .replace(/([пв])[ьъ](?=я)/gu, '$1')
        .replaceAll('ё', 'е')
    : small;
}

/** The first letters of a key, as they may stand in a text: most words begin like no number word. */
export function startsOf(key: string): string[] {
  const start = key.slice(0, START);
  return [start, start.charAt(0).toUpperCase() + start.slice(1), start.toUpperCase()];
}

const START = 3;

/**
 * May a word of a text be a number word? Nothing is known of it where one of its first letters is none of today's, or a
 * sign in place of an apostrophe (п*ять, пьять). Half of the time that a text takes is saved here.
 * @param starts the first letters of all number words
 */
export function mayCount(word: string, starts: ReadonlySet<string>): boolean {
  return starts.has(word.slice(0, START)) || isUnusual(word.charCodeAt(1)) || isUnusual(word.charCodeAt(2));
}

const UNUSUAL_CODES = [...'ЁЪЬъьё'].map((letter) => letter.charCodeAt(0));

/** Ё, a hard or soft sign, or none of the Cyrillic letters of today; false where there is no letter. */
function isUnusual(code: number): boolean {
  return code < 0x400 || code > 0x45f || UNUSUAL_CODES.includes(code);
}

/** Letters that Russian gave up in 1918; і is none of them in a Ukrainian word. */
const BEFORE_1918 = /[ѣѳѵ]|ъ$/u;

/**
 * A Russian spelling from before the reform of 1918 in that of today: двѣсти, милліонъ, четырехъ. Null for a word that
 * has none of its signs.
 * @param cyrillicI does і show it, too?
 */
export function reformed(key: string, cyrillicI: boolean): string | null {
  if (!BEFORE_1918.test(key) && !(cyrillicI && key.includes('і'))) return null;
  return key.replaceAll('ѣ', 'е').replace(/[іѵ]/gu, 'и').replaceAll('ѳ', 'ф').replace(/ъ$/u, '');
}

/**
 * All spellings of a pattern. Alternatives stand in parentheses, separated by `|`, and do not nest: "двад(ц|)ят(ь|и)".
 * Several patterns are separated by spaces.
 */
export function spellings(patterns: string): string[] {
  return patterns.split(/\s+/).filter(Boolean).flatMap(expand);
}

function expand(pattern: string): string[] {
  const open = pattern.indexOf('(');
  if (open < 0) return [pattern];
  const close = pattern.indexOf(')', open);
  const tails = expand(pattern.slice(close + 1));
  return pattern
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => tails.map((tail) => pattern.slice(0, open) + choice + tail));
}
