/** Opening pages of the built site in a real browser, with everything a page may do wrong on the way made a failure. */
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page, Request, Response } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { basePath } from '../../src/edition/environment.ts';
import { openBrowser } from './browser.ts';
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
  /** Runs in the page before its own scripts do: a browser that lacks something, say. */
  readonly before?: () => void;
  /** What is held back until the page has been seen without it, by its address, as on a slow line. */
  readonly late?: RegExp;
  /** Whether the browser lets a program of the reader’s into the page past its policy, as it does with extensions. */
  readonly extended?: boolean;
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
  /** Everything that was fetched so far, once nothing is on its way any more. */
  readonly fetched: () => Promise<readonly Fetched[]>;
  /** Absolute address of a path of the site. */
  readonly address: (path: string) => string;
}

/**
 * Whether a request was given up by the browser because its page was left, or because nobody needs the answer any more:
 * how far it had come by then is a matter of the machine's speed and no fault of the page.
 */
const isAbandoned = (request: Request): boolean => request.failure()?.errorText === 'net::ERR_ABORTED';

/** The requests of a page: those on their way, and those that were answered. */
class Requests {
  readonly #pending = new Set<Promise<unknown>>();
  readonly #answered: Response[] = [];

  watch(page: Page): void {
    page.on('request', (request) => {
      const answer = this.#hear(request).finally(() => this.#pending.delete(answer));
      this.#pending.add(answer);
    });
  }

  async #hear(request: Request): Promise<void> {
    const response = await request.response().catch(() => null);
    if (response === null) return;
    await response.finished().catch(() => null);
    this.#answered.push(response);
  }

  /** An answer can ask for more: waits until none is left. Only who asks has the bodies brought over and measured. */
  async settled(): Promise<readonly Fetched[]> {
    while (this.#pending.size > 0) await Promise.allSettled([...this.#pending]);
    return Promise.all(this.#answered.map(measured));
  }
}

async function measured(response: Response): Promise<Fetched> {
  // A redirect has no body, and a page that is left takes its answers with it.
  const body = await response.body().catch(() => null);
  return { url: response.url(), type: response.request().resourceType(), size: body?.length ?? 0 };
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
    before,
    late,
    extended = false,
  } = visit;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: lang === 'uk' ? 'uk-UA' : 'en-GB',
    javaScriptEnabled: js,
    hasTouch: touch,
    bypassCSP: extended,
    // A worker would answer from its cache and hide what a page asks for.
    serviceWorkers: 'block',
  });
  const wrong: string[] = [];
  const requests = new Requests();
  const address = (to: string): string => served.origin + to;
  try {
    const page = await context.newPage();
    // Only what never comes is waited for so long: a busy machine may take its time.
    page.setDefaultTimeout(60_000);
    if (before !== undefined) await page.addInitScript(before);
    if (late !== undefined) {
      await page.route(late, async (route) => {
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        await route.continue();
      });
    }
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
    page.on('requestfailed', (request) => {
      if (!isAbandoned(request)) wrong.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^https?:$|^wss?:$/.test(protocol) && origin !== served.origin)
        wrong.push(`another origin was asked: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && response.url() !== address(path))
        wrong.push(`${response.status()}: ${response.url()}`);
    });
    requests.watch(page);
    const answer = await page.goto(address(path), { waitUntil: 'load' });
    if (answer?.status() !== status) wrong.push(`${path} came with status ${answer?.status()} instead of ${status}`);
    await look({ page, fetched: () => requests.settled(), address });
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
    browser = await openBrowser();
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

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that WCAG 2.2 AA asks for and axe can judge, and its good advice. */
const ALL_RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What depends on colours and on the width of the window: all that a second look at the same page can add. */
export const LOOK_RULES: RunOptions = {
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'region'],
  },
};

/** What axe finds wrong, a line for each element. */
export async function violations(page: Page, rules: RunOptions = ALL_RULES): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate(
    (options) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    { ...rules, resultTypes: ['violations'] } satisfies RunOptions,
  );
  return results.violations.flatMap((rule) =>
    rule.nodes.map(
      (node) => `${rule.id}: ${node.target.join(' ')} — ${node.failureSummary?.replace(/\s+/g, ' ') ?? rule.help}`,
    ),
  );
}
