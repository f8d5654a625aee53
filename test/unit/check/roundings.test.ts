/** A number is so many of the steps that it is rounded to. */
import { expect, it } from 'vitest';
import { checkRoundings } from '../../../src/check/roundings.ts';
import type { StoredClaim } from '../../../src/model/claim.ts';
import { Problems } from '../../../src/problems/problem.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';

/** What is offered in place of a step; null where nothing is wrong with it. */
function offered(claim: object): readonly string[] | null {
  const problems = new Problems();
  const at = () => ({ start: 0, end: 1 });
  checkRoundings([{ value: claim as StoredClaim, file: new SourceFile('data/claims.json', '{}'), at }], problems);
  return problems.list()[0]?.nearest ?? null;
}

it.each([
  [56_000, 1000],
  [500_000, 100_000],
  [4.2, 0.1],
  [11.3, 0.1],
  [2.5, 0.5],
  [0.25, 0.25],
  [250, 50],
  [60, 60],
  [13, 1],
  [[5, 6], 1],
  [7, undefined],
  [0.33, 0.33],
  [40, 20],
  [0.04, 0.02],
  [1e12, 1e9],
  [0, 100],
])('checkRoundings takes %s for rounded to %s', (value, roundedTo) => {
  expect(offered({ value, roundedTo })).toBeNull();
});

it.each([
  [56_000, 10_000, '1000'],
  [4.2, 1, '0.1'],
  [4.2, 10, '0.1'],
  [854, 100, '1'],
  [1068, 5, '1'],
  [0.125, 0.1, '0.001'],
  [[5, 10], 10, '1'],
  [21, 7, '1'],
  [56_000, 7000, '1000'],
  [113, 113, '1'],
  [4.2, 0.3, '0.1'],
  [854, 1e9, '1'],
  [[20, 5], 7, '1'],
])('checkRoundings does not take %s for rounded to %s', (value, roundedTo, step) => {
  expect(offered({ value, roundedTo })).toEqual([step]);
});

it('checkRoundings asks of a corrected number', () => {
  expect(offered({ value: 113, emendation: { note: 'n', value: 11.3 }, roundedTo: 0.1 })).toBeNull();
  expect(offered({ value: 113, emendation: { note: 'n', value: 11.3 }, roundedTo: 1 })).toEqual(['0.1']);
});
