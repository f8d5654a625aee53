/**
 * Where a line may not end: before a dash or a sign of per cent, within a number, and behind a
 * Ukrainian word of one letter.
 */

/** Spaces that hold together what stands on both sides of them. */
const HELD = new RegExp(
  [
    ' (?=[–—%])',
    String.raw`(?<=\d) (?=thousand|тисяч)`,
    String.raw`(?<=(?:^|[\s(«])\d{1,2}) (?=\p{Ll})`,
    String.raw`(?<=(?:^|[\s(«„“])[аізйоувєяюАІЗЙОУВЄЯЮ]) (?=\S|$)`,
  ].join('|'),
  'gu',
);

/** A text whose lines end where a printer would let them end. It has as many letters as before. */
export function held(text: string): string {
  return text.replace(HELD, '\u00a0');
}

/** Before a dash, and between the thousands and the hundreds of a number. */
const SPACES = / (?=–)|(?<=\d) (?=\d{3}(?!\d))/g;

/**
 * A text in which no line begins with a dash and no number is broken, and that is otherwise as it is: what the printer
 * does to all prose.
 */
export function dashHeld(text: string): string {
  return text.replace(SPACES, '\u00a0');
}
