/** Laws of formulas: what is printed is read back, and whatever is read is read or refused at its place. */
import { expect, it } from 'vitest';
import { evaluate, parseFormula, type Formula, type Input } from '../../../../src/text/formula/formula.ts';
import { spellFormula } from '../../../../src/text/formula/formula-print.ts';
import { fc, runs } from '../../../support/laws.ts';

fc.configureGlobal({ seed: 1924 });

function formula(source: string): Formula {
  const parsed = parseFormula(source);
  if ('message' in parsed) throw new Error(`${source}: ${parsed.kind}`);
  return parsed;
}

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
    { numRuns: runs(2000) },
  );
});
