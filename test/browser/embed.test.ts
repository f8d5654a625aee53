/** Views in the page of somebody else: a sandboxed frame of another origin, narrow. All else is in `full`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { basePath, siteOrigin } from '../../src/edition/environment.ts';
import { FULL } from '../support/full.ts';
import { look, useSchool } from '../support/school.ts';
import { builtFrames } from '../support/site.ts';
import { thinOut, violations } from '../support/violations.ts';

/** A frame of each chart, the languages by turns; those of all views, in both languages, in the full run. */
const FRAMES = FULL
  ? builtFrames()
  : [...Map.groupBy(builtFrames(), ({ route }) => route.split('/').at(-3)).values()].map((frames, index) =>
      frames.at(index % 2 === 0 ? 0 : -1)!,
    );

const school = useSchool(FRAMES);

/** The height that the panel of a view gives its frame where a mark is in hand. */
function heightInHand(frame: string): number {
  const panel = readFileSync(join(dist, frame.replace('embed/', 'charts/').replace('index', 'take/index')), 'utf8');
  return Number(parse(panel).querySelector('textarea[data-height]')?.getAttribute('data-height'));
}

/** Narrowest; where drawings change, and between, in the full run. */
const WIDTHS = FULL ? [280, 335, 400, 470, 479, 480, 510, 600, 958, 1200] : [280];

it('a frame stands whole and still in a sandbox, from 280 pixels on, and grows when its table unfolds', async () => {
  const { page, wrong, frames, close } = await school.open('/', 280);
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
  // A mark that is not there is said to be so, in a line for which the frame tells its height anew.
  const told = async (hash: string, says: boolean): Promise<number> => {
    await first?.evaluate((to) => (location.hash = to), hash);
    await first?.locator('.astray').waitFor({ state: says ? 'visible' : 'hidden' });
    const { height: now } = await look(first!);
    await page.waitForFunction((to) => document.querySelector('iframe')?.offsetHeight === to, now);
    return now;
  };
  const plainly = await told('', false);
  expect(await told('mark-none', true)).toBeGreaterThan(plainly);
  expect(wrong).toEqual([]);
  await close();
});

it('a frame takes colours and the mark in hand from its address, and axe finds nothing wrong with it', async () => {
  const context = await school.browser().newContext({ bypassCSP: true, viewport: { width: 700, height: 800 } });
  const tab = await context.newPage();
  const ground = (): Promise<string> => tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const address = `${school.origin()}${basePath()}embed/growth/members/`;
  await tab.goto(`${address}?theme=<script>`);
  const light = await ground();
  if (FULL) expect(await violations(tab)).toEqual([]);
  await tab.goto(`${address}?theme=dark#mark-members-1924`);
  expect(await ground()).not.toBe(light);
  expect(await violations(tab, 'html', !FULL)).toEqual([]);
  expect(await tab.locator('.caption:visible').allInnerTexts()).toEqual([expect.stringContaining('20,000')]);
  expect(await tab.locator('.astray').isVisible()).toBe(false);
  // A sentence that has changed is answered by its paragraph, an unknown place by the whole, which says so.
  const words = await context.newPage();
  const visible = () => words.locator('.para').filter({ visible: true }).count();
  await words.goto(`${school.origin()}${basePath()}embed/documents/production-cells/#p3-1a2b3c`);
  await words.waitForFunction(() => location.hash === '#p3');
  expect([await visible(), await words.locator('.astray').isVisible()]).toEqual([1, false]);
  await words.evaluate(() => (location.hash = 'p999'));
  await words.locator('.astray').waitFor();
  expect(await visible()).toBeGreaterThan(5);
  if (!FULL) await thinOut(words);
  expect(await violations(words, 'html', !FULL)).toEqual([]);
  // The site may not be published yet.
  await context.route(`${siteOrigin()}/**`, (route) => route.fulfill({ body: 'x' }));
  const [opened] = await Promise.all([context.waitForEvent('page'), tab.locator('.framed-foot a').first().click()]);
  expect(new URL(opened.url()).pathname).toMatch(/charts\/growth\/members\/$/);
  await context.close();
});
