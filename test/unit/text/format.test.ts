/**
 * Numbers × languages. In the expected texts ~ stands for a no-break space and _ for a narrow one, which no eye could
 * tell from a plain space.
 */
import { expect, it } from 'vitest';
import type { Lang } from '../../../src/model/common.ts';
import { plainBoth } from '../../../src/model/text-types.ts';
import type { Unit } from '../../../src/model/vocabulary.ts';
import {
  formatNumber,
  formatQuantity,
  formatWithUnit,
  formatYears,
  PLURAL_CATEGORIES,
  pluralCategory,
  roundedTo,
  exactly,
  repeatingFraction,
} from '../../../src/text/format.ts';
import { fc } from '../../support/laws.ts';
import { readNumerals } from '../../../src/text/numbers/read.ts';

fc.configureGlobal({ seed: 1924 });

const shown = (text: string): string => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_');

it.each<[value: number, digits: number | undefined, en: string, uk: string]>([
  [0, undefined, '0', '0'],
  [-0, 1, '0.0', '0,0'],
  [854, undefined, '854', '854'],
  [1068, undefined, '1,068', '1068'],
  [9999, undefined, '9,999', '9999'],
  [20_000, undefined, '20,000', '20_000'],
  [500_000, undefined, '500,000', '500_000'],
  [999_999_999, undefined, '999,999,999', '999_999_999'],
  [4.2, undefined, '4.2', '4,2'],
  [38.4, 1, '38.4', '38,4'],
  [79, 1, '79.0', '79,0'],
  [1068 / 854, 2, '1.25', '1,25'],
  [62.26415094339622, 1, '62.3', '62,3'],
  [1.005, 2, '1.01', '1,01'],
  [2.5, 0, '3', '3'],
  [0.5, 0, '1', '1'],
  [999.96, 1, '1,000.0', '1000,0'],
  [9999.5, 0, '10,000', '10_000'],
  [-214, undefined, '−214', '−214'],
  [-0.04, 1, '0.0', '0,0'],
  [-20_000.5, undefined, '−20,000.5', '−20_000,5'],
  [1e21, undefined, '1,000,000,000,000,000,000,000', '1_000_000_000_000_000_000_000'],
  [1.5e-7, undefined, '0.00000015', '0,00000015'],
  [1.5e-7, 3, '0.000', '0,000'],
  [12_345.678, 4, '12,345.6780', '12_345,6780'],
])('formatNumber writes %d (%s) as %s, %s', (value, digits, en, uk) => {
  expect([shown(formatNumber(value, 'en', digits)), shown(formatNumber(value, 'uk', digits))]).toEqual([en, uk]);
});

it('formatNumber never prints what is no number', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => formatNumber(value, 'en')).toThrow(RangeError);
});

it('formatNumber agrees with Intl wherever it rounds the same decimal', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }), (n, places) => {
      const value = n / 10 ** places;
      fc.pre(Math.abs(n) >= 1);
      const expected = new Intl.NumberFormat('en-US', {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      })
        .format(value)
        .replace('-', '−');
      expect(formatNumber(value, 'en', places)).toBe(expected);
    }),
  );
});

const cell: Unit = {
  id: 'cell',
  label: plainBoth('production cells', 'виробничі осередки'),
  forms: {
    en: { one: 'cell', other: 'cells' },
    uk: { one: 'осередок', few: 'осередки', many: 'осередків', other: 'осередку' },
  },
};
const percent: Unit = { id: 'percent', label: plainBoth('per cent', 'відсотки'), symbol: '%' };
const date: Unit = { id: 'date', label: plainBoth('day', 'день') };

it.each<[value: number | [number, number], unit: Unit, digits: number | undefined, en: string, uk: string]>([
  [1, cell, undefined, '1~cell', '1~осередок'],
  [2, cell, undefined, '2~cells', '2~осередки'],
  [5, cell, undefined, '5~cells', '5~осередків'],
  [11, cell, undefined, '11~cells', '11~осередків'],
  [13, cell, undefined, '13~cells', '13~осередків'],
  [21, cell, undefined, '21~cells', '21~осередок'],
  [112, cell, undefined, '112~cells', '112~осередків'],
  [854, cell, undefined, '854~cells', '854~осередки'],
  [1068, cell, undefined, '1,068~cells', '1068~осередків'],
  [1.5, cell, undefined, '1.5~cells', '1,5~осередку'],
  [1, cell, 1, '1.0~cells', '1,0~осередку'],
  [0, cell, undefined, '0~cells', '0~осередків'],
  [[5, 6], cell, undefined, '5–6~cells', '5–6~осередків'],
  [[0, 1], cell, undefined, '0–1~cells', '0–1~осередок'],
  [38.4, percent, undefined, '38.4%', '38,4~%'],
  [79, percent, 1, '79.0%', '79,0~%'],
  [[5, 6], percent, undefined, '5–6%', '5–6~%'],
  [12, date, undefined, '12', '12'],
])('formatWithUnit writes %j %o (%s)', (value, unit, digits, en, uk) => {
  expect([shown(formatWithUnit(value, unit, 'en', digits)), shown(formatWithUnit(value, unit, 'uk', digits))]).toEqual([
    en,
    uk,
  ]);
});

