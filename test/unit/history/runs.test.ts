import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../src/history/align-blocks.ts';

const list = fc.array(fc.constantFrom('а', 'б', 'в', 'г'), { maxLength: 40 });

describe('runsOf', () => {
  it('runsOf leads from one list to the other', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        let [a, b] = [0, 0];
        for (const { kind, count } of runsOf(before, after)) {
          if (kind === 'same') expect(before.slice(a, a + count)).toEqual(after.slice(b, b + count));
          if (kind !== 'new') a += count;
          if (kind !== 'gone') b += count;
        }
        expect([a, b]).toEqual([before.length, after.length]);
      }),
    );
  });

  it('runsOf calls two long lists without a common item wholly different', () => {
    const numbers = (from: number): number[] => Array.from({ length: 20_000 }, (_, index) => from + index);
    expect(runsOf(numbers(0), numbers(20_000))).toEqual([
      { kind: 'gone', count: 20_000 },
      { kind: 'new', count: 20_000 },
    ]);
  });
});
