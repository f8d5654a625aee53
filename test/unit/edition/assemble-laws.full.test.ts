import { beforeAll, expect, it } from 'vitest';
import { type Calls, callsFor, objectsFor } from '../../support/calls.ts';

/** What runs seldom runs as it happens; a square of what is many is far above it. */
const MANY = 1000;
/** What sorts runs up to 2.7 times as often, by how its rows happen to stand; what takes each with each, four times. */
const TWICE = 2.9;
let [half, whole]: [Calls, Calls] = [{}, {}];

beforeAll(async () => {
  [half, whole] = [await callsFor(40), await callsFor(80)];
});

it('assemble runs no part of the program much more than twice as often for twice as many documents', () => {
  const steep = Object.entries(whole).filter(([part, times]) => times >= MANY && times > TWICE * (half[part] ?? 0));
  expect(steep).toEqual([]);
});

/** Files with signs that only the parser for places knows; the others need none. */
const FEW = 5;

// A file is parsed once more to tell a place in it, into a tree of ten times its size, which stays with its rows.
it.each(['jsonc-parser/lib/umd/impl/parser.js parseTree', 'yaml/dist/public-api.js parseDocument'])(
  'assemble asks nowhere in content that is right where something stands: %s',
  (parser) => {
    const [[, times] = []] = Object.entries(half).filter(([part]) => part.includes(`/${parser}:`));
    expect(times).toBeLessThanOrEqual(FEW);
  },
);

it('assemble cuts no paragraph of our own prose into sentences more than once', () => {
  const timesOf = (part: string): number =>
    Object.entries(half).reduce((sum, [name, times]) => sum + (name.includes(`/src/${part}:`) ? times : 0), 0);
  const paragraphs = 2 * timesOf('check/prose/told-names.ts compareNames');
  expect(paragraphs).toBeGreaterThan(MANY);
  expect(timesOf('text/compared/sentence-likeness.ts sentencesOf')).toBeLessThanOrEqual(paragraphs);
});

/** Objects that a build may hold of a document beyond those that are at hand: 140, and 548 with trees of its files. */
const HELD = 180;

it('a build lets go of what is long of a document while others are checked', async () => {
  const [few, many] = [await objectsFor(20), await objectsFor(40)];
  expect((many - few) / 20).toBeLessThan(HELD);
});
