/**
 * Texts of a list that have changed places: each shares words with what stands beside the other, and hardly any with
 * what stands beside itself. A word weighs the more, the fewer rows have it.
 */
import { type Lang, LANGS } from '../../model/common.ts';
import type { Bilingual } from '../../model/text-types.ts';
import { skeletons } from './cognates.ts';

/** What two rows are compared by: what a text says, and what stands beside it. */
interface View {
  readonly own: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
}

/** A text in either language, and what is about the same: words that are quoted, a title, a definition. */
export interface Told {
  readonly own: Bilingual;
  readonly about: Bilingual;
  /** Rows of one list alone may be exchanged: how much a word tells is asked of all. */
  readonly list?: unknown;
}

/** So many letters of a word tell it from others, whatever its ending. */
const STEM = 5;
/** Words, numbers that are cited, and figures. */
const WORD = /\{[^{}]+\}|\p{L}[\p{L}’]{3,}|\d{2,}/gu;

/** Of a short word its ending stands among these letters, with a vowel that comes and goes: «жінки», «жінок». */
const ENDING = /[аеєиіїоуюяыйь]+$|[оеё](?=к$)/u;

function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().replaceAll(/[ʼ'-]/gu, '').match(WORD) ?? [];
  return new Set(
    words.map((word) =>
      word.startsWith('{') ? word : word.length > STEM ? word.slice(0, STEM) : word.replace(ENDING, ''),
    ),
  );
}

/**
 * What both languages write alike: numbers, addresses, words that are quoted; and words of common descent. An address
 * ends before another begins: ends of links without number would each be followed to the end of the text.
 */
const SHARED = /\{[^{}]+\}|\]\((?:(?!\]\()[^)])*\)|\d+/gu;

function sharedBy(text: string): Set<string> {
  const plain = [...skeletons(text.replace(SHARED, ' '))].map((skeleton) => skeleton.toString(16));
  return new Set([...plain, ...(text.match(SHARED) ?? [])]);
}

/** What more rows have than this tells none of them from others. */
const MOST = 50;

/** Of each row, how much of what it says stands beside each row, where anything does. */
type Fits = readonly ReadonlyMap<number, number>[];

function fitsOf(rows: readonly View[]): Fits {
  const [said, beside] = [placesOf(rows.map(({ own }) => own)), placesOf(rows.map(({ about }) => about))];
  return rows.map(({ own }) => {
    const fits = new Map<number, number>();
    for (const word of own) {
      const places = beside.get(word) ?? [];
      const count = Math.max(said.get(word)?.length ?? 0, places.length);
      if (count > MOST) continue;
      const weight = Math.log((rows.length + 1) / count);
      for (const index of places) fits.set(index, (fits.get(index) ?? 0) + weight);
    }
    return fits;
  });
}

/** The rows that have each word. */
function placesOf(rows: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, words] of rows.entries())
    for (const word of words) {
      const found = places.get(word);
      if (found === undefined) places.set(word, [index]);
      else found.push(index);
    }
  return places;
}

/**
 * How much better either of two texts has to fit the other row than its own, both together, both where neither fits
 * its own at all, and how many times better. Fitted to the lists of November 2026, of which no pair comes to that; of
 * notes exchanged on purpose at least half do (a test).
 */
const [EACH, BOTH, STRANGE, TIMES] = [1, 6, 2, 3];

/** Rows whose texts stand each in the place of the other. */
export interface Exchanged {
  readonly one: number;
  readonly other: number;
  /** A language in which they do. */
  readonly lang: Lang;
  /** Does each of them say what the other row says in the other language? */
  readonly alone: boolean;
}

export function exchangedRows(rows: readonly Told[]): Exchanged[] {
  if (rows.length < 2) return [];
  const [en, uk] = LANGS.map((lang) =>
    fitsOf(rows.map(({ own, about }) => ({ own: stemsOf(own[lang]), about: stemsOf(about[lang]) }))),
  ) as [Fits, Fits];
  const sisters = fitsOf(rows.map(({ own }) => ({ own: sharedBy(own.en), about: sharedBy(own.uk) })));
  // What was exchanged in one language alone is told by the other, too.
  const ways = [
    { lang: 'en', by: [en, uk], beside: null },
    { lang: 'uk', by: [uk, sisters], beside: sisters },
    { lang: 'en', by: [en, sisters], beside: sisters },
  ] as const;
  const found = rows.flatMap((_, one) => {
    const others = new Set([en, uk, sisters].flatMap((fits) => [...(fits[one]?.keys() ?? [])]));
    return [...others].flatMap((other) =>
      other <= one || rows[one]?.list !== rows[other]?.list
        ? []
        : ways.flatMap(({ lang, by, beside }) => {
            const gain = gainOf(by, one, other);
            const alone = beside?.[one]?.has(other) === true && beside[other]?.has(one) === true;
            return gain > 0 ? [{ one, other, lang, gain, alone }] : [];
          }),
    );
  });
  // Of each row the plainest: what stands in a strange place fits third ones, too.
  const taken = new Set<number>();
  return found
    .sort((a, b) => b.gain - a.gain)
    .filter(({ one, other }) => {
      const isFree = !taken.has(one) && !taken.has(other);
      for (const row of [one, other]) taken.add(row);
      return isFree;
    });
}

/** How much better two texts fit each the row of the other than its own; 0 where that tells nothing. */
function gainOf(by: readonly Fits[], one: number, other: number): number {
  const fit = (row: number, place: number): number => by.reduce((sum, fits) => sum + (fits[row]?.get(place) ?? 0), 0);
  const [first, ownFirst] = [fit(one, other), fit(one, one)];
  // Of most pairs that is all.
  if (first - ownFirst < EACH) return 0;
  const [second, ownSecond] = [fit(other, one), fit(other, other)];
  const [crossed, straight] = [first + second, ownFirst + ownSecond];
  const gain = crossed - straight;
  const tells = second - ownSecond >= EACH && gain >= (straight === 0 ? STRANGE : BOTH) && crossed >= TIMES * straight;
  return tells ? gain : 0;
}
