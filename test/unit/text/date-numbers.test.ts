import { expect, it } from 'vitest';
import { dateNumbers } from '../../../src/text/date-numbers.ts';
import { readEdtf } from '../../../src/text/edtf.ts';

const has = (text: string, ...numbers: readonly number[]): boolean[] => {
  const date = readEdtf(text);
  return typeof date === 'string' ? [] : numbers.map((number) => dateNumbers(date).has(number));
};

it('dateNumbers has the days, months and years of both ends, and years in two digits', () => {
  expect(has('1924-01-01', 1, 1924, 24, 2, 1925)).toEqual([true, true, true, false, false]);
  expect(has('1924-XX-12', 12, 13)).toEqual([true, false]);
  expect(has('1924/1925', 1924, 25, 26)).toEqual([true, true, false]);
  expect(has('192X', 1920, 20, 1924)).toEqual([true, true, false]);
  expect(has('1924/', 1924)).toEqual([true]);
});

it('dateNumbers has the day of the old calendar, in the old year too', () => {
  expect(has('1918-02-08', 26, 1918)).toEqual([true, true]);
  expect(has('1905-01-09', 27, 1904)).toEqual([true, true]);
  expect(has('1861-03-03', 19, 2)).toEqual([true, true]);
});
