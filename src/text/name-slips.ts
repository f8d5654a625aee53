/** Names of the people and places of this edition that our own prose spells otherwise by a letter or two. */
import type { Span } from '../model/common.ts';
import { withoutOthers } from './language-of.ts';
import { isKnownName, type Names, stemOf } from './names.ts';

/** A word that is like a name. */
export interface NameSlip extends Span {
  /** What the glossary calls whom or what is meant. */
  readonly meant: string;
}

/** What spellings are held to. */
export interface Spelling {
  /** Where this is the same, so is what is found. */
  readonly sign: string;
  slips(text: string): readonly NameSlip[];
}

/** From so many letters on a stem tells its word from others with one letter otherwise, and with two. */
const [TELLING, LONG] = [6, 8];
const CAPITAL = /(?<![\p{L}\p{M}’'-])\p{Lu}[\p{Ll}\p{M}’']{4,}(?![\p{L}\p{M}’'-])/gu;

/** @param names with the entries of the glossary for people and places */
export function spellingOf(names: Names): Spelling {
  const stems = names.entries.flatMap(({ stems: own, term }) =>
    own.flatMap((stem) => (stem.length >= TELLING && term !== null ? [{ stem, term }] : [])),
  );
  const heads = names.entries.flatMap(({ term }) => (term?.en ?? '').match(CAPITAL) ?? []);
  return {
    sign: [...stems.map(({ stem }) => stem), ...heads].join(' '),
    slips: (text) =>
      [...withoutOthers(text).matchAll(CAPITAL)].flatMap(({ 0: word, index: start }): NameSlip[] => {
        const head = heads.find((one) => isOtherSpelling(word, one));
        if (head !== undefined) return [{ start, end: start + word.length, meant: head }];
        if (stems.length === 0 || isKnownName(word, names)) return [];
        const near = stems.find(({ stem }) => isSlip(stemOf(word), stem));
        if (near === undefined) return [];
        const meant = /\p{Script=Cyrillic}/u.test(word) ? near.term.uk : near.term.en;
        return [{ start, end: start + word.length, meant }];
      }),
  };
}

/** Latin letters are put for Cyrillic ones in many ways; ours is that of the head of the entry: no “Khaliavsky”. */
function isOtherSpelling(word: string, head: string): boolean {
  const [one, other] = [word.replace(/[’']s?$/u, ''), head].map((name) => name.toLowerCase()) as [string, string];
  return other.length >= LONG && !one.startsWith(other) && distance(one, other, 2) <= 2;
}

/** Does a word begin with a stem but for a letter, or two of a long one? One that begins with it is made of it. */
function isSlip(word: string, stem: string): boolean {
  const most = stem.length >= LONG ? 2 : 1;
  if (word.startsWith(stem) || word.length > stem.length + 4) return false;
  if (most === 1 && word[0] !== stem[0]) return false;
  const lengths = Array.from({ length: 2 * most + 1 }, (_, index) => stem.length - most + index);
  return lengths.some((length) => length <= word.length && distance(word.slice(0, length), stem, most) <= most);
}

/**
 * How many letters have to be put in, left out, exchanged with their neighbour or replaced: the restricted distance
 * after F. J. Damerau (1964). Beyond `most` it does not matter how many.
 */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const turned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const costs = [(last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same];
      next.push(Math.min(...costs, ...(turned ? [(before[j - 2] ?? 0) + 1] : [])));
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? most + 1;
}
