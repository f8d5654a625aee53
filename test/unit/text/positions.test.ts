/** Laws of positions: code points are counted as the outside world counts them. */
import { expect, it } from 'vitest';
import { astralIn, codePointer, lastStart, surroundings } from '../../../src/text/positions.ts';
import { fc } from '../../support/laws.ts';

const sample = fc.string({ unit: fc.constantFrom('а', 'b', ' ', '😀', '𝄞', 'é', '\u0301'), maxLength: 40 });
/** Offsets between characters: nobody points into the middle of one. */
const boundaries = (text: string): number[] =>
  [...text].reduce<number[]>((list, sign) => [...list, (list.at(-1) ?? 0) + sign.length], [0]);

it('codePoints agree with counting them one by one', () => {
  fc.assert(
    fc.property(sample, fc.nat(), fc.nat(), (text, a, b) => {
      const places = boundaries(text);
      const [start = 0, end = 0] = [places[a % places.length] ?? 0, places[b % places.length] ?? 0].sort(
        (x, y) => x - y,
      );
      expect(codePointer(astralIn(text))({ start, end })).toEqual({
        start: [...text.slice(0, start)].length,
        end: [...text.slice(0, end)].length,
      });
    }),
  );
});

it('surroundings are what stands before and after, never half a character', () => {
  fc.assert(
    fc.property(sample, fc.nat(), fc.nat(), fc.nat(12), (text, a, b, length) => {
      const places = boundaries(text);
      const [start = 0, end = 0] = [places[a % places.length] ?? 0, places[b % places.length] ?? 0].sort(
        (x, y) => x - y,
      );
      const { prefix, suffix } = surroundings(text, { start, end }, length);
      expect(text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(text.slice(end).startsWith(suffix)).toBe(true);
      expect(prefix.length <= length && suffix.length <= length + 1).toBe(true);
      expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
    }),
  );
});

const at = (offset: number): number => lastStart([0, 5, 5, 9], (start) => start, offset);

it('lastStart finds the last of several that start at an offset or before it', () => {
  expect([at(0), at(4), at(5), at(8), at(9), at(100)]).toEqual([0, 0, 2, 2, 3, 3]);
});

it('lastStart gives the first where all start after the offset, and where there is none', () => {
  expect(at(-1)).toBe(0);
  expect(lastStart([], () => 0, 3)).toBe(0);
});
