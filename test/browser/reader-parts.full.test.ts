/** What of the reader’s script comes when it is asked for: nothing is lost before it is there, nor without it. */
import { expect, it } from 'vitest';
import { DISPATCH, hash, live, open, selectSentences } from '../support/reader.ts';
import { useSite } from '../support/visit.ts';

const withPage = useSite();

const PARTS = /_astro\/(taking|elsewhere)\./;

it('reader: what is asked of a part of the script before it has come is done when it comes', async () => {
  await withPage(DISPATCH, { width: 1440 }, async ({ page }) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(PARTS, async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await live(page);
    await page.evaluate(() =>
      window.addEventListener('copy', ({ clipboardData }) => {
        document.title = clipboardData!.getData('text/plain');
      }),
    );
    await selectSentences(page, 'src', 0, 0);
    await page.keyboard.press('Control+C');
    await page.locator('#p3 > .pn').focus();
    await page.keyboard.press('Enter');
    await page.locator('#p4 .tr a.term').first().press('Enter');
    expect([await open(page), hash(page), await page.locator('.copy').count()]).toEqual([[], '', 0]);
    release();
    await expect.poll(() => page.title()).toMatch(/^Завдання ці, .*характеру\.$/);
    await page.locator('reader-page > .copy').waitFor();
    await expect.poll(() => open(page)).toHaveLength(1);
    await page.unroute(PARTS);
  });
});

it('reader: where a part of the script cannot be had, links lead on, and the browser copies what is seen', async () => {
  await withPage(DISPATCH, { width: 1440 }, async ({ page }) => {
    const body = 'throw new Error("not had")';
    await page.route(PARTS, (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await page.reload();
    await live(page);
    await page.locator('#p3 > .pn').press('Enter');
    await expect.poll(() => hash(page)).toBe('#p3');
    await page.locator('#p4 .tr a.term').first().press('Enter');
    await page.waitForURL(/\/glossary\/#/);
    await page.unroute(PARTS);
  });
});
