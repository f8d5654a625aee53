import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { builtPages, isChartView, isReader } from '../support/site.ts';
import { useSite } from '../support/visit.ts';
import { scripts } from '../support/weight.ts';

describe('without JavaScript', () => {
  const withPage = useSite();
  const pages = builtPages().filter((page) => isReader(page) || isChartView(page));

  it.concurrent.each(pages.map((page) => page.path))('%s is whole', async (path) => {
    await withPage(path, { js: false }, async ({ page }) => {
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
      if (!path.includes('/charts/')) return;
      // Two widths are printed; the style sheet shows the one that fits.
      expect(await page.locator('main .chart-svg:visible').count()).toBe(1);
      expect(await page.locator('main table').count()).toBeGreaterThan(0);
    });
  });
});

describe('a visit', () => {
  const withPage = useSite();

  it('loads the scripts that the budgets count, and no other', async () => {
    for (const built of builtPages().filter((page) =>
      /^\/charts\/[^/]+\/[^/]+\/$|^\/documents\/[^/]+\/$/.test(page.route),
    )) {
      await withPage(built.path, {}, async ({ page, fetched }) => {
        await page.waitForLoadState('networkidle');
        const loaded = fetched.filter(({ type }) => type === 'script').map(({ url }) => new URL(url).pathname);
        expect([...new Set(loaded)].sort(), built.route).toEqual(scripts(built));
      });
    }
  });

  it('to a page that does not exist is told so', async () => {
    for (const path of ['no/such/page/', 'uk/no/such/page/']) {
      await withPage(basePath() + path, { status: 404 }, async ({ page }) => {
        const main = page.locator('main');
        expect((await main.innerText()).trim()).not.toBe('');
        expect(
          await page.locator(`:is(html, main, main *)[lang=${path.startsWith('uk/') ? 'uk' : 'en'}]`).count(),
        ).toBeGreaterThan(0);
        expect(await main.locator('a[href]').count()).toBeGreaterThan(0);
      });
    }
  });

  it('notices what is wrong', async () => {
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
    const { message } = await visit.then(
      () => new Error('nothing was noticed'),
      (error: Error) => error,
    );
    for (const words of ['policy violation:', 'a word of warning', 'thrown later']) expect(message).toContain(words);
  });
});
