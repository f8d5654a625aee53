/** What is kept for reading without a network, once. All else is in `full`. */
import { expect, it } from 'vitest';
import { strip, useOfflineSite, visitKept } from '../support/offline-site.ts';
import { violations } from '../support/violations.ts';

const DOCUMENT = 'documents/production-cells/';
const { site, withReader } = useOfflineSite();

it('what was opened is read without a network, and what was not is said not to be kept', async () => {
  await withReader(async (page) => {
    await visitKept(page, site().address(DOCUMENT));
    site().release(null);

    await page.goto(site().address(`${DOCUMENT}?q=1#p2`));
    await strip(page, 'network').waitFor();
    expect(await strip(page, 'network').innerText()).toMatch(/kept on this device on \d+ \w+ \d{4}\./);
    expect(await page.locator('#p2 .src').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.fonts.check('400 1em Text'))).toBe(true);
    expect(await violations(page, '.strip-network')).toEqual([]);

    expect((await page.goto(site().address('documents/new-ties/')))?.status()).toBe(503);
    await page.locator('.missing').waitFor();
    site().release('1');
    await page.locator('.press').click();
    await page.waitForFunction(() => document.querySelector('not-kept') === null);
    expect(await strip(page, 'network').count()).toBe(0);
  });
});
