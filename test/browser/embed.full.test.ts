/** Views in the page of somebody else, with and without a script. */
import { expect, it } from 'vitest';
import { basePath, siteOrigin } from '../../src/edition/environment.ts';
import { look, useSchool } from '../support/school.ts';
import { builtFrames } from '../support/site.ts';
import { shifts } from '../support/visit.ts';

const { open, origin } = useSchool(builtFrames().slice(0, 1));

it('a frame says everything without a script, and with one moves nothing around it', async () => {
  const { page, wrong, frames, close } = await open('/one', 480, { javaScriptEnabled: false, colorScheme: 'dark' });
  const [frame] = frames;
  expect(await frame?.locator('svg.chart-narrow').isVisible()).toBe(true);
  expect(await frame?.locator('.framed-foot').isVisible()).toBe(true);
  await frame?.locator('summary').click();
  expect(await frame?.locator('.chart-table tbody tr').first().isVisible()).toBe(true);
  expect(await page.locator('iframe').first().getAttribute('height')).toMatch(/^\d{3}$/);
  expect(wrong).toEqual([]);
  await close();
  // So does a passage of a document, and nothing else of that document is shown.
  const there = await open('/passage', 480, { javaScriptEnabled: false });
  const shown = there.frames[0]!.locator('.para').filter({ visible: true });
  expect(await shown.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['p4']);
  expect(await shown.locator('.src').first().isVisible()).toBe(true);
  expect(await there.frames[0]!.locator('.framed-foot').isVisible()).toBe(true);
  expect(there.wrong).toEqual([]);
  // Of an unknown place all is shown, and a sentence has a plain link to the frame of it alone.
  const { page: tab } = there;
  const rows = tab.locator('.row').filter({ visible: true });
  await tab.goto(`${origin()}${basePath()}embed/documents/production-cells/#p999`);
  expect(await rows.count()).toBeGreaterThan(20);
  const link = await tab.getByRole('link', { name: 'paragraph 4, sentence 2' }).getAttribute('href');
  await tab.goto(link!.replace(siteOrigin(), origin()));
  expect(await rows.evaluateAll((all) => all.map(({ id }) => `#${id}`))).toEqual([new URL(link!).hash]);
  expect(await tab.locator('.alone').filter({ visible: true }).count()).toBe(0);
  await there.close();
  // With a script each tells its height (a whole document has none to tell), and what stands below it stays.
  const around = await open('/article', 280);
  expect(around.frames).toHaveLength(3);
  const [, low] = await Promise.all(around.frames.map(look));
  expect(low?.height).toBeGreaterThan(700);
  expect(await shifts(around.page)).toBe(0);
  await around.close();
});

it('a frame holds words as long as a translator of the browser makes them', async () => {
  const { page, close } = await open('/one', 520);
  await page.goto(`${origin()}${basePath()}embed/recommendations/by-theme/`);
  const beyond = await page.locator('.framed-stage').evaluate((stage) => {
    const item = stage.querySelector('.legend li')!;
    item.lastChild!.textContent = ' oneone recommendationrecommend: oneone actionact';
    return [...stage.querySelectorAll('.legend, .legend *')].filter(
      (part) => part.getBoundingClientRect().right > innerWidth,
    ).length;
  });
  expect(beyond).toBe(0);
  await close();
});
