/** Does a quotation say a value? */
import { expect, it } from 'vitest';
import { readValue } from '../../../../src/text/numbers/read.ts';

it.each([
  ["вісімсот п'ятдесять чотири виробничих ссередків", 854, true],
  ['в два з половиною рази', 2.5, true],
  ['тричі на місяць', 3, true],
  ['не перевищує 5—6', [5, 6], true],
  ['другої та третьої груп', [2, 3], true],
  ['третьої та другої груп', [2, 3], false],
  ['1-ше січня 1924 року', 1924, false],
  ['1-ше січня 1924 року', [1, 1924], true],
  ['113 відсотки', 11.3, false],
  ['11,3', 11.3, true],
  ['не перевищує 5—6', 5, false],
  ['не перевищує 5—6', 6, false],
  ['від 5—6 до 7', [5, 7], false],
  ['Де-кільки слів', 1, false],
  ['без жодного числа', 0, false],
  ['дві третини', 2 / 3, true],
] as const)('readValue reads %s = %j: %s', (quote, value, reads) => {
  expect(readValue(quote, typeof value === 'number' ? value : [value[0], value[1]], 'uk').reads).toBe(reads);
});

it('readValue returns what was read instead', () => {
  expect(readValue('113 відсотки', 11.3, 'uk').numerals.map(({ words, value }) => [words, value])).toEqual([
    ['113', 113],
  ]);
});
