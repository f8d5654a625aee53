import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/cli/paths.ts';
import { builtPages, isChartView, isReader } from '../support/site.ts';
import { useSite } from '../support/visit.ts';
import { KB } from '../support/weight.ts';

describe('every page', () => {
  const withPage = useSite();
  const pages = builtPages();
  const paths = pages.map((page) => page.path);

  // withPage itself fails on a logged error, a violation of the policy, a failed request and a request to another origin.
  it.each(paths)('%s loads quietly, with at most 120 KB of fonts, and nothing shifts', async (path) => {
    await withPage(path, { width: 1440, lang: path.startsWith(`${basePath()}uk/`) ? 'uk' : 'en' }, async ({ page, fetched }) => {
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 50)));
          }),
      );
      expect(shift).toBeLessThan(0.01);
      const fonts = fetched.filter(({ type }) => type === 'font');
      expect(fonts.length, 'no font of ours was loaded').toBeGreaterThan(0);
      expect(fonts.reduce((sum, font) => sum + font.size, 0)).toBeLessThanOrEqual(120 * KB);
    });
  });

  it.each(pages.filter((page) => isReader(page) || isChartView(page)).map((page) => page.path))('%s is whole without JavaScript', async (path) => {
    await withPage(path, { js: false }, async ({ page }) => {
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
      if (path.includes('/charts/')) {
        expect(await page.locator('main svg').first().isVisible()).toBe(true);
        expect(await page.locator('main table').count()).toBeGreaterThan(0);
      }
    });
  });

  it('that does not exist says so, in the language of its address', async () => {
    for (const [path, lang] of [['no/such/page/', 'en'], ['uk/no/such/page/', 'uk']] as const) {
      await withPage(basePath() + path, { status: 404 }, async ({ page }) => {
        expect(await page.locator('main').innerText()).not.toBe('');
        expect(await page.locator(`:is(html, main, main *)[lang=${lang}]`).count()).toBeGreaterThan(0);
      });
    }
  });

  it('is watched by a visit that notices what is wrong', async () => {
    const visit = withPage(basePath(), {}, async ({ page }) => {
      await page.evaluate(() => {
        const style = document.body.appendChild(document.createElement('p'));
        style.setAttribute('style', 'color: red');
        console.error('a word of warning');
        setTimeout(() => {
          throw new Error('thrown later');
        });
        return new Promise((resolve) => setTimeout(resolve, 50));
      });
    });
    const { message } = await visit.then(() => new Error('nothing was noticed'), (error: Error) => error);
    for (const words of ['policy violation:', 'a word of warning', 'thrown later']) expect(message).toContain(words);
  });
});
