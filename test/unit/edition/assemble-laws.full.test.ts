import { expect, it } from 'vitest';
import { callsFor } from '../../support/calls.ts';

/** What runs seldom runs as it happens; a square of what is many is far above it. */
const MANY = 1000;
/** What sorts runs up to 2.7 times as often, by how its rows happen to stand; what takes each with each, four times. */
const TWICE = 2.9;

it('assemble runs no part of the program much more than twice as often for twice as many documents', async () => {
  const [half, whole] = [await callsFor(40), await callsFor(80)];
  const steep = Object.entries(whole).filter(([part, times]) => times >= MANY && times > TWICE * (half[part] ?? 0));
  expect(steep).toEqual([]);
});
