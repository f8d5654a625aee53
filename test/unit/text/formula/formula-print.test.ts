import { expect, it } from 'vitest';
import { formulaOf } from '../../../../src/text/formula/formula.ts';
import { printFormula, spellFormula } from '../../../../src/text/formula/formula-print.ts';

it.each([
  ['{a}/{b}', '{a} / {b}'],
  ['(({a}))', '{a}'],
  ['({a} * 1.50)', '{a} * 1.5'],
  ['{a@transcribed} - {check:b}', '{a@transcribed} - {check:b}'],
  ['{a@highest} - {a@lowest}', '{a@highest} - {a@lowest}'],
  ['({a} + {b}) + {c}', '{a} + {b} + {c}'],
  ['{a} + ({b} + {c})', '{a} + ({b} + {c})'],
  ['{a} - ({b} - {c})', '{a} - ({b} - {c})'],
  ['{a} / ({b} * {c})', '{a} / ({b} * {c})'],
  ['({a} * {b}) + {c}', '{a} * {b} + {c}'],
  ['({a} + {b}) * {c}', '({a} + {b}) * {c}'],
  ['{a} * ({b} + {c})', '{a} * ({b} + {c})'],
  ['-({a} * {b})', '-({a} * {b})'],
  ['--{a}', '--{a}'],
])('spellFormula writes %s as %s', (source, spelt) => {
  expect(spellFormula(formulaOf(source))).toBe(spelt);
});

const sums = new Map([
  ['ratio', '{a} / {b}'],
  ['sum', '{a} + {b}'],
  ['share', '{check:ratio} * 100'],
  ['whole', '{a}'],
]);

it.each([
  ['{check:ratio}', 'a ÷ b'],
  ['{check:ratio} / {check:ratio}', '(a ÷ b) ÷ (a ÷ b)'],
  ['{c} * ({check:ratio} - {check:ratio})', 'c × (a ÷ b − a ÷ b)'],
  ['100 - {check:sum}', '100 − (a + b)'],
  ['{check:sum} + 1', '(a + b) + 1'],
  ['-{check:sum}', '−(a + b)'],
  ['{check:share} + {check:whole}', '(a ÷ b) × 100 + a'],
])('printFormula prints %s, with the formulas of its checks inside, as %s', (source, printed) => {
  const style = { number: String, input: ({ id: name }: { id: string }) => name };
  const inside = (id: string) => formulaOf(sums.get(id) ?? '');
  expect(printFormula(formulaOf(source), { ...style, inside }).join('')).toBe(printed);
});

const print = (source: string): string =>
  printFormula(formulaOf(source), {
    number: (value) => `#${value}`,
    input: ({ kind, id: name, transcribed }) => `${kind}:${name}${transcribed ? '!' : ''}`,
  }).join('');

it.each([
  [
    '({cells-now} - {cells-1924}) / {cells-1924} * 100',
    '(claim:cells-now − claim:cells-1924) ÷ claim:cells-1924 × #100',
  ],
  ['{a} - ({b} - {c})', 'claim:a − (claim:b − claim:c)'],
  ['{density-now@transcribed} * -{check:b}', 'claim:density-now! × −check:b'],
  ['1 + 2', '#1 + #2'],
  ['-(1 + 2)', '−(#1 + #2)'],
  ['(1 / 2) / 3 / (4 / 5)', '#1 ÷ #2 ÷ #3 ÷ (#4 ÷ #5)'],
])('printFormula prints %s with the signs that readers know, and its inputs as the caller does', (source, printed) => {
  expect(print(source)).toBe(printed);
});
