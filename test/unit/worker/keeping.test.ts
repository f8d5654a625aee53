import { expect, it } from 'vitest';
import type { ListedFile, OfflineIndex } from '../../../src/model/offline.ts';
import { Keeping } from '../../../src/worker/keeping.ts';
import type { Outcome, Release } from '../../../src/worker/release.ts';
import type { Store } from '../../../src/worker/store.ts';

const FILES = Array.from({ length: 500 }, (_, number): ListedFile => [`documents/${number}/`, 10, `${number}`]);

/** What is kept of a made-up site, and how often the store was asked for all that it has. */
function made(spoilt: ReadonlySet<string> = new Set(), isPast = false) {
  const kept = new Set<string>();
  let asked = 0;
  const store = {
    put: (name: string) => Promise.resolve(void kept.add(name)),
    get: (name: string) => Promise.resolve(kept.has(name) ? new Response('') : null),
    hashes: () => Promise.resolve(((asked += 1), new Set(kept))),
  } as unknown as Store;
  const index = { release: 'r', pages: 500, bytes: 5000, essential: [] } as unknown as OfflineIndex;
  const release = {
    index,
    all: () => Promise.resolve(FILES),
    isPast: () => Promise.resolve(isPast),
    keep: (paths: readonly string[]): Promise<Outcome> => {
      const hashes = FILES.flatMap(([path, , hash]) => (paths.includes(path) && !spoilt.has(hash) ? [hash] : []));
      for (const hash of hashes) kept.add(hash);
      return Promise.resolve(hashes.length === paths.length ? 'kept' : 'changed');
    },
  } as unknown as Release;
  return { keeping: new Keeping(store, release), asked: () => asked };
}

/** Keeps the whole site. @returns the last answer */
async function keepAll(keeping: Keeping) {
  let kept = await keeping.more('en');
  for (let before = 0; kept.how === 'some'; kept = await keeping.more('en')) {
    expect(kept.pages).toBeGreaterThan(before);
    before = kept.pages;
  }
  return kept;
}

it('a large site is kept without asking each time what is kept of it', async () => {
  const { keeping, asked } = made();
  expect(await keepAll(keeping)).toMatchObject({ how: 'all', pages: 500, bytes: 5000 });
  expect(asked()).toBeLessThan(4);
});

it('who asks for more again while it is on its way hears what comes of it, and nothing is fetched twice', async () => {
  const { keeping } = made();
  const [first, again] = await Promise.all([keeping.more('en'), keeping.more('en')]);
  expect(again).toBe(first);
  expect(first).toMatchObject({ how: 'some', pages: 24 });
});

it('files that come damaged are passed over and counted, and asked for again when that is wished', async () => {
  const damaged = new Set(['0', '7', '499']);
  const { keeping } = made(damaged);
  expect(await keepAll(keeping)).toMatchObject({ how: 'spoilt', pages: 497, bytes: 4970 });
  damaged.clear();
  expect(await keepAll(keeping)).toMatchObject({ how: 'all', pages: 500 });
});

it('where the server has another release by now, no more is fetched', async () => {
  const { keeping } = made(new Set(['0']), true);
  expect(await keepAll(keeping)).toMatchObject({ how: 'changed', pages: 23 });
});
