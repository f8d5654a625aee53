/** A view of a chart, as its tests hold it: its marks, what is said of them, and the panel of what is taken along. */
import type { Page } from 'playwright-core';
import { basePath } from '../../src/edition/environment.ts';

export const view = (path: string): string => `${basePath()}charts/${path}/`;

/** Waits until the element has taken over. */
export const live = (page: Page): Promise<void> => page.locator('oser-chart.is-live').waitFor();
/** What is said of the mark in hand. */
export const said = (page: Page) => page.locator('.captions .caption:visible');
/** A mark of the drawing that is seen. */
export const mark = (page: Page, id: string) => page.locator(`.chart-svg:visible [data-mark="${id}"]`);
export const fillOf = (page: Page, id: string): Promise<string> =>
  mark(page, id)
    .locator('path, rect')
    .first()
    .evaluate((shape) => getComputedStyle(shape).fill);

export const panel = (page: Page) => page.locator('take-panel');
export const row = (page: Page, name: string) => panel(page).locator(`li[data-name="${name}"]`);
export const press = (page: Page, name: string) => row(page, name).locator(':scope > button');

/** Waits until the chart is live, and opens the panel by the keyboard. */
export async function openPanel(page: Page): Promise<void> {
  await live(page);
  await page.locator('.take-link').press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('take-panel h2'));
}

/** What the page would have put into the clipboard, which other pages of the same browser share. */
export const taken = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as { taken?: string }).taken ?? '');
export const takeDown = (page: Page): Promise<void> =>
  page.evaluate(() => {
    navigator.clipboard.writeText = (text) => (Object.assign(globalThis, { taken: text }), Promise.resolve());
  });
