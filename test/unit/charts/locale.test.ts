import { expect, it } from 'vitest';
import { claimsIn, formulaInNumbers, soleClaim, localeOf } from '../../../src/charts/locale.ts';
import type { Dataset } from '../../../src/charts/dataset.ts';

const claim = (id: string, value: number, corrected = value): object => ({ id, document: 'd', value, corrected });
const dataset = {
  index: {
    claims: new Map([
      ['cells', claim('cells', 1068)],
      ['before', claim('before', 854)],
      ['density', claim('density', 113, 11.3)],
    ]),
    checks: new Map([['gain', { id: 'gain', formula: '{cells}-{before}', result: 214, digits: 0 }]]),
    units: new Map(),
  },
} as unknown as Dataset;
const print = (formula: string, reading: 'corrected' | 'transcribed' = 'corrected'): string =>
  formulaInNumbers(formula, dataset, localeOf(dataset, 'en'), reading);

it.each([
  ['{cells}/{before}', '1,068 ÷ 854'],
  ['{cells} - ({before} - {density})', '1,068 − (854 − 11.3)'],
  ['{check:gain} / {before} * 100', '(1,068 − 854) ÷ 854 × 100'],
  ['{density@transcribed} - {density}', '113 − 11.3'],
])('formulaInNumbers prints %s with its numbers', (formula, printed) => {
  expect(print(formula)).toBe(printed);
});

it('formulaInNumbers takes the numbers of the reading', () => {
  expect(print('{density} / {density@transcribed}', 'transcribed')).toBe('113 ÷ 113');
});

it.each([
  [' {cells} ', 'cells'],
  ['({cells})', 'cells'],
  ['{cells@transcribed}', null],
  ['{check:gain}', null],
  ['{cells} + 0', null],
])('soleClaim of %j is %s', (formula, id) => {
  expect(soleClaim(formula)).toBe(id);
});

it('claimsIn names each claim once, in order, those of checks included', () => {
  expect(claimsIn('{density} * {check:gain} / {density@transcribed} + {cells}', dataset)).toEqual([
    'density',
    'cells',
    'before',
  ]);
});
