/**
 * The pieces of a text that a number can be made of: each digit, sign of a fraction or sign of decimals by itself, and
 * each word; a word may hold apostrophes, and a hyphen ends it.
 *
 * Written out by hand, for every text of the edition comes by here several times: with the regular expression that the
 * test holds it to, and a string for each word, the number reader took 1.7 times as long in Ukrainian, 2.9 times in
 * English, and allocated 2.6 times as much (26 November 2026).
 */

/** What a character can be. */
const [UNKNOWN, OTHER, LETTER, MARK, ALONE, DIGIT, POINT, SURROGATE] = [0, 1, 2, 3, 4, 5, 6, 7];

/** By the code of a character; filled in as characters are met. */
const CLASSES = new Uint8Array(0x10000);

/** Spaces and signs that may stand before decimals without a whole number: ",5". */
const BEFORE_POINT = /[\s(«"„—–-]/;

/**
 * Typewriters and scanners put anything into п'ять and дев'ять in place of the apostrophe, so between these letters any
 * one or two signs will do, and a space after them.
 */
const ODD_BEHIND = codesOf('ПпВв');
const ODD_APOSTROPHE = /[^\p{L}\d\n]{1,2} ?(?=[Яя][Тт])/uy;

/** The codes of letters. A letter that is cut out of a text is a string of its own, its code is not. */
export function codesOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
}

function classOf(code: number): number {
  const known = CLASSES[code] ?? OTHER;
  return known === UNKNOWN ? (CLASSES[code] = classify(String.fromCharCode(code))) : known;
}

function classify(character: string): number {
  if (/[\ud800-\udfff]/.test(character)) return SURROGATE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  // A Roman numeral of one sign begins a word and does not go on one.
  if (/[\u2160-\u216f]/.test(character)) return ALONE;
  if (/[\d¼-¾⅐-⅞]/.test(character)) return DIGIT;
  return /[.,]/.test(character) ? POINT : OTHER;
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
      const is = classOf(text.charCodeAt(at));
      if (is === OTHER || is === MARK) continue;
      if (is === DIGIT || (is === POINT && this.#beginsDecimals(at))) return this.#take(at, at + 1, false);
      const end = is === POINT ? at : this.#wordEnd(at);
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

  #beginsDecimals(at: number): boolean {
    const next = this.#text.charCodeAt(at + 1);
    return next >= 0x30 && next <= 0x39 && (at === 0 || BEFORE_POINT.test(this.#text.charAt(at - 1)));
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
    const is = classOf(this.#text.charCodeAt(at));
    if (is === LETTER || is === (first ? ALONE : MARK)) return 1;
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
    ODD_APOSTROPHE.lastIndex = at;
    return ODD_APOSTROPHE.test(text) ? ODD_APOSTROPHE.lastIndex : at;
  }
}
