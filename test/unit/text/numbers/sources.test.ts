/** Every numeral of the three sources, pinned: a number that the reader misses, or invents, shows here. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readNumerals } from '../../../../src/text/numbers/read.ts';

const read = (file: string, language: 'uk' | 'ru'): (string | number | readonly number[])[][] =>
  readNumerals(
    readFileSync(new URL(`../../../fixtures/transcriptions/${file}`, import.meta.url), 'utf8'),
    language,
  ).map(({ words, value, kind, range }) => [words, range ?? value, kind]);

it('readNumerals reads the numerals of 000, the conference of production cells, in the order of the text', () => {
  expect(read('000_c3f7ce2fb380239d.txt', 'uk')).toEqual([
    ['12', 12, 'cardinal'],
    ['1-ше', 1, 'ordinal'],
    ['1924', 1924, 'cardinal'],
    ["вісімсот п'ятдесять чотири", 854, 'cardinal'],
    ['1068', 1068, 'cardinal'],
    ['20 000', 20_000, 'cardinal'],
    ['56 000', 56_000, 'cardinal'],
    ['1', 1, 'cardinal'],
    ['500.000', 500_000, 'cardinal'],
    ['4,2', 4.2, 'cardinal'],
    ['113', 113, 'cardinal'],
    ['два з половиною рази', 2.5, 'multiplicative'],
    ['33 000', 33_000, 'cardinal'],
    ['53.000', 53_000, 'cardinal'],
    ['38,4', 38.4, 'cardinal'],
    ['13', 13, 'cardinal'],
    ['27,6', 27.6, 'cardinal'],
    ['тричі', 3, 'multiplicative'],
    ['один', 1, 'cardinal'],
    ['одинадцяти', 11, 'cardinal'],
    ['двох', 2, 'cardinal'],
    ['5—6', [5, 6], 'cardinal'],
  ]);
});

it('readNumerals reads no quantity in 001, new types of links, only turns of speech with "one"', () => {
  expect(read('001_af1945dec7d8b539.txt', 'ru')).toEqual([
    ['одним', 1, 'cardinal'],
    ['одно', 1, 'cardinal'],
  ]);
});

it('readNumerals reads the numerals of 002, Zhytomyr station, in the order of the text', () => {
  expect(read('002_db9e1977d2e65054.txt', 'uk')).toEqual([
    ['50', 50, 'cardinal'],
    ['одно', 1, 'cardinal'],
    ['Де-кільки', Number.NaN, 'indefinite'],
    ['другої', 2, 'ordinal'],
    ['третьої', 3, 'ordinal'],
    ['88', 88, 'cardinal'],
    ['Одною', 1, 'cardinal'],
  ]);
});
