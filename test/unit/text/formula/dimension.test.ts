import { expect, it } from 'vitest';
import { unitRule } from '../../../../src/text/formula/dimension.ts';
import { formulaOf } from '../../../../src/text/formula/formula.ts';

const units = { cells: 'cell', more: 'cell', members: 'person', share: 'percent', rest: 'percent', growth: 'times' };
const measures = {
  claims: new Map(Object.entries(units).map(([id, unit]) => [id, { unit }])),
  checks: new Map([
    ['size', { formula: '{members} / {cells}' }],
    ['ratio', { formula: '{more} / {cells}' }],
    ['circle', { formula: '{check:circle} + 1' }],
    ['blank', { formula: null }],
  ]),
  counted: new Set(Object.values(units)),
};
const ALL = ['cell', 'person', 'percent', 'point', 'times', 'members-per-cell', 'thousand-people'];
const allowed = (formula: string): string =>
  ALL.filter((unit) => unitRule(formulaOf(formula), measures)?.allows(unit) ?? true).join(' ');

it.each([
  ['{cells}', 'cell'],
  ['-{cells} + 3', 'cell'],
  ['{more} - {cells}', 'cell'],
  ['{more} / {cells}', 'times'],
  ['({more} - {cells}) / {cells} * 100', 'percent point'],
  ['{check:ratio} - 1', 'times'],
  ['100 - {share} - {rest}', 'percent point'],
  ['{share} / {rest}', 'times'],
  ['{members} * {share} / 100', 'person'],
  ['{members} * {growth}', 'person'],
  ['{members} / {share} * 100', 'person'],
  ['{cells} * {check:size}', 'person'],
  ['{check:size} / {check:size}', 'times'],
  ['{members} / 1000', 'person members-per-cell thousand-people'],
  ['{members} / {cells}', 'times members-per-cell thousand-people'],
])('unitRule lets %s be printed in %s', (formula, expected) => {
  expect(allowed(formula)).toBe(expected);
});

it.each([
  '2',
  '2 * {check:ratio}',
  '{cells} + {members}',
  '{nowhere}',
  '{check:nowhere}',
  '{check:circle}',
  '{check:blank}',
])('unitRule says nothing of %s', (formula) => {
  expect(allowed(formula)).toBe(ALL.join(' '));
});

it('unitRule says nothing of a claim in a unit that is not there', () => {
  const claims = new Map([['cells', { unit: 'sell' }]]);
  expect(unitRule(formulaOf('{cells}'), { ...measures, claims })).toBeNull();
});

it('unitRule names the quotient that a right unit stands for', () => {
  expect(unitRule(formulaOf('{members} / {cells}'), measures)?.right).toEqual(['person / cell']);
  expect(unitRule(formulaOf('1 / {cells} / {members}'), measures)?.right).toEqual(['1 / cell / person']);
});
