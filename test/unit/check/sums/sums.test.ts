/** Results of formulas, and between what they lie when the claims are rounded. */
import { expect, it } from 'vitest';
import { digitsBorne, leeway, MOST_ROUNDED, type ClaimValue, Sums } from '../../../../src/check/sums/sums.ts';
import { formulaOf } from '../../../../src/text/formula/formula.ts';

const claim = (value: number | [number, number], more: Partial<ClaimValue> = {}): ClaimValue => ({
  value,
  corrected: value,
  ...more,
});
const claims = new Map([
  ['cells', claim(1068)],
  ['members', claim(56_000, { roundedTo: 1000 })],
  ['before', claim(20_000, { roundedTo: 1000 })],
  ['share', claim(113, { corrected: 11.3, roundedTo: 0.1 })],
  ['ceiling', claim([5, 6])],
]);
const formulas = new Map([
  ['size', formulaOf('{members} / {cells}')],
  ['growth', formulaOf('{members} - {before}')],
]);
const outcome = (formula: string) => new Sums(formulas, claims).outcome(formulaOf(formula));

it('Sums.outcome lets the ends of a result follow from the rounding of its claims', () => {
  expect(outcome('{members} / {before}').result).toBe(2.8);
  const [low, high] = outcome('{members} / {before}').range ?? [];
  expect([low, high]).toEqual([55_500 / 20_500, 56_500 / 19_500]);
});

it('Sums.outcome carries the rounding through the checks in a formula, of one claim the same way everywhere', () => {
  expect(outcome('{check:growth} - {members}').range).toEqual([-20_500, -19_500]);
  expect(outcome('{check:size}').range).toEqual([55_500 / 1068, 56_500 / 1068]);
});

it('Sums.outcome takes as exact what says nothing of its rounding, and what stands as transcribed', () => {
  expect(outcome('{cells} / 2').range).toEqual([534, 534]);
  expect(outcome('{share@transcribed} * 10')).toMatchObject({ result: 1130, range: [1130, 1130] });
  expect(outcome('{share}').range).toEqual([11.25, 11.350000000000001]);
});

it('Sums.outcome takes an end of a range, and gives a whole range no result', () => {
  expect(outcome('{ceiling@highest} - {ceiling@lowest}').result).toBe(1);
  expect(outcome('{ceiling} + 1')).toEqual({ inputs: ['ceiling'], result: null, range: null });
});

it('Sums.outcome names the claims behind the checks in a formula too, each once', () => {
  expect(outcome('{check:size} * {before} / {members}').inputs).toEqual(['members', 'cells', 'before']);
});

it('Sums.outcome has no result for a formula that divides by zero, and none for a check that needs itself', () => {
  expect(outcome('{cells} / ({cells} - {cells})').result).toBeNull();
  const circle = new Sums(new Map([['a', formulaOf('{check:a} + 1')]]), claims);
  expect(circle.outcome(formulaOf('{check:a}')).result).toBeNull();
});

it('Sums.outcome has no result for what is not there', () => {
  for (const formula of ['{nothing} + 1', '{check:nothing} + 1'])
    expect(outcome(formula), formula).toMatchObject({ result: null, range: null });
  expect(outcome('{check:nothing} + 1').inputs).toEqual([]);
});

it('Sums.outcome tries the ends of so many rounded claims as it can, and takes a result of more as exact', () => {
  const many = (count: number) => {
    const names = Array.from({ length: count }, (_, index) => `c${index}`);
    const sums = new Sums(new Map(), new Map(names.map((name) => [name, claim(10, { roundedTo: 2 })])));
    return sums.outcome(formulaOf(names.map((name) => `{${name}}`).join(' + '))).range;
  };
  expect(many(MOST_ROUNDED)).toEqual([9 * MOST_ROUNDED, 11 * MOST_ROUNDED]);
  expect(many(MOST_ROUNDED + 1)).toEqual([10 * (MOST_ROUNDED + 1), 10 * (MOST_ROUNDED + 1)]);
});

it('digitsBorne takes off decimals that rounding leaves nothing of, and none of an exact result', () => {
  const borne = (moved: number, digits: number): number =>
    digitsBorne({ result: 4, range: [4 - moved, 4 + moved / 2] }, digits);
  expect([0, 1, 2, 3, 4].map((digits) => borne(0.1, digits))).toEqual([0, 1, 2, 2, 2]);
  expect([borne(1.5, 4), borne(2, 4), borne(17, 4), borne(25, 4)]).toEqual([1, 0, 0, 0]);
  expect(borne(0, 4)).toBe(4);
  expect(digitsBorne({ result: null, range: null }, 3)).toBe(3);
});

it('leeway is the farther of the two ends that rounding allows', () => {
  expect(leeway({ result: 2, range: [1.5, 2.75] })).toBe(0.75);
  expect(leeway({ result: null, range: null })).toBe(0);
  expect([leeway({ result: 2, range: null }), leeway({ result: null, range: [1, 2] })]).toEqual([0, 0]);
});
