/** The list of old words in a real browser: how one comes to a line, and back to the words. */
import { expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { useSite } from '../support/visit.ts';

const DOCUMENT = `${basePath()}documents/production-cells/`;
const withPage = useSite();

it.each(['#pc-initsiiatyva', '#n-pc-initsiiatyva'])(
  'the address %s of a former note goes on to its line',
  async (old) => {
    await withPage(DOCUMENT + old, {}, async ({ page }) => {
      await page.waitForURL(`**${DOCUMENT}words/#pc-initsiiatyva`);
      expect(await page.locator('.words li:target b').textContent()).toBe('ініціятиву');
    });
  },
);

it('without script the address of a former note shows a link to its line, and no other link of the kind', async () => {
  await withPage(`${DOCUMENT}#pc-initsiiatyva`, { js: false }, async ({ page }) => {
    const link = page.locator('.led-on:visible');
    expect(await link.count()).toBe(1);
    const [box, height] = [await link.boundingBox(), page.viewportSize()?.height ?? 0];
    expect(box === null ? -1 : box.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(height);
    await link.click();
    await page.waitForURL(`**${DOCUMENT}words/#pc-initsiiatyva`);
  });
});

it('a line leads to its words in the document, which come into view', async () => {
  await withPage(`${DOCUMENT}words/#pc-initsiiatyva`, { js: false }, async ({ page }) => {
    await page.locator('#pc-initsiiatyva .places a').click();
    const row = page.locator('#p6');
    await row.waitFor();
    await expect
      .poll(async () => (await row.boundingBox())?.y ?? Infinity)
      .toBeLessThan(page.viewportSize()?.height ?? 0);
  });
});
