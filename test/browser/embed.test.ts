/** Views in the page of somebody else: a sandboxed frame of another origin, narrow, with and without a script. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Browser, BrowserContextOptions, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { basePath, siteOrigin } from '../../src/edition/environment.ts';
import { openBrowser } from '../support/browser.ts';
import { FULL } from '../support/full.ts';
import { builtFrames } from '../support/site.ts';
import { violations } from '../support/violations.ts';
import { shifts } from '../support/visit.ts';

/** A frame of each chart, the languages by turns; those of all views, in both languages, in the full run. */
const FRAMES = FULL
  ? builtFrames()
  : [...Map.groupBy(builtFrames(), ({ route }) => route.split('/').at(-3)).values()].map((frames, index) =>
      frames.at(index % 2 === 0 ? 0 : -1)!,
    );

/** Every frame as its snippet has it, in a window that the test makes narrow and wide. */
let [browser, served, host]: [Browser?, Served?, Server?] = [];
/** All of them, the first by itself, a passage of a document, and one of each with words below it. */
let [all, one, passage, article] = ['', '', '', ''];

beforeAll(async () => {
  browser = await openBrowser();
  served = await serve(dist, { base: basePath() });
  const { origin } = served;
  const snippets = FRAMES.map(({ file }) => {
    const view = file.replace('embed/', 'charts/').replace('/index.html', '.oembed.json');
    const { html } = JSON.parse(readFileSync(join(dist, view), 'utf8')) as { html: string };
    // Those who use no pop-ups write it like this, WordPress among them.
    return html.replace(/https?:\/\/[^/]+/, origin).replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"');
  });
  const pageOf = (some: readonly string[]): string =>
    `<!doctype html><title>A school</title><style>body{margin:0}iframe{display:block}</style>` +
    `<script src="${origin}${basePath()}embed.js"></script>${some.join('')}`;
  [all, one] = [pageOf(snippets), pageOf(snippets.slice(0, 1))];
  const oembed = readFileSync(join(dist, 'documents/production-cells.oembed.json'), 'utf8');
  const { html } = JSON.parse(oembed) as { html: string };
  const whole = html.replace(/https?:\/\/[^/]+/, origin);
  passage = pageOf([whole.replace(/\/"/, '/#p4"')]);
  // Somebody has written a passage into the code of the whole: it is higher than the frame.
  const low = whole.replace(/\/"/, '/#p7"');
  article = pageOf([...snippets.slice(0, 1), low, whole].map((frame) => `${frame}<p>Below it.`));
  const pages = new Map(Object.entries({ '/': all, '/passage': passage, '/article': article }));
  host = createServer(({ url = '' }, response) =>
    response.setHeader('Content-Type', 'text/html').end(pages.get(url) ?? one),
  ).listen(0);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  host?.close();
});

async function open(path: string, width: number, more: BrowserContextOptions = {}) {
  const context = await browser!.newContext({ viewport: { width, height: 20_000 }, ...more });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) wrong.push(message.text());
  });
  page.on('requestfailed', (request) => wrong.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
  await page.goto(`http://127.0.0.1:${(host!.address() as AddressInfo).port}${path}`, { waitUntil: 'load' });
  const frames = page.frames().slice(1);
  // They are lazy: the page is there before them.
  await Promise.all(frames.map((frame) => frame.waitForSelector('.framed-foot')));
  return { page, wrong, frames, close: () => context.close() };
}

const look = (frame: Frame) =>
  frame.evaluate(async () => {
    await document.fonts.ready;
    return {
      url: location.pathname,
      origin: self.origin,
      height: Math.ceil(document.body.getBoundingClientRect().height),
      over: document.documentElement.scrollWidth - innerWidth,
      smallest: Math.min(
        ...[...document.querySelectorAll<SVGTextElement>('.chart-svg text')]
          .filter((text) => text.getClientRects().length > 0)
          .map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)),
      ),
      fonts: [...document.fonts].some(({ family, status }) => family === 'Display' && status === 'loaded'),
    };
  });

/** The height that the panel of a view gives its frame where a mark is in hand. */
function heightInHand(frame: string): number {
  const panel = readFileSync(join(dist, frame.replace('embed/', 'charts/').replace('index', 'take/index')), 'utf8');
  return Number(parse(panel).querySelector('textarea[data-height]')?.getAttribute('data-height'));
}

/** Narrowest, and where drawings change; all between in the full run. */
const WIDTHS = FULL ? [280, 335, 400, 470, 479, 480, 510, 600, 958, 1200] : [280, 479, 480];

