import { expect, it } from 'vitest';
import { pageNumbers } from '../../../src/model/catalogue.ts';

it.each([
  [1, 1, '1'],
  [3, 5, '1 2 3 4 5'],
  [1, 20, '1 2 3 … 20'],
  [5, 20, '1 2 3 4 5 6 7 … 20'],
  [10, 20, '1 … 8 9 10 11 12 … 20'],
  [17, 20, '1 … 15 16 17 18 19 20'],
  [20, 20, '1 … 18 19 20'],
])('the pager on page %s of %s names %s', (page, pages, expected) => {
  expect(
    pageNumbers(page, pages)
      .map((number) => number ?? '…')
      .join(' '),
  ).toBe(expected);
});
