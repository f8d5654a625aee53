import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stack } from '../../../src/client/stack.ts';

const items = fc.array(
  fc.record({ wish: fc.integer({ min: -50, max: 4000 }), height: fc.integer({ min: 1, max: 300 }) }),
  { maxLength: 60 },
);

describe('stacking notes in a margin', () => {
  it('leaves notes that have room where their words are', () => {
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

  it('shares the distance between two notes that want the same place', () => {
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

  it('lets nothing rise above the top', () => {
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

  it('never lets one note lie over another, whatever the wishes', () => {
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
});