it('a frame stands whole and still in a sandbox, from 280 pixels on, and grows when its table unfolds', async () => {
  const { page, wrong, frames, close } = await open('/', 280);
  expect(frames.length).toBeGreaterThan(4);
  expect(frames).toHaveLength(FRAMES.length);
  const heights = (): Promise<number[]> =>
    page.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => frame.getBoundingClientRect().height));
  const written = await page.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => frame.height));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 20_000 });
    for (const [at, frame] of frames.entries()) {
      const { url, origin, height, over, fonts, smallest } = await look(frame);
      expect([origin, over, fonts], `${url} ${width}`).toEqual(['null', 0, true]);
      expect(height, `${url} ${width}`).toBeLessThanOrEqual(Number(written[at]));
      expect(smallest, `${url} ${width}`).toBeGreaterThanOrEqual(12);
    }
  }
  // Each of them has told its height by now, and none has moved.
  expect(await heights()).toEqual(written.map(Number));
  // The code that is given away with a mark in hand has room for whatever is said of it.
  for (const width of FULL ? [280, 335] : [280]) {
    await page.setViewportSize({ width, height: 20_000 });
    for (const [at, frame] of frames.entries()) {
      await frame.evaluate(() => {
        const captions = [...document.querySelectorAll('.caption')];
        location.hash = captions.toSorted((a, b) => b.textContent.length - a.textContent.length)[0]?.id ?? '';
      });
      await frame.locator('.caption:target').waitFor();
      const { url, height } = await look(frame);
      expect(height, `${url} ${width}`).toBeLessThanOrEqual(heightInHand(FRAMES[at]!.file));
    }
  }
  const [first] = frames;
  const before = (await heights())[0] ?? 0;
  await first?.locator('summary').click();
  await page.waitForFunction((from) => (document.querySelector('iframe')?.offsetHeight ?? 0) > from, before);
  const { height } = await look(first!);
  await page.waitForFunction((to) => document.querySelector('iframe')?.offsetHeight === to, height);
  expect(wrong).toEqual([]);
  await close();
});

it('a frame says everything without a script, and with one moves nothing around it', async () => {
  const { page, wrong, frames, close } = await open('/one', 480, { javaScriptEnabled: false, colorScheme: 'dark' });
  const [frame] = frames;
  expect(await frame?.locator('svg.chart-narrow').isVisible()).toBe(true);
  expect(await frame?.locator('.framed-foot').isVisible()).toBe(true);
  await frame?.locator('summary').click();
  expect(await frame?.locator('.chart-table tbody tr').first().isVisible()).toBe(true);
  expect(await page.locator('iframe').first().getAttribute('height')).toMatch(/^\d{3}$/);
  expect(wrong).toEqual([]);
  await close();
  // So does a passage of a document, and nothing else of that document is shown.
  const there = await open('/passage', 480, { javaScriptEnabled: false });
  const shown = there.frames[0]!.locator('.para').filter({ visible: true });
  expect(await shown.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['p4']);
  expect(await shown.locator('.src').first().isVisible()).toBe(true);
  expect(await there.frames[0]!.locator('.framed-foot').isVisible()).toBe(true);
  expect(there.wrong).toEqual([]);
  await there.close();
  // With a script each tells its height (a whole document has none to tell), and what stands below it stays.
  const around = await open('/article', 280);
  expect(around.frames).toHaveLength(3);
  const [, low] = await Promise.all(around.frames.map(look));
  expect(low?.height).toBeGreaterThan(700);
  expect(await shifts(around.page)).toBe(0);
  await around.close();
});

it('a frame takes colours and the mark in hand from its address, and axe finds nothing wrong with it', async () => {
  const context = await browser!.newContext({ bypassCSP: true, viewport: { width: 700, height: 800 } });
  const tab = await context.newPage();
  const ground = (): Promise<string> => tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const address = `${served!.origin}${basePath()}embed/growth/members/`;
  await tab.goto(`${address}?theme=<script>`);
  const light = await ground();
  if (FULL) expect(await violations(tab)).toEqual([]);
  await tab.goto(`${address}?theme=dark#mark-members-1924`);
  expect(await ground()).not.toBe(light);
  expect(await violations(tab)).toEqual([]);
  expect(await tab.locator('.caption:visible').allInnerTexts()).toEqual([expect.stringContaining('20,000')]);
  // A sentence that has changed is answered by its paragraph, an unknown place by the whole, which says so.
  const words = await context.newPage();
  const visible = () => words.locator('.para').filter({ visible: true }).count();
  await words.goto(`${served!.origin}${basePath()}embed/documents/production-cells/#p3-1a2b3c`);
  await words.waitForFunction(() => location.hash === '#p3');
  expect([await visible(), await words.locator('.astray').isVisible()]).toEqual([1, false]);
  await words.evaluate(() => (location.hash = 'p999'));
  await words.locator('.astray').waitFor();
  expect(await visible()).toBeGreaterThan(5);
  expect(await violations(words)).toEqual([]);
  // The site may not be published yet.
  await context.route(`${siteOrigin()}/**`, (route) => route.fulfill({ body: 'x' }));
  const [opened] = await Promise.all([context.waitForEvent('page'), tab.locator('.framed-foot a').first().click()]);
  expect(new URL(opened.url()).pathname).toMatch(/charts\/growth\/members\/$/);
  await context.close();
});
