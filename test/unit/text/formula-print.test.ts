import { expect, it } from 'vitest';
import { formulaOf } from '../../../src/text/formula.ts';
import { printFormula, spellFormula } from '../../../src/text/formula-print.ts';

it.each([
  ['{a}/{b}', '{a} / {b}'],
  ['(({a}))', '{a}'],
  ['({a} * 1.50)', '{a} * 1.5'],
  ['{a@transcribed} - {check:b}', '{a@transcribed} - {check:b}'],
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
