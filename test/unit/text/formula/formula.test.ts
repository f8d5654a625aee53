import { expect, it } from 'vitest';
import { LANGS } from '../../../../src/model/common.ts';
import {
  evaluate,
  inputsOf,
  formulaOf,
  parseFormula,
  parseReference,
  spellInput,
  type Formula,
  type FormulaErrorKind,
  type Input,
} from '../../../../src/text/formula/formula.ts';
import { words as wordsIn } from '../../../../src/words/index.ts';

const values: Readonly<Record<string, number | null>> = {
  'claim:cells-now': 1068,
  'claim:cells-1924': 854,
  'claim:density-now': 11.3,
  'claim:density-now@transcribed': 113,
  'check:shares-sum': 79,
  'claim:members-ceiling': null,
  'claim:zero': 0,
};
const lookup = ({ kind, id, transcribed }: Input): number | null =>
  values[`${kind}:${id}${transcribed ? '@transcribed' : ''}`] ?? null;

function formula(source: string): Formula {
  const parsed = parseFormula(source);
  if ('message' in parsed) throw new Error(`${source}: ${parsed.kind}`);
  return parsed;
}

it.each([
  ['{cells-now} / {cells-1924}', 1068 / 854],
  ['{cells-now} - {cells-1924}', 214],
  ['({cells-now} - {cells-1924}) / {cells-1924} * 100', (214 / 854) * 100],
  ['100 - {check:shares-sum}', 21],
  ['{density-now}', 11.3],
  ['{density-now@transcribed}', 113],
  ['2 + 3 * 4', 14],
  ['(2 + 3) * 4', 20],
  ['10 - 4 - 3', 3],
  ['16 / 4 / 2', 2],
  ['-2 * 3', -6],
  ['2 - -3', 5],
  ['1.5*2', 3],
  ['12.25*4', 49],
  ['-{density-now}', -11.3],
  ['-{unknown}', null],
  ['{unknown} + 1', null],
  ['1 + {unknown}', null],
  ['0 / 5', 0],
  ['{members-ceiling} * 2', null],
  ['{unknown}', null],
  ['1 / {zero}', null],
  ['{zero} / {zero}', null],
  ['1 / (1 / {zero})', null],
  ['9'.repeat(400), null],
])('evaluate gives %s = %s', (source, value) => {
  expect(evaluate(formula(source), lookup)).toBe(value);
});

it('inputsOf names inputs in order of appearance, without doubles', () => {
  expect(inputsOf(formula('{b} / ({a} + {check:a}) - {b} * {a@transcribed} - -{c} * 2'))).toEqual([
    { kind: 'claim', id: 'b', transcribed: false },
    { kind: 'claim', id: 'a', transcribed: false },
    { kind: 'check', id: 'a', transcribed: false },
    { kind: 'claim', id: 'a', transcribed: true },
    { kind: 'claim', id: 'c', transcribed: false },
  ]);
});

it.each([
  ['', 'empty', 0, 0],
  ['   ', 'empty', 0, 3],
  ['{a} +', 'unfinished', 5, 0],
  ['{a} + ', 'unfinished', 5, 0],
  ['{a} {b}', 'unexpected', 4, 3],
  ['{a} × {b}', 'unexpected', 4, 1],
  ['0,5', 'unexpected', 1, 1],
  ['* 2', 'unexpected', 0, 1],
  ['(1 + 2', 'parenthesis-open', 0, 1],
  ['1 + 2)', 'unexpected', 5, 1],
  ['(1 2)', 'unexpected', 3, 1],
  ['()', 'unexpected', 1, 1],
  ['1 + {cells-now', 'brace-open', 4, 10],
  ['1 + {Cells}', 'reference', 4, 7],
  ['{}', 'reference', 0, 2],
  ['{check:a@transcribed}', 'reference', 0, 21],
  ['{a@corrected}', 'reference', 0, 13],
  ['{check:a@highest}', 'reference', 0, 17],
  ['{a--b}', 'reference', 0, 6],
  ['{a{b}}', 'brace-open', 0, 2],
  ['}', 'unexpected', 0, 1],
  ['process.exit()', 'unexpected', 0, 1],
  ['('.repeat(1001), 'too-long', 1000, 1],
])('parseFormula refuses %s: %s', (source, kind, offset, length) => {
  expect(parseFormula(source)).toEqual({
    kind,
    message: wordsIn('en').reasons.formula[kind as FormulaErrorKind],
    offset,
    length,
  });
});

it('a formula that cannot be read says why and where, however deep it is nested', () => {
  expect(parseFormula('('.repeat(1000))).toMatchObject({ kind: 'unfinished' });
  expect(evaluate(formula(`${'-'.repeat(999)}1`), lookup)).toBe(-1);
  expect(evaluate(formula(`${'1+'.repeat(499)}1`), lookup)).toBe(500);
});

/** The words that each part came from, a part before its own parts. */
const words = (source: string, node: Formula): string[] => [
  source.slice(node.offset, node.offset + node.length),
  ...(node.kind === 'operation'
    ? [...words(source, node.left), ...words(source, node.right)]
    : node.kind === 'negative'
      ? words(source, node.of)
      : []),
];

it.each([
  [' 12.5 ', ['12.5']],
  ['  {cells} ', ['{cells}']],
  [' {a}  -  2 ', ['{a}  -  2', '{a}', '2']],
  ['1 + - {b} * 3', ['1 + - {b} * 3', '1', '- {b} * 3', '- {b}', '{b}', '3']],
  ['2 * ( {a} + 1 ) ', ['2 * ( {a} + 1 )', '2', '( {a} + 1 )', '{a}', '1']],
])('parseFormula knows of each part of %j the words that it came from', (source, parts) => {
  expect(words(source, formula(source))).toEqual(parts);
});

it('parseFormula reads what a reference names', () => {
  expect(formula('{a-1b}')).toEqual({ kind: 'claim', id: 'a-1b', transcribed: false, offset: 0, length: 6 });
});

it.each<[string, Input]>([
  ['a', { kind: 'claim', id: 'a', transcribed: false }],
  ['a@transcribed', { kind: 'claim', id: 'a', transcribed: true }],
  ['a@lowest', { kind: 'claim', id: 'a', transcribed: false, end: 'lowest' }],
  ['a@highest', { kind: 'claim', id: 'a', transcribed: false, end: 'highest' }],
  ['check:a', { kind: 'check', id: 'a', transcribed: false }],
  ['check:a@lowest', { kind: 'check', id: 'a', transcribed: false, end: 'lowest' }],
])('spellInput writes {%s} as parseReference reads it', (written, input) => {
  expect(parseReference(written)).toEqual(input);
  expect(spellInput(input)).toBe(`{${written}}`);
});

it('inputsOf tells the ends of a range from each other', () => {
  expect(inputsOf(formula('{a@highest} - {a@lowest} + {a@highest}'))).toEqual([
    { kind: 'claim', id: 'a', transcribed: false, end: 'highest' },
    { kind: 'claim', id: 'a', transcribed: false, end: 'lowest' },
  ]);
});

it('words give each reason why a formula cannot be read words of its own', () => {
  for (const lang of LANGS) expect(new Set(Object.values(wordsIn(lang).reasons.formula)).size).toBe(9);
});

it('formulaOf reads a formula that is right and throws for any other, with the formula and the reason', () => {
  expect(formulaOf('1 + 2').kind).toBe('operation');
  expect(() => formulaOf('1 +')).toThrow(
    new RangeError('The formula "1 +" is broken: a number, claim or check is missing at the end'),
  );
});
