/** Words that differ by a letter: thousands of stems at once are asked what asking letter by letter would say. */
import { expect, it } from 'vitest';
import {
  begunOtherwise,
  behindFirst,
  beginsNear,
  isDerived,
  isNear,
  SURE,
} from '../../../../src/client/search/near.ts';
import { fc, runs } from '../../../support/laws.ts';

/** Few letters, so that words come near one another by chance, too. */
const letters = fc.stringMatching(/^[абв]{0,6}$/);
const stemmed = fc.tuple(fc.stringMatching(/^[абв]{3,7}$/), letters);

/** A word after a slip of the finger at one place: a letter less, more, another one, or two exchanged. */
function slipped(word: string, at: number, letter: string, kind: number): string {
  const [before, after] = [word.slice(0, at), word.slice(at)];
  if (kind === 0) return before + after.slice(1);
  if (kind === 1) return before + letter + after;
  if (kind === 2) return before + letter + after.slice(1);
  return before + after.charAt(1) + after.charAt(0) + after.slice(2);
}
const slips = fc.tuple(fc.nat(13), fc.constantFrom('а', 'б', 'в', 'г'), fc.nat(3));

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);
/** Whether a letter of one but its first is missing in the other. */
const lacks = (longer: string, shorter: string): boolean =>
  [...shorter].some((_, before) => without(longer, before + 1) === shorter);

/** What isNear says of long words, letter by letter. */
function isNearByLetters(word: string, other: string): boolean {
  const different = [...word].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  if (word.length !== other.length) return word.length > other.length ? lacks(word, other) : lacks(other, word);
  const [first = 0, second = 0] = different;
  if (different.length === 1) return word.length > SURE;
  return (
    different.length === 2 && second === first + 1 && word[first] === other[second] && word[second] === other[first]
  );
}

it('isNear says of a stem and its ending what comparing them letter by letter does', () => {
  let near = 0;
  fc.assert(
    fc.property(stemmed, slips, fc.option(slips), ([stem, ending], slip, another) => {
      const once = slipped(stem + ending, ...slip);
      const word = another === null ? once : slipped(once, ...another);
      fc.pre(Math.max(word.length, stem.length + ending.length) > SURE);
      expect(isNear(word, stem, ending), `${word} ${stem}-${ending}`).toBe(isNearByLetters(word, stem + ending));
      if (isNear(word, stem, ending)) near += 1;
    }),
    { numRuns: runs(5000) },
  );
  expect(near).toBeGreaterThan(20);
});

it('beginsNear passes over no stem that is near, whatever its ending', () => {
  fc.assert(
    fc.property(stemmed, slips, ([stem, ending], slip) => {
      const word = slipped(stem + ending, ...slip);
      if (isNear(word, stem, ending)) expect(beginsNear(word, stem), `${word} ${stem}-${ending}`).toBe(true);
    }),
    { numRuns: runs(5000) },
  );
  // Most stems are told by their first letters.
  expect([beginsNear('осередок', 'робітник'), beginsNear('осередок', 'осінн'), beginsNear('ос', 'осередк')]).toEqual([
    ...[false, false, false],
  ]);
});

it.each([
  ['vowels of one another', 'осиред', 'осеред', true],
  ['consonants that nobody mistakes', 'паргія', 'партія', false],
  ['letters that sound alike, or stand side by side', 'бартія', 'партія', true],
  ['a vowel of no consonant', 'пратія', 'пвртія', false],
  ['the first letter that is missing', 'артія', 'партія', false],
  ['the last letter that is missing', 'парті', 'партія', true],
  ['itself', 'партія', 'партія', false],
])('in a short word isNear knows %s: %s, %s', (_, word, other, expected) =>
  expect([isNear(word, other), isNear(other, word)]).toEqual([expected, expected]),
);

it('what is begun with another letter, or has one too many, is tried as the ear and the finger mistake it', () => {
  expect(begunOtherwise('бартія')).toEqual(['партія', 'абртія']);
  expect(begunOtherwise('осередок')).toEqual(['асередок', 'ясередок', 'соередок']);
  expect(behindFirst('ооргани')).toEqual([]);
  expect(behindFirst('ооргания')).toEqual(['органия']);
  expect(behindFirst('складення')).toEqual([]);
  expect(isDerived('лікарня', 'лікар', '')).toBe(true);
  expect([isDerived('лікаря', 'лікар', ''), isDerived('лікарі', 'лікар', 'і')]).toEqual([false, false]);
});
