/** How words are spelt: the key under which a spelling is looked up, and how words begin that may be looked up. */

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

const START = 3;
const SLOTS = 1 << 15;
/** Behind them are the letters that begin no number word. */
const LETTERS = 0x500;

/**
 * How the number words of a language begin. Most words of a text begin like none of them, and nothing more is asked of
 * those: half of the time that a text takes is saved here.
 */
export class Starts {
  readonly #keys: (initial: string) => Iterable<string>;
  readonly #starts = new Set<string>();
  /** Which of the slots that beginnings fall into has any, so that most words are told without being cut out. */
  readonly #slots = new Uint8Array(SLOTS);
  /** By the code of a letter, whether it is known how words begin with it. */
  readonly #asked = new Uint8Array(LETTERS);

  /** @param keys of the number words, and of all that begins one, with a first letter */
  constructor(keys: (initial: string) => Iterable<string>) {
    this.#keys = keys;
  }

  /**
   * May a word of a text be a number word? Nothing is known of it where its second or third letter is none of today's,
   * or a sign in place of an apostrophe (п*ять, пьять).
   */
  may(text: string, start: number, end: number): boolean {
    const second = end - start > 1 ? text.charCodeAt(start + 1) : Number.NaN;
    const third = end - start > 2 ? text.charCodeAt(start + 2) : Number.NaN;
    if (isUnusual(second) || isUnusual(third)) return true;
    const first = text.charCodeAt(start);
    if (this.#asked[first] === 0) this.#ask(first);
    return (
      this.#slots[slot(first, second, third)] === 1 && this.#starts.has(text.slice(start, Math.min(start + START, end)))
    );
  }

  #ask(first: number): void {
    this.#asked[first] = 1;
    for (const key of this.#keys(String.fromCharCode(first).toLowerCase()))
      for (const start of startsOf(key)) {
        this.#starts.add(start);
        this.#slots[slot(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2))] = 1;
      }
  }
}

/**
 * Words that begin like number words and are none, as they stand in texts: a language has few that are frequent, and
 * they are looked up once. It saves a quarter of the time that a text takes.
 */
export class Others {
  readonly #words = new Set<string>();

  has(word: string): boolean {
    return this.#words.has(word);
  }

  add(word: string): void {
    if (this.#words.size >= MOST) this.#words.clear();
    // With letters of its own: a word that is cut out of a text holds on to all of it.
    this.#words.add(structuredClone(word));
  }
}

const MOST = 5000;

/** The first letters of a key, as they may stand in a text. */
function startsOf(key: string): string[] {
  const start = key.slice(0, START);
  return [start, start.charAt(0).toUpperCase() + start.slice(1), start.toUpperCase()];
}

/** Where a beginning falls: the same place for the same letters, for others mostly another. */
function slot(first: number, second: number, third: number): number {
  return ((first & 0x7f) << 8) ^ ((second & 0x7f) << 4) ^ (third & 0x7f);
}

const UNUSUAL_CODES = [...'ЁЪЬъьё'].map((letter) => letter.charCodeAt(0));

/** Ё, a hard or soft sign, or none of the Cyrillic letters of today and of the English; false where there is none. */
function isUnusual(code: number): boolean {
  if (code < 0x400) return (code | 0x20) < 0x61 || (code | 0x20) > 0x7a;
  return code > 0x45f || UNUSUAL_CODES.includes(code);
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

/** The first letters of the spellings of a pattern. */
export function initials(pattern: string): string[] {
  if (!pattern.startsWith('(')) return [pattern.charAt(0)];
  const close = pattern.indexOf(')');
  const choices = pattern.slice(1, close).split('|');
  return [...new Set(choices.flatMap((choice) => initials(choice === '' ? pattern.slice(close + 1) : choice)))];
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
