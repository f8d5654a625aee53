/** The words of the texts that a wanted word stands for: its other forms, its other spellings, what sounds like it. */
import { american, endsWell, skeletons, soundKeys, soundStems } from '../../model/search/skeleton.ts';
import { LEAST_TAIL, SHORT_STEM, type WordRows } from '../../model/search/wire.ts';
import { begunOtherwise, beginsNear, behindFirst, isDerived, isNear, SURE } from './near.ts';
import { maySayNumber } from './query.ts';
import type { Shelf } from './shelf.ts';
import type { Pause } from './slices.ts';

/** How near a word of a text is to the wanted one, the nearest first. */
export const NEARNESS = { same: 0, form: 1, alike: 2, read: 3, near: 4 } as const;
export type Nearness = (typeof NEARNESS)[keyof typeof NEARNESS];

/** Words with fewer letters have too many neighbours: «привіт» is no «привів», «чистка» no «частка». */
export const LONG = 7;

/** First letters that are tried for another one, at most: those of the longest stems. */
const FIRSTS = 4;
/** Names with a letter forgiven, of which other names are asked for. */
const FOLLOWED = 2;

/** How words are looked for. */
export interface Looking {
  readonly shelf: Shelf;
  /** Comes between pieces of the work, and may end it. */
  readonly pause: Pause;
  /** Whether a wrong letter is forgiven: it is dear, so it is tried when all else has found nothing. */
  readonly forgives: boolean;
}

/**
 * The words of the texts that are meant by a wanted one.
 * @param isNumber whether it says a number, which is found in whatever words: those that sound so need not be asked for
 */
export async function wordsFor(
  word: string,
  { shelf, pause, forgives }: Looking,
  isNumber = false,
): Promise<Map<string, Nearness>> {
  const found = new Map<string, Nearness>();
  const add = (words: Iterable<string>, nearness: Nearness): void => {
    for (const one of words) found.set(one, Math.min(nearness, found.get(one) ?? nearness) as Nearness);
  };
  // They will be asked for in any case, and to fetch takes longer than to find.
  if (!isNumber && !isLatin(word) && !maySayNumber(word))
    void shelf.parts('alike', soundKeys(skeletons(word))).catch(() => {});
  const direct = await formsOf(word, shelf);
  add(direct.forms, NEARNESS.form);
  add(direct.spelt, NEARNESS.alike);
  if (direct.stands) add([word], NEARNESS.same);
  // Few letters that begin so and that no dictionary has are a number that is being written.
  const counts = maySayNumber(word) && word.length <= LONG;
  if (isNumber || (counts && !direct.known)) return found;
  const selves = reflexive(word);
  const bases = await alike([word, ...direct.forms, ...selves], shelf, direct.known);
  const addAlike = async (bases: Iterable<string>): Promise<void> => {
    for (const base of bases) {
      await pause();
      if (base.startsWith('=')) {
        add([base.slice(1)], NEARNESS.alike);
        continue;
      }
      const { forms, spelt, stands } = await formsOf(base, shelf);
      add([...forms, ...spelt, ...(stands ? [base] : [])], NEARNESS.alike);
    }
  };
  await addAlike(new Set([...bases, ...selves]));
  add(await named([word, ...direct.forms, ...bases], shelf), NEARNESS.alike);
  if (forgives && found.size === 0 && isLatinForm(word) && (await begunWith(word, shelf)).length === 0)
    await addAlike(new Set(await declinedAlike(skeletons(word), shelf)));
  if (forgives && found.size === 0 && word.length >= LONG - 1 && !counts) {
    const near = [...(await neighbours(word, shelf, pause))];
    add(near, NEARNESS.near);
    // What is meant is found as if it were written: Zhitomer as Zhitomir, which names a station.
    for (const one of near.filter(isLatin).slice(0, FOLLOWED))
      add((await wordsFor(one, { shelf, pause, forgives: false })).keys(), NEARNESS.near);
  }
  return found;
}

