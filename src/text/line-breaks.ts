/**
 * Where a line may not end: before a dash or a sign of per cent, within a number, behind a Ukrainian word of one
 * letter, and before one that leans on the word before it («що б», «то ж»).
 */

/** Ukrainian words that lean: of one letter on the next word («у звіті»), and on the one before («що б», «то ж»). */
const FORWARD = String.raw`(?<=(?:^|[\s(«„“])[аізйоувєяюАІЗЙОУВЄЯЮ] )`;
const BACK = String.raw`(?=[бж](?!\p{L}))`;

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня';

/** Spaces that hold together what stands on both sides of them. */
const HELD = new RegExp(
  [
    ' (?=[–—%])',
    String.raw`(?<=\d) (?=thousand|тисяч)`,
    String.raw`(?<=(?:^|[\s(«])\d{1,2}) (?=\p{Ll}|${MONTHS})`,
    String.raw`(?<=(?:^|[\s(«])(?:тов|ім)\.) `,
    ` (?:${FORWARD}|${BACK})`,
  ].join('|'),
  'gu',
);

/** A text whose lines end where a printer would let them end. It has as many letters as before. */
export function held(text: string): string {
  return text.replace(HELD, '\u00a0');
}

/** What is called by a number, which may be a link after the space. */
const NUMBERED = String.raw`(?=\d|$)(?<=(?:[¶§№]|questions?|запитання|paragraph|абзац|note|примітка) )`;

/** The same, or a licence and its version. */
const NAMED = String.raw`${NUMBERED}|(?<=CC )(?=BY)|(?<=CC BY )(?=\d)`;

const COUNTED = '[a-zа-яіїєґ]{3,12}(?![a-zа-яіїєґ’])';

/**
 * What belongs together in either language: a number and its dash, its unit, its sign; a day and its month; what
 * is called by a number and that number; a comrade and the name; three dots and the point after them; a licence and its
 * version.
 */
const SPACES = new RegExp(
  // Behind most words nothing has to be asked.
  ` (?:(?=–)|(?<=per )(?=cent(?!\\p{L}))|(?<=Comrade )(?=[A-Z])|(?<=… )(?=\\.)|${NAMED}|(?<=[\\d§№×÷−≈–] |^ )(?:${[
    // A link to the number may end before the space.
    String.raw`(?<=\d |^ )(?=per cent|відсот|тисяч|thousand|million|мільйон)`,
    String.raw`(?<=\d )(?=\d{3}(?!\d)|рок|році|рік)`,
    // What is counted, where it is a word that a narrow column has room for beside it.
    String.raw`(?<=\d )(?=${COUNTED})`,
    String.raw`(?<=[§№×÷−≈] )(?=\d)`,
    String.raw`(?<=\d(?: року)? – )(?=\d)`,
    String.raw`(?<=(?<!\d)\d\d? )(?=${MONTHS})`,
  ].join('|')}))`,
  'gu',
);

/**
 * A text in which no line begins with a dash and no number stands apart from what it counts, and that is otherwise as
 * it is: what the printer does to all prose.
 */
export function dashHeld(text: string): string {
  return text.replace(SPACES, '\u00a0');
}

const AFTER_NUMBER = new RegExp(`^ (?=${COUNTED}|(?:${MONTHS})(?!\\p{L}))`, 'u');

/** The text that follows a number in an element of its own, a link mostly: its first word stays with the number. */
export function afterNumber(text: string): string {
  return text.replace(AFTER_NUMBER, '\u00a0');
}

const VOWEL = '[aeiouyаеєиіїоуюяёыэ]';
const CONSONANT = `(?!${VOWEL})\\p{L}`;
const SYLLABLES = new RegExp(
  String.raw`(?<=\p{L}{3})(?<=${VOWEL}(?:${CONSONANT})?)(?=${CONSONANT}${VOWEL})(?=\p{L}{3})`,
  'giu',
);

/** A text whose long words may be parted between syllables, by a plain rule: for columns narrower than a word. */
export function parted(text: string): string {
  return text.replace(/\p{L}{7,}/gu, (word) => word.replace(SYLLABLES, '\u00ad'));
}
