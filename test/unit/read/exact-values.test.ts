/** A claim may give a third rounded; sums count with the third. */
import { expect, it } from 'vitest';
import { Sums } from '../../../src/check/sums/sums.ts';
import { type Quantity, type StoredClaim } from '../../../src/model/claim.ts';
import type { SourceLanguage } from '../../../src/model/common.ts';
import { Problems } from '../../../src/problems/problem.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';
import type { DraftDocument } from '../../../src/read/document.ts';
import { exactValues } from '../../../src/read/exact-values.ts';
import { parseFormula } from '../../../src/text/formula/formula.ts';

const file = new SourceFile('data/claims.json', '{}');

function exact(quote: string, value: Quantity, language: SourceLanguage = 'uk'): Quantity | undefined {
  const draft = { front: { value: { language } } } as unknown as DraftDocument;
  const row = { value: { document: 'text', quote, value } as StoredClaim, file, at: () => ({ start: 0, end: 1 }) };
  return exactValues([row], new Map([['text', draft]]), new Problems())[0]?.value.value;
}

it('a third and two thirds may be given to two decimals or more, in both languages', () => {
  expect(exact('третина робітників', 0.33)).toBe(1 / 3);
  expect(exact('дві третини осіб', 0.6667)).toBe(2 / 3);
  expect(exact('две трети рабочих', 0.67, 'ru')).toBe(2 / 3);
  expect(exact('2/3 членов', 0.667, 'ru')).toBe(2 / 3);
});

it('a decimal of the source stays as it is given', () => {
  expect(exact('4,2 відсотки', 4.2)).toBe(4.2);
  expect(exact('0,33 частини', 0.33)).toBe(0.33);
  expect(exact('половина', 0.5)).toBe(0.5);
  expect(exact('854 осередки', 854)).toBe(854);
});

it('a sum with a third that was given rounded is exact', () => {
  const value = exact('третина робітників', 0.33) ?? 0;
  const formula = parseFormula('300 * {third}');
  if ('message' in formula) throw new Error(formula.message);
  const sums = new Sums(new Map(), new Map([['third', { value, corrected: value, roundedTo: undefined }]]));
  expect(sums.outcome(formula).result).toBe(100);
});
