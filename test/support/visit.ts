/** Opening pages of the built site in a real browser, with everything a page may do wrong on the way made a failure. */
import type { Browser, BrowserContextOptions, ConsoleMessage, Page, Request, Response } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { BARE, openBrowser, openLate } from './browser.ts';
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

/**
 * The same of the way from one page to another as it is shown: where the next way begins before it has ended, or leads
 * to a page that does not take part. Chromium rejects promises of its own, which no script has asked for.
 */
const isSkipped = ({ name, message }: Error): boolean =>
  (name === 'AbortError' && message === 'Transition was skipped') ||
  (name === 'InvalidStateError' && message.endsWith('ViewTransition opt-in disabled'));

/** The requests of a page: those on their way, and those that were answered. */
class Requests {
  readonly #pending = new Set<Promise<unknown>>();
  readonly #answered: Response[] = [];

  watch(request: Request): void {
    const answer = this.#hear(request).finally(() => this.#pending.delete(answer));
    this.#pending.add(answer);
  }

  async #hear(request: Request): Promise<void> {
    const response = await request.response().catch(() => null);
    if (response === null) return;
    await response.finished().catch(() => null);
    this.#answered.push(response);
  }

  /** An answer can ask for more: waits until none is left. */
  async settled(): Promise<readonly Fetched[]> {
    while (this.#pending.size > 0) await Promise.allSettled([...this.#pending]);
    return this.#answered.map((response) => ({ url: response.url(), type: response.request().resourceType() }));
  }
}

/** Marks reports of the browser about our policy, so that they are told from a page's own words. */
const VIOLATION = 'policy violation:';

export type WithPage = (path: string, visit: Visit, look: (visited: Visited) => Promise<void>) => Promise<void>;

/** What can be changed about a page only by opening another. */
const contextOf = ({ lang = 'en', js = true, touch = false, extended = false }: Visit): BrowserContextOptions => ({
  locale: lang === 'uk' ? 'uk-UA' : 'en-GB',
  javaScriptEnabled: js,
  hasTouch: touch,
  bypassCSP: extended,
  // A worker would answer from its cache and hide what a page asks for.
  serviceWorkers: 'block',
});

/** Pages left as fresh ones are found, by what they were opened with: to open one costs as much as to load it. */
const rested = new Map<string, Page[]>();
/** Among what a browser keeps of other visits would be what is to come late. */
const restOf = (visit: Visit): string => JSON.stringify([contextOf(visit), visit.late?.source]);
/** One connection for all files of tests. */
let browser: Promise<Browser> | undefined;

/** A page as a reader opens it who has never been here. */
async function takePage(visit: Visit): Promise<Page> {
  const context = contextOf(visit);
  const { width = 1280, height = 900, before } = visit;
  // What a script of ours left in a page stays in it.
  const free = before === undefined ? rested.get(restOf(visit))?.pop() : undefined;
  const page = free ?? (await open(context));
  await page.setViewportSize({ width, height });
  await emulate(page, visit);
  if (before !== undefined) await page.addInitScript(before);
  return page;
}

const emulate = (page: Page, { dark = false, reducedMotion = false }: Visit): Promise<void> =>
  page.emulateMedia({
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: null,
    media: null,
  });

/**
 * Waits until a page is seen as its reader would: when another document takes the place of one, the browser may forget
 * what it was told of its reader, or be told by the document that goes.
 */
async function hold(page: Page, visit: Visit): Promise<void> {
  const { dark = false, reducedMotion = false } = visit;
  const queries = [
    ...(dark ? ['(prefers-color-scheme: dark)'] : []),
    ...(reducedMotion ? ['(prefers-reduced-motion)'] : []),
  ];
  const holds = () => page.evaluate((all) => all.every((query) => matchMedia(query).matches), queries);
  while (queries.length > 0 && !(await holds())) await emulate(page, visit);
}

async function open(options: BrowserContextOptions): Promise<Page> {
  const context = await (await (browser ??= openBrowser())).newContext(options);
  const page = await context.newPage();
  // Only what never comes is waited for so long: a busy machine may take its time.
  page.setDefaultTimeout(300_000);
  await page.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(mark, event.violatedDirective, event.blockedURI || event.sample),
    );
  }, VIOLATION);
  return page;
}

/**
 * Leaves a page as it was found: nothing pressed, nothing stored, no other page beside it, and nothing in it that could
 * do anything. Its document is emptied: to go to an empty page is four times more work for the browser.
 */
async function restPage(page: Page, visit: Visit, bare: string): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  for (const other of page.context().pages()) if (other !== page) await other.close();
  if (new URL(page.url()).origin !== new URL(bare).origin) await page.goto(bare);
  await page.evaluate((to) => {
    // What is on its way would come to a page that is not there any more.
    stop();
    document.open();
    document.close();
    // Whoever comes to the page that stood here comes to it anew, even if to another place in it.
    history.replaceState(null, '', to);
    localStorage.clear();
    sessionStorage.clear();
  }, bare);
  await page.mouse.move(0, 0);
  const key = restOf(visit);
  rested.set(key, [...(rested.get(key) ?? []), page]);
}

