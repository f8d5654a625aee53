/** What pages are given while releases come and workers are ended, in any order. */
import { afterEach, expect, it, vi } from 'vitest';
import { fc, runs } from '../../support/laws.ts';
import { World } from '../../support/worker-world.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What may happen, each as often as it stands here. */
const STEPS: readonly (readonly [often: number, does: (world: World, number: number) => unknown])[] = [
  [30, (world, number) => world.come(number)],
  [2, (world) => world.open('changed')],
  [2, (world) => world.open('same')],
  [5, (world) => world.show()],
  [8, (world, number) => world.ask(number)],
  [1, (world, number) => world.close(world.pages[number % world.pages.length])],
  [1, (world) => (world.served = 2)],
  [3, (world) => world.update()],
  [1, (world) => world.end()],
];
const ALL = STEPS.flatMap(([often, does]) => Array.from({ length: often }, () => does));

/** Whether all that a page shows and was given may be of one release. */
function expectWhole({ has }: World['pages'][number]): void {
  const releases = new Set(has.join('\n').match(/release \d/g));
  expect([...releases], has.join('\n')).toHaveLength(Math.min(1, releases.size));
}

it('a worker that is ended the moment a page has its data has left word of it', async () => {
  const world = await World.made();
  world.open('same');
  await world.settle();
  world.show();
  world.ask(0);
  world.ask(0);
  const [page] = world.pages;
  for (let rest = 50; rest > 0 && page!.has.length < 2; rest -= 1) await world.come(0);
  const given = page!.has.length;
  expect(given).toBeGreaterThan(1);
  world.end();
  world.served = 2;
  world.update();
  await world.settle();
  world.ask(0);
  await world.settle();
  expect(page!.has).toHaveLength(given + 1);
  expectWhole(page!);
});

it('a page that a host shows without its last slash is kept, and is of the release that it is in', async () => {
  const world = await World.made();
  world.open('changed', true);
  await world.settle();
  world.show();
  world.served = 2;
  world.ask(0);
  world.ask(1);
  await world.settle();
  expect(world.pages[0]!.has).toHaveLength(2);
  expectWhole(world.pages[0]!);
  world.served = null;
  world.open('changed');
  await world.settle();
  expect(world.pages[1]!.has).toEqual(['changed/ of release 1']);
});

it('a page has nothing of two releases, whatever comes first and whenever a worker is ended', async () => {
  const step = fc.tuple(fc.nat(ALL.length - 1), fc.nat(99));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 80, maxLength: 300, size: 'max' }), async (steps) => {
      const world = await World.made();
      for (const [does, number] of steps) await ALL[does]!(world, number);
      world.open('changed');
      for (let rest = 0; rest < 4; rest += 1) {
        await world.settle();
        world.show();
        for (let number = 0; number < 2 * world.pages.length; number += 1) world.ask(number);
      }
      for (const page of world.pages) expectWhole(page);
      expect(world.pages.at(-1)!.has.length).toBeGreaterThan(2);
    }),
    // To look for a smaller one takes minutes, and finds little: the steps of one draw hang together.
    { endOnFailure: true, numRuns: runs(600) },
  );
});
