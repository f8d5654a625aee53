/** Predict first: a guess by pointer, by keyboard and without a script, and what an address does that holds none. */
import { expect, it } from 'vitest';
import { answer, guess, isBeside } from '../support/lessons.ts';
import { shifts, useSite } from '../support/visit.ts';

const withPage = useSite();

it('an order is set by buttons, which keep the focus and come without moving the page, and by dragging', async () => {
  const phone = { width: 360, height: 740, late: /\.js$/ };
  await withPage(guess('two-and-a-half-times'), phone, async ({ page }) => {
    const first = (): Promise<string | null> => page.locator('.guess-list li span').first().textContent();
    const before = await first();
    expect(await shifts(page)).toBe(0);
    await page.locator('.guess-list li').first().locator('button').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await first()).not.toBe(before);
    expect(await page.locator('.guess-list li').nth(2).locator('button:focus').count()).toBe(1);
    await page.waitForURL(/\?guess=3&guess=1&guess=2&guess=4$/);
    // Past two neighbours with one move of the hand, and back.
    const lines = page.locator('.guess-list li');
    const at = async (place: number): Promise<[number, number]> => {
      const box = (await lines.nth(place).boundingBox())!;
      return [box.x + 20, box.y + box.height / 2];
    };
    const names = await lines.allInnerTexts();
    const drag = async (from: number, to: number): Promise<void> => {
      const [[x, y], [, end]] = [await at(from), await at(to)];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, end + 5 * Math.sign(to - from));
      await page.mouse.up();
    };
    await drag(0, 2);
    expect(await lines.allInnerTexts()).toEqual([names[1], names[2], names[0], names[3]]);
    await drag(2, 0);
    expect(await lines.allInnerTexts()).toEqual(names);
    await page.waitForURL(/\?guess=3&guess=1&guess=2&guess=4$/);
    await page.locator('button[type=submit]').click();
    await page.waitForURL(/\/answer\//);
    expect(await page.locator('.verdict').textContent()).toContain('2 of 4');
  });
});

const OUTCOMES: readonly (readonly [slug: string, query: string, said: RegExp])[] = [
  ['when-and-where', 'guess=1920&guess=1924', /lie within.*: 5; in ours: 2/],
  ['told-and-planned', 'guess=production', /Production, 0/],
  ['before-the-spelling-changed', 'guess=0&guess=13', /: 2\. .* of 4/],
  ['can-113-per-cent-be-right', 'guess=310', /268 less/],
  ['when-and-where', 'guess=1930&guess=1931', /lie outside/],
  ['when-and-where', 'guess=1917&guess=1940', /lie within.*: 24; in ours: 2/],
  ['before-the-spelling-changed', 'guess=', /: 0\. .* 0 of 4/],
];
it.each(OUTCOMES)('%s with %s says how it came out', async (slug, query, said) => {
  await withPage(answer(slug, query), {}, async ({ page }) => {
    expect(await page.locator('.verdict').textContent()).toMatch(said);
    // Beside the drawing where there is room for both, on a phone above it.
    expect(await isBeside(page, '.guess-drawn', '.guess-told')).toBe(true);
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await isBeside(page, '.guess-drawn', '.guess-told')).toBe(false);
    expect(await page.locator('.broken').isVisible()).toBe(false);
    expect(await page.locator('a.again').getAttribute('href')).toContain(query);
  });
});

it.each(OUTCOMES)(
  '%s has room for what will be said of %s, and for nothing where nobody has guessed',
  async (slug, query) => {
    // Another pattern than above, where the browser has kept scripts of the answer.
    const phone = { width: 360, height: 740, late: /_astro\/.*\.js$/ };
    const empty = () =>
      [...document.querySelectorAll<HTMLElement>('.verdict, .guess-said')].flatMap((element) => {
        const words = document.createRange();
        // The boxes of the words alone: what is empty has one of its own.
        const low = [...element.querySelectorAll('*')].flatMap(({ firstChild }) => {
          if (firstChild === null) return [];
          words.selectNodeContents(firstChild);
          return words.getBoundingClientRect().bottom;
        });
        const room = element.getBoundingClientRect().bottom - Math.max(...low);
        return room > Number.parseFloat(getComputedStyle(element).fontSize) ? [element.className, room] : [];
      });
    await withPage(answer(slug, query), phone, async ({ page }) => {
      await page.locator('.is-guessed').waitFor();
      expect(await shifts(page)).toBeLessThan(0.01);
    });
    await withPage(answer(slug, ''), phone, async ({ page }) => {
      expect(await page.evaluate(empty)).toEqual([]);
      expect(await shifts(page)).toBeLessThan(0.01);
    });
  },
);

it('an address that holds no guess says so, and runs nothing', async () => {
  const query = `guess=${encodeURIComponent('<img src=x onerror=document.title=1>')}`;
  await withPage(answer('can-113-per-cent-be-right', query), {}, async ({ page, address }) => {
    expect(await page.locator('.broken').isVisible()).toBe(true);
    expect(await page.locator('.psg').isVisible()).toBe(true);
    expect(await page.title()).not.toBe('1');
    expect(await page.locator('main img').count()).toBe(0);
    await page.goto(address(`${guess('can-113-per-cent-be-right')}?${query}`));
    await page.locator('.broken').waitFor();
    expect(await page.locator('.guess-strip input').inputValue()).toBe('');
  });
});

it('without a script the form leads to the answer, with the guess in the address', async () => {
  await withPage(guess('told-and-planned'), { js: false }, async ({ page }) => {
    await page.locator('input[value=women]').check();
    await page.locator('button[type=submit]').click();
    await page.waitForURL(/\/answer\/\?guess=women$/);
    expect(await page.locator('.guess-votes li').count()).toBeGreaterThan(5);
    expect(await page.locator('.verdict').isVisible()).toBe(true);
  });
});
