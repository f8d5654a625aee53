/**
 * The pieces of a text that a number can be made of: each digit, sign of a fraction or sign of decimals by itself, and
 * each word; a word may hold apostrophes, and a hyphen ends it.
 *
 * Written out by hand, for every text of the edition comes by here several times: with the regular expression that the
 * test holds it to, and a string for each word, the number reader took 1.7 times as long in Ukrainian, 2.9 times in
 * English, and allocated 2.6 times as much (26 November 2026).
 */
import { classOf, codesOf, LETTER, MARK, NUMBER, OTHER, SURROGATE } from '../characters.ts';

/** Spaces and signs that may stand before decimals without a whole number: ",5". */
const BEFORE_POINT = /[\s(«"„—–-]/;

/**
 * Typewriters and scanners put anything into п'ять and дев'ять in place of the apostrophe, so between these letters any
 * one or two signs will do, and a space after them.
 */
const ODD_BEHIND = codesOf('ПпВв');
const ODD_APOSTROPHE = /^[^\p{L}\d\n]{1,2} ?(?=[ЯяЄє][Тт]|[Яя][Нн][Оо][Сс][Тт])/u;

/** Roman numerals of one sign, which begin a word and do not go on one. */
function isRoman(code: number): boolean {
  return code >= 0x2160 && code <= 0x216f;
}

/** Figures, and fractions of one sign. */
function isFigure(code: number): boolean {
  return isDigit(code) || (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Goes through a text piece by piece. */
export class Pieces {
  /** Where the piece stands that `next` has found. */
  start = 0;
  end = 0;
  /** Is it a word? Else it is a digit or a sign. */
  isWord = false;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes to the next piece. @returns false when there is none */
  next(): boolean {
    const text = this.#text;
    for (let at = this.end; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const is = classOf(code);
      if ((is === NUMBER && isFigure(code)) || (is === OTHER && this.#beginsDecimals(code, at)))
        return this.#take(at, at + 1, false);
      const begins = is === LETTER || is === SURROGATE || isRoman(code);
      const end = begins ? this.#wordEnd(at) : at;
      if (end > at) return this.#take(at, end, true);
    }
    return false;
  }

  /** Goes on at an offset behind the piece. */
  skipTo(offset: number): void {
    this.end = offset;
  }

  #take(start: number, end: number, isWord: boolean): true {
    this.start = start;
    this.end = end;
    this.isWord = isWord;
    return true;
  }

  #beginsDecimals(code: number, at: number): boolean {
    if ((code !== 0x2c && code !== 0x2e) || !isDigit(this.#text.charCodeAt(at + 1))) return false;
    return at === 0 || BEFORE_POINT.test(this.#text.charAt(at - 1));
  }

  /** Where a word ends that begins at an offset; the offset itself when none does. */
  #wordEnd(from: number): number {
    let end = from;
    for (let start = from; ;) {
      let at = start + this.#letterAt(start, true);
      if (at === start) return end;
      for (let size = 1; size > 0; at += size) size = this.#letterAt(at, false);
      end = at;
      start = this.#apostropheEnd(at);
      if (start === at) return end;
    }
  }

  /** How many code units the letter takes at an offset; 0 when there is none. A word goes on with marks, too. */
  #letterAt(at: number, first: boolean): number {
    const code = this.#text.charCodeAt(at);
    const is = classOf(code);
    if (is === LETTER || (first ? isRoman(code) : is === MARK)) return 1;
    if (is !== SURROGATE) return 0;
    const character = String.fromCodePoint(this.#text.codePointAt(at) ?? 0);
    return (first ? /^\p{L}/u : /^[\p{L}\p{M}]/u).test(character) ? character.length : 0;
  }

  /** Where the word goes on behind what stands for an apostrophe; the offset itself where nothing does. */
  #apostropheEnd(at: number): number {
    const text = this.#text;
    const code = text.charCodeAt(at);
    if ((code === 0x27 || code === 0x2019) && this.#letterAt(at + 1, true) > 0) return at + 1;
    if (!ODD_BEHIND.has(text.charCodeAt(at - 1))) return at;
    return at + (ODD_APOSTROPHE.exec(text.slice(at, at + 7))?.[0].length ?? 0);
  }
}
