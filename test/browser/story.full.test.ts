/** A story in a real browser: one figure for the step that is read on a wide screen, each in its place elsewhere. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { edition } from '../../src/edition/current.ts';
import { basePath } from '../../src/edition/environment.ts';
import { storyPath } from '../../src/model/addresses.ts';
import { useSite, type Visit } from '../support/visit.ts';

const [story] = edition().stories;
if (story === undefined) throw new Error('No story');
const PAGE = basePath() + storyPath(story.slug);
const figures = story.steps.filter(({ figure }) => figure !== null).length;
const withPage = useSite();

/** The figures that are seen, or about to be, by their places among all. */
const seen = (page: Page): Promise<number[]> =>
  page.$$eval('.step figure', (all) =>
    all.flatMap((figure, index) => (getComputedStyle(figure).pointerEvents === 'none' ? [] : [index])),
  );

it('a story shows on a wide screen the figure of the step that is read, and no other', async () => {
  await withPage(PAGE, { width: 1440, height: 900 }, async ({ page }) => {
    await page.locator('.story.is-live').waitFor();
    expect(await seen(page)).toEqual([0]);
    for (const [index, step] of story.steps.entries()) {
      if (step.figure === null || step.id === null) continue;
      await page.locator(`#step-${step.id}`).evaluate((heading) => {
        scrollTo({ top: heading.getBoundingClientRect().top + scrollY - innerHeight * 0.4, behavior: 'instant' });
      });
      await page.locator(`.step.is-shown:has(#${step.id})`).waitFor({ state: 'attached' });
      expect(await seen(page), step.id).toEqual([index]);
    }
    // After a jump into the space before a step, the step that ends there is read.
    const [, third] = story.steps.filter(({ id, figure }) => id !== null && figure !== null);
    await page.locator(`#step-${third?.id}`).evaluate((heading) => {
      scrollTo({ top: heading.getBoundingClientRect().top + scrollY - innerHeight * 0.7, behavior: 'instant' });
    });
    await page.locator(`.step.is-shown:has(+ .step #${third?.id})`).waitFor({ state: 'attached' });
    // The drawing of a chart has become its own: its marks have the ids of its figure.
    const ids = await page.$$eval('.step [id]', (all) => all.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
  });
});

it('a story shows the figure that the keyboard comes to', async () => {
  await withPage(PAGE, { width: 1440, height: 900 }, async ({ page }) => {
    await page.locator('.story.is-live').waitFor();
    await page.locator('.step figure').last().locator('.onward a').first().focus();
    expect(await seen(page)).toEqual([figures - 1]);
  });
});

it('a story stays at the words that are read when its window becomes narrow, and wide again', async () => {
  await withPage(PAGE, { width: 1366, height: 900 }, async ({ page }) => {
    await page.locator('.story.is-live').waitFor();
    const words = page.locator('.step:nth-of-type(7) .told > p').nth(1);
    await words.evaluate((one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await page.locator('.step:nth-of-type(7).is-shown').waitFor({ state: 'attached' });
    for (const [width, live] of [
      [800, 0],
      [1366, 1],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.locator('.story.is-live').count()).toBe(live);
      const around = words.locator('xpath=ancestor::*[contains(@class, "step")][1]');
      // The paragraph itself, or one beside it, is in the window.
      const [top, bottom] = await around.evaluate((step) => {
        const { top: from, bottom: to } = step.getBoundingClientRect();
        const told = [...step.querySelectorAll('.told > p')].map((one) => one.getBoundingClientRect());
        return told.length > 0 ? [told[0]!.top, told.at(-1)!.bottom] : [from, to];
      });
      expect(top, String(width)).toBeLessThan(900);
      expect(bottom, String(width)).toBeGreaterThan(0);
    }
  });
});

const SCREENS: readonly (readonly [string, Visit])[] = [
  ['on the smallest screen', { width: 320, height: 640 }],
  ['without JavaScript', { width: 1440, height: 900, js: false }],
  ['on a phone', { width: 360, height: 740 }],
];
it.each(SCREENS)('a story shows every figure where its mark stands %s, and nothing sideways', async (_, visit) => {
  await withPage(PAGE, visit, async ({ page }) => {
    expect(await seen(page)).toHaveLength(figures);
    if (visit.js === false) return;
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const tops = await page.$$eval('.told, .step figure', (all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
});

it('a story has no drawing with words under 12 pixels, whatever stands beside it', async () => {
  await withPage(PAGE, { width: 360, height: 740, js: false }, async ({ page }) => {
    for (const width of [360, 700, 768, 960, 1024, 1280, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      const small = await page.$$eval('.step .chart-svg', (drawings) =>
        (drawings as SVGSVGElement[]).flatMap((svg) => {
          const { width, height } = svg.getBoundingClientRect();
          const scale = Math.min(width / svg.viewBox.baseVal.width, height / svg.viewBox.baseVal.height);
          const texts = scale > 0 ? [...svg.querySelectorAll('text')] : [];
          return texts
            .map((text) => ({
              words: text.textContent,
              size: scale * Number.parseFloat(getComputedStyle(text).fontSize),
            }))
            .filter(({ size }) => size < 12);
        }),
      );
      expect({ width, small }).toEqual({ width, small: [] });
    }
  });
});

it.each(['', 'uk/'])('the lead story takes at most six sheets of paper: /%s', async (lang) => {
  await withPage(basePath() + lang + storyPath(story.slug), { js: false }, async ({ page }) => {
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(6);
  });
});
