import { expect, it } from 'vitest';
import { callsFor } from '../../support/calls.ts';

/** What runs seldom runs as it happens; a square of what is many is far above it. */
const MANY = 1000;
/** What sorts runs a little more than twice as often; what takes each with each, three times and more. */
const TWICE = 2.6;

it('assemble runs no part of the program much more than twice as often for twice as many documents', async () => {
  const [half, whole] = [await callsFor(40), await callsFor(80)];
  const steep = Object.entries(whole).filter(([part, times]) => times >= MANY && times > TWICE * (half[part] ?? 0));
  expect(steep).toEqual([]);
});
