/**
 * The service worker: what was read stays readable without a network. One worker is one release, for the build writes
 * the list of its files before this text (`astro/worker.ts`). It takes over as soon as it has what was kept of the one
 * before: a page that is open is given what belongs to its own release, and the next one is of the new.
 */
import type { Lang } from '../model/common.ts';
import type { OfflineIndex, Question } from '../model/offline.ts';
import { Answers } from './answers.ts';
import { builtIn, type Connected, isGone, isPage, isSparing, pathOf, wayOf, withFirst } from './decide.ts';
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
const readers = new Readers(base, release, sweep);
const keeping = new Keeping(store, release);
const answers = new Answers(base, store, release, readers, { notKept, unknown: leaveIfGone });

release.spares = isSparing(browser, null);

self.addEventListener('install', (event) => event.waitUntil(install()));

// Until this is done no page is answered: it fetches nothing.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(() => say())));

async function install(): Promise<void> {
  await keepOpen();
  await keeping.install();
  // Those that were opened meanwhile.
  await keepOpen();
  void self.skipWaiting();
}

/** Forgets releases of which no page is open any more; not what a worker to come has begun to keep. */
async function sweep(): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing === null && waiting === null) await keeping.sweep(await readers.open());
}

/** Names the script that says it to open pages of which there is something to be said. @param to one; all if absent */
async function say(to?: Client): Promise<void> {
  // As its page names it: beside it may lie that of a former build, which nobody has kept.
  const script = builtIn(await words('en'), '').find((path) => /^_astro\/Offline\..*\.js$/.test(path));
  if (script === undefined) return;
  for (const client of to === undefined ? await windows() : [to]) {
    const { standing, kept } = await readers.here(client.id);
    if (kept !== null || standing === 'former') client.postMessage(base + script);
  }
}

/** The page that has the words for it. */
async function words(lang: Lang): Promise<string> {
  const page = release.index.essential.find((path) => isUkrainian(path) === (lang === 'uk')) ?? '';
  return (await (await release.kept(page))?.text()) ?? '';
}

self.addEventListener('fetch', (event) => {
  const { method, url, mode, cache, headers } = event.request;
  release.spares = isSparing(browser, headers.get('save-data'));
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
      return release.spares ? null : keeping.further();
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
  }
}

/** Keeps the open pages, and what is kept with every first one. */
async function keepOpen(): Promise<void> {
  const open = await windows();
  // Before anything is fetched anew.
  const shown = await Promise.all(open.map(shownIn));
  const paths = await Promise.all(
    open.flatMap(({ url }) => pathOf(url, base) ?? []).map((path) => release.listed(path)),
  );
  await release.keep(paths.flatMap((path) => withFirst(path, release.index, release.spares)));
  for (const page of shown) await recognise(page);
}

interface Shown {
  readonly id: string;
  readonly path: string;
  readonly hash: string;
}

/** What a page shows that no worker has answered for: bytes that the browser itself has kept. Null where it has not. */
async function shownIn({ id, url }: WindowClient): Promise<Shown | null> {
  const asked = pathOf(url, base);
  if (asked === null || (await readers.standing(id)) !== 'unknown') return null;
  const path = await release.listed(asked);
  const bytes = fetch(url, { cache: 'only-if-cached', mode: 'same-origin' }).then((answer) => answer.arrayBuffer());
  return bytes.then(hashOf).then(
    (hash) => ({ id, path, hash }),
    () => null,
  );
}

/** Remembers such a page: as one of another release, where the server has that page as this release does. */
async function recognise(page: Shown | null): Promise<void> {
  if (page === null) return;
  const { id, path, hash } = page;
  const own = (await release.find(path))?.[2] === hash;
  const by = own || (await release.kept(path)) === null ? release.index.release : '';
  await readers.remember(id, { path, hash, by, own, kept: null, without: 'network' });
}

/** Whoever has another site at this address now, as on the port of a developer, is not to be shown this one. */
async function leaveIfGone(): Promise<void> {
  const script = await fetch(self.location.href, { cache: 'no-cache' }).catch(() => null);
  if (script === null || !isGone(script.status, script.headers.get('content-type'), self.location.hostname)) return;
  store.close();
  readers.leave();
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
  return new Response('No connection. · Немає зв’язку.\n', {
    ...status,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  });
}

const isUkrainian = (path: string): boolean => path.startsWith('uk/');
