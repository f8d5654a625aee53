/** The unit of a result is one that its formula can give, of a check and of what a chart computes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureOf, unitOf } from '../../../../src/check/rows/claim-kinds.ts';
import {
  countedUnits,
  isWhole,
  manifoldUnits,
  unitFaults,
  wrongUnitDrawn,
} from '../../../../src/check/sums/result-units.ts';
import { root } from '../../../../src/cli/paths.ts';
import type { StoredClaim } from '../../../../src/model/claim.ts';
import type { Unit } from '../../../../src/model/vocabulary.ts';
import type { Row } from '../../../../src/read/data.ts';

const { units } = JSON.parse(readFileSync(join(root, 'data/vocabulary.json'), 'utf8')) as { units: Unit[] };
const claim = (id: string, unit: string): Row<StoredClaim> => ({ value: { id, unit } }) as Row<StoredClaim>;
const claims = [
  claim('members', 'person'),
  claim('cells', 'cell'),
  claim('share', 'percent'),
  claim('growth', 'times'),
  claim('meetings', 'per-month'),
];

it('manifoldUnits finds units that are so many of what claims count, and no quotient of it', () => {
  const unit = (id: string, other?: string): Unit =>
    ({ id, ...(other && { forms: { en: { other } } }) }) as unknown as Unit;
  const known = [
    unit('person', 'people'),
    unit('thousand-people', 'thousand people'),
    unit('of-people', 'meetings per thousand people'),
    unit('townspeople', 'townspeople'),
    unit('people-of-a-cell', 'people of a cell'),
    unit('thousand-cells', 'thousand cells'),
    unit('cell', 'cells'),
    unit('point'),
  ];
  expect([...manifoldUnits([claim('members', 'person')], known)]).toEqual([['thousand-people', 'person']]);
});

it('unitFaults names the units of what a formula takes, and of what that takes, once round a circle', () => {
  const checks = new Map([
    ['sum', { formula: '{cells} + {check:share}' }],
    ['share', { formula: '{check:sum}' }],
    ['empty', { formula: null }],
  ]);
  expect(unitFaults('{check:sum} * {members} - {check:gone} + {check:empty}', checks)).toEqual([
    unitOf('check:sum'),
    ...[unitOf('cells'), measureOf('cells'), unitOf('check:share')],
    ...[unitOf('members'), measureOf('members')],
    unitOf('check:gone'),
    unitOf('check:empty'),
  ]);
  expect(unitFaults('{cells} +', checks)).toEqual([]);
});

it('the units that claims count in are those of the vocabulary', () => {
  const strange = claim('strange', 'no-such-unit');
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

describe('a whole number', () => {
  const counted = new Set(['cell', 'percent']);
  const known = new Map(
    Object.entries({
      cells: ['count', 5],
      between: ['count', [1, 2]],
      half: ['count', 2.5],
      torn: ['count', [1, 2.5]],
      share: ['share', 5],
    } as const).map(([id, [kind, value]]) => [id, { kind, value } as Pick<StoredClaim, 'kind' | 'value'>]),
  );

  it.each([
    ['{cells} - {between} + 1', 'cell', true],
    ['{cells} * 2', 'cell', false],
    ['{cells} / {cells}', 'cell', false],
    ['{cells} +', 'cell', false],
    ['{cells}', 'times', false],
    ['{half}', 'cell', false],
    ['{cells} + {torn}', 'cell', false],
    ['{torn} + {cells}', 'cell', false],
    ['{share}', 'percent', false],
    ['{nobody}', 'cell', false],
    ['{check:cells}', 'cell', false],
  ])('isWhole says what %s in the unit %s gives: %s', (source, unit, whole) => {
    expect(isWhole(source, unit, { claims: known, counted })).toBe(whole);
  });
});
