/** The words of the texts that a wanted word stands for: its other forms, its other spellings, what sounds like it. */
import { american, endsWell, skeletons, soundKeys, soundStems } from '../../model/search/skeleton.ts';
import type { WordRows } from '../../model/search/wire.ts';
import type { Shelf } from './shelf.ts';
import type { Pause } from './slices.ts';

/** How near a word of a text is to the wanted one, the nearest first. */
export const NEARNESS = { same: 0, form: 1, alike: 2, read: 3, near: 4 } as const;
export type Nearness = (typeof NEARNESS)[keyof typeof NEARNESS];

/** Words with fewer letters have too many neighbours: «привіт» is no «привів», «чистка» no «частка». */
const LONG = 7;

/** How words are looked for. */
export interface Looking {
  readonly shelf: Shelf;
  /** Comes between pieces of the work, and may end it. */
  readonly pause: Pause;
  /** Whether a wrong letter is forgiven: it is dear, so it is tried when all else has found nothing. */
  readonly forgives: boolean;
}

/** The words of the texts that are meant by a wanted one. */
export async function wordsFor(word: string, { shelf, pause, forgives }: Looking): Promise<Map<string, Nearness>> {
  const found = new Map<string, Nearness>();
  const add = (words: Iterable<string>, nearness: Nearness): void => {
    for (const one of words) found.set(one, Math.min(nearness, found.get(one) ?? nearness) as Nearness);
  };
  // They will be asked for in any case, and to fetch takes longer than to find.
  if (!isLatin(word)) void shelf.parts('alike', soundKeys(skeletons(word))).catch(() => {});
  const direct = await formsOf(word, shelf);
  add(direct.forms, NEARNESS.form);
  add(direct.spelt, NEARNESS.alike);
  if (direct.stands) add([word], NEARNESS.same);
  const selves = reflexive(word);
  const bases = await alike([word, ...direct.forms, ...selves], shelf, direct.known);
  for (const base of new Set([...bases, ...selves])) {
    await pause();
    const { forms, spelt, stands } = await formsOf(base, shelf);
    add([...forms, ...spelt, ...(stands ? [base] : [])], NEARNESS.alike);
  }
  add(await named([word, ...direct.forms, ...bases], shelf), NEARNESS.alike);
  if (forgives && found.size === 0 && word.length >= LONG) add(await neighbours(word, shelf, pause), NEARNESS.near);
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
  const beginnings = Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length));
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

/** Words with one letter more, less or another one, or two in each other’s place. */
async function neighbours(word: string, shelf: Shelf, pause: Pause): Promise<Set<string>> {
  const endings = await shelf.endings();
  const found = new Set<string>();
  let isBegun = false;
  for (const part of await shelf.lemmasNear(word)) {
    await pause();
    for (const row of part) {
      const [stem, set] = row;
      if (!beginsNear(word, stem)) continue;
      isBegun ||= stem.startsWith(word);
      // Names, and whatever else no dictionary has.
      if (set < 0) {
        if (isNear(word, stem)) found.add(stem);
        continue;
      }
      if (!endings[set]?.some((ending) => isNear(word, stem, ending) && !isDerived(word, stem, ending))) continue;
      const { forms, spelt } = standingOf(row);
      for (const form of [...forms, ...spelt]) found.add(form);
    }
  }
  // A word that is being written is no wrong one.
  if (found.size > 0 || isBegun) return found;
  for (const other of begunOtherwise(word)) {
    const { forms, spelt, stands } = await formsOf(other, shelf);
    for (const form of [...forms, ...spelt, ...(stands ? [other] : [])]) found.add(form);
  }
  return found;
}

/** First letters that are written for one another, by the ear. */
const FIRST = [
  'аоя',
  'еєэиіїы',
  'ую',
  'бп',
  'вф',
  'гкх',
  'дт',
  'жшщч',
  'зсц',
  'ae',
  'ei',
  'iy',
  'ou',
  'bp',
  'ck',
  'sc',
];

