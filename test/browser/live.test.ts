/** `npm run dev` once: a mistake shows, and goes when it is mended; an edit shows by itself. All else is in `full`. */
import { expect, it } from 'vitest';
import { NOTES, PANEL, PATIENCE, READER, useDev } from '../support/dev-site.ts';

const dev = useDev((content) => content.replace(NOTES, '> чотири', '> чотыри'));

it('dev: a start on broken content shows the problems alone, and the site when they are mended', async () => {
  const { content, page } = dev;
  expect(await dev.visit(`/uk${READER}`)).toBe(503);
  await page.locator(`${PANEL} li`).first().waitFor();
  expect(await page.locator(PANEL).innerText()).toContain(`${NOTES}:3:`);
  expect(await page.locator('html').getAttribute('lang')).toBe('uk');
  expect(await page.locator(PANEL).innerText()).toContain('Як виправити');
  await dev.shows(
    () => content.replace(NOTES, '> чотыри', '> чотири'),
    () => page.locator('main h1').waitFor(),
  );
  expect(await page.locator(PANEL).isVisible()).toBe(false);
});

it('dev: shows an edit of a note without a reload, and keeps the place', async () => {
  const { content, page } = dev;
  await dev.open(READER);
  await page.evaluate(() => window.scrollTo({ top: 100, behavior: 'instant' }));
  await dev.shows(
    () => content.replace(NOTES, 'A slip of one letter', 'A slip edited anew'),
    () => dev.words('A slip edited anew'),
  );
  await expect.poll(() => page.evaluate(() => Math.round(window.scrollY)), { timeout: PATIENCE }).toBe(100);
});
