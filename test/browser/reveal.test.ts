/** Slow reveal on a wall: keys lead from step to step, the drawing stands still, and paper takes a sheet a step. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { edition } from '../../src/edition/current.ts';
import { basePath } from '../../src/edition/environment.ts';
import { chartPlaces } from '../../src/kinds/chart/open.ts';
import { revealPath } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import { href } from '../../src/model/paths.ts';
import { FULL } from '../support/full.ts';
import { violations } from '../support/violations.ts';
import { useSite } from '../support/visit.ts';

const withPage = useSite();
const place = { chart: 'growth', view: 'density' };
const CASES = ['growth', 'recommendations'];

it('keys lead on and back, and what is drawn stands where it stood', async () => {
  await withPage(basePath() + revealPath(place, 3), { width: 1280, height: 720 }, async ({ page }) => {
    const step = (number: number): RegExp => new RegExp(`/reveal/${number}/$`);
    const stands = (): Promise<unknown> => page.locator('.chart-wide').boundingBox();
    const before = await stands();
    for (const [key, number] of [
      ['ArrowRight', 4],
      ['PageDown', 5],
      ['ArrowRight', 5],
      ['PageUp', 4],
      ['ArrowLeft', 3],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForURL(step(number));
      expect(await stands()).toEqual(before);
    }
    const asked = page.locator('.wall-ask');
    expect(await asked.evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize))).toBeGreaterThan(
      1280 / 50,
    );
    // The drawing has what the words leave, which is most of the wall.
    expect((await page.locator('.chart-wide').boundingBox())!.height).toBeGreaterThan(720 * 0.6);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720);
    expect(await violations(page)).toEqual([]);
    // A class at the back of the room reads it: no word of any finding is smaller than 20 pixels, and nothing scrolls.
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

/** The last step of a drawing and of a table of squares, one in each language; of all views in both in the full run. */
const FINDINGS = [...Map.groupBy(chartPlaces(edition()), ({ chart }) => chart).values()]
  .flatMap((views) => (FULL ? views : views.slice(0, 1)))
  .filter(({ chart }) => FULL || CASES.includes(chart))
  .flatMap((place, index) =>
    LANGS.filter((_, nth) => FULL || nth === index % 2).map((lang) => href(lang, revealPath(place, 5))),
  );

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

it('all steps print a sheet each, without a script', async () => {
  await withPage(basePath() + revealPath(place), { js: false }, async ({ page }) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(5);
    expect(pdf.match(/\/MediaBox\s*\[0 0 84\d/g)).toHaveLength(5);
  });
});
