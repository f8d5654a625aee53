/** Numbers in digits, as readDigits reads them where they begin. */
import { expect, it } from 'vitest';
import { readDigits } from '../../../../src/text/numbers/digits.ts';
import { holds } from './holds.ts';

const SPACES = [...'\u0020\u00a0\u1680\u2000\u2002\u2003\u2007\u2009\u200a\u202f\u205f\u3000'];

it('readNumerals takes every space of Unicode between thousands', () => {
  for (const space of SPACES)
    expect(readDigits(`1${space}250${space}000 осіб`, 0, 'uk'), `U+${space.charCodeAt(0).toString(16)}`).toEqual({
      end: 9,
      value: 1_250_000,
      kind: 'cardinal',
    });
});

it('readDigits takes every space but the plain one between English thousands', () => {
  expect(SPACES.map((space) => readDigits(`20${space}000`, 0, 'en')?.value)).toEqual(
    SPACES.map((space) => (space === ' ' ? 20 : 20_000)),
  );
});

it('readDigits reads nothing where no number begins', () => {
  expect(readDigits('осіб', 0, 'uk')).toBeNull();
  expect(readDigits(', 5', 0, 'uk')).toBeNull();
  expect(readDigits('.5 осіб', 0, 'uk')).toBeNull();
  expect(readDigits('persons', 0, 'en')).toBeNull();
});

it('readDigits begins in the middle of a text', () => {
  expect(readDigits('було 12го, а 3', 5, 'uk')).toEqual({ end: 9, value: 12, kind: 'ordinal' });
  expect(readDigits('було 12го, а 3', 13, 'uk')).toEqual({ end: 14, value: 3, kind: 'cardinal' });
});

holds('uk', [
  ["12'345 крб, 1’250’000, 5ʼ000", ["12'345", 12_345], ['1’250’000', 1_250_000], ['5ʼ000', 5000]],
  ["7'30, 20'0005", ['7', 7], ['30', 30], ['20', 20], ['0005', 5]],
  ['0.125 відсотка', ['0.125', 0.125]],
  ['0,125; 0.5; 10.125', ['0,125', 0.125], ['0.5', 0.5], ['10.125', 10_125]],
  ['12.375 %, 2.250 раза', ['12.375', 12.375], ['2.250 раза', 2.25]],
  ['500.000 відсотків, 12.375 пудів', ['500.000', 500_000], ['12.375', 12_375]],
  ['3.14159', ['3.14159', 3.14159]],
  ['3.1415', ['3', 3], ['1415', 1415]],
  ['12.5 пуда, 1.5 млн, 2.25 крб.', ['12.5', 12.5], ['1.5 млн', 1.5e6], ['2.25', 2.25]],
  ['4.2‰, 4.2 процента, 1.25 раз', ['4.2', 4.2], ['4.2', 4.2], ['1.25 раз', 1.25]],
  ['12.30 год., 12.05 р., 10.5', ['12', 12], ['30', 30], ['12', 12], ['05', 5], ['10', 10], ['5', 5]],
  ['0.5.1924', ['0', 0], ['5', 5], ['1924', 1924]],
  [',5 відсотка, (,75) та ,5', [',5', 0.5], [',75', 0.75], [',5', 0.5]],
  ['.5 відсотка', ['.5', 0.5]],
  ['осередків,5 з них .5', ['5', 5], ['5', 5]],
  ['15 т. крб, 1,5 т. осіб, 20т. пудів', ['15 т.', 15_000], ['1,5 т.', 1500], ['20т.', 20_000]],
  ['15 т. вугілля, 15 т. Петренко, 15 т.', ['15', 15], ['15', 15], ['15', 15]],
  ['20тис., 20тисяч, 5сот, 2рази', ['20тис', 20_000], ['20тисяч', 20_000], ['5сот', 500], ['2рази', 2]],
  ['⅛, 2⅖, ⅒, 3⁄4', ['⅛', 0.125, 'fraction'], ['2⅖', 2.4], ['⅒', 0.1], ['3⁄4', 0.75]],
  ['2/1, 0/5, 7/10, 7/11', ['2', 2], ['1', 1], ['0', 0], ['5', 5], ['7/10', 0.7], ['7', 7], ['11', 11]],
  ['1/2/3', ['1', 1], ['2', 2], ['3', 3]],
  ['20-і роки, 1-аго, 3-ыя', ['20-і', 20, 'ordinal'], ['1-аго', 1, 'ordinal'], ['3-ыя', 3, 'ordinal']],
  ['5-ти, 12год, 5м, 7-ми', ['5-ти', 5], ['12', 12], ['5', 5], ['7-ми', 7]],
]);

it.each([
  ['4.5 per cent', 0, 'en', { value: 4.5, end: 3, kind: 'cardinal' }],
  ['.5 per cent', 0, 'en', { value: 0.5, end: 2, kind: 'cardinal' }],
  ['22nd day', 0, 'en', { value: 22, end: 4, kind: 'ordinal' }],
  ['5 cells', 0, 'en', { value: 5, end: 1, kind: 'cardinal' }],
  // What Ukrainian writes after a number is no English.
  ['5-го', 0, 'en', { value: 5, end: 1, kind: 'cardinal' }],
  ['5ти', 0, 'en', { value: 5, end: 1, kind: 'cardinal' }],
  ['15 т. крб', 0, 'en', { value: 15, end: 2, kind: 'cardinal' }],
  // The middle of a date is a number of its own.
  ['12.05.1924', 3, 'en', { value: 5, end: 5, kind: 'cardinal' }],
  ['4,5 відсотка', 0, 'uk', { value: 4.5, end: 3, kind: 'cardinal' }],
  [',5 відсотка', 0, 'uk', { value: 0.5, end: 2, kind: 'cardinal' }],
  ['0.5', 0, 'uk', { value: 0.5, end: 3, kind: 'cardinal' }],
  ['10.5', 0, 'uk', { value: 10, end: 2, kind: 'cardinal' }],
  ['5-го', 0, 'uk', { value: 5, end: 4, kind: 'ordinal' }],
  ['5ти', 0, 'uk', { value: 5, end: 3, kind: 'cardinal' }],
  ['15 т. крб', 0, 'uk', { value: 15_000, end: 5, kind: 'cardinal' }],
  ['15 т. делегатів', 0, 'uk', { value: 15_000, end: 5, kind: 'cardinal' }],
  ['2 1/2', 0, 'uk', { value: 2.5, end: 5, kind: 'fraction' }],
  // Decimals take no fraction, a fraction is below one, and what stands between commas is one of a list.
  ['4,5 1/2', 0, 'uk', { value: 4.5, end: 3, kind: 'cardinal' }],
  ['3/3', 0, 'uk', { value: 3, end: 1, kind: 'cardinal' }],
  ['3,5,7', 2, 'uk', { value: 5, end: 3, kind: 'cardinal' }],
] as const)('readDigits reads %s from %i on as the language %s writes it', (text, offset, language, expected) => {
  expect(readDigits(text, offset, language)).toEqual(expected);
});
