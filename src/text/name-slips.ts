/** Names of the people and places of this edition that our own prose spells otherwise by a letter or two. */
import type { Span } from '../model/common.ts';
import { withoutOthers } from './language-of.ts';
import { isKnownName, type Names, stemOf } from './compared/names.ts';

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
  /** Whether the glossary explains initials. */
  explains(initials: string): boolean;
}

/** From so many letters on a stem tells its word from others with one letter otherwise, and with two. */
const [TELLING, LONG] = [6, 8];
const CAPITAL = /(?<![\p{L}\p{M}’'-])\p{Lu}[\p{Ll}\p{M}’']{4,}(?![\p{L}\p{M}’'-])/gu;

/** Small letters that many words are held to. */
interface Model {
  readonly text: string;
  readonly letters: number;
}

/**
 * @param names with the entries of the glossary for people and places
 * @param said all words by which its entries are called
 */
export function spellingOf(names: Names, said: readonly string[] = []): Spelling {
  const initials = new Set(said.flatMap((one) => one.match(/\p{Lu}{2,}(?:\(\p{Ll}\)\p{Lu}?)?/gu) ?? []));
  const stems = names.entries.flatMap(({ stems: own, term }) =>
    own.flatMap((stem) => (stem.length >= TELLING && term !== null ? [{ ...modelOf(stem), term }] : [])),
  );
  const heads = names.entries.flatMap(({ term }) => (term?.en ?? '').match(CAPITAL) ?? []);
  const long = heads.flatMap((head) => (head.length >= LONG ? [{ ...modelOf(head.toLowerCase()), meant: head }] : []));
  return {
    sign: [...stems.map(({ text }) => text), ...heads, ...initials].join(' '),
    explains: (one) => initials.has(one),
    slips: (text) =>
      [...withoutOthers(text).matchAll(CAPITAL)].flatMap(({ 0: written, index: start }): NameSlip[] => {
        const slip = (meant: string): NameSlip[] => [{ start, end: start + written.length, meant }];
        // Letters in several characters are no other spelling.
        const word = written.normalize('NFC');
        const spelled = modelOf(word.replace(/[’']s?$/u, '').toLowerCase());
        const head = long.find((model) => isOtherSpelling(spelled, model));
        if (head !== undefined) return slip(head.meant);
        if (stems.length === 0 || isKnownName(word, names)) return [];
        const stemmed = modelOf(stemOf(word));
        const near = stems.find((stem) => isSlip(stemmed, stem));
        if (near === undefined) return [];
        return slip(/\p{Script=Cyrillic}/u.test(word) ? near.term.uk : near.term.en);
      }),
  };
}

/** Latin letters are put for Cyrillic ones in many ways; ours is that of the head of the entry: no “Khaliavsky”. */
function isOtherSpelling(word: Model, head: Model): boolean {
  return !word.text.startsWith(head.text) && isNear(word, head, 2, 'as a whole');
}

/** Does a word begin with a stem but for a letter, or two of a long one? One that begins with it is made of it. */
function isSlip(word: Model, stem: Model): boolean {
  const most = stem.text.length >= LONG ? 2 : 1;
  if (word.text.startsWith(stem.text) || word.text.length > stem.text.length + 4) return false;
  if (most === 1 && word.text[0] !== stem.text[0]) return false;
  return isNear(word, stem, most, 'in its beginning');
}

/** One bit a letter, though some share theirs. */
function modelOf(text: string): Model {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) % 31);
  return { text, letters };
}

/**
 * Is a word, or some beginning of it, a model but for so many letters that are put in, left out, exchanged with their
 * neighbour or replaced? The restricted distance after F. J. Damerau (1964), row by row until it is too great; of a
 * thousand pairs all but a few are told apart by the letters that the word lacks, each of which costs one.
 */
function isNear(word: Model, model: Model, most: number, how: 'as a whole' | 'in its beginning'): boolean {
  const [one, other] = [word.text, model.text];
  const beginning = how === 'in its beginning';
  if (bits(model.letters & ~word.letters) > most || other.length - one.length > most) return false;
  if (!beginning && (one.length - other.length > most || bits(word.letters & ~model.letters) > most)) return false;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  let least = 0;
  for (let i = 1; i <= Math.min(one.length, other.length + most); i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const turned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const costs = [(last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same];
      next.push(Math.min(...costs, ...(turned ? [(before[j - 2] ?? 0) + 1] : [])));
    }
    [before, last] = [last, next];
    const leastBefore = least;
    least = Math.min(...next);
    if (beginning && (last[other.length] ?? Infinity) <= most) return true;
    // Two letters that changed places reach back over one row.
    if (least > most && leastBefore >= most) return false;
  }
  return (last[other.length] ?? Infinity) <= most;
}

/** How many bits of a number are set. */
function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
