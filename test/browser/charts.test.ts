/** A view of a chart once: by keyboard, by pointer, gone from to another and taken along. All else is in `full`. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { siteOrigin } from '../../src/edition/environment.ts';
import { fillOf, live, mark, openPanel, panel, press, row, said, takeDown, taken, view } from '../support/chart.ts';
import { FULL } from '../support/full.ts';
import { violations } from '../support/violations.ts';
import { useSite, type Visited } from '../support/visit.ts';

const withPage = useSite();
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
    // Where it rests: the reader leads the address of a number on to its note, as soon as it can.
    await page.waitForURL(/documents\/production-cells\/#n-cells-now$/);
  });
});

it.each(FULL ? [true, false] : [true])('a click takes a mark in hand, Back lets go of it (script: %s)', async (js) => {
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

it('the panel of a view copies its link and its frame with the mark in hand by one press of a key', async () => {
  await withPage(`${view('growth/members')}#mark-members-1924`, { extended: true }, async ({ page }) => {
    await openPanel(page);
    await takeDown(page);
    expect(await panel(page).locator('.state').innerText()).toMatch(/20,000\smembers/);
    await press(page, 'Link').press('Enter');
    await page.waitForFunction(() => document.activeElement?.classList.contains('is-done'));
    expect(await taken(page)).toBe(`${siteOrigin()}${view('growth/members')}#mark-members-1924`);
    expect(await panel(page).locator('.told').innerText()).toContain('Copied');
    await row(page, 'Frame').locator('summary').click();
    await row(page, 'Frame').locator('select').selectOption('dark');
    await press(page, 'Frame').press('Enter');
    await expect.poll(() => taken(page)).toMatch(/^<iframe src="[^"]*\/embed\/growth\/members\/\?theme=dark#mark-/);
    if (FULL) expect(await violations(page, 'take-panel')).toEqual([]);
    // Another mark is taken in hand while the panel is open.
    await page.locator('.chart-svg:visible [data-mark="members-by-filling"] text').first().click();
    await press(page, 'Link').press('Enter');
    await expect.poll(() => taken(page)).toContain('#mark-members-by-filling');
    await press(page, 'Frame').press('Enter');
    const frame = row(page, 'Frame').locator('textarea').first();
    const height = await frame.getAttribute('data-height');
    await expect.poll(() => taken(page)).toContain(`height="${height}"`);
    const printed = await frame.evaluate((field: HTMLTextAreaElement) => field.defaultValue);
    expect(Number(height)).toBeGreaterThan(Number(/height="(\d+)"/.exec(printed)?.[1]));
    await press(page, 'Citation').press('Enter');
    await expect.poll(() => taken(page)).toMatch(/charts\/growth\/members\/ \(accessed: \d+ \w+ \d{4}\)$/);
  });
});
