/** The same site in another engine: Firefox as it is installed, driven by WebDriver BiDi; passed over where none is. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import type { Page as Reader } from 'playwright-core';
import { programsOf } from '../support/programs.ts';
import { offlineSite, visitKept } from '../support/offline-site.ts';
import { builtPages, requireSite, visits } from '../support/site.ts';

const [firefox] = programsOf('firefox-esr', 'firefox');
/** What Firefox says of a request that its page did not wait for, as when a journey goes on to the next one. */
const LEFT = /Failed to load ‘’\. A ServiceWorker intercepted the request/u;
if (firefox === undefined) console.log('No Firefox here: its journeys are passed over.');

describe.skipIf(firefox === undefined)('Firefox', () => {
  let browser: Browser;
  let page: Page;
  const wrong: string[] = [];

  beforeAll(async () => {
    requireSite();
    const { default: puppeteer } = await import('puppeteer-core');
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox!, timeout: 300_000 });
    page = await browser.newPage();
    page.setDefaultTimeout(300_000);
    page.on('pageerror', (error) => {
      if (!LEFT.test(String(error))) wrong.push(String(error));
    });
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(async () => {
    await browser?.close();
  });
  // Whatever a journey did, no script of ours broke on the way.
  afterEach(() => expect(wrong.splice(0)).toEqual([]));
  const open = (path: string): Promise<unknown> => page.goto(inject('site') + basePath() + path);

  it('Firefox shows the marks of a view that is chosen, and keeps its address', async () => {
    await open('charts/growth/members/');
    await page.locator('a[href$="/charts/growth/density/"]').click();
    await page.waitForFunction(() => location.pathname.endsWith('/charts/growth/density/'));
    expect(await page.$$eval('.chart-figure svg', (drawings) => drawings.length)).toBeGreaterThan(0);
  });

  it('Firefox answers a search', async () => {
    await open('search/?q=854');
    await page.waitForSelector('[data-search][data-state="done"]');
    expect(await page.$$eval('li[data-result] mark', (marks) => marks.length)).toBeGreaterThan(0);
  });

  it('Firefox searches letter by letter over a document, and Enter leads to the words', async () => {
    await open('documents/production-cells/');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] input[type=search]');
    await page.keyboard.type('докладчик', { delay: 20 });
    await page.waitForFunction(() => {
      const { state } = document.querySelector<HTMLElement>('[data-search]')?.dataset ?? {};
      return state === 'done' && document.querySelector('li[data-result] mark')?.textContent === 'докладчак';
    });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /^#p2-/.test(location.hash) && document.querySelector('dialog[open]') === null);
  });

  it('Firefox opens a word of the glossary beside the text that has it, and closes it by a key', async () => {
    await open('documents/production-cells/');
    await page.waitForSelector('reader-page:defined');
    await page.$eval('.tr a.term[href$="#shop-cell"]', (word) => (word as HTMLElement).click());
    await page.waitForSelector('.note:target h3');
    expect(await page.$eval('.note:target h3', ({ textContent }) => textContent)).toBe('Shop cell');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.note:target') === null);
  });

  it('Firefox opens the entry of the glossary that the address names', async () => {
    await open('glossary/');
    const id = await page.$eval('section.term[id]', (entry) => entry.id);
    await open(`glossary/#${id}`);
    expect(await page.$eval(`[id="${id}"]`, (entry) => entry.matches(':target'))).toBe(true);
  });

  it('Firefox scrolls no page sideways on a phone', async () => {
    await page.setViewport({ width: 360, height: 740 });
    for (const path of ['', 'uk/', 'documents/new-ties/', 'uk/charts/growth/members/', 'lessons/', 'uk/ledger/']) {
      await open(path);
      const [wide, room] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth] as const;
      });
      expect({ path, wide }).toEqual({ path, wide: room });
    }
  });

  it('Firefox reads without a network what was opened, and takes a new release up beside an open page', async () => {
    const site = await offlineSite();
    // Somebody who has never been here: what the worker keeps goes with them.
    const context = await browser.createBrowserContext();
    try {
      const reader = await context.newPage();
      reader.setDefaultTimeout(300_000);
      // Of a page this asks nothing but what the drivers of both engines name and answer alike.
      await visitKept(reader as unknown as Reader, site.address('documents/production-cells/'));
      site.release(null);
      await reader.goto(site.address('documents/production-cells/?q=1#p2'));
      await reader.waitForSelector('.strip-network');
      expect(await reader.$$eval('#p2 .src', (words) => words.length)).toBeGreaterThan(0);
      expect((await reader.goto(site.address('documents/new-ties/')))?.status()).toBe(503);
      await reader.waitForSelector('.missing');
      site.release('1');
      await reader.click('.press');
      await reader.waitForFunction(() => document.querySelector('not-kept') === null);

      const address = site.address('documents/production-cells/');
      const said = (page: Page): Promise<(string | undefined)[]> =>
        page.evaluate(async (path) => {
          const words = await (await fetch(path)).text();
          return [document.title, /<title>(.*?)</.exec(words)?.[1]];
        }, `${address}words/`);
      await reader.goto(address);
      const before = await said(reader);
      site.release('2');
      const next = await context.newPage();
      next.setDefaultTimeout(300_000);
      await next.goto(address);
      await reader.waitForSelector('.strip-former');
      await visitKept(next as unknown as Reader, address);
      site.release(null);
      expect(await said(reader)).toEqual(before);
      await next.goto(`${address}?q=1`);
      const isNew = [expect.stringContaining('(release 2)'), expect.stringContaining('(release 2)')];
      expect(await said(next)).toEqual(isNew);
      await reader.click('.strip-press');
      await reader.waitForFunction(() => document.title.startsWith('(release 2)'));
      expect(await said(reader)).toEqual(isNew);
    } finally {
      await context.close();
      site.close();
    }
  });

  it('Firefox that may keep nothing shows each kind of page, and reports no error', async () => {
    const { default: puppeteer } = await import('puppeteer-core');
    const extraPrefsFirefox = { 'network.cookie.cookieBehavior': 2 };
    const how = { browser: 'firefox', executablePath: firefox!, timeout: 300_000, extraPrefsFirefox } as const;
    const strict = await puppeteer.launch(how);
    try {
      const reader = await strict.newPage();
      reader.setDefaultTimeout(300_000);
      reader.on('pageerror', (error) => wrong.push(String(error)));
      for (const { path } of visits(builtPages())) await reader.goto(inject('site') + path);
      await reader.goto(`${inject('site')}${basePath()}offline/`);
      expect(await reader.$eval('[data-state=nothing]', (said) => said.checkVisibility())).toBe(true);
    } finally {
      await strict.close();
    }
  });

  it('Firefox tells of an error in a script', async () => {
    await open('about/');
    await page.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error('thrown here');
        }),
    );
    await vi.waitFor(() => expect(wrong.join()).toContain('thrown here'), { timeout: 60_000 });
    wrong.length = 0;
  });
});
