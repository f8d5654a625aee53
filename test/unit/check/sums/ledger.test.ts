/** Verdicts, case by case: doubt about the inputs first, then the comparison. */
import { expect, it } from 'vitest';
import { rowVerdict, verdictOf } from '../../../../src/check/sums/ledger.ts';
import type { Quantity } from '../../../../src/model/claim.ts';
import type { Verdict } from '../../../../src/model/check.ts';

type Held = Parameters<typeof verdictOf>[0];
const check = (more: Partial<Held> = {}): Held => ({ relation: 'equals', impossible: false, ...more });

it.each<[string, number, Held['relation'], Quantity, Verdict]>([
  ['the number itself', 30, 'equals', 30, 'holds'],
  ['a number above', 31, 'equals', 30, 'fails'],
  ['a number below', 29, 'equals', 30, 'fails'],
  ['the low end of a range', 30, 'equals', [30, 40], 'holds'],
  ['the middle of a range', 35, 'equals', [30, 40], 'holds'],
  ['the high end of a range', 40, 'equals', [30, 40], 'holds'],
  ['a number below a range', 29, 'equals', [30, 40], 'fails'],
  ['a number above a range', 41, 'equals', [30, 40], 'fails'],
  ['what may be at most that, below', 29, 'at-most', [30, 40], 'holds'],
  ['what may be at most that, inside', 40, 'at-most', [30, 40], 'holds'],
  ['what may be at most that, above', 41, 'at-most', [30, 40], 'fails'],
  ['what must be at least that, below', 29, 'at-least', [30, 40], 'fails'],
  ['what must be at least that, inside', 30, 'at-least', [30, 40], 'holds'],
  ['what must be at least that, above', 41, 'at-least', [30, 40], 'holds'],
])('verdictOf judges %s: %d %s %j %s', (_, result, relation, against, verdict) => {
  expect(verdictOf(check({ relation }), result, against)).toBe(verdict);
});

it('verdictOf forgives what the tolerance allows and what floating point adds, and no more', () => {
  expect(verdictOf(check({ tolerance: 0.5 }), 30.5, 30)).toBe('holds');
  expect(verdictOf(check({ tolerance: 0.5 }), 29.5, [30, 40])).toBe('holds');
  expect(verdictOf(check({ tolerance: 0.5 }), 30.6, 30)).toBe('fails');
  expect(verdictOf(check(), 0.1 + 0.2, 0.3)).toBe('holds');
  expect(verdictOf(check(), 0.300001, 0.3)).toBe('fails');
});

it('verdictOf calls what fails impossible where the check says that it would be', () => {
  expect(verdictOf(check({ impossible: true }), 113, 100)).toBe('cannot-be');
  expect(verdictOf(check({ impossible: true }), 100, 100)).toBe('holds');
});

it('verdictOf calls a check a sum of our own where the source claims nothing', () => {
  expect(verdictOf(check({ relation: 'shows' }), 1, 2)).toBe('own-sum');
  expect(verdictOf(check(), 1, null)).toBe('own-sum');
});

it('verdictOf lets doubt about the inputs come first', () => {
  expect(verdictOf(check({ unknown: { en: 'why', uk: 'чому' } as never }), 1, 1)).toBe('cannot-be-known');
  expect(verdictOf(check({ relation: 'shows' }), null, null)).toBe('cannot-be-known');
});

it.each<[string, Partial<Held>, number, readonly [number, number], Verdict]>([
  ['whose value agrees', {}, 2.69, [2.68, 2.7], 'holds'],
  ['whose rounding reaches up to what is said', {}, 2.24, [2.16, 2.32], 'cannot-be-known'],
  ['whose rounding reaches down to what is said', {}, 2.8, [2.7, 2.9], 'cannot-be-known'],
  ['whose rounding touches what is said', {}, 2.2, [2.15, 2.25], 'cannot-be-known'],
  ['whose rounding ends below', {}, 2.1, [2, 2.2], 'fails'],
  ['whose rounding ends above', {}, 3, [2.8, 3.2], 'fails'],
  ['that may be at most that', { relation: 'at-most' }, 2.8, [2.7, 2.9], 'cannot-be-known'],
  ['that must be at least that', { relation: 'at-least' }, 2.8, [2.7, 2.9], 'holds'],
  ['that would be impossible', { impossible: true }, 3, [2.8, 3.2], 'cannot-be'],
  ['that rounding saves from being impossible', { impossible: true }, 2.8, [2.7, 2.9], 'cannot-be-known'],
  ['of an unknown check', { unknown: { en: 'why', uk: 'чому' } as never }, 1.25, [1.25, 1.25], 'fails'],
])('rowVerdict judges a row %s', (_, more, result, range, verdict) => {
  expect(rowVerdict(check({ tolerance: 0.25, ...more }), { result, range }, 2.5)).toBe(verdict);
});

it('rowVerdict says nothing of rounding where there is nothing to be held against', () => {
  expect(rowVerdict(check({ relation: 'shows' }), { result: 1, range: [0, 2] }, 2)).toBe('own-sum');
  expect(rowVerdict(check(), { result: 1, range: [0, 2] }, null)).toBe('own-sum');
  expect(rowVerdict(check(), { result: null, range: null }, 2)).toBe('cannot-be-known');
});
