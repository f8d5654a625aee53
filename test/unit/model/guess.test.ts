/** A guess in an address: what is written is read again, and anything else is no guess. */
import { expect, it } from 'vitest';
import { type Guess, type GuessShape, isGuess, parseGuess, serialiseGuess } from '../../../src/model/guess.ts';
import { fc } from '../../support/laws.ts';

const SHAPES: readonly (readonly [GuessShape, fc.Arbitrary<Guess>])[] = [
  [{ kind: 'scale', from: 0, to: 1000 }, fc.tuple(fc.integer({ min: 0, max: 1000 }))],
  [
    { kind: 'range', from: 1917, to: 1940 },
    fc
      .tuple(fc.integer({ min: 1917, max: 1940 }), fc.integer({ min: 1917, max: 1940 }))
      .map((ends) => [...ends].sort((a, b) => a - b)),
  ],
  [{ kind: 'order', count: 4 }, fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 })],
  [{ kind: 'draw', count: 3, whole: 100 }, fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 })],
  [{ kind: 'vote', ids: ['women', 'ties', 'a b&c=ї'] }, fc.tuple(fc.integer({ min: 0, max: 2 }))],
  [{ kind: 'mark', count: 20 }, fc.subarray([...Array(20).keys()])],
];

it.each(SHAPES.map(([shape, guess]) => [shape.kind, shape, guess] as const))(
  'a guess of the kind %s is read from its address as it was written',
  (_, shape, guesses) => {
    fc.assert(
      fc.property(guesses, (guess) => {
        const query = new URLSearchParams(serialiseGuess(shape, guess));
        expect(parseGuess(shape, query)).toEqual(guess);
      }),
    );
  },
);

it.each(SHAPES.map(([shape]) => [shape.kind, shape] as const))(
  'what is no guess of the kind %s is none, whatever an address holds',
  (_, shape) => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)), { maxLength: 6 }),
        (values) => {
          const read = parseGuess(shape, new URLSearchParams(values.map((value) => ['guess', value])));
          expect(read === null || isGuess(shape, read)).toBe(true);
          // Nothing but what this program writes is read: no other spelling of the same number.
          if (read === null) return;
          const written = new URLSearchParams(serialiseGuess(shape, read)).getAll('guess');
          // Of marked words, the empty value in front may be lacking.
          expect(written).toEqual(shape.kind === 'mark' && values[0] !== '' ? ['', ...values] : values);
        },
      ),
    );
  },
);

it.each([
  ['scale', '', '1001', '-1', '4.2', '042', '1e2', '<script>', '42&guess=43'],
  ['range', '1922', '1940&guess=1917', '1900&guess=1922'],
  ['order', '1&guess=2&guess=3', '1&guess=1&guess=2&guess=3', '0&guess=1&guess=2&guess=3'],
  ['draw', '38&guess=13', '38&guess=13&guess=101'],
  ['vote', 'men', '0'],
  ['mark', '20', '3&guess=', '3&guess=2', '3&guess=3'],
])('an address that holds no guess of the kind %s falls back', (kind, ...queries) => {
  const shape = SHAPES.find(([one]) => one.kind === kind)![0];
  for (const query of queries) expect(parseGuess(shape, new URLSearchParams(`guess=${query}`)), query).toBeNull();
  expect(parseGuess(shape, new URLSearchParams())).toBeNull();
});

it('that no word is marked is a guess, where the form was sent', () => {
  const mark: GuessShape = { kind: 'mark', count: 20 };
  expect(parseGuess(mark, new URLSearchParams('guess='))).toEqual([]);
  expect(parseGuess(mark, new URLSearchParams('guess=&guess=3'))).toEqual([3]);
  expect(parseGuess(mark, new URLSearchParams(''))).toBeNull();
  expect(parseGuess(mark, new URLSearchParams('guess=&guess='))).toBeNull();
});