/** A word with another first letter, or with the first two in each other’s place. */
function begunOtherwise(word: string): string[] {
  const [first = '', second = ''] = word;
  const others = FIRST.filter((letters) => letters.includes(first)).flatMap((letters) => [...letters]);
  return [
    ...[...new Set(others)].filter((letter) => letter !== first).map((letter) => letter + word.slice(1)),
    second + first + word.slice(2),
  ];
}

/** Whether a consonant more in its ending makes a word another one: «лікарня» is no «лікаря». */
function isDerived(word: string, stem: string, ending: string): boolean {
  return (
    word.length > stem.length + ending.length &&
    word.startsWith(stem) &&
    /^[^аеєиіїоуюяьй]/u.test(word.slice(stem.length)) &&
    word.endsWith(ending)
  );
}

/*
 * Thousands of stems and endings are asked at the first letter that is forgiven, before the browser has prepared the
 * code: nothing is made of them, and most are told by two letters.
 */

/** Whether a word begins as a stem does, but for one letter; the last of the stem may be any. */
function beginsNear(word: string, stem: string): boolean {
  const last = stem.length - 1;
  if (last > word.length) return false;
  let at = 0;
  while (at < last && stem.charCodeAt(at) === word.charCodeAt(at)) at += 1;
  return (
    at >= last ||
    goesOn(word, stem, at + 1, at + 1) ||
    goesOn(word, stem, at, at + 1) ||
    goesOn(word, stem, at + 1, at) ||
    (stem[at] === word[at + 1] && stem[at + 1] === word[at] && goesOn(word, stem, at + 2, at + 2))
  );
}

/** Letters of a word that has more are taken for any other. */
const SURE = 7;
const VOWELS = /[аеєиіїоуюяыэaeiouy]/u;
/** Consonants that are taken for one another: by the ear, or by the finger beside. */
const NEARBY =
  'бп вф гх гк дт жш зс цс чш щш чц лр мн йц цк кн нг гш шщ щз зх фв вп пр рл лд дж чс см мт тб бп пв кв рн гр ' +
  'bp bv vf gk gh dt sz sc ck cs mn lr wv qw rt ty sd df fg gh hj jk kl zx xc cv vb bn nm jg pl tg fv';

/** Whether one letter is easily written for another: «початок» is no «податок». */
function isSlip(a: number, b: number): boolean {
  const [one, other] = [String.fromCharCode(a), String.fromCharCode(b)];
  if (VOWELS.test(one) || VOWELS.test(other)) return VOWELS.test(one) === VOWELS.test(other);
  return NEARBY.includes(one + other) || NEARBY.includes(other + one);
}

/** Whether a stem goes on as a word does. */
function goesOn(word: string, stem: string, inStem: number, inWord: number): boolean {
  const last = stem.length - 1;
  let from = inStem;
  for (let of = inWord; from < last && stem.charCodeAt(from) === word.charCodeAt(of); of += 1) from += 1;
  return from >= last;
}

/** Whether a word and another, of a stem and its ending, differ by one letter, or by two that change places. */
function isNear(word: string, stem: string, ending = ''): boolean {
  const length = stem.length + ending.length;
  const shorter = Math.min(length, word.length);
  const longer = Math.max(length, word.length);
  if (longer - shorter > 1) return false;
  const sign = (at: number): number => (at < stem.length ? stem.charCodeAt(at) : ending.charCodeAt(at - stem.length));
  // The last letters of most are others than those of the word.
  let behind = 0;
  while (behind < shorter && sign(length - 1 - behind) === word.charCodeAt(word.length - 1 - behind)) behind += 1;
  let before = 0;
  while (before < shorter && sign(before) === word.charCodeAt(before)) before += 1;
  if (before === longer) return false;
  if (before + behind >= longer - 1)
    // A word is seldom begun with a letter too many or too few, and only longer ones are known with any letter changed.
    return longer === shorter ? longer > SURE || isSlip(sign(before), word.charCodeAt(before)) : before > 0;
  return (
    length === word.length &&
    before + behind === length - 2 &&
    sign(before) === word.charCodeAt(before + 1) &&
    sign(before + 1) === word.charCodeAt(before)
  );
}
