import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { awaitFaces } from '../../../src/layouts/inline-scripts.ts';

/** Runs the script on a page, and says how its typefaces stand: at first, and after fonts, or clock and fonts. */
async function faces(load: () => Promise<unknown>, clock: boolean): Promise<(string | undefined)[]> {
  const dataset: Record<string, string> = {};
  const timers: (() => void)[] = [];
  const asked: string[] = [];
  runInNewContext(awaitFaces(['400 1em Text', '600 1em Display'], 'aж'), {
    document: { fonts: { load: (face: string) => (asked.push(face), load()) }, documentElement: { dataset } },
    setTimeout: (run: () => void) => timers.push(run),
  });
  expect(asked).toEqual(['400 1em Text', '600 1em Display']);
  const first = dataset['faces'];
  if (clock) timers.forEach((run) => run());
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  if (!clock) timers.forEach((run) => run());
  return [first, dataset['faces']];
}

it.each([
  ['are there', () => Promise.resolve([])],
  ['cannot be loaded', () => Promise.reject(new Error('no line'))],
] as const)('a page waits, and is seen when its typefaces %s', async (_, load) => {
  expect(await faces(load, false)).toEqual(['wait', undefined]);
});

it.each([
  ['do not come', () => new Promise(() => {})],
  ['come afterwards', () => Promise.resolve([])],
] as const)('a page that has waited long enough keeps its fonts when its typefaces %s', async (_, load) => {
  expect(await faces(load, true)).toEqual(['wait', 'late']);
});

it('a browser that knows no fonts shows the page at once', () => {
  const dataset: Record<string, string> = {};
  runInNewContext(awaitFaces(['400 1em Text'], 'a'), { document: { documentElement: { dataset } }, setTimeout() {} });
  expect(dataset).toEqual({});
});
