/** Starts one Chromium for all browser tests together, and serves the built site to it. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
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
    args: browserArguments(),
  });
  const pages = staticSite(dist, basePath(), 3000);
  const site = createServer((request, answer) => {
    if (request.url === BARE) answer.setHeader('content-type', 'text/html').end('<link rel="icon" href="data:,">');
    else pages(request, answer);
  });
  await once(site.listen(0, '127.0.0.1'), 'listening');
  provide('browser', server.wsEndpoint());
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

/** The browser, as one file of tests has it: to close it closes the pages that were opened with it. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}
