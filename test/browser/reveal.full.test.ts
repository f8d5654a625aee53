/** Slow reveal on a wall: what is read at the back of the room, and that paper takes a sheet a step. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { edition } from '../../src/edition/current.ts';
import { basePath } from '../../src/edition/environment.ts';
import { chartPlaces } from '../../src/kinds/chart/open.ts';
import { revealPath, searchPath } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import { href } from '../../src/model/paths.ts';
import { useSite } from '../support/visit.ts';

const withPage = useSite();
const place = { chart: 'growth', view: 'density' };

/** The last step of every view, in both languages. */
const FINDINGS = chartPlaces(edition()).flatMap((one) => LANGS.map((lang) => href(lang, revealPath(one, 5))));

/** How large the smallest words of a step are, how high its foot is, and how high the page. */
async function smallestWords(page: Page): Promise<[size: number, foot: number, page: number]> {
  return await page.evaluate(async () => {
    await document.fonts.ready;
    const drawn = [...document.querySelectorAll<SVGTextElement>('.chart-wide text')].map(
      (text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
    );
    const said = [...document.querySelectorAll('.wall-foot *')].map((one) =>
      parseFloat(getComputedStyle(one).fontSize),
    );
    return [
      Math.min(...drawn, ...said),
      document.querySelector<HTMLElement>('.wall-foot')?.offsetHeight ?? 0,
      document.documentElement.scrollHeight,
    ];
  });
}

it('a class at the back of the room reads every word of a finding', async () => {
  await withPage(basePath() + revealPath(place, 5), { width: 1280, height: 720 }, async ({ page }) => {
    // No word is smaller than 20 pixels, and nothing scrolls.
    for (const [index, finding] of FINDINGS.entries()) {
      await page.goto(new URL(finding, page.url()).href);
      const [smallest, foot, scrolls] = await smallestWords(page);
      expect([smallest >= 20, scrolls], `${finding} ${smallest}`).toEqual([true, 720]);
      // What the last step says has had its place from the first step on.
      if (index % 4 === 0) {
        await page.goto(new URL(finding.replace(/5\/$/, '1/'), page.url()).href);
        expect((await smallestWords(page))[1], finding).toBe(foot);
      }
    }
  });
});

it.each([
  [360, 740, 0.3],
  [768, 1024, 0.5],
])('an upright window of %i by %i is filled, and nothing moves from step to step', async (width, height, least) => {
  await withPage(basePath() + revealPath(place), { width, height, js: false }, async ({ page }) => {
    const boxOf = async (query: string): Promise<{ y: number; height: number }> => {
      const { y, height } = (await page.locator(`${query}:visible`).boundingBox())!;
      return { y: Math.round(y), height: Math.round(height) };
    };
    const drawings = new Set<string>();
    for (const step of [1, 3, 5]) {
      await page.goto(new URL(href('en', revealPath(place, step)), page.url()).href);
      const drawing = await boxOf('.chart-svg');
      drawings.add(JSON.stringify(drawing));
      expect(drawing.height / height).toBeGreaterThan(least);
      const steps = await boxOf('.wall-nav');
      // The last one may take more.
      expect(steps.y + steps.height).toBeGreaterThanOrEqual(height);
    }
    expect([...drawings]).toHaveLength(1);
  });
});

it('all steps print a sheet each, without a script', async () => {
  await withPage(basePath() + revealPath(place), { js: false }, async ({ page }) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(5);
    expect(pdf.match(/\/MediaBox\s*\[0 0 84\d/g)).toHaveLength(5);
  });
});

it('a step that fills the screen gives its place to the next one, at its address', async () => {
  await withPage(basePath() + revealPath(place, 3), { width: 1280, height: 720 }, async ({ page }) => {
    const isWhole = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    for (const [key, number] of [
      ['ArrowRight', 4],
      ['PageDown', 5],
      ['1', 1],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForURL(new RegExp(`/reveal/${number}/$`));
      expect(await page.locator('.wall-bar .done').count()).toBe(number);
      expect(await page.title()).toContain(`${number}`);
      expect(await isWhole()).toBe(true);
    }
    // A key that leads nowhere leaves the step as it is.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('9');
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === null);
    expect(page.url()).toMatch(/\/reveal\/1\/$/);
  });
});

it('/ goes from a step to the search, and who turned single keys off has the arrows alone', async () => {
  await withPage(basePath() + revealPath(place, 3), { width: 1280 }, async ({ page }) => {
    await page.evaluate(() => localStorage.setItem('oseredok-keys', 'off'));
    await page.reload();
    for (const key of ['/', '1', 'f', 'ArrowRight']) await page.keyboard.press(key);
    await page.waitForURL(/\/reveal\/4\/$/);
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
    await page.evaluate(() => localStorage.removeItem('oseredok-keys'));
    await page.reload();
    await page.keyboard.press('/');
    await page.waitForURL(`**${basePath()}${searchPath()}`);
  });
});
