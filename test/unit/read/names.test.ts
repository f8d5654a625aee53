/** Nothing is called unknown that may stand in what could not be read. */
import { expect, it } from 'vitest';
import { Names } from '../../../src/read/names.ts';

it('Names lack what is not among them when all were read', () => {
  const names = Names.of(['cells-now']);
  expect(names.complete).toBe(true);
  expect([names.lacks('cells-now'), names.lacks('cells-then')]).toEqual([false, true]);
});

it('Names lack nothing when some could not be read', () => {
  const names = Names.of(['cells-now'], false);
  expect(names.complete).toBe(false);
  expect([names.lacks('cells-now'), names.lacks('cells-then'), names.lacks('')]).toEqual([false, false, false]);
});

it('Names lack an address outside the folder that could not be read, and none inside it', () => {
  const names = Names.allBut('charts/', ['about/', 'charts/']);
  expect(names.complete).toBe(false);
  expect(['about/', 'charts/growth/', 'contact/', 'charts'].map((id) => names.lacks(id))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

it('Names offer the one that is most like a name', () => {
  expect(Names.of(['cells-now', 'cells-then', 'members']).nearest('cell-now')).toEqual(['cells-now']);
  expect(Names.of([]).nearest('cells-now')).toEqual([]);
});
