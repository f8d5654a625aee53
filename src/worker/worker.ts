/**
 * The service worker: what was read stays readable without a network. One worker is one release, for the build writes
 * the list of its files before this text (`astro/worker.ts`). It takes over when no page of the one before is open, or
 * when a reader asks for it.
 */
import type { Lang } from '../model/common.ts';
import type { OfflineIndex, Question } from '../model/offline.ts';
import { Answers } from './answers.ts';
import { type Connected, isPage, isSparing, pathOf, wayOf, withFirst } from './decide.ts';
import { Keeping } from './keeping.ts';
import { Readers, windows } from './readers.ts';
import { Release } from './release.ts';
import { hashOf, Store } from './store.ts';
import { takeBack } from './take-back.ts';

declare const self: ServiceWorkerGlobalScope & { readonly OFFLINE: OfflineIndex };

const browser = navigator as Navigator & Connected;
const base = new URL('.', self.location.href).href;
const store = new Store(base);
const release = new Release(self.OFFLINE, base, store);
const readers = new Readers(base, release);
const keeping = new Keeping(store, release);
const answers = new Answers(base, store, release, readers, { notKept, unknown: leaveIfGone });

self.addEventListener('install', (event) => event.waitUntil(install()));

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function install(): Promise<void> {
  await keeping.install();
  // Who has nothing open but pages of this release has taken it up already.
  if (await readers.areAllOwn()) await self.skipWaiting();
  else if (self.registration.active !== null) await say();
}

async function takeOver(): Promise<void> {
  await self.clients.claim();
  // A page that came before there was any worker, with what every first page brings along.
  for (const { id, url } of await windows()) await keepFirst(id, url).catch(() => undefined);
  await keeping.sweep().catch(() => undefined);
  await say();
}

/** Names the script that says it to open pages of which there is something to be said. @param to one; all if absent */
async function say(to?: Client): Promise<void> {
  const script = (await release.beginning('_astro/Offline.')).find((path) => path.endsWith('.js'));
  if (script === undefined) return;
  const isReady = self.registration.waiting !== null;
  for (const client of to === undefined ? await windows() : [to]) {
    const { standing, kept } = await readers.here(client.id);
    if (isReady || kept !== null || standing === 'former') client.postMessage(base + script);
  }
}

/** The page that has the words for it. */
async function words(lang: Lang): Promise<string> {
  const page = release.index.essential.find((path) => isUkrainian(path) === (lang === 'uk')) ?? '';
  return (await (await release.kept(page))?.text()) ?? '';
}

self.addEventListener('fetch', (event) => {
  const { method, url, mode, cache, headers } = event.request;
  const way = wayOf({ method, url, mode, cache, range: headers.get('range') }, base);
  if (way !== 'leave') answers[way](event);
});

self.addEventListener('message', (event) => {
  const question = event.data as Question | null;
  if (typeof question?.ask !== 'string') return;
  event.waitUntil(
    answer(question, event)
      .catch(() => null)
      .then((said) => event.ports[0]?.postMessage(said)),
  );
});

/** What a page is told. */
async function answer(question: Question, { source }: ExtendableMessageEvent): Promise<unknown> {
  const id = source !== null && 'id' in source ? source.id : '';
  switch (question.ask) {
    case 'greet':
      if (!(source instanceof Client)) return null;
      await say(source);
      // Who greets was answered here: it is not the first page that is opened.
      return isSparing(browser) ? null : keeping.further();
    case 'words':
      return words(question.lang);
    case 'here':
      return readers.here(id);
    case 'state':
      return keeping.state();
    case 'more':
      return keeping.more(question.lang);
    case 'stop':
      return keeping.stop();
    case 'remove':
      await keeping.remove();
      return keeping.state();
    case 'which':
      return keeping.which(question.paths.flatMap((url) => pathOf(url, base) ?? []));
    case 'take-over':
      return self.skipWaiting();
  }
}

/** Keeps a page that no worker has answered for, and what is kept with every first page. */
async function keepFirst(id: string, url: string): Promise<void> {
  const path = pathOf(url, base);
  if (path === null || (await readers.standing(id)) !== 'unknown') return;
  const file = await release.find(path);
  if (file !== null) {
    // The bytes that it was made of are those that the browser itself has kept.
    const own = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' }).then((answer) =>
      answer.arrayBuffer(),
    );
    const hash = await hashOf(own);
    if (hash === file[2]) readers.begin(id)({ path, hash, by: release.index.release, kept: null, without: 'network' });
  }
  await release.keep(withFirst(path, release.index, browser));
}

/** Whoever has another site at this address now, as on the port of a developer, is not to be shown this one. */
async function leaveIfGone(): Promise<void> {
  const script = await fetch(self.location.href, { cache: 'no-cache' }).catch(() => null);
  if (script === null || script.status >= 500) return;
  if (script.ok && script.headers.get('content-type')?.includes('javascript') === true) return;
  store.close();
  await takeBack();
}

/** The page that stands in the place of one that is not kept. */
async function notKept(path: string): Promise<Response> {
  // A server would lead to the page of that name.
  if (!isPage(path) && (await release.kept(`${path}/`)) !== null)
    return Response.redirect(`${base}${encodeURI(path)}/`);
  const page = release.index.essential.find(
    (name) => name.endsWith('not-kept/') && isUkrainian(name) === isUkrainian(path),
  );
  const kept = page === undefined ? null : await release.kept(page);
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  const status = { status: 503, statusText: 'Not kept' };
  if (kept !== null) return new Response(kept.body, { ...status, headers });
  return new Response('There is no network. · Немає мережі.\n', {
    ...status,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  });
}

const isUkrainian = (path: string): boolean => path.startsWith('uk/');
