import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  formulaErrors,
  inputsOf,
  formulaOf,
  parseFormula,
  type Formula,
  type Input,
} from '../../../src/text/formula.ts';
import { printFormula, spellFormula } from '../../../src/text/formula-print.ts';

fc.configureGlobal({ seed: 1924 });

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

describe('the value of a formula', () => {
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
    ['{members-ceiling} * 2', null],
    ['{unknown}', null],
    ['1 / {zero}', null],
    ['{zero} / {zero}', null],
    ['1 / (1 / {zero})', null],
    ['9'.repeat(400), null],
  ])('%s = %s', (source, value) => {
    expect(evaluate(formula(source), lookup)).toBe(value);
  });
});

describe('what a formula takes from the dataset', () => {
  it('in order of appearance, without doubles', () => {
    expect(inputsOf(formula('{b} / ({a} + {check:a}) - {b} * {a@transcribed} - -{c}'))).toEqual([
      { kind: 'claim', id: 'b', transcribed: false },
      { kind: 'claim', id: 'a', transcribed: false },
      { kind: 'check', id: 'a', transcribed: false },
      { kind: 'claim', id: 'a', transcribed: true },
      { kind: 'claim', id: 'c', transcribed: false },
    ]);
  });
});

describe('a formula that cannot be read says why and where', () => {
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
    ['{a--b}', 'reference', 0, 6],
    ['{a{b}}', 'brace-open', 0, 2],
    ['}', 'unexpected', 0, 1],
    ['process.exit()', 'unexpected', 0, 1],
    ['('.repeat(1001), 'too-long', 1000, 1],
  ])('%s: %s', (source, kind, offset, length) => {
    expect(parseFormula(source)).toEqual({
      kind,
      message: formulaErrors[kind as keyof typeof formulaErrors].en,
      offset,
      length,
    });
  });

  it('however deep it is nested', () => {
    expect(parseFormula('('.repeat(1000))).toMatchObject({ kind: 'unfinished' });
    expect(evaluate(formula(`${'-'.repeat(999)}1`), lookup)).toBe(-1);
    expect(evaluate(formula(`${'1+'.repeat(499)}1`), lookup)).toBe(500);
  });
});

describe('formulaOf', () => {
  it('reads a formula that is right and throws for any other, with the formula and the reason', () => {
    expect(formulaOf('1 + 2').kind).toBe('operation');
    expect(() => formulaOf('1 +')).toThrow(
      new RangeError('The formula "1 +" is broken: a number, claim or check is missing at the end'),
    );
  });
});

describe('spellFormula', () => {
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
  ])('%s: %s', (source, spelt) => {
    expect(spellFormula(formulaOf(source))).toBe(spelt);
  });
});

describe('printFormula', () => {
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
  ])('prints %s with the signs that readers know, and its inputs as the caller does', (source, printed) => {
    expect(print(source)).toBe(printed);
  });
});

/** Formulas as trees; positions do not matter here. */
const at = { offset: 0, length: 0 };
const id = fc.constantFrom('cells-now', 'cells-1924', 'density-now');
const tree = fc.letrec<{ any: Formula }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 6 },
    fc.integer({ min: 0, max: 9999 }).map((n): Formula => ({ kind: 'number', value: n / 10, ...at })),
    fc.tuple(id, fc.boolean()).map(([name, transcribed]): Formula => ({ kind: 'claim', id: name, transcribed, ...at })),
    id.map((name): Formula => ({ kind: 'check', id: name, transcribed: false, ...at })),
    tie('any').map((of): Formula => ({ kind: 'negative', of, ...at })),
    fc
      .tuple(fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const), tie('any'), tie('any'))
      .map(([operator, left, right]): Formula => ({ kind: 'operation', operator, left, right, ...at })),
  ),
}));

/** Removes positions, to compare trees. */
const bare = (node: Formula): unknown =>
  JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'offset' || key === 'length' ? undefined : value)));

describe('laws', () => {
  it('a formula that is printed parses to itself, and so to the same value', () => {
    fc.assert(
      fc.property(
        tree.any,
        fc.dictionary(
          fc.constantFrom('cells-now', 'cells-1924', 'density-now'),
          fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        ),
        (node, known) => {
          const source = spellFormula(node);
          fc.pre(source.length <= 1000);
          const again = formula(source);
          expect(bare(again)).toEqual(bare(node));
          const find = (input: Input): number | null => known[input.id] ?? null;
          expect(evaluate(again, find)).toBe(evaluate(node, find));
        },
      ),
    );
  });

  it('any text is read or refused at a place inside it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0129.+-*/(){}ab:@ ,'.split(''), '{a}', '{check:b}'), maxLength: 30 }),
        (source) => {
          const parsed = parseFormula(source);
          expect(parsed.offset).toBeGreaterThanOrEqual(0);
          expect(parsed.offset + parsed.length).toBeLessThanOrEqual(source.length);
          if (!('message' in parsed))
            expect(source.slice(0, parsed.offset).trim() + source.slice(parsed.offset + parsed.length).trim()).toBe('');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