/**
 * Opens one page as if for the first time and lets the test look at it.
 * @throws when the page logged an error, broke the content security policy, threw, or asked another origin for
 *   anything.
 */
async function withPage(path: string, visit: Visit, look: (visited: Visited) => Promise<void>): Promise<void> {
  const { status = 200, late, before } = visit;
  const origin = inject('site');
  const address = (to: string): string => origin + to;
  const page = await takePage(visit);
  const wrong: string[] = [];
  const requests = new Requests();
  const hears = {
    console: (message: ConsoleMessage) => {
      const text = message.text();
      // The page that says “not found” comes with the status that says so, and the browser reports that as an error.
      if (status !== 200 && text.includes(`${status}`) && message.location().url === address(path)) return;
      // A page that rests is empty and names no icon; what it asks for of itself may fail in the next visit.
      if (message.location().url.endsWith('/favicon.ico')) return;
      // A worker is kept away, and the browser says so.
      if (text.includes('registration blocked by Playwright')) return;
      if (message.type() === 'error' || message.type() === 'warning')
        wrong.push(`console ${message.type()}: ${text} (${message.location().url})`);
    },
    pageerror: (error: Error) => {
      if (!isSkipped(error)) wrong.push(`uncaught: ${error.stack || `${error.name} ${error.message}`}`);
    },
    requestfailed: (request: Request) => {
      if (!isAbandoned(request)) wrong.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
    },
    request: (request: Request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (/^https?:$|^wss?:$/.test(protocol) && asked !== origin)
        wrong.push(`another origin was asked: ${request.url()}`);
      requests.watch(request);
    },
    response: (response: Response) => {
      if (response.status() >= 400 && response.url() !== address(path))
        wrong.push(`${response.status()}: ${response.url()}`);
    },
  };
  const listeners = Object.entries(hears) as [never, never][];
  for (const [name, hear] of listeners) page.on(name, hear);
  let whole = false;
  try {
    const answer =
      late === undefined
        ? await page.goto(address(path), { waitUntil: 'load' })
        : await openLate(page, address(path), late);
    if (answer?.status() !== status) wrong.push(`${path} came with status ${answer?.status()} instead of ${status}`);
    await hold(page, visit);
    await look({ page, fetched: () => requests.settled(), address });
    whole = wrong.length === 0 && before === undefined;
  } finally {
    for (const [name, hear] of listeners) page.off(name, hear);
    // A page that has seen something go wrong is used no more.
    if (whole) await restPage(page, visit, address(BARE));
    else await page.context().close();
  }
  if (wrong.length > 0) throw new Error(`${path} did what a page must not do:\n  ${[...new Set(wrong)].join('\n  ')}`);
}

/** The built site, for the tests of one file. */
export function useSite(): WithPage {
  beforeAll(() => requireSite());
  return withPage;
}

/**
 * One visit for several tests, one after another: to load a page takes longer than what most of them do with it. What
 * the page does wrong fails the last of them.
 * @returns brings the page to where each begins: at its top, nothing open or chosen, as it was printed
 */
export function shareVisit(path: string, visit: Visit = {}): () => Promise<Visited> {
  let visited: Visited | undefined;
  let whole: Promise<void> = Promise.resolve();
  const { promise: over, resolve: leave } = Promise.withResolvers<void>();
  beforeAll(async () => {
    requireSite();
    await new Promise<void>((opened, failed) => {
      whole = withPage(path, visit, (its) => ((visited = its), opened(), over));
      whole.catch(failed);
    });
  });
  afterAll(async () => {
    leave();
    await whole;
  });
  return async () => {
    if (visited === undefined) throw new Error(`${path} is not open yet`);
    const { page } = visited;
    const { width = 1280, height = 900 } = visit;
    await page.setViewportSize({ width, height });
    await page.mouse.move(0, 0);
    await page.evaluate(() => {
      location.replace('#');
      for (const input of document.querySelectorAll('input'))
        if (input.checked !== input.defaultChecked && (input.defaultChecked || input.type === 'checkbox'))
          input.click();
      for (const details of document.querySelectorAll<HTMLDetailsElement>('header details, .bar details'))
        details.open = false;
      (document.activeElement as HTMLElement | null)?.blur();
      getSelection()?.removeAllRanges();
      scrollTo({ top: 0, behavior: 'instant' });
    });
    return visited;
  };
}

/** How much of the page has moved by itself since it was opened (cumulative layout shift, unitless). */
export function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Reports of a frame are handed out before the frame after the next; where there is none, nothing moves.
        void document.fonts.ready.then(() => {
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum))));
          setTimeout(() => resolve(sum), 10_000);
        });
      }),
  );
}
