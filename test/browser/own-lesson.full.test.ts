/** A lesson of somebody’s own: picked on pages, ordered by the keyboard, opened by its address, taken along. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { edition } from '../../src/edition/current.ts';
import { basePath } from '../../src/edition/environment.ts';
import { ownLessonPath } from '../../src/model/addresses.ts';
import { come, kinds, OWN, OWN_PAGE, rows, TITLE } from '../support/lessons.ts';
import { useSite } from '../support/visit.ts';

const withPage = useSite();
const { moved } = edition();
const [view] = moved.views;
const [note] = moved.moved;

it('a lesson that is saved is one file that stands alone, and asks for nothing', async () => {
  // The file is opened in the page, whose policy is not its own.
  await withPage(`${OWN_PAGE}${OWN}`, { extended: true }, async ({ page }) => {
    await come(page, 4);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-does=save][data-for=teachers]').click(),
    ]);
    const file = await text(await download.createReadStream());
    // It stands alone: markup is letters, and its policy lets its style in, that of drawings with it.
    expect(file).toContain('Зупиніться &lt;img src=x onerror=alert(1)&gt;.');
    const requests: string[] = [];
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    page.on('request', (request) => requests.push(request.url()));
    await page.setContent(file);
    expect(await page.title()).toBe(TITLE);
    expect(await rows(page).count()).toBe(4);
    expect(await page.locator('.items .shown svg text').count()).toBeGreaterThan(3);
    const [lit, other] = ['.in-hand', ':not(.in-hand)'].map((which) =>
      page.locator(`.items .mark-link${which} [class^=voice-]:not(.voice-ground)`).first(),
    );
    const fill = (mark: typeof lit) => mark?.evaluate((element) => getComputedStyle(element).fill);
    expect(await fill(lit)).not.toBe(await fill(other));
    expect(await page.locator('.items button, .items textarea').count()).toBe(0);
    expect(
      await rows(page)
        .first()
        .evaluate((row) => getComputedStyle(row).listStyleType),
    ).toBe('none');
    expect({ requests, wrong }).toEqual({ requests: [], wrong: [] });
  });
});

it('a lesson opens by its address in the other language, on a phone, and prints without what makes it', async () => {
  // In the other language, in a browser that keeps nothing of it, on a phone.
  const before = (): void => localStorage.clear();
  await withPage(`${basePath()}uk/${ownLessonPath()}${OWN}`, { before, width: 360, height: 740 }, async ({ page }) => {
    await come(page, 4);
    expect((await kinds(page))[0]).toBe('Мій рядок');
    expect(await page.locator('h1').innerText()).toMatch(/a <b>number<\/b>/i);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('oseredok-my-lesson'))).toBeNull();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.own-address, .moves, .picker').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.own-words').isVisible()).toBe(true);
    // As wide as paper: what is read takes all of it, or a short lesson needs a sheet more, for the foot alone.
    await page.setViewportSize({ width: 700, height: 900 });
    const rests = await page.locator('.items :is(.psg p, .gloss, .options)').evaluateAll((texts) =>
      texts.map((text) => {
        const [row, own] = [text.closest('.items > li'), text].map((one) => one?.getBoundingClientRect().right ?? 0);
        return Math.round((row ?? 0) - (own ?? 0));
      }),
    );
    expect(rests.length).toBeGreaterThan(1);
    expect(Math.max(...rests)).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  });
});

it('an address of an older edition shows what has moved, and a damaged one what is whole of it', async () => {
  const [chart = '', old = ''] = view?.from.split('/') ?? [];
  const parts = [`c.${chart}.${old}`, `p.${note?.document}.${note?.from}`, 'z.unknown', 'n.%3Cscript%3E', '<b>', 'n.%'];
  await withPage(`${OWN_PAGE}#1~${parts.join('~')}`, {}, async ({ page }) => {
    await page.locator('.notices p:nth-child(3)').waitFor();
    expect(await page.locator('.notices p').allInnerTexts()).toEqual([
      'Parts of this address that cannot be read: 2. The rest is shown.',
      'Moved since this lesson was put together: 1, 2. The address now names their new places.',
      'No longer in this edition: 3.',
    ]);
    expect(page.url()).toContain(`p.${note?.document}.${note?.to}~z.unknown~n.%3Cscript%3E`);
    // What is damaged beyond that, or no address of a lesson, or a megabyte: the page begins anew and says so.
    for (const [hash, says] of [
      ['#<img src=x onerror=alert(1)>', 'This address holds no lesson.'],
      [`#1~${'n.x~'.repeat(250_000)}`, 'This address holds more than a lesson can.'],
      ['#2~n.x', 'A later edition made this address.'],
    ] as const) {
      await page.evaluate((to) => (location.hash = to), hash);
      await page.locator('.notices p', { hasText: says }).waitFor();
    }
    expect(await page.locator('.items img, .items script').count()).toBe(0);
  });
});

it('a lesson that is opened leaves alone the one that is put together here, until told otherwise', async () => {
  const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('oseredok-my-lesson'));
  const before = (): void => localStorage.setItem('oseredok-my-lesson', '1~n.mine');
  await withPage(`${OWN_PAGE}#1~n.theirs`, { before }, async ({ page }) => {
    await page.locator('.items textarea').fill('theirs, changed');
    expect(await kept(page)).toBe('1~n.mine');
    expect(new URL(page.url()).hash).toBe('#1~n.theirs%2C+changed');
    // What a page that is saved holds of it.
    expect(await page.locator('.items textarea').evaluate(({ textContent }) => textContent)).toBe('theirs, changed');
    await page.locator('.notices a').click();
    await page.locator('.items .own-words', { hasText: /^mine$/ }).waitFor({ state: 'attached' });
    expect(await page.locator('.notices p').count()).toBe(0);
    await page.goBack();
    await page.locator('.notices button').click();
    expect(await kept(page)).toBe('1~n.theirs%2C+changed');
    expect(await page.locator('.notices p').count()).toBe(0);
  });
});

it.each(['', 'uk/'])('what is offered at a question stands beside its folded answer: %slessons/', async (lang) => {
  await withPage(`${basePath()}${lang}lessons/can-113-per-cent-be-right/`, {}, async ({ page }) => {
    const question = page.locator('.questions > li').first();
    const parts = ['summary', 'button.add-to-lesson'].map((part) => question.locator(part));
    await parts[1]!.waitFor();
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const [answer, offer] = await Promise.all(parts.map((part) => part.boundingBox()));
      const middle = (box: typeof answer): number => (box?.y ?? -99) + (box?.height ?? 0) / 2;
      expect(Math.abs(middle(answer!) - middle(offer!)), `${width}`).toBeLessThan(4);
      expect(offer!.x, `${width}`).toBeGreaterThan(answer!.x + answer!.width);
    }
    // An open answer has the whole line, and what is offered follows it.
    await parts[0]!.click();
    const [words, asked, after] = await Promise.all(
      ['details', 'h4', 'button'].map((part) => question.locator(part).boundingBox()),
    );
    expect(words!.width).toBe(asked!.width);
    expect(after!.y).toBeGreaterThanOrEqual(words!.y + words!.height - 1);
  });
});
