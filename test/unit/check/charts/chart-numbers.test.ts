/** What a chart would draw is asked for before anything is drawn. */
import { expect, it } from 'vitest';
import {
  beyondWhole,
  decimalsOf,
  readingWithoutResult,
  uncountable,
} from '../../../../src/check/charts/chart-numbers.ts';

const numbers = {
  claims: new Map([
    ['cells', { value: 854, corrected: 854 }],
    ['none', { value: 0, corrected: 0 }],
    ['slip', { value: 0, corrected: 4 }],
    ['range', { value: [5, 6] as [number, number], corrected: [5, 6] as [number, number] }],
    ['share', { value: 11.3, corrected: 11.3 }],
    ['misprint', { value: 113.25, corrected: 11.3 }],
    ['whole', { value: 100, corrected: 100 }],
  ]),
  checks: new Map([
    ['half', { formula: '{cells} / 2' }],
    ['blank', { formula: '{cells} / {none}' }],
    ['broken', { formula: '{cells} /' }],
    ['lost', { formula: '{nowhere} / 2' }],
  ]),
};

it.each([
  ['{check:half}', null],
  ['{cells} / {none}', 'corrected'],
  ['{check:blank} * 2', 'corrected'],
  ['{cells} / {slip}', 'transcribed'],
  ['{cells} / {range}', 'corrected'],
] as const)('readingWithoutResult of %s is %s', (formula, reading) => {
  expect(readingWithoutResult(formula, numbers)).toBe(reading);
});

it('readingWithoutResult is none for a range that stands alone: its upper end is drawn', () => {
  expect(readingWithoutResult('{range}', numbers)).toBeNull();
});

it.each(['{cells} /', '{nowhere}', '{check:nowhere}', '{check:broken}', '{check:lost} / {none}'])(
  'readingWithoutResult is none for %s, of which something else is wrong',
  (formula) => {
    expect(readingWithoutResult(formula, numbers)).toBeNull();
  },
);

const count = (formulas: readonly string[], most = 5000, digits = 0): ReturnType<typeof uncountable> =>
  uncountable({ kind: 'count', at: [], formulas, digits, most }, numbers);

it('uncountable finds nothing in whole numbers up to the most that can be drawn', () => {
  expect(count(['{cells}', '{check:half}'], 854)).toBeNull();
});

it('uncountable finds the first number that is too large, not whole, or nothing at all', () => {
  expect(count(['{check:half}', '{cells}'], 853)).toEqual({ formula: '{cells}', value: 854 });
  expect(count(['{cells}', '{share}'])).toEqual({ formula: '{share}', value: 11.3 });
  expect(count(['{none}', '{share}'])).toEqual({ formula: '{none}', value: 0 });
});

it('uncountable rounds what is computed as the chart does, and no claim', () => {
  expect(count(['{cells} / 4'])).toBeNull();
  expect(count(['{cells} / 4'], 5000, 1)).toEqual({ formula: '{cells} / 4', value: 213.5 });
});

it('uncountable finds nothing in what has no value or cannot be read', () => {
  expect(count(['{cells} / {none}', '{nowhere}', '{cells} /'])).toBeNull();
});

it('beyondWhole finds each moment of a share at which it is more than a hundred per cent', () => {
  const beyond = (then: string, now: string): ReturnType<typeof beyondWhole> =>
    beyondWhole({ kind: 'share', at: [], id: 'x', unit: 'percent', share: 'percent', others: [], then, now }, numbers);
  expect(beyond('{share}', '{whole}')).toEqual([]);
  expect(beyond('{whole} + 0.0001', '{cells}')).toEqual([
    { formula: '{whole} + 0.0001', result: 100.0001, limit: 100 },
    { formula: '{cells}', result: 854, limit: 100 },
  ]);
  expect(beyond('{misprint}', '{misprint@transcribed}').map(({ result }) => result)).toEqual([113.25]);
  expect(beyond('{cells} / {none}', '{nowhere} * 200')).toEqual([]);
});

it.each([
  ['whole numbers', ['{cells}', '{none}'], 0],
  ['the most of them', ['{cells}', ' {share} '], 1],
  ['a number as it was transcribed', ['{misprint@transcribed}', '{share}'], 2],
  ['no formula', [], 0],
  ['one that is computed', ['{share}', '{share} * 2'], null],
  ['one of two claims', ['{share} + {cells}'], null],
  ['a check', ['{check:half}'], null],
  ['a range', ['{range}'], null],
  ['a claim that is not there', ['{share}', '{nowhere}'], null],
  ['one that cannot be read', ['{share} +'], null],
])('decimalsOf %s: %j have %s', (_, formulas, decimals) => {
  expect(decimalsOf(formulas, numbers)).toBe(decimals);
});
