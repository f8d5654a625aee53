import { expect, it } from 'vitest';
import { readEdtf } from '../../../../src/text/dates/edtf.ts';
import { agrees, dateNumbers, monthsIn, namedDates } from '../../../../src/text/dates/named-dates.ts';

it.each([
  ['1-ше січня 1924 року', 'uk', [[[1], 1, 1924]]],
  ['першого лютого', 'uk', [[[1], 2, null]]],
  ['з 5 по 8 березня 24 р.', 'uk', [[[8], 3, 24]]],
  ['1–8 мая 1925', 'uk', [[[1, 8], 5, 1925]]],
  ['на початку жовтня 1924 року', 'uk', [[[], 10, 1924]]],
  [
    '12 марця, 3 падолиста, 7 октября',
    'uk',
    [
      [[12], 3, null],
      [[3], 11, null],
      [[7], 10, null],
    ],
  ],
  [
    '3.2.1924 і 3/ІІ–24',
    'uk',
    [
      [[3], 2, 1924],
      [[3], 2, 24],
    ],
  ],
  ['восьмого марта 1922 г., в іюнѣ', 'ru', [[[8], 3, 1922]]],
  ['5 червоних прапорів має лютий травматизм, 1.5.10.20 і 12,5', 'uk', []],
  ['33.2.1924, 3.13.1924', 'uk', []],
] as const)('namedDates finds the months of «%s»', (words, language, dates) => {
  expect(namedDates(words, language).map(({ days, month, year }) => [days, month, year])).toEqual(dates);
});

it.each([
  ['1-ше січня 1924', '1924-01-01', true],
  ['1-ше січня 1924', '1924-02-01', false],
  ['1-ше січня 1924', '1924-01', false],
  ['3 березня', '1924-03-05', false],
  ['3 березня', '1924-03-03', true],
  ['1 січня 1924', '1925-01-01', false],
  ['1 січня 24 р.', '1924-01-01', true],
  ['січень 1924', '1924', false],
  ['з 1 січня до 5 березня', '1924-01-01/1924-03-05', true],
  ['1–8 травня', '1924-05-01/1924-05-08', true],
  ['1–9 травня', '1924-05-01/1924-05-08', false],
  ['26 січня 1918', '1918-02-08', true],
  ['до 1 січня 1924', '../1924-01-01', true],
  ['3.2.1924', '1924-03-02', false],
  ['3.2.1924', '1924-02-03', true],
  ['5 мая', '1924-05-XX', false],
] as const)('«%s» and %s agree: %s', (words, edtf, agree) => {
  const date = readEdtf(edtf);
  expect(typeof date).toBe('object');
  expect(namedDates(words, 'uk').every((named) => typeof date !== 'string' && agrees(named, date))).toBe(agree);
});

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

it.each([
  ['In May and by March, since June', [4, 2, 5]],
  ['Until May, or late March', [4, 2]],
  ['5 March, {=3} May, May 1924, March {=1924}', [2, 4, 4, 2]],
  ['They may march; March on, May they; in Marching', []],
])('monthsIn tells months of English from other words: %s', (text, months) => {
  expect(monthsIn(text, 'en').map(({ month }) => month)).toEqual(months);
});
