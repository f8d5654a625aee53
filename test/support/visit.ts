/** Opening pages of the built site in a real browser, with everything a page may do wrong on the way made a failure. */
import { afterAll, beforeAll } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { dist } from '../../src/cli/paths.ts';
import { basePath } from '../../src/edition/environment.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { startBrowser } from './browser.ts';
import { requireSite } from './site.ts';

export interface Visit {
  /** Width of the window in CSS pixels; 1280 by default. */
  readonly width?: number;
  readonly height?: number;
  /** Whether the reader prefers a dark scheme. */
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  /** Preferred language of the browser; the page itself goes by its address. */
  readonly lang?: 'en' | 'uk';
  /** Set to false for a browser without JavaScript. */
  readonly js?: boolean;
  /** Whether the reader touches instead of pointing. */
  readonly touch?: boolean;
  /** HTTP status that the page is expected to come with; 200 by default. */
  readonly status?: number;
}

/** A request that the page made, as the server answered it. */
export interface Fetched {
  readonly url: string;
  readonly type: string;
  /** Bytes of the body before compression. */
  readonly size: number;
}

export interface Visited {
  readonly page: Page;
  /** Everything that was fetched so far, the page itself first. */
  readonly fetched: readonly Fetched[];
  /** Absolute address of a path of the site. */
  readonly address: (path: string) => string;
}

/** Marks reports of the browser about our policy, so that they are told from a page's own words. */
const VIOLATION = 'policy violation:';

export type WithPage = (path: string, visit: Visit, look: (visited: Visited) => Promise<void>) => Promise<void>;

/**
 * Opens one page in a fresh context, lets the test look at it and closes it.
 * @throws when the page logged an error, broke the content security policy, threw, or asked another origin for
 *   anything.
 */
async function withPage(
  browser: Browser,
  served: Served,
  path: string,
  visit: Visit,
  look: (visited: Visited) => Promise<void>,
): Promise<void> {
  const {
    width = 1280,
    height = 900,
    dark = false,
    reducedMotion = false,
    lang = 'en',
    js = true,
    touch = false,
    status = 200,
  } = visit;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: lang === 'uk' ? 'uk-UA' : 'en-GB',
    javaScriptEnabled: js,
    hasTouch: touch,
    // A worker would answer from its cache and hide what a page asks for.
    serviceWorkers: 'block',
  });
  const wrong: string[] = [];
  const fetched: Fetched[] = [];
  const address = (to: string): string => served.origin + to;
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    if (js) {
      await page.addInitScript((mark) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(mark, event.violatedDirective, event.blockedURI || event.sample),
        );
      }, VIOLATION);
    }
    page.on('console', (message) => {
      const text = message.text();
      // The page that says “not found” comes with the status that says so, and the browser reports that as an error.
      if (status !== 200 && text.includes(`${status}`) && message.location().url === address(path)) return;
      if (message.type() === 'error' || message.type() === 'warning')
        wrong.push(`console ${message.type()}: ${text} (${message.location().url})`);
    });
    page.on('pageerror', (error) => wrong.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('requestfailed', (request) =>
      wrong.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
    );
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^https?:$|^wss?:$/.test(protocol) && origin !== served.origin)
        wrong.push(`another origin was asked: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && response.url() !== address(path))
        wrong.push(`${response.status()}: ${response.url()}`);
    });
    page.on('requestfinished', (request) => {
      void request
        .response()
        .then((response) => response?.body())
        .then((body) => fetched.push({ url: request.url(), type: request.resourceType(), size: body?.length ?? 0 }))
        // A redirect has no body, and a page that is left takes its answers with it.
        .catch(() => fetched.push({ url: request.url(), type: request.resourceType(), size: 0 }));
    });
    const answer = await page.goto(address(path), { waitUntil: 'load' });
    if (answer?.status() !== status) wrong.push(`${path} came with status ${answer?.status()} instead of ${status}`);
    await look({ page, fetched, address });
  } finally {
    await context.close();
  }
  if (wrong.length > 0) throw new Error(`${path} did what a page must not do:\n  ${[...new Set(wrong)].join('\n  ')}`);
}

/** Serves dist/ and keeps a browser for the tests of one file. */
export function useSite(): WithPage {
  let browser: Browser | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    requireSite();
    served = await serve(dist, { base: basePath() });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return (path, visit, look) => {
    if (!browser || !served) throw new Error('The browser has not been started.');
    return withPage(browser, served, path, visit, look);
  };
}
