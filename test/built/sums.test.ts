/**
 * A reader with a calculator: every sum that the built page of the sums prints is done again from what is printed, in
 * both languages. Nothing of the project's own arithmetic is used.
 */
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/site.ts';

const pages = builtPages().filter(({ route }) => route.endsWith('/ledger/'));

/** A printed number: its value, and how much its last digit counts for. */
interface Printed {
  readonly value: number;
  readonly step: number;
}

const NUMBER = /\d(?:[\d.,\u00a0\u202f]*\d)?/u;

function read(text: string, lang: string): Printed {
  const [digits = ''] = NUMBER.exec(text) ?? [];
  const plain = lang === 'uk' ? digits.replace(/[\u00a0\u202f]/gu, '').replace(',', '.') : digits.replaceAll(',', '');
  return { value: Number(plain), step: 10 ** -(plain.split('.')[1] ?? '').length };
}

/** The value of printed arithmetic: numbers, + − × ÷ and parentheses. */
function compute(text: string, lang: string): number {
  const tokens = text.match(/\d(?:[\d.,\u00a0\u202f]*\d)?|[-+−×÷()]|[^\s\u00a0]/gu) ?? [];
  let at = 0;
  const take = (...signs: string[]): string | undefined => {
    const token = tokens[at];
    return token !== undefined && signs.includes(token) ? tokens[at++] : undefined;
  };
  const operand = (): number => {
    if (take('−') !== undefined) return -operand();
    if (take('(') !== undefined) {
      const inner = sum();
      if (take(')') === undefined) throw new Error(`A parenthesis is not closed: ${text}`);
      return inner;
    }
    const token = tokens[at++] ?? '';
    if (!NUMBER.test(token)) throw new Error(`“${token}” is no number: ${text}`);
    return read(token, lang).value;
  };
  const product = (): number => {
    let value = operand();
    for (let sign = take('×', '÷'); sign !== undefined; sign = take('×', '÷'))
      value = sign === '×' ? value * operand() : value / operand();
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let sign = take('+', '−'); sign !== undefined; sign = take('+', '−'))
      value += sign === '+' ? product() : -product();
    return value;
  };
  const value = sum();
  if (at !== tokens.length) throw new Error(`More stands there than a sum: ${text}`);
  return value;
}

/** Is the result what the sum gives, to the last digit that is printed? */
const gives = (sum: number, { value, step }: Printed): boolean => Math.abs(sum - value) <= step / 2 + 1e-9;

const words = (element: HTMLElement | null): string => element?.text.trim() ?? '';

/** The printed formula without what is said beside it; empty where nothing is computed. */
function formulaOf(sum: HTMLElement): string {
  const formula = sum.querySelector('.formula');
  return words(formula)
    .replace(words(formula?.querySelector('.quiet') ?? null), '')
    .trim();
}

/** The checks of the first edition: their places on the page are addresses that others link to. */
const FIRST_EDITION =
  'cells-added ratio-cells ratio-members members-per-cell-1924 members-per-cell-now ratio-members-per-cell ' +
  'density-1924-recomputed workers-implied-1924 density-transcribed density-transcribed-recomputed ' +
  'density-now-recomputed workers-implied-now ratio-density growth-claim-cells growth-claim-members ' +
  'growth-claim-members-per-cell growth-claim-density growth-of-members admitted-of-applied ' +
  'applications-not-admitted shares-sum shares-not-stated largest-share people-mining people-metal people-other ' +
  'people-not-stated days-a-month large-enterprises transfer-base load-base';

it.each(pages.map((page) => [page.route, page] as const))('%s has every place of the first edition', (_, { dom }) => {
  const gone = FIRST_EDITION.split(' ').filter((id) => dom.getElementById(id) === null);
  expect(gone).toEqual([]);
});

describe.each(pages.map((page) => [page.route, page] as const))('the sums of %s', (route, { dom }) => {
  const lang = route.startsWith('/uk/') ? 'uk' : 'en';
  const sums = dom
    .querySelectorAll('.check, .measured li')
    .map((entry) => ({ id: entry.id, sum: entry.querySelector('.sum') as HTMLElement }));
  const computed = sums.filter(({ sum }) => formulaOf(sum) !== '');

  it('the sums are all there, and only what has no formula has no result', () => {
    expect(computed.length).toBeGreaterThan(40);
    for (const { id, sum } of sums.filter(({ sum }) => sum.querySelector('.formula') !== null))
      expect(words(sum.querySelector('.result')) === '–', id).toBe(formulaOf(sum) === '');
  });

  it.each(computed.map(({ id, sum }) => [id, sum] as const))('the sum “%s” comes to what is printed', (id, sum) => {
    const result = read(words(sum.querySelector('.result')), lang);
    const value = compute(formulaOf(sum), lang);
    expect(gives(value, result), `${formulaOf(sum)} is ${value}, printed is ${result.value}`).toBe(true);
    const range = sum.querySelector('.range');
    if (range === null) return;
    const [low, high] = (words(range).match(new RegExp(NUMBER, 'gu')) ?? []).map((text) => read(text, lang));
    expect((low?.value ?? NaN) <= result.value && result.value <= (high?.value ?? NaN), id).toBe(true);
  });

  it('the sums in an explanation come to what is printed', () => {
    const equation = /((?:\d[\d.,\u00a0\u202f]*\s[+−×÷]\s)+\d[\d.,\u00a0\u202f]*) = (\d[\d.,\u00a0\u202f]*\d)/gu;
    const found = dom
      .querySelectorAll('.why p')
      .flatMap((paragraph) => [...paragraph.text.matchAll(equation)].map(([, sum = '', result = '']) => [sum, result]));
    expect(found.length).toBeGreaterThan(0);
    for (const [sum = '', result = ''] of found)
      expect(gives(compute(sum, lang), read(result, lang)), `${sum} = ${result}`).toBe(true);
  });
});

const captions = builtPages()
  .filter(({ route }) => /\/charts\/(growth|enrolment)\/[^/]+\/$/.test(route))
  .map((page) => [page.route, page] as const);

it.each(captions)('the sums beside the chart %s come to what is printed', (route, { dom }) => {
  const lang = route.startsWith('/uk/') ? 'uk' : 'en';
  const formulas = dom.querySelectorAll('.captions .formula');
  // Shares among a thousand are stated or corrected: their sums stand in the text.
  expect(formulas.length > 0, route).toBe(!route.includes('density'));
  for (const formula of formulas) {
    const [sum = '', result = ''] = formula.text.split('=');
    expect(gives(compute(sum, lang), read(result, lang)), formula.text).toBe(true);
  }
});

it('a reader with a calculator does the sums as they are printed, and finds one that is not so', () => {
  expect(compute('56,000 ÷ 1,068 ÷ (20,000 ÷ 854)', 'en')).toBeCloseTo(2.239, 4);
  expect(compute('33\u00a0000 × 38,4 ÷ 100 ÷ 1000', 'uk')).toBeCloseTo(12.672, 9);
  expect(gives(compute('52 ÷ 23', 'en'), read('2.24 times', 'en'))).toBe(false);
  expect(gives(compute('100 − (38,4 + 13 + 27,6)', 'uk'), read('21,0\u00a0%', 'uk'))).toBe(true);
  expect(() => compute('52 ÷ x', 'en')).toThrow('no number');
});
