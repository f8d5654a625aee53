/**
 * What a character is, by its code: what goes through whole texts asks it of every character, and a letter that is cut
 * out of a text is a string of its own, which its code is not.
 */

/** The classes; a surrogate is half of a character and has none of its own. */
export const [OTHER, LETTER, MARK, SPACE, SURROGATE, NUMBER] = [1, 2, 3, 4, 5, 6] as const;

/** The class of a character: a letter, a mark on one (\p{M}), a figure (\p{N}), white space (\s), or none of them. */
export function classOf(code: number): number {
  return code < COMMON ? (CLASSES[code] ?? OTHER) : classify(code);
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
const CLASSES = Uint8Array.from({ length: COMMON }, (_, code) => classify(code));

/** The codes of letters. */
export function codesOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
}
