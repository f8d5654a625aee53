import { expect, it } from 'vitest';
import { notationsOf } from '../../../../src/outputs/cartridge/notations.ts';

const exactly = (value: number): string[] => notationsOf({ value, accepted: [value, value] });

it('notationsOf names a decimal with a point and with a comma', () => {
  expect(exactly(11.2)).toEqual(['11.2', '11,2']);
});

it('notationsOf names a whole number with a nought behind the comma too, since a sum of decimals may be whole', () => {
  expect(exactly(79)).toEqual(['79', '79.0', '79,0']);
});

it('notationsOf names thousands plain, with a space and with a comma, which no decimal comma follows', () => {
  expect(exactly(565000)).toEqual(['565000', '565 000', '565,000']);
  expect(exactly(1234567.5)).toEqual(['1234567.5', '1234567,5', '1 234 567.5', '1 234 567,5', '1,234,567.5']);
});

it('notationsOf names each number of a range, as exact as its ends, and shorter where it ends with noughts', () => {
  expect(notationsOf({ value: 2.3, accepted: [2.29, 2.31] })).toEqual([
    '2.29',
    '2,29',
    '2.30',
    '2,30',
    '2.3',
    '2,3',
    '2.31',
    '2,31',
  ]);
  expect(notationsOf({ value: 79, accepted: [78.9, 79] }).slice(-3)).toEqual(['79.0', '79,0', '79']);
});

it('notationsOf names none of what is no number, or of more than a machine can compare', () => {
  expect(notationsOf(null)).toEqual([]);
  expect(exactly(Number.NaN)).toEqual([]);
  expect(notationsOf({ value: 5000, accepted: [0, 9000] })).toEqual([]);
});
