/** Thirds and their like: told from decimals, taken from their rounding, printed so that they can be read again. */
import { expect, it } from 'vitest';
import { formatNumber } from '../../../src/text/format.ts';
import { exactly, repeatingFraction } from '../../../src/text/fractions.ts';
import { readNumerals } from '../../../src/text/numbers/read.ts';

it.each([
  [1 / 3, { whole: 0, over: 1, under: 3 }],
  [2 / 3, { whole: 0, over: 2, under: 3 }],
  [7 / 3, { whole: 2, over: 1, under: 3 }],
  [5 / 6, { whole: 0, over: 5, under: 6 }],
  [0.33, null],
  [0.5, null],
  [4.2, null],
  [1068 / 854, null],
  [0, null],
])('repeatingFraction takes %d for what it is', (value, fraction) => {
  expect(repeatingFraction(value)).toEqual(fraction);
});

it.each([
  [0.33, 1 / 3, 1 / 3],
  [0.3333, 1 / 3, 1 / 3],
  [0.67, 2 / 3, 2 / 3],
  [0.667, 2 / 3, 2 / 3],
  [2.33, 7 / 3, 7 / 3],
  // One decimal says nothing of a third; another rounding says another number.
  [0.3, 1 / 3, 0.3],
  [0.34, 1 / 3, 0.34],
  [0.66, 2 / 3, 0.66],
  // Words that give a decimal give that decimal.
  [0.33, 0.331, 0.33],
  [4.2, 4.23, 4.2],
])('%d for words that say %d counts as %d', (stated, read, exact) => {
  expect(exactly(stated, read)).toBe(exact);
});

it('a fraction is printed so that the number reader reads it again', () => {
  for (const value of [1 / 3, 2 / 3, 7 / 3, 5 / 6, 1 / 7, 20 / 9])
    for (const lang of ['en', 'uk'] as const)
      expect(readNumerals(formatNumber(value, lang), lang)[0]?.value).toBeCloseTo(value, 10);
  expect(formatNumber(1 / 3, 'uk')).toBe('⅓');
  expect(formatNumber(1 / 3, 'en', 2)).toBe('0.33');
});
