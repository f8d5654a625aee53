import { expect, it } from 'vitest';
import { dateReader } from '../../../src/read/dates.ts';

const yearsOf = dateReader();

it.each([
  ['1924', [1924, 1925]],
  ['1924-07', [1924.497, 1924.582]],
  ['1922/1923', [1922, 1924]],
  ['192X', [1920, 1930]],
])('dateReader reads %s as the years that it can mean', (text, years) => {
  expect(yearsOf(text)).toEqual(years);
  // What was read before is read as the same.
  expect(yearsOf(text)).toEqual(years);
});

it.each(['', 'yesterday', '1924-13'])('dateReader reads no date in “%s”', (text) => {
  expect(yearsOf(text)).toBeNull();
  expect(yearsOf(text)).toBeNull();
});
