/**
 * The reader in a real browser: opening and closing notes, linking to words, leaving nothing behind; and how one comes
 * to a line of the list of old words, and back.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { useSite } from '../support/visit.ts';

const READER = `${basePath()}documents/new-ties/`;

/** Waits until the element has taken over. @returns ids of annotations in the order of the text */
async function live(page: Page): Promise<readonly string[]> {
  await page.locator('reader-page > button.copy').waitFor({ state: 'attached' });
  return page
    .locator('.entry')
    .evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset['for'] ?? ''));
}

const ref = (page: Page, id: string) => page.locator(`.rows a.ref[href="#n-${id}"]:visible`).first();
const hash = (page: Page): string => new URL(page.url()).hash;

/** Takes the element out of the page and puts it back, and presses n in between. */
function takeOutAndPutBack(): void {
  const reader = document.querySelector('reader-page')!;
  const place = reader.nextSibling;
  const parent = reader.parentNode!;
  reader.remove();
  document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyN', bubbles: true }));
  parent.insertBefore(reader, place);
}

const withPage = useSite();

it.each([
  ['Esc', (page: Page) => page.keyboard.press('Escape')],
  ['its button', (page: Page) => page.locator('.panel .close').click()],
  ['a second click', (page: Page, id: string) => ref(page, id).click()],
] as const)(
  'reader: %s closes the open note, gives focus back, and it stays closed after a reload',
  async (_, close) => {
    await withPage(READER, {}, async ({ page }) => {
      const [id = ''] = await live(page);
      await ref(page, id).click();
      expect([await page.locator('.panel').count(), hash(page)]).toEqual([1, `#${id}`]);
      await close(page, id);
      expect([await page.locator('.panel').count(), hash(page)]).toEqual([0, '']);
      expect(await ref(page, id).evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await page.locator('.rows .current, .entry.open').count()).toBe(0);
      await page.reload();
      await live(page);
      expect(await page.locator('.panel').count()).toBe(0);
    });
  },
);

