/** The head of every page in a real browser: settings and the switch of languages, and what they leave behind. */
import { expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { shareVisit, useSite } from '../support/visit.ts';

const PAGE = `${basePath()}charts/growth/density/`;
const withPage = useSite();
const density = shareVisit(`${PAGE}?mark=density-now`);

it('site-settings folds at a click elsewhere or Esc, and listens to nothing while it is out of the page', async () => {
  const { page } = await density();
  const details = page.locator('site-settings details');
  await page.locator('site-settings summary').click();
  await page.locator('h1').click();
  expect(await details.getAttribute('open')).toBeNull();
  await page.locator('site-settings summary').click();
  await page.keyboard.press('Escape');
  expect(await details.getAttribute('open')).toBeNull();
  const openAfter = await page.evaluate(() => {
    const settings = document.querySelector('site-settings')!;
    const place = document.createComment('');
    settings.querySelector('details')!.open = true;
    settings.replaceWith(place);
    document.body.click();
    const outside = settings.querySelector('details')!.open;
    place.replaceWith(settings);
    document.body.click();
    return { outside, inside: settings.querySelector('details')!.open };
  });
  expect(openAfter).toEqual({ outside: true, inside: false });
});

it('keep-place leads to the same place in the other language, and lets go of its link outside the page', async () => {
  const { page } = await density();
  await page.evaluate(() => location.replace('#mark-density-now'));
  const link = page.locator('keep-place a');
  await link.focus();
  const there = new URL(await link.evaluate((a: HTMLAnchorElement) => a.href));
  const here = new URL(page.url());
  expect([there.search, there.hash]).toEqual([here.search, here.hash]);
  expect(there.pathname).toBe(PAGE.replace(basePath(), `${basePath()}uk/`));
  const left = await page.evaluate(() => {
    const keeper = document.querySelector('keep-place')!;
    const anchor = keeper.querySelector('a')!;
    keeper.remove();
    anchor.hash = '';
    anchor.dispatchEvent(new Event('focus'));
    return anchor.hash;
  });
  expect(left).toBe('');
});

it('letters twice as large are twice as large at the top of a narrow page, too, and stay within it', async () => {
  // The page whose words and drawings are the largest.
  await withPage(`${basePath()}uk/`, { width: 320, lang: 'uk' }, async ({ page }) => {
    const [plain, large] = await page.evaluate(() =>
      ['100%', '200%'].map((size) => {
        document.documentElement.style.fontSize = size;
        const links = [...document.querySelectorAll('.masthead a, .masthead summary')];
        return {
          letters: parseFloat(getComputedStyle(document.querySelector('.masthead li a')!).fontSize),
          right: Math.max(...links.map((link) => link.getBoundingClientRect().right)),
          page: document.documentElement.scrollWidth,
        };
      }),
    );
    expect((large?.letters ?? 0) / (plain?.letters ?? 1)).toBeGreaterThan(1.9);
    expect(large?.right).toBeLessThanOrEqual(320);
    expect(large?.page).toBe(320);
  });
});

it('two lines of a Ukrainian title do not touch, whatever letters stand above each other', async () => {
  await withPage(`${basePath()}uk/maintainers/`, { width: 360, lang: 'uk' }, async ({ page }) => {
    const [letters, line] = await page.locator('h1').evaluate((title) => {
      const { font, lineHeight } = getComputedStyle(title);
      const context = document.createElement('canvas').getContext('2d')!;
      context.font = font;
      const above = context.measureText('ЙЇ').actualBoundingBoxAscent;
      const below = context.measureText('ДЩ').actualBoundingBoxDescent;
      return [above + below, parseFloat(lineHeight)] as const;
    });
    expect(line).toBeGreaterThan(letters);
  });
});
