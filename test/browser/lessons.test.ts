/** What a teacher does, once each: a guess, a slow reveal, a lesson taken along, and one’s own. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { basePath } from '../../src/edition/environment.ts';
import { revealPath } from '../../src/model/addresses.ts';
import { SAFE_LENGTH } from '../../src/model/own-lesson.ts';
import { openBrowser } from '../support/browser.ts';
import { FULL } from '../support/full.ts';
import { come, kinds, LINE, OWN, OWN_PAGE, PICKED, rows, TITLE, guess, isBeside } from '../support/lessons.ts';
import { builtAlone } from '../support/site.ts';
import { violations } from '../support/violations.ts';
import { useSite } from '../support/visit.ts';

const withPage = useSite();

it('lengths are drawn by dragging and by keyboard, and stand in the address', async () => {
  await withPage(guess('who-is-missing'), { width: 1000 }, async ({ page }) => {
    const [mining] = await page.locator('.guess-strip .strip').all();
    const box = (await mining!.boundingBox())!;
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.up();
    const inputs = page.locator('.guess-strip input');
    expect(await inputs.nth(0).inputValue()).toBe('50');
    expect(await isBeside(page, '.guess-strip .strip', '.go')).toBe(true);
    await page.keyboard.press('ArrowUp');
    await inputs.nth(1).fill('20');
    await inputs.nth(2).fill('29');
    await page.waitForURL(/\?guess=51&guess=20&guess=29$/);
    // Twelve columns of four, and three squares; the lid stands behind them.
    expect(await mining!.locator('.strip-guess').getAttribute('d')).toContain('M0 0h480v60h-480zM480 0h40v45');
    expect(await mining!.locator('.strip-lid').getAttribute('d')).toBe('M520 0V60');
    await page.reload();
    expect(await inputs.nth(0).inputValue()).toBe('51');
    if (FULL) expect(await violations(page, 'main')).toEqual([]);
    await page.locator('button[type=submit]').click();
    await page.waitForURL(/\/answer\/\?guess=51&guess=20&guess=29$/);
    expect(await page.locator('.verdict').textContent()).toMatch(/100 of a hundred.*79\.0/);
    expect(await page.locator('.guess-row .yours').allTextContents()).toEqual(['You: 51', 'You: 20', 'You: 29']);
    if (FULL) expect(await violations(page, 'main')).toEqual([]);
  });
});

it('keys lead on and back, and what is drawn stands where it stood', async () => {
  await withPage(
    basePath() + revealPath({ chart: 'growth', view: 'density' }, 3),
    { width: 1280, height: 720 },
    async ({ page }) => {
      const step = (number: number): RegExp => new RegExp(`/reveal/${number}/$`);
      const stands = (): Promise<unknown> => page.locator('.chart-wide').boundingBox();
      const before = await stands();
      for (const [key, number] of [
        ['ArrowRight', 4],
        ['PageDown', 5],
        ['ArrowRight', 5],
        ['PageUp', 4],
        ['ArrowLeft', 3],
        [' ', 4],
        ['2', 2],
        ['3', 3],
      ] as const) {
        await page.keyboard.press(key);
        await page.waitForURL(step(number));
        expect(await stands()).toEqual(before);
      }
      const asked = page.locator('.wall-ask');
      expect(await asked.evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize))).toBeGreaterThan(
        1280 / 50,
      );
      // The drawing has what the words leave, which is most of the wall.
      expect((await page.locator('.chart-wide').boundingBox())!.height).toBeGreaterThan(720 * 0.6);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720);
      expect(await violations(page, 'html', !FULL)).toEqual([]);
    },
  );
});

it('a lesson as one file opens in our typefaces, asks for nothing, and prints each sheet on one side', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const [asked, said]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    const longest = builtAlone().reduce((a, b) => (b.html.length > a.html.length ? b : a));
    const file = pathToFileURL(join(dist, longest.file)).href;
    await page.goto(file, { waitUntil: 'load' });
    expect(asked).toEqual([file]);
    // It looks as the site does, on any machine.
    const faces = page.evaluate(async () => [...(await document.fonts.ready)].filter((one) => one.status === 'loaded'));
    expect((await faces).length).toBeGreaterThan(2);
    expect(said).toEqual([]);
    // One of its two designs, whichever has room beside the passages.
    const drawings = page.locator('.lesson .shown svg:visible');
    expect(await drawings.count()).toBe(0);
    await page.locator('.aside summary').click();
    expect(await drawings.count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    // Its policy lets nobody add a style.
    await page.locator('.lesson, .whence').evaluateAll((all) => all.forEach((one) => one.setAttribute('hidden', '')));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  } finally {
    await browser.close();
  }
});

it('a lesson is picked on pages, ordered by the keyboard, and stands in its address', async () => {
  await withPage(PICKED.lesson, { extended: true, width: 1280 }, async ({ page, address: at }) => {
    // A passage is shown beside the activity that asks of it, which stays where it is.
    const asks = page.locator(`.acts a[href$="#${PICKED.passage}"]:visible`).last();
    await asks.evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const [stood, went] = await asks.evaluate(async (link: HTMLElement) => {
      const before = scrollY;
      link.click();
      await new Promise(requestAnimationFrame);
      return [before, scrollY];
    });
    expect(went).toBe(stood);
    expect(new URL(page.url()).hash).toBe(`#${PICKED.passage}`);
    expect(
      await page.locator(`#${PICKED.passage}`).evaluate((place) => place.getBoundingClientRect().top),
    ).toBeLessThan(500);
    await page.locator(`#${PICKED.passage} .add-to-lesson`).press('Enter');
    await page.locator(`#${PICKED.question} .add-to-lesson`).press('Enter');
    expect(await page.locator('.tray').innerText()).toBe('My lesson: 2');
    await page.goto(at(PICKED.view));
    await page.locator('.take-link').press('Enter');
    await page.locator('li[data-does=add] > button').press('Enter');
    await page.goto(at(OWN_PAGE));
    await come(page, 3);
    await page.locator('.own-title textarea').fill(TITLE);
    await page.locator('[data-does=line]').press('Enter');
    await page.keyboard.type(LINE);
    // From the fourth place to the first: the focus goes along, and each step is told.
    await page.getByRole('button', { name: /^Up: 4\./ }).focus();
    for (const place of [3, 2, 1]) {
      await page.keyboard.press('Enter');
      expect(await page.locator('.told').innerText()).toBe(`Now number ${place} of 4.`);
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('↓');
    expect((await kinds(page))[0]).toBe('My own line');
    await page.getByRole('button', { name: /^Take out: 3\./ }).press('Enter');
    expect(await rows(page).count()).toBe(3);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Take out: 3\./);
    await page.goBack();
    await rows(page).nth(3).waitFor();
    await come(page, 4);
    expect(new URL(page.url()).hash).toBe(OWN);
    expect(page.url().length).toBeLessThan(SAFE_LENGTH);
    expect(await violations(page, 'main', !FULL)).toEqual([]);
    // What pupils are given: the same without answers, and nothing that changes it.
    await page.locator('.as-pupils').press('Enter');
    await page.locator('.of-pupils .items .shown svg:visible').first().waitFor();
    expect(new URL(page.url()).hash).toBe(OWN.replace('#1~', '#1~f.pupils~'));
    expect(await rows(page).count()).toBe(4);
    expect(await page.locator('main :is(button, input, textarea, summary)').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.items details').count()).toBe(0);
    expect(await page.locator('h1').innerText()).toMatch(/a <b>number<\/b>/i);
    if (FULL) expect(await violations(page, 'main')).toEqual([]);
  });
});
