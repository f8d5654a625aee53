/** A small part of the built site as readers’ devices keep it, in releases, behind a server that can be stopped. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { BundledPackages } from '../../src/astro/notices.ts';
import { bundleWorker } from '../../src/astro/worker.ts';
import { writeOfflineFiles } from '../../src/cli/offline-files.ts';
import { dist } from '../../src/cli/paths.ts';
import { staticSite } from '../../src/cli/static-site.ts';
import {
  type Here,
  type Kept,
  OFFLINE_LIST,
  type OfflineIndex,
  type OfflinePart,
  type Question,
} from '../../src/model/offline.ts';
import { openBrowser } from './browser.ts';
import { BuiltSearch } from './search.ts';
import { builtFiles } from './site.ts';

/** Two documents, a chart, and what every page has; not what only takes time. Of the search, what one query reads. */
const SOME = new RegExp(
  `^(?:uk/)?(?:_astro/|sw\\.js|favicon|(?:${[
    'documents/production-cells/(?:words/)?',
    'documents/new-ties/',
    'charts/growth/density/',
    'offline/(?:not-kept/)?',
    'take/',
    'search/',
  ].join('|')})?index\\.html)`,
);

/** The site lies below a path, as beside others on one host: its pages are made to name it. */
const BASE = '/shelf/';

/** The release `1`, and another one whose page of a document and whose list of its words say so. */
type ReleaseName = '1' | '2';

/**
 * Also a site that keeps nothing any more (it has the worker that clears, and nothing else), one in trouble, and
 * another site, which has a page for everything.
 */
type Served = ReleaseName | 'off' | 'trouble' | 'other';

/** What is sought without a network. */
export const SOUGHT = '854';

interface OfflineSite {
  /** Address of a path below the base of the site. */
  readonly address: (path: string) => string;
  /** Serves another release from now on; with null the server answers nobody. */
  readonly release: (name: Served | null) => void;
  /** Lets whoever asks for a path wait, until what this returns is called. */
  readonly hold: (path: string) => () => void;
  /**
   * Answers for a path with other headers, written as the server writes them, or else with another page, until what
   * this returns is called.
   */
  readonly spoil: (path: string, headers?: OutgoingHttpHeaders) => () => void;
  /** The hashes of all that a device may keep of a release, with those of the list itself. */
  readonly hashes: (name: ReleaseName) => ReadonlySet<string>;
  /** Addresses of all that the search reads. */
  readonly search: readonly string[];
  readonly close: () => void;
}

