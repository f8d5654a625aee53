/** The reader in windows and colours that are not the designer’s, and without its style sheet. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { edition } from '../../src/edition/current.ts';
import { basePath } from '../../src/edition/environment.ts';
import { documentPath } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import { href } from '../../src/model/paths.ts';
import { DISPATCH, live } from '../support/reader.ts';
import { shareVisit, useSite } from '../support/visit.ts';

const withPage = useSite();
const phone = shareVisit(DISPATCH, { width: 360, height: 740 });
const wide = shareVisit(DISPATCH, { width: 1440, height: 800 });
const bare = shareVisit(DISPATCH, { js: false, width: 700 });
/** Leads to a note of the page, as its address would. */
const goTo = (page: Page, note: string) => page.evaluate((hash) => location.replace(hash), `#${note}`);

it.each(LANGS.flatMap((lang) => [320, 360, 768, 1440].map((width) => [lang, width] as const)))(
  'reader: at rest no document has 60 places for the keyboard, in %s, %i pixels wide',
  async (lang, width) => {
    for (const slug of edition().documents.map(({ slug }) => slug))
      await withPage(href(lang, documentPath(slug)), { width, height: 740 }, async ({ page }) => {
        await live(page);
        const seen = await page.evaluateHandle(() => {
          const places = new Set<EventTarget | null>();
          document.addEventListener('focusin', ({ target }) => places.add(target));
          return places;
        });
        for (let press = 0; press < 60; press += 1) await page.keyboard.press('Tab');
        const count = await seen.evaluate(({ size }) => size);
        expect(count, slug).toBeGreaterThan(25);
        expect(count, slug).toBeLessThan(60);
      });
  },
);

it('reader: on a phone the choice of the language stays at the foot of the window', async () => {
  const { page } = await phone();
  const box = async () => (await page.locator('.flip').boundingBox())!;
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    await page.evaluate(() => scrollTo(0, 0));
    const before = await box();
    expect(before.y).toBeGreaterThan(640);
    expect(before.y + before.height).toBeLessThan(740);
    expect(before.x + before.width).toBeGreaterThan(width - 40);
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await box()).toEqual(before);
  }
});

it.each(LANGS)('reader: on a phone the keyboard comes to each number of the column that shows, in %s', async (lang) => {
  await withPage(href(lang, documentPath('production-cells')), { width: 360, height: 740 }, async ({ page }) => {
    await live(page);
    const missed = () =>
      [...document.querySelectorAll('.row')].flatMap((row) => {
        const shown = [...row.querySelectorAll<HTMLElement>('.m')].filter((link) => link.getClientRects().length > 0);
        const stops = new Set(shown.filter(({ tabIndex }) => tabIndex === 0).map(({ dataset }) => dataset['no']));
        return shown.filter(({ dataset }) => !stops.has(dataset['no'])).map(({ textContent }) => textContent);
      });
    for (const column of ['source', 'translation']) {
      await page.locator(`label[for="tr-${column}"]`).click();
      expect(await page.evaluate(missed), column).toEqual([]);
    }
  });
});

it('reader: on a phone the notes of each paragraph fold, whatever is marked, and paper has them all', async () => {
  const { page } = await phone();
  await live(page);
  const list = async () => (await page.locator('.list').boundingBox())!.height;
  const folds = page.locator('.list > .fold > summary:visible');
  // All of them are one stop of the keyboard until they are asked for.
  expect(await page.locator('.notes summary:visible').count()).toBe(1);
  await page.locator('.notes > .fold > summary').click();
  expect(await list()).toBeLessThan(700);
  const atRest = await folds.count();
  await page.locator('.aa summary').click();
  for (const label of await page.locator('.aa label:has([name=marked])').all()) await label.click();
  await page.locator('.note.k-words').first().waitFor({ state: 'attached' });
  expect(await list()).toBeLessThan(900);
  expect(await folds.count()).toBeGreaterThan(atRest);
  // What a head promises stands below it.
  for (const fold of await page.locator('.list > .fold').all()) {
    const said = (await fold.locator('> summary').innerText()).match(/\d+/g)!.slice(1).map(Number);
    expect(await fold.locator('.note').count()).toBe(said.reduce((sum, count) => sum + count, 0));
  }
  await folds.nth(1).click();
  await page.locator('.list > .fold[open] .note h3').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.note:visible').count()).toBe(await page.locator('.note').count());
  expect(await folds.count()).toBe(0);
});

