import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { awaitFaces } from '../../../src/layouts/first-paint.ts';

/** Runs the script on a page, and says whether the page is unseen: at first, and when fonts and clock are done. */
async function unseen(load: () => Promise<unknown>, clock: boolean): Promise<boolean[]> {
  const dataset: Record<string, string> = {};
  const timers: (() => void)[] = [];
  const asked: string[] = [];
  runInNewContext(awaitFaces(['400 1em Text', '600 1em Display'], 'aж'), {
    document: { fonts: { load: (face: string) => (asked.push(face), load()) }, documentElement: { dataset } },
    setTimeout: (run: () => void) => timers.push(run),
  });
  expect(asked).toEqual(['400 1em Text', '600 1em Display']);
  const first = 'faces' in dataset;
  if (clock) timers.forEach((run) => run());
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  return [first, 'faces' in dataset];
}

it.each([
  ['are there', () => Promise.resolve([]), false],
  ['cannot be loaded', () => Promise.reject(new Error('no line')), false],
  ['do not come in time', () => new Promise(() => {}), true],
] as const)('a page is seen when its typefaces %s', async (_, load, clock) => {
  expect(await unseen(load, clock)).toEqual([true, false]);
});

it('a page waits while its typefaces are on their way', async () => {
  expect(await unseen(() => new Promise(() => {}), false)).toEqual([true, true]);
});

it('a browser that knows no fonts shows the page at once', () => {
  const dataset: Record<string, string> = {};
  runInNewContext(awaitFaces(['400 1em Text'], 'a'), { document: { documentElement: { dataset } }, setTimeout() {} });
  expect(dataset).toEqual({});
});
