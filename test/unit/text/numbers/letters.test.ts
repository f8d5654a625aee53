/** Letters among digits: what is one, and what may be meant. */
import { expect, it } from 'vitest';
import { meantDigits, readMixedAt } from '../../../../src/text/numbers/letters.ts';
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
  [
    'З-го січня, З-х, З-тя',
    [
      ['З-го', 3, '3-го'],
      ['З-х', 3, '3-х'],
      ['З-тя', 3, '3-тя'],
    ],
  ],
  [
    '2O5, 2o5, 2І5, 2Б5, 2B5',
    [
      ['2O5', 205, '205'],
      ['2o5', 205, '205'],
      ['2І5', 215, '215'],
      ['2Б5', 265, '265'],
      ['2B5', 285, '285'],
    ],
  ],
  [
    'з12, 12з, 12і, О12',
    [
      ['з12', 12, 'з 12', '312'],
      ['12з', 12, '12 з', '123'],
      ['12і', 12, '12 і', '121'],
      ['О12', 12, '012', 'О 12'],
    ],
  ],
  [
    'І2О, О.5, 1.ООО.ООО',
    [
      ['І2О', 120, '120'],
      ['О.5', 0.5, '0.5'],
      ['1.ООО.ООО', 1_000_000, '1.000.000'],
    ],
  ],
  [
    'п. б5б, осіб 5б',
    [
      ['б5б', 656, '656'],
      ['5б', 56, '56'],
    ],
  ],
  ['було 5 З', [['5', 5]]],
  ['п. 5б5', [['5б5', 565, '565']]],
  ['1О5з', [['1О5з', 1053, '1053']]],
  ['5з5', [['5з5', 535, '535']]],
  ['у ЗО5 осіб', [['ЗО5', 305, '305']]],
  ['З З-го січня', [['З-го', 3, '3-го']]],
  ['осіб 5б у класі', [['5б', 56, '56']]],
  [
    'п. 1 і 5б осіб',
    [
      ['1', 1],
      ['5б', 56, '56'],
    ],
  ],
] as const)('readNumerals finds the letters in %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each([
  ['12год, 5м, 5ти, 5осіб, 1924р.', [12, 5, 5, 5, 1924]],
  ['1-й, 20-х, 5-б', [1, 20, 5]],
  ['5х6', [5, 6]],
  ['В12, Т34, №5, нараді12, А1', [12, 34, 5, 12, 1]],
  ['п. 5б, § 10б, буд. 7б, 5б клас, школа 3б', [5, 10, 7, 5, 3]],
  ['пункт 5б, пунктами 6б, стат. 7б, статтею 8б, школами 9б, п.5б', [5, 6, 7, 8, 9, 5]],
  ['1924,і; 12.О. Петренко; 20 осіб О. Петренка; 1924 ООО', [1924, 12, 20, 1924]],
  ['4,З’їзд', [4]],
  ['З-за, З-під, З-годом, З 5', [5]],
] as const)('readNumerals takes no letter of %s for a digit', (text, values) => {
  const numerals = readNumerals(text, 'uk');
  expect(numerals.map(({ value }) => value)).toEqual(values);
  expect(numerals.filter(({ meant }) => meant)).toEqual([]);
});

it('readNumerals says of no number in plain digits what may be meant', () => {
  expect(readNumerals('було 35 осіб', 'uk')[0]).not.toHaveProperty('meant');
  expect(readNumerals('1O and 5O', 'en').filter(({ meant }) => meant)).toEqual([]);
});

it.each([
  ['a letter within digits', 'було 1О24 р.', 6, { start: 5, end: 9, value: 1024, meant: ['1024'] }],
  ['a letter before digits', 'було З5 осіб', 5, { start: 5, end: 7, value: 35, meant: ['35', 'З 5'] }],
  ['a letter behind digits', 'було 12з', 7, { start: 5, end: 8, value: 12, meant: ['12 з', '123'] }],
  ['a letter behind the digits of one before it', 'було 5з5', 6, { start: 5, end: 8, value: 535, meant: ['535'] }],
  ['a letter far behind other digits', '7 було О5', 7, { start: 7, end: 9, value: 5, meant: ['05', 'О 5'] }],
  ['a letter beside no digit', 'було О, 5', 5, null],
  ['a letter with a space before digits', 'було О 5', 5, null],
  ['the letter of a unit', 'було 5м', 6, null],
])('readMixedAt reads the number around %s', (_, text, at, mixed) => {
  expect(readMixedAt(text, at, at + 1)).toEqual(mixed);
});

it('meantDigits gives the number with most figures, the first of those alike', () => {
  expect(meantDigits(['з 5', '35'])).toBe('35');
  expect(meantDigits(['123', '12 з'])).toBe('123');
  expect(meantDigits(['1 20', '120'])).toBe('1 20');
});
