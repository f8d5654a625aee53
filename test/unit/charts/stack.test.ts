import { expect, it } from 'vitest';
import { stack } from '../../../src/charts/stack.ts';
import { fc } from '../../support/laws.ts';

const items = fc.array(
  fc.record({ wish: fc.integer({ min: -50, max: 4000 }), height: fc.integer({ min: 1, max: 300 }) }),
  { maxLength: 60 },
);

it('stack leaves notes that have room where their words are', () => {
  expect(
    stack(
      [
        { wish: 10, height: 20 },
        { wish: 100, height: 20 },
      ],
      2,
    ),
  ).toEqual([10, 100]);
});

it('stack shares the distance between two notes that want the same place', () => {
  expect(
    stack(
      [
        { wish: 100, height: 20 },
        { wish: 100, height: 20 },
      ],
      0,
    ),
  ).toEqual([90, 110]);
});

it('stack lets nothing rise above the top', () => {
  expect(
    stack(
      [
        { wish: 0, height: 30 },
        { wish: 0, height: 30 },
      ],
      0,
    ),
  ).toEqual([0, 30]);
});

it('stack never lets one note lie over another, whatever the wishes', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 10 }), (list, gap) => {
      const tops = stack(list, gap);
      expect(tops).toHaveLength(list.length);
      for (let index = 1; index < tops.length; index += 1)
        expect((tops[index] ?? 0) + 1e-6).toBeGreaterThanOrEqual(
          (tops[index - 1] ?? 0) + (list[index - 1]?.height ?? 0) + gap,
        );
      expect(Math.min(0, ...tops)).toBe(0);
    }),
  );
});

it('stack lets no label stand above the top of the frame, even where all of them together do not fit', () => {
  const crowd = [-40, -10, 5].map((wish) => ({ wish, height: 50 }));
  expect(stack(crowd, 0, 150)).toEqual([0, 50, 100]);
  expect(stack(crowd, 0, 120)).toEqual([0, 50, 100]);
});

it('stack ends at the latest where the frame ends, if there is room for all', () => {
  fc.assert(
    fc.property(items, (list) => {
      const needed = list.reduce((sum, item) => sum + item.height, 0);
      const tops = stack(list, 0, needed + 10);
      tops.forEach((top, index) => {
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + (list[index]?.height ?? 0)).toBeLessThanOrEqual(needed + 10 + 1e-6);
      });
    }),
  );
});
