/** The time that a row of a chart is headed with is that of its number. */
import { expect, it } from 'vitest';
import { checkPeriod } from '../../../../src/check/charts/row-periods.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';

const file = new SourceFile('data/charts.json', '{}');

function found(per: string | null, headed: string | null, among: number | null): string[] {
  const problems = new Problems();
  const claim = { id: 'free-evenings', ...(per !== null && { per: { en: per, uk: 'на тиждень' } }) };
  const heading = headed === null ? null : { en: headed, uk: 'ТИЖДЕНЬ' };
  const charts = { file, value: {}, at: () => ({ start: 0, end: 1 }) };
  checkPeriod({ path: [], claim, heading, among }, charts, problems);
  return problems.list().map(({ code, nearest }) => [code, ...nearest].join(' '));
}

it('checkPeriod reports a week that is headed as a month, or has eight evenings', () => {
  expect(found('a week', 'A MONTH', 7)).toEqual(['per-differs']);
  expect(found('a week', 'A WEEK', 8)).toEqual(['per-differs 7']);
});

it('checkPeriod lets pass a week of seven, and what is of no time', () => {
  expect(found('a week', 'A WEEK', 7)).toEqual([]);
  expect(found('a month, by inference', 'A MONTH', null)).toEqual([]);
  expect(found('in the bureau', 'THE BUREAU', 11)).toEqual([]);
  expect(found(null, 'A MONTH', 30)).toEqual([]);
  expect(found('a week', null, 7)).toEqual([]);
});
