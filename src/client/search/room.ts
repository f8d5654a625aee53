/** How many bytes a first use of the search may take, and what of them is left for what. */

/** Bytes that the files of a first use may take: of 150,000 the page and its scripts take the rest. */
export const FIRST_USE = 99_500;
/** Of these, what is made ready before the first letter. */
export const READY = 45_000;

/** Bytes that are left of a first use … */
export const ROOM = {
  /** … where nothing more is fetched that nobody has asked to see, while a query is being written: others will come. */
  writing: 20_000,
  /** … and when it stands. */
  written: 6_000,
  /** … where a letter is looked for when no other follows: of a whole sentence the others have had their share. */
  dear: 13_500,
  /** … where no next letter is guessed, of a first word and of others. */
  word: 20_000,
  behind: 36_000,
} as const;

/** Whether a query is looked for only when no other letter follows: of one word each letter is, of two most are. */
export function isDear(left: number, text: string): boolean {
  const { length } = text.trim().split(/\s+/u);
  return length > 1 && left < (length > 2 ? ROOM.dear : ROOM.dear / 2);
}

/** Bytes that a file takes on its way, about: a browser says what it has read, and a sign of texts weighs more. */
export const bytesOf = (name: string, { length }: string): number =>
  length * (!name.startsWith('texts-') ? 0.3 : name.endsWith('.uk.json') ? 0.55 : 0.4);
