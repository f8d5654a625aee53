/** The unit of a result is one that its formula can give. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CitedNumber } from '../../../../src/check/prose/beside-numbers.ts';
import { checkSumUnits } from '../../../../src/check/sums/sum-units.ts';
import { root } from '../../../../src/cli/paths.ts';
import { between } from '../../../../src/model/common.ts';
import type { StoredCheck } from '../../../../src/model/check.ts';
import type { StoredClaim } from '../../../../src/model/claim.ts';
import type { Unit } from '../../../../src/model/vocabulary.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { Places } from '../../../support/places.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';
import type { Row } from '../../../../src/read/data.ts';

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

it.each([
  [{ relation: 'shows' }, null],
  [{ relation: 'shows', claimed: 'cells' }, 'relation'],
  [{ relation: 'shows', limit: 5 }, 'relation'],
  [{ relation: 'shows', impossible: true }, 'impossible'],
  [{ relation: 'equals' }, 'relation'],
  [{ relation: 'equals', rows: [{ formula: null }] }, null],
  [{ relation: 'equals', claimed: 'cells' }, null],
  [{ relation: 'equals', claimed: 'cells', limit: 5 }, 'limit'],
  [{ relation: 'at-most', limit: -1 }, 'limit'],
  [{ relation: 'at-most', limit: 0 }, null],
  [{ relation: 'at-most', limit: 99, unit: 'percent', impossible: true }, 'limit'],
  [{ relation: 'at-most', limit: 100, unit: 'percent', impossible: true }, null],
  [{ relation: 'at-most', limit: 99, unit: 'percent' }, null],
  [{ relation: 'at-most', limit: 99, impossible: true }, null],
])('a check that says %j compares with one thing, or is told so at the field %s', (said, field) => {
  const check = { id: 'sum', formula: null, unit: 'cell', claimed: null, explanation: SILENT, ...said };
  const place = new Places(check as unknown as StoredCheck, 'data/checks.json');
  const problems = new Problems();
  checkSumUnits([place], claims, WORLD, problems);
  const told = problems.list().map(({ code, line, params }) => [code, place.of(line), params['id']]);
  expect(told).toEqual(field === null ? [] : [['check-comparison', field, 'sum']]);
  expect(problems.list().every(({ params }) => params['reason:en'] !== params['reason:uk'])).toBe(true);
  // A claim that is not there is told as that.
  const claimed = 'claimed' in said && field !== null ? [said.claimed] : [];
  expect(problems.behindBelow('claims').map(({ name }) => name)).toEqual(claimed);
});

describe('what is said of a check', () => {
  const places = new SourceFile('data/checks.json', '{ unit digits formula explanation.en }');
  const counts = claims.map(({ value }) => row<StoredClaim>({ ...value, kind: 'count', value: 5 }));
  const PLAIN = { unit: 'cell', digits: 0, claimed: null, relation: 'shows', explanation: SILENT, rows: [] };
  const check = (value: object): Row<StoredCheck> => ({
    value: { ...PLAIN, ...value } as unknown as StoredCheck,
    file: places,
    at: (path = []) => between(places.text.indexOf(path.join('.')), places.text.indexOf(path.join('.')) + 1),
  });
  const at = (when: 'then' | 'now', value: number | null, measured = 'cells'): CitedNumber =>
    ({ when, value, measured }) as unknown as CitedNumber;

  function told(checks: readonly object[], numbers: Readonly<Record<string, CitedNumber>> = {}): Problems {
    const problems = new Problems();
    const of = (kind: string, id: string): CitedNumber | undefined => (kind === 'claim' ? numbers[id] : undefined);
    checkSumUnits(checks.map(check), counts, { units, numbers: { of } }, problems);
    return problems;
  }
  const listed = (problems: Problems): unknown[] =>
    problems
      .list()
      .map(({ code, column, params, nearest }) => [code, places.text.slice(column - 1).split(' ')[0], params, nearest]);

  it('a unit that a formula does not give is told at the unit, behind one that is not there', () => {
    const problems = told([{ id: 'sum', formula: '{cells} / {cells} * 100', unit: 'cell' }]);
    const params = { unit: 'cell', formula: '{cells} / {cells} * 100', expected: 'percent, point' };
    expect(listed(problems)).toEqual([['sum-unit-differs', 'unit', params, ['percent', 'point']]]);
    expect(problems.behindBelow('units').map(({ name }) => name)).toEqual(['cell']);
    expect(problems.faultsBelow('unit')).toEqual(['check:sum']);
  });

  it('digits of a whole number are told at the digits, and none where there is nothing behind the point', () => {
    expect(listed(told([{ id: 'sum', formula: '{cells} - {cells}', digits: 1 }]))).toEqual([
      ['digits-of-whole', 'digits', { number: '1', unit: 'cell' }, ['0']],
    ]);
    expect(listed(told([{ id: 'sum', formula: '{cells} - {cells}' }]))).toEqual([]);
    expect(listed(told([{ id: 'sum', formula: '{cells} / {cells}', unit: 'times', digits: 1 }]))).toEqual([]);
    expect(listed(told([{ id: 'sum', formula: null, digits: 1 }]))).toEqual([]);
  });

  it.each([
    ['{was} / {is}', '{is} / {was}', { was: at('then', 5), is: at('now', 9) }],
    [' {was}/{is} ', '{is} / {was}', { was: at('then', 9), is: at('now', 5) }],
    ['{was} - {is}', '{is} - {was}', { was: at('then', 5), is: at('now', 9) }],
    ['{was} − {is}', '{is} − {was}', { was: at('then', 5), is: at('now', 9) }],
    ['{was} - {is}', '{is} - {was}', { was: at('then', null), is: at('now', 9) }],
  ])('the sum %s of what was and is has to be %s', (formula, right, numbers) => {
    const problems = told([{ id: 'sum', formula }], numbers);
    expect(listed(problems)).toEqual([['sum-upside-down', 'formula', { id: 'sum', formula }, [right]]]);
    expect(problems.faultsBelow('checks')).toEqual(['sum']);
  });

  it.each([
    ['what became less is less what is', '{was} - {is}', { was: at('then', 9), is: at('now', 5) }],
    ['what stayed is less what is', '{was} - {is}', { was: at('then', 5), is: at('now', 5) }],
    ['nobody knows how much it is', '{was} - {is}', { was: at('then', 5), is: at('now', null) }],
    ['what is stands first', '{is} / {was}', { was: at('then', 5), is: at('now', 9) }],
    ['both were', '{was} / {is}', { was: at('then', 5), is: at('then', 9) }],
    ['another thing is', '{was} / {is}', { was: at('then', 5), is: at('now', 9, 'members') }],
    ['one of them is no number', '{was} / {is}', { was: at('then', 5) }],
    ['more is added', '{was} / {is} + 1', { was: at('then', 5), is: at('now', 9) }],
    ['more stands before', '1 + {was} / {is}', { was: at('then', 5), is: at('now', 9) }],
  ])('no sum stands upside down where %s', (_, formula, numbers) => {
    expect(listed(told([{ id: 'sum', formula }], numbers))).toEqual([]);
  });

  it('a sum that stands twice is told at the second, behind an id that stands twice', () => {
    const sum = { id: 'one', formula: '{cells} - {cells}' };
    const problems = told([sum, { ...sum, id: 'two', formula: '{cells}-{cells}' }]);
    const params = { id: 'two', other: 'one', formula: '{cells}-{cells}' };
    expect(listed(problems)).toEqual([['sum-twice', 'formula', params, []]]);
    expect(problems.behindBelow('doubled').map(({ name }) => name)).toEqual(['two']);
  });

  it.each([
    ['another formula', { formula: '{cells} + {cells}' }],
    ['another claim', { claimed: 'cells', relation: 'equals' }],
    ['another relation', { limit: 1, relation: 'at-most' }],
    ['no formula', { formula: null }],
  ])('a sum with %s is another sum', (_, own) => {
    const sum = { id: 'one', formula: '{cells} - {cells}' };
    expect(listed(told([sum, { ...sum, id: 'two', ...own }, { id: 'three', formula: null }]))).toEqual([]);
  });

  it('an explanation that gives the result of another sum and not its own is told', () => {
    const other = { id: 'other', formula: '{cells} + {cells}' };
    const sum = (en: string): object => ({ id: 'sum', formula: '{cells} - {cells}', explanation: { en, uk: '' } });
    const problems = told([other, sum('It is {check:other}, and {check:other} again.')]);
    const params = { id: 'sum', other: 'other' };
    expect(listed(problems)).toEqual([['sum-of-another', 'explanation.en', params, ['{check:sum}']]]);
    expect(problems.behindBelow('doubled').map(({ name }) => name)).toEqual(['sum']);
    for (const en of [
      'It is {check:other} and {check:sum}.',
      '{check:other}, {check:sum@1}',
      '{check:nobody}',
      'It is.',
    ])
      expect(listed(told([other, sum(en)]))).toEqual([]);
    expect(listed(told([other, sum('It is {check:other}, no {check:summary}.')]))).toHaveLength(1);
  });
});