it('formatQuantity writes numbers and ranges without a unit', () => {
  expect([
    formatQuantity([5, 6], 'en'),
    shown(formatQuantity([20_000, 56_000], 'uk')),
    formatQuantity(4.2, 'uk'),
  ]).toEqual(['5–6', '20_000–56_000', '4,2']);
});

it.each<Lang>(['en', 'uk'])('the plural categories of %s are those of CLDR', (lang) => {
  expect([...PLURAL_CATEGORIES[lang]].sort()).toEqual(
    new Intl.PluralRules(lang).resolvedOptions().pluralCategories.sort(),
  );
});

it('pluralCategory agrees with CLDR', () => {
  const value = fc.oneof(fc.nat(2_000_000), fc.nat(200));
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 2 }), fc.constantFrom<Lang>('en', 'uk'), (n, digits, lang) => {
      expect(pluralCategory(n, lang, digits)).toBe(
        new Intl.PluralRules(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).select(n),
      );
    }),
  );
});

it.each<[number, 'one' | 'few' | 'many' | 'other', 'one' | 'other']>([
  [0, 'many', 'other'],
  [1, 'one', 'one'],
  [2, 'few', 'other'],
  [4, 'few', 'other'],
  [5, 'many', 'other'],
  [11, 'many', 'other'],
  [14, 'many', 'other'],
  [21, 'one', 'other'],
  [22, 'few', 'other'],
  [111, 'many', 'other'],
  [1.5, 'other', 'other'],
])('pluralCategory of %d is %s, %s', (n, uk, en) => {
  expect([pluralCategory(n, 'uk'), pluralCategory(n, 'en')]).toEqual([uk, en]);
});

it.each([
  [1.2505854800936769, 2, 1.25],
  [11.200000000000001, 1, 11.2],
  [1.005, 2, 1.01],
  [-2.675, 2, -2.68],
  [-0.04, 1, 0],
  [20750, 0, 20750],
  [4, 1, 4],
  [1e21, 0, 1e21],
])('roundedTo takes from %s, with %s digits, the number that is printed', (value, digits, rounded) => {
  expect(roundedTo(value, digits)).toBe(rounded);
});

it('formatYears writes years without a thousands separator, a budget year with a stroke, and no other number', () => {
  expect(formatYears(1924)).toBe('1924');
  expect(formatYears([1924, 1925])).toBe('1924/25');
  expect(formatYears([1899, 1900])).toBe('1899/00');
  expect(formatYears([1921, 1923])).toBe('1921–1923');
  expect(formatYears(1068)).toBeNull();
  expect(formatYears([1, 1924])).toBeNull();
});

// Thirds and their like: told from decimals, taken from their rounding, printed so that they can be read again.

it.each([
  [1 / 3, { whole: 0, over: 1, under: 3 }],
  [2 / 3, { whole: 0, over: 2, under: 3 }],
  [7 / 3, { whole: 2, over: 1, under: 3 }],
  [5 / 6, { whole: 0, over: 5, under: 6 }],
  [0.33, null],
  [0.5, null],
  [4.2, null],
  [1068 / 854, null],
  [0, null],
])('repeatingFraction takes %d for what it is', (value, fraction) => {
  expect(repeatingFraction(value)).toEqual(fraction);
});

it.each([
  [0.33, 1 / 3, 1 / 3],
  [0.3333, 1 / 3, 1 / 3],
  [0.67, 2 / 3, 2 / 3],
  [0.667, 2 / 3, 2 / 3],
  [2.33, 7 / 3, 7 / 3],
  // One decimal says nothing of a third; another rounding says another number.
  [0.3, 1 / 3, 0.3],
  [0.34, 1 / 3, 0.34],
  [0.66, 2 / 3, 0.66],
  // Words that give a decimal give that decimal.
  [0.33, 0.331, 0.33],
  [4.2, 4.23, 4.2],
])('%d for words that say %d counts as %d', (stated, read, exact) => {
  expect(exactly(stated, read)).toBe(exact);
});

it('repeatingFraction takes no number with a decimal or two for a fraction', () => {
  const hundredths = Array.from({ length: 100_000 }, (_, nth) => Number((nth / 100).toFixed(2)));
  expect(hundredths.filter((value) => repeatingFraction(value) !== null)).toEqual([]);
  expect(formatNumber(33.3, 'en')).toBe('33.3');
});

it('a fraction is printed so that the number reader reads it again', () => {
  for (const value of [1 / 3, 2 / 3, 7 / 3, 5 / 6, 1 / 7, 20 / 9])
    for (const lang of ['en', 'uk'] as const)
      expect(readNumerals(formatNumber(value, lang), lang)[0]?.value).toBeCloseTo(value, 10);
  expect(formatNumber(1 / 3, 'uk')).toBe('⅓');
  expect(formatNumber(1 / 3, 'en', 2)).toBe('0.33');
});
