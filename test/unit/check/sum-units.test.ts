/** The unit of a result is one that its formula can give. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSumUnits, countedUnits, wrongUnitDrawn } from '../../../src/check/sum-units.ts';
import { root } from '../../../src/cli/paths.ts';
import type { StoredCheck } from '../../../src/model/check.ts';
import type { StoredClaim } from '../../../src/model/claim.ts';
import type { Unit } from '../../../src/model/vocabulary.ts';
import { Problems } from '../../../src/problems/problem.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';
import type { Row } from '../../../src/read/data.ts';

const { units } = JSON.parse(readFileSync(join(root, 'data/vocabulary.json'), 'utf8')) as { units: Unit[] };
const file = new SourceFile('data/checks.json', '{}');
const row = <T>(value: object): Row<T> => ({ value: value as T, file, at: () => ({ start: 0, end: 1 }) });
const claims = [
  ['members', 'person'],
  ['cells', 'cell'],
  ['share', 'percent'],
  ['growth', 'times'],
  ['meetings', 'per-month'],
].map(([id, unit]) => row<StoredClaim>({ id, unit }));

const WORLD = { units, numbers: { of: () => undefined, strange: () => null } };
const SILENT = { en: '', uk: '' };

/** What is said of a formula with a unit: nothing, or the units that would do. */
function complaint(formula: string, unit: string): readonly string[] | null {
  const problems = new Problems();
  checkSumUnits([row<StoredCheck>({ id: 'sum', formula, unit, explanation: SILENT })], claims, WORLD, problems);
  return problems.list()[0]?.nearest ?? null;
}

it.each([
  ['{members} / {members}', 'times'],
  ['{members} / {members} * 100', 'percent'],
  ['{members} - {members}', 'person'],
  ['{members} / {cells}', 'members-per-cell'],
  ['{members} * {share} / 100 / 1000', 'thousand-people'],
  ['{members} * {growth}', 'person'],
  ['{share} - {share}', 'point'],
  ['100 - {share}', 'percent'],
  ['{share} * 10', 'person'],
  ['{meetings} + {cells}', 'day'],
  ['-{cells}', 'cell'],
])('%s may be given as %s', (formula, unit) => {
  expect(complaint(formula, unit)).toBeNull();
});

it.each([
  ['{cells} / {cells}', 'person', ['times']],
  ['{cells} / {cells}', 'percent', ['times']],
  ['{cells} / {cells} * 100', 'times', ['percent', 'point']],
  ['{members} - {members}', 'percent', ['person']],
  ['{members} - {members}', 'thousand-people', ['person']],
  ['{members} * {share} / 100', 'cell', ['person']],
  ['{members} / {cells}', 'person', []],
  ['{share} - {share}', 'cell', ['percent', 'point']],
  ['{cells} + 5', 'person', ['cell']],
])('%s is not given as %s', (formula, unit, right) => {
  expect(complaint(formula, unit)).toEqual(right);
});

it('each part of a check is held to its unit, and the first that does not give it is told', () => {
  const problems = new Problems();
  const sum = {
    id: 'sum',
    formula: null,
    unit: 'times',
    rows: [{ formula: '{cells} / {cells}' }, { formula: '{cells} - {cells}' }],
  };
  checkSumUnits([row<StoredCheck>(sum)], claims, WORLD, problems);
  expect(problems.list().map(({ code, params }) => [code, params])).toEqual([
    ['sum-unit-differs', { unit: 'times', formula: '{cells} - {cells}', expected: 'cell' }],
  ]);
});

it('a part of a check that takes up another check is in the unit of that one', () => {
  const problems = new Problems();
  const checks = [
    { id: 'growth-of-cells', formula: '{cells} / {cells}', unit: 'times' },
    { id: 'again', formula: '{check:growth-of-cells}', unit: 'cell' },
  ].map((check) => ({ ...check, explanation: SILENT }));
  checkSumUnits(
    checks.map((check) => row<StoredCheck>(check)),
    claims,
    WORLD,
    problems,
  );
  expect(problems.list().map(({ params }) => params)).toEqual([
    { unit: 'cell', formula: '{check:growth-of-cells}', expected: 'times' },
  ]);
});

it('the units that claims count in are those of the vocabulary', () => {
  const strange = row<StoredClaim>({ id: 'strange', unit: 'no-such-unit' });
  expect([...countedUnits([...claims, strange], units)].sort()).toEqual([
    'cell',
    'per-month',
    'percent',
    'person',
    'times',
  ]);
});

describe('what a chart computes', () => {
  const world = {
    claims: new Map(claims.map(({ value }) => [value.id, value])),
    counted: countedUnits(claims, units),
    checks: new Map(
      Object.entries({
        none: { formula: null, unit: 'cell' },
        growth: { formula: '{cells}/{members}', unit: 'members-per-cell' },
        rest: { formula: '100 - {share}', unit: 'point' },
      }),
    ),
  };

  it.each([
    ['{check:growth}', 'times', ['members-per-cell']],
    ['{check:growth}', 'members-per-cell', null],
    ['{check:none}', 'person', ['cell']],
    ['{cells} / {members}', 'times', ['members-per-cell']],
    ['{cells} / {members}', 'members-per-cell', null],
    ['100 - {share}', 'percent', ['point']],
    ['{cells} - {cells}', 'person', ['cell']],
    ['{cells} - {cells}', 'cell', null],
    ['{cells} +', 'person', null],
  ])('%s in the unit %s says %j', (source, unit, right) => {
    expect(wrongUnitDrawn(source, unit, world)).toEqual(right);
  });
});