export async function offlineSite(): Promise<OfflineSite> {
  const folder = mkdtempSync(join(dirname(dist), '.dist-0-offline'));
  const search = await searchFiles();
  const retire = await bundleWorker('../worker/retire.ts', new BundledPackages());
  const sites: Record<Served, RequestListener> = {
    off: (_, response) => void response.setHeader('content-type', 'text/javascript').end(retire),
    other: (_, response) => void response.setHeader('content-type', 'text/html').end('<title>Other</title>'),
    trouble: (_, response) => void response.writeHead(503).end(),
    '1': staticSite(makeRelease(join(folder, '1'), search, ''), BASE, 0),
    // It is made when it is asked for.
    get '2'() {
      const made = staticSite(makeRelease(join(folder, '2'), search, ' (release 2)'), BASE, 0);
      Object.defineProperty(this, '2', { value: made });
      return made;
    },
  };
  let now: Served | null = '1';
  const held = new Map<string, Promise<void>>();
  const spoilt = new Map<string, OutgoingHttpHeaders | undefined>();
  const server = createServer((request, response) => {
    const answer = (): void => {
      const { url = '' } = request;
      if (now === null) request.socket.destroy();
      else if (spoilt.has(url) && spoilt.get(url) === undefined)
        response.setHeader('content-type', 'text/html').end('<!doctype html>');
      else {
        const head = response.writeHead.bind(response);
        response.writeHead = ((status: number, said?: OutgoingHttpHeaders) =>
          head(status, { ...said, ...spoilt.get(url) })) as typeof head;
        sites[now](request, response);
      }
    };
    const until = held.get(request.url ?? '');
    if (until === undefined) answer();
    else void until.then(answer);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    address: (path) => origin + BASE + path,
    release: (name) => {
      now = name;
      server.closeAllConnections();
    },
    hold: (path) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(BASE + path, promise);
      return () => {
        held.delete(BASE + path);
        resolve();
      };
    },
    spoil: (path, headers) => {
      spoilt.set(BASE + path, headers);
      return () => spoilt.delete(BASE + path);
    },
    hashes: (name) => {
      const read = <T>(path: string): T => JSON.parse(readFileSync(join(folder, name, path), 'utf8')) as T;
      const { parts } = read<OfflineIndex>(OFFLINE_LIST);
      const files = parts.flatMap(({ path }) => read<OfflinePart>(path).files);
      return new Set([...parts.map(({ hash }) => hash), ...files.map(([, , hash]) => hash)]);
    },
    search: search.map((file) => origin + BASE + file),
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The site, and readers of it, for the tests of one file. */
export function useOfflineSite() {
  let [site, browser]: [OfflineSite?, Browser?] = [];
  beforeAll(async () => {
    [site, browser] = await Promise.all([offlineSite(), openBrowser()]);
  });
  afterAll(() => site?.close());
  return {
    site: () => site!,
    /** A browser that has never been here, on release 1. */
    withReader: async (look: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> => {
      site!.release('1');
      const context = await browser!.newContext({ serviceWorkers: 'allow' });
      try {
        await look(await context.newPage(), context);
      } finally {
        await context.close();
      }
    },
  };
}

/** What the panel that keeps everything shows now, by the name of that state. */
export const panel = (page: Page, name: string) => page.locator(`[data-state="${name}"]:not([hidden])`);

/** What a page says above itself of where it comes from. */
export const strip = (page: Page, name: string) => page.locator(`.strip-${name}`);

/** The files that the search reads for one query. */
async function searchFiles(): Promise<string[]> {
  const search = new BuiltSearch();
  await search.find(SOUGHT);
  return [...search.read].map((name) => `search/${name}`);
}

/**
 * A release in a folder, of the bytes of the built site; what is said of the second stands in two of its pages, and its
 * script of what is kept has another name. Beside that lies one of a former build.
 */
function makeRelease(folder: string, search: readonly string[], said: string): string {
  const renamed = said === '' ? '$1$2' : '$12-$2';
  for (const file of [...builtFiles().filter((name) => SOME.test(name)), ...search]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    if (file === 'sw.js') {
      // Behind the list that was written before it.
      const script = readFileSync(join(dist, file), 'utf8');
      writeFileSync(join(folder, file), script.slice(script.indexOf('\n') + 1));
    } else if (file.endsWith('.html')) {
      const page = below(readFileSync(join(dist, file), 'utf8')).replace(/(_astro\/Offline\.)(.*?\.js)/, renamed);
      const isOther = said !== '' && /^documents\/production-cells\/(?:words\/)?index\.html$/.test(file);
      writeFileSync(join(folder, file), isOther ? page.replace('<title>', `<title>${said.trim()} `) : page);
    } else linkSync(join(dist, file), join(folder, file.replace(/^(_astro\/Offline\.)(.*\.js)$/, renamed)));
  }
  mkdirSync(join(folder, 'api'), { recursive: true });
  writeFileSync(join(folder, '_astro/Offline.0.js'), '');
  writeOfflineFiles(folder, ['search/']);
  return folder;
}

/** A page as it is below the path: what it names, and the hashes of its styles in its policy. */
function below(page: string): string {
  const moved = (text: string): string => text.replace(/(="|url\()\/(?!\/)/g, `$1${BASE}`);
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
  const styles = [...page.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) => style);
  return styles.reduce((all, style) => all.replaceAll(hash(style), hash(moved(style))), moved(page));
}

/** Opens a page, and waits until it can be read without a network, with all that it loads and fetches. */
export async function visitKept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const words = /documents\/[^/]+\/$/.test(address) ? [`${address}words/`] : [];
  await expect.poll(() => ask<Here>(page, { ask: 'here' })).toMatchObject({ standing: 'own' });
  await expect.poll(async () => areKept(page, [address, ...words, ...(await loaded(page))])).not.toContain(false);
}

/** What a page has loaded of the site; Firefox names its icon, too, of which no worker hears. */
function loaded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.startsWith(location.origin) && !/sw\.js|favicon|\/api\//.test(name)),
  );
}

/** Whether each of these addresses is kept. */
export function areKept(page: Page, paths: readonly string[]): Promise<boolean[]> {
  return ask<boolean[]>(page, { ask: 'which', paths });
}

/** Waits until all has come that a page which was opened brings with it. */
export function allCome(page: Page): Promise<null> {
  return ask(page, { ask: 'greet' });
}

/** How much is kept, and of which release. */
export function stateOf(page: Page): Promise<Kept> {
  return ask(page, { ask: 'state' });
}

/** Asks the worker of a page; if another takes its place meanwhile, that one. */
async function ask<Answer>(page: Page, question: Question): Promise<Answer> {
  const told = await page.evaluate((asked) => {
    const { port1, port2 } = new MessageChannel();
    return new Promise<{ readonly said: Answer } | null>((resolve) => {
      port1.onmessage = ({ data }) => resolve({ said: data as Answer });
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve(null), { once: true });
      navigator.serviceWorker.controller?.postMessage(asked, [port2]);
    });
  }, question);
  return told === null ? ask(page, question) : told.said;
}

/** Ends all workers, or those in one state, as a browser may at any time. */
export async function endWorkers(page: Page, state?: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  type Told = { versions: { versionId: string; status: string }[] };
  const told = new Promise<Told>((resolve) => session.once('ServiceWorker.workerVersionUpdated', resolve));
  await session.send('ServiceWorker.enable');
  if (state === undefined) await session.send('ServiceWorker.stopAllWorkers');
  const ends = state === undefined ? [] : (await told).versions.filter(({ status }) => status === state);
  for (const { versionId } of ends) await session.send('ServiceWorker.stopWorker', { versionId });
  await session.detach();
}

/**
 * Waits until another release than this one answers. Chromium lets a worker that takes over wait until the one before
 * sleeps, which it never does beside a driver: it is sent to sleep, and it alone. One that was ended while it took over
 * is passed by for all that a page loads from then on (`workerStart` is 0).
 */
export async function takenOver(page: Page, before: string): Promise<void> {
  const release = async (): Promise<string> => {
    if (await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
      await endWorkers(page, 'activated');
    return (await stateOf(page)).of.release;
  };
  await expect.poll(release).not.toBe(before);
}

/** Everything in the stores of an origin but the notes on open pages. */
export function keptHashes(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => !name.endsWith(' open'));
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    // The name of the release is no hash.
    return all.flat().flatMap(({ url }) => (url.includes('/release/') ? [] : [url.replace(/^.*\//, '')]));
  });
}

/** Gives an origin so much room. */
export async function limitStore(context: BrowserContext, page: Page, quotaSize: number): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize });
}
