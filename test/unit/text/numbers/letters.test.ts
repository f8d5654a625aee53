/** Letters among digits: what is one, and what may be meant. */
import { expect, it } from 'vitest';
import { readNumerals } from '../../../../src/text/numbers/read.ts';

const found = (text: string): unknown[] =>
  readNumerals(text, 'uk').map(({ words, value, range, meant }) => [words, range ?? value, ...(meant ?? [])]);

it.each([
  ['Було З5 осіб.', [['З5', 35, '35', 'З 5']]],
  [
    '1О24, 1З5, 1Ч5, 1В5, 1S0',
    [
      ['1О24', 1024, '1024'],
      ['1З5', 135, '135'],
      ['1Ч5', 145, '145'],
      ['1В5', 185, '185'],
      ['1S0', 150, '150'],
    ],
  ],
  [
    '5О, 1I, 1l, 1б осіб',
    [
      ['5О', 50, '50'],
      ['1I', 11, '11'],
      ['1l', 11, '11'],
      ['1б', 16, '16'],
    ],
  ],
  [
    'l924, I924, О5',
    [
      ['l924', 1924, '1924'],
      ['I924', 1924, '1924'],
      ['О5', 5, '05', 'О 5'],
    ],
  ],
  [
    'з5, і5, о5',
    [
      ['з5', 5, 'з 5', '35'],
      ['і5', 5, 'і 5', '15'],
      ['о5', 5, 'о 5', '05'],
    ],
  ],
  [
    '5з, 5і, 5о',
    [
      ['5з', 5, '5 з', '53'],
      ['5і', 5, '5 і', '51'],
      ['5о', 50, '50'],
    ],
  ],
  [
    '5ОО.ООО, 20 ООО, 5.ООО',
    [
      ['5ОО.ООО', 500_000, '500.000'],
      ['20 ООО', 20_000, '20 000'],
      ['5.ООО', 5000, '5.000'],
    ],
  ],
  [
    '4,З, О,5',
    [
      ['4,З', 4.3, '4,3'],
      ['О,5', 0.5, '0,5'],
    ],
  ],
  ['1О—2О', [['1О—2О', [10, 20], '10']]],
  ['було 5 З', [['5', 5]]],
] as const)('readNumerals finds the letters in %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each([
  ['12год, 5м, 5ти, 5осіб, 1924р.', [12, 5, 5, 5, 1924]],
  ['1-й, 20-х, 5-б', [1, 20, 5]],
  ['5х6', [5, 6]],
  ['В12, Т34, №5, нараді12, А1', [12, 34, 5, 12, 1]],
  ['п. 5б, § 10б, буд. 7б, 5б клас, школа 3б', [5, 10, 7, 5, 3]],
  ['1924,і; 12.О. Петренко; 20 осіб О. Петренка; 1924 ООО', [1924, 12, 20, 1924]],
  ['4,З’їзд', [4]],
] as const)('readNumerals takes no letter of %s for a digit', (text, values) => {
  const numerals = readNumerals(text, 'uk');
  expect(numerals.map(({ value }) => value)).toEqual(values);
  expect(numerals.filter(({ meant }) => meant)).toEqual([]);
});

it('readNumerals says of no number in plain digits what may be meant', () => {
  expect(readNumerals('було 35 осіб', 'uk')[0]).not.toHaveProperty('meant');
  expect(readNumerals('1O and 5O', 'en').filter(({ meant }) => meant)).toEqual([]);
});
