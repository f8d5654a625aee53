import { expect, it } from 'vitest';
import { isKey, KEYS, stepMark, type MarkPlace } from '../../../src/charts/pick.ts';

const mark = (id: string, x: number, y: number): MarkPlace => ({ id, x, y });

const square = [mark('a', 50, 50), mark('b', 150, 50), mark('c', 50, 150), mark('d', 150, 150)];

it('stepMark goes to the nearest in a direction, goes on in reading order, and stays at the ends', () => {
  const step = (from: string, key: Parameters<typeof stepMark>[2]): string | undefined =>
    stepMark(square, from, key)?.id;
  expect([step('a', 'ArrowRight'), step('a', 'ArrowDown'), step('d', 'ArrowUp'), step('d', 'ArrowLeft')]).toEqual([
    'b',
    'c',
    'b',
    'c',
  ]);
  expect([step('b', 'ArrowRight'), step('c', 'ArrowLeft')]).toEqual(['c', 'b']);
  expect([step('a', 'ArrowLeft'), step('d', 'ArrowRight'), step('d', 'Home'), step('a', 'End')]).toEqual([
    'a',
    'd',
    'a',
    'd',
  ]);
});

it('stepMark passes over a mark that lies more than twice as far aside as ahead', () => {
  const step = (aside: number): string | undefined =>
    stepMark([mark('here', 0, 0), mark('aside', 10, aside), mark('ahead', 100, 0)], 'here', 'ArrowRight')?.id;
  expect(step(20)).toBe('aside');
  expect(step(21)).toBe('ahead');
});

it('stepMark takes what is less than a unit ahead for no step, and of two as near the first', () => {
  const step = (...others: MarkPlace[]): string | undefined =>
    stepMark([mark('here', 0, 0), ...others, mark('far', 100, 0)], 'here', 'ArrowRight')?.id;
  expect(step(mark('beside', 0.5, 0))).toBe('far');
  expect(step(mark('next', 1, 0))).toBe('next');
  expect(step(mark('above', 10, -5), mark('below', 10, 5))).toBe('above');
});

it('isKey knows the keys that move between marks, and no other', () => {
  expect([...KEYS, 'Tab', 'Enter'].filter(isKey)).toEqual(KEYS);
});

it('stepMark begins at the first mark when none is in hand', () => {
  expect(stepMark(square, null, 'ArrowRight')?.id).toBe('a');
  expect(stepMark([], null, 'End')).toBeNull();
});
