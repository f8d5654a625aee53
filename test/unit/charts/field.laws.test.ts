/** Areas of units as paths. */
import { expect, it } from 'vitest';
import { block, type Field, middleOf, region } from '../../../src/charts/field.ts';
import { fc } from '../../support/laws.ts';
import { inside } from './real.ts';

const field = (line: number, sign: 1 | -1): Field => ({
  line,
  pitch: 5,
  across: (at) => sign * (at * 5 + Math.floor(at / 4) * 3),
  along: (place) => place * 5,
  at: (along, across) => [along, across],
});

it('region encloses exactly the units from one to another, wherever they begin and end', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 25 }),
      fc.constantFrom(1 as const, -1 as const),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 1, max: 200 }),
      (line, sign, from, more) => {
        const grid = field(line, sign);
        const d = region(from, from + more, grid);
        for (let unit = 0; unit < from + more + line * 2; unit++)
          expect(inside(middleOf(unit, grid), d), `${unit} of ${d}`).toBe(unit >= from && unit < from + more);
      },
    ),
    { numRuns: 60 },
  );
});

it('region and block are paths of as many corners, so that one can turn into the other', () => {
  const corners = (d: string): number => d.split('L').length;
  expect([region(0, 854, field(10, 1)), region(854, 1068, field(10, 1)), block(1, 2, 3, 4)].map(corners)).toEqual([
    8, 8, 8,
  ]);
});
