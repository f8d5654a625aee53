/** The life of a chart element: what it does when clicks, removal or a poor browser come between. */
import type { Page, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { useSite } from '../support/visit.ts';

const view = (name: string): string => `${basePath()}charts/growth/${name}/`;
const live = (page: Page): Promise<void> => page.locator('oser-chart.is-live').waitFor();
const tab = (page: Page, words: string) => page.locator('.chart-tabs a', { hasText: words });

/** Waits until a view is shown and nothing moves any more. */
async function arrive(page: Page, name: string): Promise<void> {
  await page.locator(`oser-chart[data-view="${name}"]`).waitFor();
  await page.waitForFunction(() => document.querySelector('.chart-svg [opacity], .chart-svg .is-leaving') === null);
}

const withPage = useSite();

it('the chart element shows the last of two views that were clicked, when the first answers late', async () => {
  await withPage(view('units'), {}, async ({ page }) => {
    await live(page);
    let answer = (): void => undefined;
    const late = new Promise<void>((resolve) => (answer = resolve));
    await page.route(`**${view('times')}`, async (route) => {
      await late;
      await route.continue().catch(() => undefined);
    });
    const asked = page.waitForRequest(`**${view('times')}`);
    await tab(page, 'Two and a half').click();
    await asked;
    await tab(page, 'Among a thousand').click();
    await arrive(page, 'density');
    answer();
    await page.unrouteAll({ behavior: 'wait' });
    // The late page would have come before this one, which is asked for after it.
    await page.evaluate(() => fetch(location.href).then((response) => response.text()));
    expect(new URL(page.url()).pathname).toBe(view('density'));
    expect(await page.locator('oser-chart').getAttribute('data-view')).toBe('density');
    expect(await page.locator('.captions #mark-density-now').count()).toBe(1);
    expect(await page.locator('.captions #mark-cells-now').count()).toBe(0);
  });
});

it('the chart element ends at the view that the address names, when Back is pressed during a fetch', async () => {
  await withPage(view('units'), {}, async ({ page }) => {
    await live(page);
    await tab(page, 'Among a thousand').click();
    await arrive(page, 'density');
    let answer = (): void => undefined;
    const late = new Promise<void>((resolve) => (answer = resolve));
    const hold = async (route: Route): Promise<void> => {
      await late;
      await route.continue().catch(() => undefined);
    };
    // Away from a view that has not come yet, to the one before the view that is shown.
    await page.route(`**${view('times')}`, hold);
    const asked = page.waitForRequest(`**${view('times')}`);
    await tab(page, 'Two and a half').click();
    await asked;
    await page.goBack();
    await arrive(page, 'units');
    // Away from a view that the address names already and that has not come yet, to the one that is shown still.
    await page.route(`**${view('density')}`, hold);
    const askedAgain = page.waitForRequest(`**${view('density')}`);
    await page.goForward();
    await askedAgain;
    await page.goBack();
    answer();
    await page.unrouteAll({ behavior: 'wait' });
    // A late page would have come before this one, which is asked for after it.
    await page.evaluate(() => fetch(location.href).then((response) => response.text()));
    expect(new URL(page.url()).pathname).toBe(view('units'));
    await arrive(page, 'units');
    expect(await page.locator('.captions #mark-cells-now').count()).toBe(1);
    expect(await page.locator('.captions #mark-density-now').count()).toBe(0);
    expect(await page.locator('.chart-tabs [aria-current]').innerText()).toContain('Cell by cell');
  });
});

it('the chart element leads to the page of a view as any link does, when no view comes by fetching', async () => {
  await withPage(view('units'), {}, async ({ page }) => {
    await live(page);
    await page.route(`**${view('times')}`, (route) =>
      route.request().resourceType() === 'fetch'
        ? route.fulfill({ contentType: 'text/html', body: '' })
        : route.continue(),
    );
    await page.evaluate(() => document.documentElement.setAttribute('data-untouched', ''));
    await tab(page, 'Two and a half').click();
    await page.locator('html:not([data-untouched]) oser-chart[data-view="times"].is-live').waitFor();
    expect(new URL(page.url()).pathname).toBe(view('times'));
  });
});

it('the chart element listens once and makes one entry of history a click after it was put back', async () => {
  // A page of its own: a browser counts fifty entries at most, and one that other tests had may be at them.
  await withPage(view('units'), { before: () => {} }, async ({ page }) => {
    await live(page);
    const removed = await page.evaluate(() => {
      const chart = document.querySelector('oser-chart')!;
      const place = document.createComment('');
      chart.replaceWith(place);
      const still = chart.classList.contains('is-live');
      place.replaceWith(chart);
      return still;
    });
    expect(removed).toBe(false);
    await live(page);
    const before = await page.evaluate(() => history.length);
    await tab(page, 'Two and a half').click();
    await arrive(page, 'times');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await arrive(page, 'units');
  });
});

it('the chart element moves the marks that two views share and keeps the one in focus', async () => {
  await withPage(view('units'), {}, async ({ page }) => {
    await live(page);
    await page.evaluate(() => {
      const link = document.querySelector<SVGAElement>('.chart-wide [data-as="then"]')!;
      Object.assign(globalThis, { link });
      history.pushState(null, '', location.pathname.replace('units', 'density'));
      link.focus();
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await arrive(page, 'density');
    expect(
      await page.evaluate(() => {
        const { link } = globalThis as unknown as { link: SVGAElement };
        return [link.isConnected && document.activeElement === link, link.dataset['mark']];
      }),
    ).toEqual([true, 'density-1924']);
  });
});
