/** Charts in a real browser: by keyboard, by pointer, by touch, without a script, across views, at every width. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { FULL } from '../support/full.ts';
import { builtPages, isChartView } from '../support/site.ts';
import { useSite, type Visited } from '../support/visit.ts';

const views = builtPages().filter(isChartView);
const english = views.filter((page) => page.route.startsWith('/charts/'));
const view = (path: string): string => `${basePath()}charts/${path}/`;

const live = (page: Page): Promise<void> => page.locator('oser-chart.is-live').waitFor();

const said = (page: Page) => page.locator('.captions .caption:visible');
/** A mark of the drawing that is seen. */
const mark = (page: Page, id: string) => page.locator(`.chart-svg:visible [data-mark="${id}"]`);
const fillOf = (page: Page, id: string): Promise<string> =>
  mark(page, id)
    .locator('path, rect')
    .first()
    .evaluate((shape) => getComputedStyle(shape).fill);
const fragment = (page: Page): string => new URL(page.url()).hash;

/** What a reader can tell of the state of a page: heading, sentence, table, downloads, drawing, address. */
async function telling(page: Page) {
  return page.evaluate(() => ({
    heading: document.querySelector('.chart-title')?.textContent,
    title: document.title,
    sentence: document.querySelector('#chart-sentence')?.textContent,
    table: document.querySelector('.chart-table')?.textContent,
    legend: document.querySelector('.chart-legend')?.textContent,
    captions: document.querySelector('.captions')?.textContent,
    csv: document.querySelector<HTMLAnchorElement>('.chart-downloads a')?.pathname,
    marks: [...document.querySelectorAll('.mark-link')].map((link) => link.getAttribute('data-mark')).sort(),
    words: [...document.querySelectorAll('.chart-svg text')].map((text) => text.textContent).sort(),
    language: document.querySelector<HTMLAnchorElement>('a.lang')?.pathname,
    path: location.pathname,
  }));
}

it('the charts have views to try', () => expect(english.length).toBeGreaterThan(7));