/** A verb with its “self”, and without: «розпочати» is done, «розпочалася» has begun. */
function reflexive(word: string): string[] {
  if (/(?:ся|сь)$/u.test(word)) return [word.slice(0, -2)];
  return /[аеєиіїоуюяь]$/u.test(word) && word.length > 5 ? [`${word}ся`] : [];
}

interface Forms {
  readonly forms: readonly string[];
  /** The same, spelt as it was then. */
  readonly spelt: readonly string[];
  /** Whether a dictionary has it. */
  readonly known: boolean;
  /** Whether a text has it as it is. */
  readonly stands: boolean;
}

/** The forms of a word that stand in texts, whatever form of it is asked for. */
async function formsOf(word: string, shelf: Shelf): Promise<Forms> {
  const endings = await shelf.endings();
  const beginnings = beginningsOf(word);
  const parts = await shelf.parts('lemmas', beginnings);
  const rows: WordRows['lemmas'][] = [];
  let stands = false;
  for (const stem of beginnings) {
    const rest = word.slice(stem.length);
    for (const row of parts.flatMap((part) => rowsWith(part, stem))) {
      const [, set, standing] = row;
      stands ||= set < 0 ? rest === '' : standing.split(',').includes(rest);
      if (endings[set]?.includes(rest)) rows.push(row);
    }
  }
  const standing = rows.map(standingOf);
  return {
    forms: standing.flatMap(({ forms }) => forms),
    spelt: standing.flatMap(({ spelt }) => spelt),
    known: rows.length > 0,
    stands,
  };
}

/** What a word may begin with, as a key of the lemmas: nothing, its first letter, …, itself. */
export const beginningsOf = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length));

/** Which words of the texts a row stands for: forms of it, and other spellings. */
export function standingOf([stem, , standing]: WordRows['lemmas']): {
  readonly forms: string[];
  readonly spelt: string[];
} {
  const all = standing.split(',');
  return {
    forms: all.filter((one) => !one.startsWith('~')).map((ending) => stem + ending),
    spelt: all.filter((one) => one.startsWith('~')).map((one) => one.slice(1)),
  };
}

