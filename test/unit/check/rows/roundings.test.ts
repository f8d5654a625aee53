/** A number is so many of the steps that it is rounded to. */
import { expect, it } from 'vitest';
import { checkRoundings } from '../../../../src/check/rows/roundings.ts';
import type { StoredClaim } from '../../../../src/model/claim.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';

/** What is wrong with the step of a claim. */
function checked(claim: object): Problems {
  const problems = new Problems();
  const at = () => ({ start: 0, end: 1 });
  checkRoundings([{ value: claim as StoredClaim, file: new SourceFile('data/claims.json', '{}'), at }], problems);
  return problems;
}

/** What is offered in place of a step; null where nothing is wrong with it. */
const offered = (claim: object): readonly string[] | null => checked(claim).list()[0]?.nearest ?? null;

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
  [[4.5, 100], 0.5],
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
  // Finer than what is written.
  [100, 0.5, '1'],
  [[4.5, 100], 0.05, '0.1'],
  // Nought has no last figure, a third no end.
  [0, 7, '1'],
  [1 / 3, 7, '0.000001'],
])('checkRoundings does not take %s for rounded to %s', (value, roundedTo, step) => {
  expect(offered({ value, roundedTo })).toEqual([step]);
});

it('checkRoundings asks of a corrected number', () => {
  expect(offered({ value: 113, emendation: { note: 'n', value: 11.3 }, roundedTo: 0.1 })).toBeNull();
  expect(offered({ value: 113, emendation: { note: 'n', value: 11.3 }, roundedTo: 1 })).toEqual(['0.1']);
});

it('checkRoundings says which number is none of the steps, or both ends of a range whose figures count more', () => {
  const said = (value: unknown, roundedTo: number): unknown =>
    checked({ value, roundedTo }).list()[0]?.params['number'];
  expect(said([5, 10], 10)).toBe('5');
  expect(said([4.5, 100], 0.05)).toBe('4.5–100');
});

it.each([0.3, 1, 0.05])(
  'checkRoundings names the fault of a step of %s, which may be that of the number',
  (roundedTo) => {
    const problems = checked({ id: 'share', value: 4.2, roundedTo });
    expect(problems.faultsBelow('roundings')).toEqual(['share']);
    expect(problems.behindBelow('values')).toMatchObject([{ name: 'share' }]);
  },
);