describe('by keyboard', () => {
  const withPage = useSite();

  // A drawing stands for all; the law of pick.ts has the table of squares, where each key costs a tenth of a second.
  const tried = english.filter(({ route }) => FULL || route.endsWith('/density/'));

  it.each(tried.map(({ path }) => path))('%s has one tab stop, and the arrow keys reach every mark', async (path) => {
    await withPage(path, {}, async ({ page }) => {
      await live(page);
      // The keys go to the page as events: a reader who tries every key at every mark would take minutes.
      const { seen, all, stops } = await page.evaluate(() => {
        const links = [...document.querySelectorAll<HTMLElement>('.chart-figure a')].filter(
          (link) => link.getClientRects().length > 0,
        );
        const seen = new Set([links.findIndex((link) => link.tabIndex === 0)]);
        for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End'])
          for (const at of seen) {
            if (seen.size === links.length) break;
            links[at]?.focus();
            links[at]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            seen.add(links.indexOf(document.activeElement as HTMLElement));
          }
        return { seen: seen.size, all: links.length, stops: links.filter((link) => link.tabIndex === 0).length };
      });
      expect(seen).toBe(all);
      expect(stops).toBe(1);
    });
  });

  it('Tab enters a drawing once and leaves it again, and what has the focus is said beside it', async () => {
    await withPage(view('growth/times'), {}, async ({ page }) => {
      await live(page);
      const inside = (): Promise<string | undefined> =>
        page.evaluate(() => document.activeElement?.closest<SVGElement>('.mark-link')?.dataset['mark']);
      await page.locator('.chart-source:visible a').focus();
      await page.keyboard.press('Tab');
      expect(await inside()).toBe('growth-times');
      await page.keyboard.press('ArrowDown');
      expect(await inside()).toBe('ratio-density');
      // No line ends before the number after the sign.
      expect(await said(page).innerText()).toContain('11.3 ÷\u00a04.2');
      await page.keyboard.press('Tab');
      expect(await inside()).toBeUndefined();
      expect(await said(page).getAttribute('id')).toBe('mark-ratio-density');
      // Back past the sums of the sentence, and the colours, which are one stop, too.
      for (let back = 0; back < 4 && (await inside()) === undefined; back += 1) await page.keyboard.press('Shift+Tab');
      expect(await inside()).toBe('ratio-density');
    });
  });

  it('Enter goes to the words of a mark; Esc lets go of it and keeps the focus', async () => {
    await withPage(view('growth/units') + '#mark-cells-now', {}, async ({ page }) => {
      await live(page);
      expect(await said(page).getAttribute('id')).toBe('mark-cells-now');
      await page.locator('.captions .go:visible').focus();
      await page.keyboard.press('Escape');
      expect(await said(page).getAttribute('id')).toBe('mark-cells-now');
      expect(fragment(page)).toBe('#drawing');
      expect(await page.evaluate(() => (document.activeElement as SVGElement).dataset['mark'])).toBe('cells-now');
      await page.keyboard.press('Enter');
      await page.waitForURL(/documents\/production-cells\/#cells-now$/);
    });
  });
});

describe('by pointer and touch', () => {
  const withPage = useSite();

  it('a view opens with the mark of its finding in hand, and pointing at another shows that one', async () => {
    await withPage(view('growth/density'), {}, async ({ page }) => {
      await live(page);
      expect(await said(page).innerText()).toContain('1,130 of every thousand');
      const stated = await fillOf(page, 'density-1924');
      await mark(page, 'density-now').locator('text').first().hover();
      expect(await said(page).innerText()).toContain('come within rounding of it, 11.2%');
      expect(await fillOf(page, 'density-now')).not.toBe(stated);
      expect(await fillOf(page, 'density-1924')).toBe(stated);
    });
  });

  it.each([true, false])('a click takes a mark in hand, Back lets go of it (script: %s)', async (js) => {
    await withPage(view('growth/members'), { js }, async ({ page }) => {
      if (js) await live(page);
      const vermilion = await fillOf(page, 'members-by-filling');
      await mark(page, 'members-1924').locator('text').first().click();
      expect(fragment(page)).toBe('#mark-members-1924');
      await page.mouse.move(0, 0);
      expect(await said(page).getAttribute('id')).toBe('mark-members-1924');
      expect(await fillOf(page, 'members-1924')).toBe(vermilion);
      expect(await fillOf(page, 'members-by-filling')).not.toBe(vermilion);
      await page.goBack();
      expect(await said(page).getAttribute('id')).toBe('mark-members-by-filling');
      expect(await fillOf(page, 'members-by-filling')).toBe(vermilion);
    });
  });

  it('a row of the table lights its mark, and a mark its row', async () => {
    await withPage(view('enrolment/shares'), {}, async ({ page }) => {
      const before = await fillOf(page, 'share-metal');
      await page.locator('.chart-table tr[data-mark="share-metal"] td').first().hover();
      expect(await fillOf(page, 'share-metal')).not.toBe(before);
    });
  });

  it.each(FULL ? [true, false] : [true])(
    'a tap shows words in a sheet that does not cover the mark (script: %s)',
    async (js) => {
      await withPage(view('growth/members'), { width: 360, height: 740, touch: true, js }, async ({ page }) => {
        if (js) await live(page);
        await mark(page, 'members-1924').locator('text').first().tap();
        await page.waitForFunction(() => location.hash === '#mark-members-1924');
        expect(await said(page).innerText()).toContain('20 000');
        const sheet = await page.locator('.captions').boundingBox();
        expect(sheet?.height).toBeLessThanOrEqual(740 * 0.46 + 1);
        expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(740, 0);
        if (js) {
          const box = await mark(page, 'members-1924').boundingBox();
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
        }
        await page.locator('.captions .close').tap();
        await page.waitForFunction(() => getComputedStyle(document.querySelector('.captions')!).position !== 'fixed');
      });
    },
  );

  it.each(FULL ? [true, false] : [true])(
    'a head of the table of squares shows its own quotations alone (script: %s)',
    async (js) => {
      await withPage(view('recommendations/by-theme'), { js }, async ({ page }) => {
        if (js) await live(page);
        expect(await page.locator('.quotations li:visible').count()).toBe(0);
        await page.locator('.matrix [data-head="column-new-ties"]').click();
        expect(await page.locator('.quotations li:visible').count()).toBe(6);
        await page.locator('.matrix [data-head="row-meetings"]').click();
        expect(await page.locator('.captions h2:visible').first().innerText()).toBe('Meetings and bureau: 8 of 57');
        expect(await page.locator('.quotations li:visible').count()).toBe(8);
        await page.locator('.matrix [data-mark="pc-limit-bureau"]').click();
        await page.mouse.move(0, 0);
        expect(await page.locator('.quotations li:visible').count()).toBe(1);
        expect(await page.locator('.quotations li:visible').innerText()).toContain('11');
      });
    },
  );
});

describe('between views', () => {
  const withPage = useSite();

  it.each(FULL ? [false, true] : [false])(
    'a switch of views shows what its address shows, and so does going back (reduced motion: %s)',
    async (reducedMotion) => {
      const [units, density] = [view('growth/units'), view('growth/density')];
      await withPage(units, { reducedMotion }, async ({ page, address }: Visited) => {
        await live(page);
        const direct = await telling(page);
        await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
        const arrive = async (path: string): Promise<unknown> => {
          await page.locator(`oser-chart[data-view="${/([^/]+)\/$/.exec(path)?.[1]}"]`).waitFor();
          await page.waitForFunction(
            (to) =>
              location.pathname === to &&
              document.querySelectorAll('.chart-svg [opacity], .chart-svg .is-leaving').length === 0,
            path,
          );
          return telling(page);
        };
        await page.locator('.chart-tabs a', { hasText: 'Among a thousand' }).click();
        const came = await arrive(density);
        // Marks of the view that came are lit by its own rules.
        await mark(page, 'density-1924').locator('text').first().click();
        await page.mouse.move(0, 0);
        expect(await said(page).getAttribute('id')).toBe('mark-density-1924');
        await page.goBack();
        await page.goBack();
        expect(await arrive(units)).toEqual(direct);
        expect(await said(page).getAttribute('id')).toBe('mark-cells-added');
        expect(await page.evaluate(() => (globalThis as { stayed?: boolean }).stayed)).toBe(true);
        await page.goto(address(density));
        await live(page);
        expect(came).toEqual(await telling(page));
      });
    },
  );

  it('a switch between tables of squares keeps every square, and the heads of the new one choose', async () => {
    await withPage(view('recommendations/by-theme'), {}, async ({ page }) => {
      await live(page);
      await page.locator('.chart-tabs a[href*="by-addressee"]').click();
      await page.locator('[data-view="by-addressee"]').waitFor();
      expect(await page.locator('.matrix .squares a').count()).toBe(57);
      expect(await page.locator('.captions h2:visible').innerText()).toContain('Impersonal');
      const pale = (): Promise<number> =>
        page
          .locator('.matrix td')
          .evaluateAll((cells) => cells.filter((td) => getComputedStyle(td).opacity < '1').length);
      expect(await pale()).toBe(0);
      const heads = page.locator('.matrix tbody th a');
      const rows = await heads.count();
      await heads.first().click();
      const squares = await page.locator('.matrix tbody tr').first().locator('.squares a').count();
      expect(await page.locator('.quotations li:visible').count()).toBe(squares);
      expect(await pale()).toBe((rows - 1) * (await page.locator('.matrix tbody tr').first().locator('td').count()));
      await page.goBack();
      await page.goBack();
      await page.locator('[data-view="by-theme"]').waitFor();
      await page.locator('.matrix [data-head="row-meetings"]').click();
      expect(await page.locator('.quotations li:visible').count()).toBe(8);
    });
  });

  it('a chart shows what its address says after a reload, and ignores what it does not know', async () => {
    await withPage(view('growth/times'), {}, async ({ page, address }) => {
      await live(page);
      await mark(page, 'ratio-members').locator('text').first().click();
      await page.reload();
      await live(page);
      await page.mouse.move(0, 0);
      expect(await said(page).getAttribute('id')).toBe('mark-ratio-members');
      await page.goto(address(`${view('growth/times')}?sel=%3Cscript%3E&theme=,,x&sel=2#mark-nothing`));
      await live(page);
      expect(await said(page).getAttribute('id')).toBe('mark-growth-times');
      const strayed = page.locator('.chart-strayed');
      expect(await strayed.isVisible()).toBe(true);
      await mark(page, 'ratio-members').locator('text').first().click();
      await strayed.waitFor({ state: 'hidden' });
    });
  });

  it('addresses of the first edition, with a mark or a filter in their query, show the same', async () => {
    await withPage(`${view('growth/units')}?sel=cells-1924`, {}, async ({ page, address }) => {
      await page.waitForFunction(() => location.hash === '#mark-cells-1924');
      expect(await said(page).innerText()).toContain('вісімсот');
      await page.goto(address(`${view('recommendations/by-theme')}?document=new-ties`));
      await page.waitForFunction(() => location.hash === '#mark-column-new-ties');
      expect(await page.locator('.quotations li:visible').count()).toBe(6);
    });
  });
});