it.each([true, false])(
  'reader: no stop of the keyboard is hidden by an open sheet or the bar (script: %s)',
  async (js) => {
    for (const width of [360, 768])
      await withPage(`${DISPATCH}#n-cells-now`, { js, width, height: 740 }, async ({ page }) => {
        await page.locator('.note:target').waitFor();
        const hidden: string[] = [];
        for (const key of ['Tab', 'Shift+Tab'])
          for (let press = 0; press < 40; press += 1) {
            await page.keyboard.press(key);
            hidden.push(...(await page.evaluate(covered)));
          }
        expect(hidden, `${width}`).toEqual([]);
      });
  },
);

/** The words that have the focus, where a note or the bar stands over all of them. */
function covered(): string[] {
  const words = document.activeElement;
  if (words?.matches('.text .m, .text .term, .list summary, footer a') !== true) return [];
  const seen = [...words.getClientRects()].some(({ left, right, top, bottom }) => {
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return there !== null && (words.contains(there) || there.contains(words));
  });
  return seen ? [] : [words.textContent ?? ''];
}

it('reader: an address opens a note that a phone has folded, without a script', async () => {
  await withPage(DISPATCH, { js: false, width: 360 }, async ({ page }) => {
    for (const note of ['n-cells-now', 'n-khaliavskyi']) {
      await goTo(page, note);
      const box = (await page.locator('.note:target').boundingBox())!;
      expect([box.y > 200, box.height > 100, box.width]).toEqual([true, true, 360]);
    }
  });
});

it('reader: where the reader’s own colours rule, the figure of a note hides no line above it', async () => {
  const { page } = await phone();
  await goTo(page, 'n-density-now');
  await page.emulateMedia({ forcedColors: 'active' });
  const adjusted = () =>
    page.locator('.note:target .fig').evaluateAll((all) => all.map((one) => getComputedStyle(one).forcedColorAdjust));
  expect(await adjusted()).toEqual(['none', 'none']);
});

it('reader: a page that was saved with a note open shows the note that is asked for, and no other', async () => {
  const { page } = await wide();
  await goTo(page, 'n-cells-now');
  const stand = () =>
    page
      .locator('.note')
      .evaluateAll((all) =>
        all.filter((one) => /fixed|absolute/.test(getComputedStyle(one).position)).map(({ id }) => id),
      );
  await expect.poll(() => page.locator('a.m.open').count()).toBeGreaterThan(0);
  const saved = await page.content();
  const other = await page.context().browser()!.newContext({ javaScriptEnabled: false });
  const copy = await other.newPage();
  await copy.setContent(saved);
  expect(await stand()).toEqual(['n-cells-now']);
  const shown = await copy
    .locator('.note')
    .evaluateAll((all) => all.filter((one) => /fixed|absolute/.test(getComputedStyle(one).position)).length);
  expect(shown).toBe(0);
  await other.close();
});