it('reader: two quick clicks leave one panel, that of the second note, and no entry in the history', async () => {
  await withPage(READER, {}, async ({ page }) => {
    const [first = '', second = ''] = await live(page);
    const before = await page.evaluate(() => history.length);
    await page.evaluate(
      (ids) => {
        for (const id of ids) document.querySelector<HTMLElement>(`.rows a.ref[href="#n-${id}"]`)!.click();
      },
      [first, second],
    );
    expect([await page.locator('.panel').count(), hash(page)]).toEqual([1, `#${second}`]);
    expect(await page.locator('.entry.open').evaluateAll((all) => all.map(({ id }) => id))).toEqual([`n-${second}`]);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
});

it('reader: taken out and put back, it has one of everything, and answers no key in between', async () => {
  await withPage(READER, {}, async ({ page }) => {
    const [first = ''] = await live(page);
    const counts = () =>
      page.evaluate(() => [
        ...['reader-page > .copy', '.fold', '.copy-reference', '.panel'].map(
          (selector) => document.querySelectorAll(selector).length,
        ),
        history.length,
      ]);
    const before = await counts();
    expect(before.slice(0, 2)).toEqual([1, 1]);
    await page.evaluate(takeOutAndPutBack);
    expect([await counts(), hash(page)]).toEqual([before, '']);
    await page.keyboard.press('n');
    expect([await page.locator('.panel').count(), hash(page)]).toEqual([1, `#${first}`]);
    await page.evaluate(takeOutAndPutBack);
    expect([await page.locator('.panel').count(), hash(page)]).toEqual([1, `#${first}`]);
  });
});

it('reader: a deep link opens its note in a browser without highlights, observers and clipboard', async () => {
  const before = (): void => {
    Reflect.deleteProperty(CSS, 'highlights');
    for (const name of ['Highlight', 'ResizeObserver']) Reflect.deleteProperty(globalThis, name);
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  };
  await withPage(READER, { before }, async ({ page, address }) => {
    expect(await page.evaluate(() => 'highlights' in CSS || 'ResizeObserver' in globalThis)).toBe(false);
    const [id = ''] = await live(page);
    await page.goto(address(`${READER}#${id}`));
    await page.locator('.panel').waitFor();
    await page.locator('.panel .link').click();
    expect(await page.locator('.panel .link').evaluate((link) => link === document.activeElement)).toBe(true);
    await page.goto(address(`${READER}#w=p1.0.3.0`));
    await page.locator('.message:visible').waitFor();
  });
});

it('reader: n and p lead from note to note, and back to the first from the last', async () => {
  await withPage(READER, {}, async ({ page }) => {
    const ids = await live(page);
    const opened: string[] = [];
    for (const key of ['n', 'n', 'p', 'p']) {
      await page.keyboard.press(key);
      opened.push(hash(page).slice(1));
    }
    expect(opened).toEqual([ids[0], ids[1], ids[0], ids.at(-1)]);
  });
});

it('reader: selected words are offered as a link, which leads back to exactly those words', async () => {
  await withPage(READER, {}, async ({ page, address }) => {
    await live(page);
    const words = await page.evaluate(() => {
      const source = document.querySelector('.src[data-block="p1"]')!;
      const text = document.createTreeWalker(source, NodeFilter.SHOW_TEXT).nextNode() as Text;
      document.getSelection()!.setBaseAndExtent(text, 0, text, Math.min(9, text.length));
      return document.getSelection()!.toString();
    });
    await page.locator('reader-page > .copy').click();
    expect(hash(page)).toMatch(/^#w=p1\.0\.\d+\.\w+$/);
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await live(page);
    const marked = await page.evaluate(() => [...(CSS.highlights.get('linked-words') ?? [])].map(String));
    expect(marked).toEqual([words]);
    await page.goto(address(`${READER}#w=p1.0.9.changed`));
    await page.locator('.message:visible').waitFor();
    expect(await page.evaluate(() => CSS.highlights.has('linked-words'))).toBe(false);
  });
});

it('reader: the notes of a wide screen stand in the margin in order, none over another', async () => {
  await withPage(READER, { width: 1400 }, async ({ page }) => {
    await live(page);
    await page.locator('reader-page.wide .rows[style]').waitFor();
    const boxes = await page.locator('.entries:not([data-mode="run"]) > .entry').evaluateAll((entries) =>
      entries
        .filter((entry) => entry.getClientRects().length > 0)
        .map((entry) => entry.getBoundingClientRect())
        .map(({ top, bottom }) => ({ top, bottom })),
    );
    expect(boxes.length).toBeGreaterThan(3);
    expect(boxes.slice(1).filter(({ top }, index) => top < (boxes[index]?.bottom ?? 0))).toEqual([]);
  });
});

it.each([
  ['with', true],
  ['without', false],
])('reader: the translation follows the reading switch as the source does, %s JavaScript', async (_, js) => {
  await withPage(`${basePath()}documents/production-cells/`, { js, width: 1440 }, async ({ page }) => {
    const shown = (column: string) => page.locator(`#p2 ${column} .choice:has([href="#n-share-now"]) > :visible`);
    expect([await shown('.src').allTextContents(), await shown('.tr-en').allTextContents()]).toEqual([
      ['113'],
      ['113', ' [sic; very probably 11.3]'],
    ]);
    await page.locator('label:has(#reading-corrected)').click();
    expect([await shown('.src').allTextContents(), await shown('.tr-en').allTextContents()]).toEqual([
      ['11,3'],
      ['11.3'],
    ]);
    await page.locator('label:has(#tr-uk)').click();
    expect(await shown('.tr-uk').allTextContents()).toEqual(['11,3']);
  });
});

const DOCUMENT = `${basePath()}documents/production-cells/`;

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
