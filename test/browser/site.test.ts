/** What goes through the whole site, once each: search, stories, a wrong address, colours. All else is in `full`. */
import { expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { FULL } from '../support/full.ts';
import { useSite } from '../support/visit.ts';

const withPage = useSite();
const STORY = `${basePath()}stories/how-many-communists/`;

it('“/” opens the search over a document, keys lead to the words, Back comes back to the results', async () => {
  await withPage('/documents/production-cells/', {}, async ({ page, fetched }) => {
    expect((await fetched()).filter(({ url }) => url.includes('/search/'))).toEqual([]);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input[type=search]').waitFor();
    await page.keyboard.type('докладчик');
    await page.locator('[data-search][data-state=done]').waitFor();
    await page.locator('li[data-result][data-kind=source] mark', { hasText: 'докладчак' }).waitFor();
    await expect.poll(() => page.locator('dialog li[data-result]').count()).toBeGreaterThan(4);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#p2-/);
    await page.locator('dialog:not([open])').waitFor({ state: 'attached' });
    await page.goBack();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog:not([open])').waitFor({ state: 'attached' });
  });
});

it('a link to a step of a story leads to its words, with the figure of the step beside them', async () => {
  for (const js of FULL ? [true, false] : [true])
    await withPage(`${STORY}#times`, { width: 1440, height: 900, js }, async ({ page }) => {
      if (js) await page.locator('.story.is-live .step.is-shown:has(#times)').waitFor({ state: 'attached' });
      const { y } = (await page.locator('#step-times').boundingBox()) ?? { y: -1 };
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(450);
      // Letters twice as large, as readers set them, on the narrowest of wide screens: both columns keep within it.
      await page.setViewportSize({ width: 960, height: 900 });
      const across = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        return document.documentElement.scrollWidth;
      });
      expect(across).toBe(960);
    });
});

it('a visit to a wrong address is shown the way to the nearest', async () => {
  await withPage(`${basePath()}charts/growth/denssity/`, { status: 404 }, async ({ page }) => {
    const link = page.locator('.nearest a');
    await link.waitFor();
    expect(await link.evaluate((element: HTMLAnchorElement) => element.pathname)).toBe(
      `${basePath()}charts/growth/density/`,
    );
  });
});

it('site-settings: the colours that were chosen go along from page to page, and back', async () => {
  await withPage(`${basePath()}charts/growth/units/`, {}, async ({ page, address }) => {
    const state = () =>
      page.evaluate(() => [
        document.documentElement.dataset['theme'],
        document.querySelector<HTMLInputElement>('[name="theme"]:checked')?.value,
        getComputedStyle(document.documentElement).backgroundColor === 'rgb(18, 23, 26)',
      ]);
    const choose = async (name: string) => {
      await page.locator('site-settings summary').click();
      await page.locator(`label:has(#${name})`).click();
    };
    await choose('theme-dark');
    await page.goto(address(`${basePath()}about/#no-such-place`));
    expect(await state()).toEqual(['dark', 'dark', true]);
    await page.locator('.astray').waitFor();
    await page.evaluate(() => (location.hash = 'main'));
    await page.locator('.astray').waitFor({ state: 'hidden' });
    await choose('theme-light');
    await page.goBack();
    await expect.poll(state).toEqual(['light', 'light', false]);
  });
});