it('reader: a note that scrolls by leaves the choices of the bar in reach', async () => {
  const { page } = await wide();
  await goTo(page, 'n-density-now');
  await expect.poll(() => page.locator('a.m.open').count()).toBeGreaterThan(0);
  const note = page.locator('.note:target');
  const corrected = page.locator('label[for=reading-corrected]');
  await page.mouse.wheel(0, (await note.boundingBox())!.y + 100);
  const covers = async () => {
    const [of, on] = [(await note.boundingBox())!, (await corrected.boundingBox())!];
    return of.y < on.y && of.y + of.height > on.y + on.height && of.x < on.x + on.width;
  };
  await expect.poll(covers).toBe(true);
  const inReach = await corrected.evaluate((label) => {
    const { x, y, width, height } = label.getBoundingClientRect();
    return label.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(inReach).toBe(true);
});

it('reader: on paper no sentence is printed over another where a sheet ends', async () => {
  const { page } = await bare();
  await page.emulateMedia({ media: 'print' });
  const over = await page.locator('.text').evaluate((text) => {
    // A column of a given height is broken as a sheet is.
    Object.assign(text.parentElement!.style, { columnCount: 1, columnFill: 'auto', blockSize: '600px' });
    const rows = [...text.querySelectorAll('.row')].map((row) => ({
      id: row.id,
      boxes: [...row.children].flatMap((column) => [...column.getClientRects()]),
    }));
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const columns = new Set(rows.flatMap(({ boxes }) => boxes.map(({ left }) => Math.floor(left / innerWidth))));
    const met = rows.filter(({ boxes }, at) => rows[at - 1]?.boxes.some((a) => boxes.some((b) => meet(a, b))));
    return { sheets: columns.size, met: met.map(({ id }) => id) };
  });
  expect(over.sheets).toBeGreaterThan(2);
  expect(over.met).toEqual([]);
});

it('reader: on paper no note leaves its head at the foot of a column', async () => {
  const { page } = await bare();
  await page.emulateMedia({ media: 'print' });
  const alone = await page.locator('.list').evaluate((list) => {
    const notes = [...list.querySelectorAll('.note')].filter((note) => note.getClientRects().length > 0);
    Object.assign((list as HTMLElement).style, { columnFill: 'auto' });
    // Columns of many heights are broken at many places.
    return Array.from({ length: 40 }, (_, nth) => 500 + nth * 9).flatMap((height) => {
      (list as HTMLElement).style.blockSize = `${height}px`;
      return notes.flatMap((note) => {
        const head = note.querySelector('h3')?.getClientRects();
        const text = [...note.querySelectorAll(':scope > p')].map((one) => one.getClientRects()[0]).find(Boolean);
        const isAlone = text !== undefined && text.top < (head?.[head.length - 1]?.top ?? 0);
        return isAlone ? [`${height}: ${note.id}`] : [];
      });
    });
  });
  expect(alone).toEqual([]);
});

it('reader: the margin has a corrected number in both readings, until ours is chosen', async () => {
  const { page } = await wide();
  const share = page.locator('.mg a[href="#n-density-now"]');
  expect(await share.innerText()).toBe('113%\n11.3%');
  await page.locator('#reading-corrected').evaluate((choice: HTMLInputElement) => choice.click());
  expect(await share.innerText()).toBe('11.3%');
});

it('reader: without the style sheet no link stands between the words that lead from former notes', async () => {
  const { page } = await bare();
  await page.evaluate(() => document.querySelectorAll('style, link[rel=stylesheet]').forEach((one) => one.remove()));
  expect(await page.locator('.led-on').count()).toBeGreaterThan(0);
  expect(await page.locator('.led-on:visible').count()).toBe(0);
  const share = page.locator('.mg a[href="#n-density-now"]');
  expect(await share.innerText()).toBe('113% [11.3%]');
});

it('reader: a word of a title opens beneath the bar, which covers none of it, and on a phone at the foot', async () => {
  {
    const { page } = await wide();
    await live(page);
    const word = page.locator('.titles .tr a.term').first();
    const before = (await word.boundingBox())!.y;
    await word.click();
    const title = page.locator('.note:target h3');
    await title.waitFor();
    const [bar, note] = [
      (await page.locator('.bar').boundingBox())!,
      (await page.locator('.note:target').boundingBox())!,
    ];
    expect(note.y).toBeGreaterThanOrEqual(bar.y + bar.height - 0.5);
    expect((await title.boundingBox())!.y).toBeGreaterThan(note.y);
    expect((await word.boundingBox())!.y).toBe(before);
  }
  await withPage(`${basePath()}uk/documents/zhytomyr-station/`, { width: 360, touch: true }, async ({ page }) => {
    await live(page);
    await page.locator('#marked-term').evaluate((choice: HTMLInputElement) => choice.click());
    // What is not shown is no stop of the keyboard.
    const [hidden, shown] = ['.src', '.tr'].map((column) => page.locator(`.titles ${column} a.term`).first());
    expect(await hidden!.isVisible()).toBe(false);
    expect(await hidden!.evaluate((link: HTMLElement) => (link.focus(), document.activeElement === link))).toBe(false);
    await shown!.tap();
    const opened = page.locator('.note:target');
    await opened.waitFor();
    expect(await opened.getAttribute('id')).toBe('n-t.cell');
    const note = (await opened.boundingBox())!;
    expect([note.x, note.width]).toEqual([0, 360]);
  });
});

it('reader: where the reader’s own colours rule, a lit word of a title hides no line above it', async () => {
  const { page } = await phone();
  await page.emulateMedia({ forcedColors: 'active' });
  const term = page.locator('.titles .tr .term').first();
  await term.evaluate((word) => word.classList.add('lit'));
  expect(await term.evaluate((word) => getComputedStyle(word).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
});
