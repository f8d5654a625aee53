/** Slow reveal on a wall: keys lead from step to step, the drawing stands still, and paper takes a sheet a step. */
import { expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { revealPath } from '../../src/model/addresses.ts';
import { useSite, violations } from '../support/visit.ts';

const withPage = useSite();
const place = { chart: 'growth', view: 'density' };

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
    // A class at the back of the room reads it: the smallest words are a fiftieth of the height, and nothing scrolls.
    const smallest = await page
      .locator('.chart-wide text')
      .evaluateAll((texts) => Math.min(...texts.map((text) => text.getBoundingClientRect().height)));
    expect(smallest).toBeGreaterThan(720 / 50);
    const asked = page.locator('.wall-ask');
    expect(await asked.evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize))).toBeGreaterThan(
      1280 / 50,
    );
    // The drawing has what the words leave, which is most of the wall.
    expect((await page.locator('.chart-wide').boundingBox())!.height).toBeGreaterThan(720 * 0.6);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720);
    expect(await violations(page)).toEqual([]);
  });
});

it('all steps print a sheet each, without a script', async () => {
  await withPage(basePath() + revealPath(place), { js: false }, async ({ page }) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(5);
    expect(pdf.match(/\/MediaBox\s*\[0 0 84\d/g)).toHaveLength(5);
  });
});