/** The rows of a part that have a key. */
export function rowsWith<Row extends readonly [string, ...unknown[]]>(part: readonly Row[], key: string): Row[] {
  let [low, high] = [0, part.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((part[middle]?.[0] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  const rows: Row[] = [];
  for (let row = part[low]; row?.[0] === key; row = part[(low += 1)]) rows.push(row);
  return rows;
}

const isLatin = (word: string): boolean => /^[a-z]+$/u.test(word);

/** Whether it may be a form of a word of another alphabet: a short one, or one that ends in e, is an English word. */
const isLatinForm = (word: string): boolean => isLatin(word) && word.length >= LONG && !word.endsWith('e');

/** Words that sound alike, in whatever alphabet; English ones that a dictionary knows only in another spelling. */
async function alike(forms: readonly string[], shelf: Shelf, known: boolean): Promise<Set<string>> {
  const [word = ''] = forms;
  const latin = isLatin(word);
  // Whatever form is asked for, the same is found.
  const heard = latin && known ? [] : [...new Set(forms.flatMap(skeletons))];
  const other = american(word);
  const found = [
    ...(await rowsOf('alike', soundKeys(heard), shelf)),
    ...(latin ? await rowsOf('names', [`≈${other}`], shelf) : []),
  ];
  const declined = latin || known ? [] : await declinedAlike(heard, shelf);
  return new Set([...(latin && other !== word ? [other] : []), ...found, ...declined]);
}

/** Words that sound alike but for their endings: «коллектива» is of no text, as «колектив» has another. */
async function declinedAlike(sounds: readonly string[], shelf: Shelf): Promise<string[]> {
  const stems = [...new Set(sounds.flatMap(soundStems))];
  const parts = await shelf.parts(
    'alike',
    stems.flatMap((stem) => [stem, `${stem}~`]),
  );
  return parts
    .flat()
    .filter(([key]) => stems.some((stem) => key.startsWith(stem) && endsWell(key, stem)))
    .flatMap(([, words]) => words.split(','));
}

/** Words of the sources that are named so in another language, or alphabet. */
function named(words: readonly string[], shelf: Shelf): Promise<string[]> {
  return rowsOf(
    'names',
    words.map((word) => `=${word}`),
    shelf,
  );
}

async function rowsOf(list: 'alike' | 'names', keys: readonly string[], shelf: Shelf): Promise<string[]> {
  const parts: readonly (readonly (readonly [key: string, words: string])[])[] = await shelf.parts(list, keys);
  const rows = keys.flatMap((key) => parts.flatMap((part) => rowsWith(part, key)));
  return rows.flatMap(([, words]) => words.split(','));
}

/** The words of the texts that begin so. */
export async function begunWith(word: string, shelf: Shelf): Promise<string[]> {
  const parts = await shelf.parts('lemmas', [word.slice(0, SHORT_STEM), word]);
  return parts.flatMap((part) =>
    part.flatMap((row) => {
      const [stem, set] = row;
      if (!stem.startsWith(word) && !word.startsWith(stem)) return [];
      return (set < 0 ? [stem] : standingOf(row).forms).filter((form) => form.startsWith(word));
    }),
  );
}

/** Words with one letter more, less or another one, or two in each other’s place. */
async function neighbours(word: string, shelf: Shelf, pause: Pause): Promise<Iterable<string>> {
  // A word that is being written is no wrong one: of thousands nothing need be asked.
  const begun = await begunWith(word, shelf);
  if (begun.length > 0) return begun.filter((form) => form.length === word.length + 1);
  const endings = await shelf.endings();
  const found = new Set<string>();
  // One that is a letter too short to be long may be meant for a long one, and for no other.
  const isNearTo = (stem: string, ending = ''): boolean =>
    (word.length >= LONG || stem.length + ending.length > word.length) && isNear(word, stem, ending);
  for (const part of await shelf.lemmasNear(word)) {
    await pause();
    for (const row of part) {
      const [stem, set] = row;
      if (!beginsNear(word, stem)) continue;
      // Names, and whatever else no dictionary has.
      if (set < 0) {
        if (isNearTo(stem)) found.add(stem);
        continue;
      }
      if (!endings[set]?.some((ending) => isNearTo(stem, ending) && !isDerived(word, stem, ending))) continue;
      const { forms, spelt } = standingOf(row);
      for (const form of [...forms, ...spelt]) found.add(form);
    }
  }
  if (found.size > 0) return found;
  // All at once: one after the other, each would wait for its own part.
  const byEar = word.length < LONG ? [] : await standingAmong(begunOtherwise(word), shelf);
  if (byEar.length > 0) return byEar;
  // Its first letter may be missing, or one too many; of a longer one it may be any other.
  const others = await Promise.all([
    withFirst(word, shelf),
    word.length > SURE ? withFirst(word.slice(1), shelf, true) : [],
  ]);
  return standingAmong([...others.flat(), ...behindFirst(word)], shelf);
}

/** What stands in texts of words that may be. */
async function standingAmong(words: readonly string[], shelf: Shelf): Promise<string[]> {
  const all = words.map(async (word) => ({ word, ...(await formsOf(word, shelf)) }));
  return (await Promise.all(all)).flatMap(({ word, forms, spelt, stands }) => [
    ...forms,
    ...spelt,
    ...(stands ? [word] : []),
  ]);
}

/**
 * A word with the first letters that stems have before it. Those in capitals make another word of one: «еволюція» lacks
 * no letter, though «революція» would have one more.
 */
async function withFirst(rest: string, shelf: Shelf, isOther = false): Promise<string[]> {
  const tails = beginningsOf(rest).filter(({ length }) => length >= LEAST_TAIL);
  const rows = await rowsOf('alike', tails.map((tail) => `*${tail}`).reverse(), shelf);
  const firsts = rows
    .map((first) => (isOther ? first.toLowerCase() : first))
    .filter((first) => first === first.toLowerCase());
  return [...new Set(firsts)].slice(0, FIRSTS).map((first) => first + rest);
}
