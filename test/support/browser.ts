/** Starts one Chromium for all browser tests together, and serves the built site to it. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserServer,
  type Page,
  type Response,
} from 'playwright-core';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { dist } from '../../src/cli/paths.ts';
import { timeOfEnded, timeOfTree } from '../../src/cli/processor-time.ts';
import { staticSite } from '../../src/cli/static-site.ts';
import { BROWSER_TIME } from '../../src/cli/test-plan.ts';
import { basePath } from '../../src/edition/environment.ts';
import { browserArguments, findBrowser } from './find-browser.ts';

/**
 * An empty page at the origin of the site: its storage is that of the site, and the browser need not change processes
 * to come here.
 */
export const BARE = '/-bare-';
/** The engine that judges accessibility, at the origin of the site: the browser keeps it as it has compiled it. */
export const AXE = '/-axe-';

/** What a page asks with for files that are to come late: a name of its own, and which addresses they have. */
const LATE = 'x-late';
/** Where the server is told, by that name, that the page has been seen without them. */
const SEEN = '/-seen-';

const AXE_HEADERS = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=86400' };

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests listens. */
    browser: string;
    /** Where the built site is served: scheme, host and port. */
    site: string;
  }
}

/**
 * Starts a headless Chromium with a fresh profile, which speaks to nobody but the pages it is given, before the first
 * test; a dozen of them, one a file, took a fifth of the stage. @returns ends it, after the last test
 */
export default async function startBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({
    host: '127.0.0.1',
    executablePath: findBrowser(),
    args: [...browserArguments(), '--remote-debugging-port=0'],
  });
  const pages = staticSite(dist, basePath(), 3000);
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));
  const isSeen = new Map<string, PromiseWithResolvers<void>>();
  const seen = (name: string): PromiseWithResolvers<void> => {
    const known = isSeen.get(name) ?? Promise.withResolvers<void>();
    isSeen.set(name, known);
    return known;
  };
  const site = createServer((request, answer) => {
    // Nothing is far away here: to compress a page and to unpack it would be work for nobody.
    delete request.headers['accept-encoding'];
    const { url = '' } = request;
    const [name = '', late] = String(request.headers[LATE] ?? '').split(' ');
    if (url.startsWith(SEEN)) {
      seen(url.slice(SEEN.length)).resolve();
      answer.end();
    } else if (late !== undefined && new RegExp(late).test(url)) {
      // What a browser keeps comes in time: the next page that wants it late must ask for it anew.
      answer.setHeader('cache-control', 'no-store');
      if (url.endsWith('/')) {
        // Of a page that is late itself the first half of its words comes at once.
        const page = readFileSync(join(dist, url.slice(basePath().length), 'index.html'), 'utf8');
        const half = page.indexOf('</p>', (page.indexOf('<main') + page.length) / 2);
        answer.setHeader('content-type', 'text/html; charset=utf-8').write(page.slice(0, half));
        void seen(name).promise.then(() => answer.end(page.slice(half)));
      } else {
        const head = answer.writeHead.bind(answer);
        answer.writeHead = ((status: number, said?: object) =>
          head(status, { ...said, 'Cache-Control': 'no-store' })) as typeof head;
        void seen(name).promise.then(() => pages(request, answer));
      }
    } else if (request.url === BARE)
      answer.setHeader('content-type', 'text/html').end('<link rel="icon" href="data:,">');
    else if (request.url === AXE) answer.writeHead(200, AXE_HEADERS).end(axe);
    else pages(request, answer);
  });
  await once(site.listen(0, '127.0.0.1'), 'listening');
  provide('browser', await debuggerOf(server));
  provide('site', `http://localhost:${(site.address() as AddressInfo).port}`);
  return async () => {
    const [taken, told] = [timeOfTree(server.process().pid ?? 0) ?? 0, timeOfEnded() ?? 0];
    await server.close();
    // The browser ends before those that draw its pages, and so nobody is told of theirs; of its own time we are.
    const file = process.env[BROWSER_TIME];
    if (file) writeFileSync(file, String(Math.max(0, taken - ((timeOfEnded() ?? 0) - told))));
    site.closeAllConnections();
    site.close();
  };
}

/** Where a browser listens itself: it writes that into its profile. */
async function debuggerOf(server: BrowserServer): Promise<string> {
  const [, profile = ''] = /--user-data-dir=(.*)/.exec(server.process().spawnargs.join('\n')) ?? [];
  for (;;) {
    try {
      const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      if (path) return `ws://127.0.0.1:${port}${path}`;
    } catch {
      if (server.process().exitCode !== null) throw new Error('The browser ended before it said where it listens.');
    }
    await pause(20);
  }
}

/**
 * The browser, as one file of tests has it: to close it closes the pages that were opened with it. The tests speak to
 * it directly: by way of the server that started it, each word of theirs was written and read twice.
 */
export function openBrowser(): Promise<Browser> {
  return chromium.connectOverCDP(inject('browser'));
}

/**
 * Opens a page whose late files come when it has been painted without them; one after another in one context, whose
 * pages a browser hands what any of them is waiting for. @throws when one came before
 */
export function openLate(page: Page, url: string, late: RegExp): Promise<Response | null> {
  const opened = (LAST_LATE.get(page.context()) ?? Promise.resolve()).then(() => openOneLate(page, url, late));
  LAST_LATE.set(
    page.context(),
    opened.then(
      () => {},
      () => {},
    ),
  );
  return opened;
}

/** When the last late page of a context has been opened. */
const LAST_LATE = new WeakMap<BrowserContext, Promise<void>>();

async function openOneLate(page: Page, url: string, late: RegExp): Promise<Response | null> {
  const name = randomUUID();
  await page.setExtraHTTPHeaders({ [LATE]: `${name} ${late.source}` });
  const answer = await page.goto(url, { waitUntil: 'commit' });
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  await fetch(new URL(SEEN + name, url));
  await page.waitForLoadState('load');
  await page.setExtraHTTPHeaders({});
  const early = await page.evaluate(
    ([pattern, time]) =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter((one) => new RegExp(pattern).test(one.name) && one.responseEnd < time)
        .map((one) => one.name),
    [late.source, await painted.jsonValue()] as const,
  );
  if (early.length > 0) throw new Error(`${url} had before it was painted: ${early.join(', ')}`);
  return answer;
}
