import { afterEach, expect, it, vi } from 'vitest';
import type { ListedFile, OfflineIndex } from '../../../src/model/offline.ts';
import { Release } from '../../../src/worker/release.ts';
import { hashOf, type Store } from '../../../src/worker/store.ts';

const BASE = 'https://example.org/';
afterEach(() => vi.unstubAllGlobals());

const answer = (text: string): Response => new Response(text, { headers: { 'content-type': 'text/html' } });

/** A release of two pages, which the network has as they are given here. @param put writes into the store */
async function release(had: Readonly<Record<string, string | undefined>>, put: Store['put']) {
  const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
  const files: ListedFile[] = [
    ['a/', 1, await hashOf(bytes('a'))],
    ['b/', 1, await hashOf(bytes('b'))],
  ];
  const list = JSON.stringify({ release: 'r', files });
  const parts = [{ first: 'a/', path: 'api/offline-1.json', hash: await hashOf(bytes(list)) }];
  vi.stubGlobal('fetch', (url: string) => {
    const text = { 'api/offline-1.json': list as string | undefined, ...had }[url.slice(BASE.length)];
    return text === undefined ? Promise.reject(new TypeError('no network')) : Promise.resolve(answer(text));
  });
  const store = { get: () => Promise.resolve(null), put } as unknown as Store;
  return new Release({ release: 'r', parts } as unknown as OfflineIndex, BASE, store);
}

it('what only may be asked for beside a page is fetched with it, but where a reader saves data', async () => {
  const asked: string[] = [];
  const page = '<script src="/_astro/a.js"></script><img src="/charts/pictures/b.svg">';
  for (const spares of [true, false]) {
    const own = await release({}, room);
    own.find = (path) => Promise.resolve([path, 1, path]);
    const fetched = vi.fn(() => Promise.reject(new TypeError('no network')));
    vi.stubGlobal('fetch', fetched);
    own.spares = spares;
    await own.keepAround('documents/c/', page);
    asked.push(fetched.mock.calls.map(([url]: string[]) => url?.slice(BASE.length)).join(' '));
  }
  expect(asked).toEqual(['_astro/a.js', '_astro/a.js charts/pictures/b.svg documents/c/words/ take/']);
});

const room = () => Promise.resolve();

it.each([
  ['kept', { 'a/': 'a', 'b/': 'b' }, room],
  ['changed', { 'a/': 'a', 'b/': 'c' }, room],
  ['cut', { 'a/': 'c' }, room],
  // Without the list nothing is known to be kept.
  ['cut', { 'api/offline-1.json': undefined, 'a/': 'a', 'b/': 'b' }, room],
  // Firefox names no quota.
  ['full', { 'a/': 'a', 'b/': 'b' }, () => Promise.reject(new DOMException('', 'UnknownError'))],
  ['full', { 'a/': 'a', 'b/': 'b' }, () => Promise.reject(new DOMException('', 'QuotaExceededError'))],
] as const)('what comes of keeping files is %s', async (outcome, had, put) => {
  expect(await (await release(had, put)).keep(['a/', 'b/'])).toBe(outcome);
});
