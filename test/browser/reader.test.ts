/** The reader once: a note opens and closes, words are selected, and both without a script. All else is in `full`. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { BARE } from '../support/browser.ts';
import { FULL } from '../support/full.ts';
import { DISPATCH, hash, link, live, open, selectSentences } from '../support/reader.ts';
import { shareVisit, useSite } from '../support/visit.ts';

const withPage = useSite();
const lit = (page: Page) => page.locator('.m.open').evaluateAll((links) => links.map(({ textContent }) => textContent));
const top = (page: Page) => page.evaluate(() => scrollY);

describe('with a script, on a wide screen', () => {
  const wide = shareVisit(DISPATCH, { width: 1440 });

  it('reader: Esc, its link, a second click, going back close the open note; a reload leaves it closed', async () => {
    const ways = {
      Esc: (page: Page) => page.keyboard.press('Escape'),
      'its link': (page: Page) => page.locator('.note:target .close').click(),
      'a second click': (page: Page) => link(page, 'cells-now').click(),
      'going back': (page: Page) => page.goBack(),
    };
    const { page } = await wide();
    await live(page);
    for (const [way, close] of Object.entries(ways)) {
      await link(page, 'cells-now').scrollIntoViewIfNeeded();
      const before = await top(page);
      await link(page, 'cells-now').click();
      expect([way, await open(page), hash(page)]).toEqual([way, ['n-cells-now'], '#n-cells-now']);
      expect(await top(page), way).toBe(before);
      expect(await lit(page), way).toEqual(['зараз їх збільшилося до 1068', '1,068']);
      await close(page);
      await expect.poll(() => hash(page), { message: way }).toBe('');
      expect([way, await open(page), await lit(page), await top(page)]).toEqual([way, [], [], before]);
      const focused = () => page.evaluate(() => document.activeElement!.getAttribute('href'));
      await expect.poll(focused, { message: way }).toBe('#n-cells-now');
    }
    await page.reload();
    await live(page);
    expect(await open(page)).toEqual([]);
  });

  it('reader: selected words of either column are offered as a link, which leads back to just them', async () => {
    const { page, address } = await wide();
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('linked-words') ?? [])].map((range) => {
          document.getSelection()!.removeAllRanges();
          document.getSelection()!.addRange(range as Range);
          return document.getSelection()!.toString().trim();
        }),
      );
    const links: [address: string, first: string, last: string][] = [];
    await live(page);
    for (const [column, from, to, first, last, pattern] of [
      ['src', 0, 0, 'Завдання', 'характеру.', /^#w=p2\.0\.\d+\.\w+$/],
      ['src', 1, 2, 'Партія', '1068.', /^#w=p2\.\d+\.\d+\.\w+$/],
      ['tr', 0, 0, 'These', 'pressing.', /^#w=en-p2\.0\.\d+\.\w+$/],
      ['tr', 5, 6, 'Thus', 'Ukraine.', /^#w=en-p2\.\d+\.p3\.\d+\.\w+$/],
    ] as const) {
      await selectSentences(page, column, from, to);
      // The browser tells of a new selection in a turn of its own: until then the button offers the words before.
      const copy = page.locator('reader-page > .copy');
      await expect.poll(async () => `#${await copy.getAttribute('value')}`).toMatch(pattern);
      const offer = await copy.textContent();
      await copy.click();
      expect(hash(page)).toMatch(pattern);
      // Copied, or shown to be copied by hand, which takes the selection: the next words are chosen after it.
      const byHand = page.locator('.copy + .by-hand');
      await expect.poll(async () => (await byHand.count()) > 0 || (await copy.textContent()) !== offer).toBe(true);
      links.push([page.url(), first, last]);
    }
    // One of the translation; the full run follows them all.
    for (const [link, first, last] of FULL ? links : links.slice(-1)) {
      await page.goto(address(BARE));
      await page.goto(link);
      await live(page);
      const [words = ''] = await marked();
      expect(words.startsWith(first) && words.endsWith(last), words).toBe(true);
    }
    await page.goto(page.url().replace(/(#.*)?$/, '#w=p1.0.9.changed'));
    await page.locator('.message:visible').waitFor();
    expect(await marked()).toEqual([]);
  });
});

describe('without a script', () => {
  const bare = shareVisit(DISPATCH, { js: false, width: 1440 });

  it.each(FULL ? [1440, 360] : [1440])(
    'reader: without script a note opens by its address, beneath the bar or at the foot, at %i pixels',
    async (width) => {
      const { page } = await bare();
      await page.setViewportSize({ width, height: 900 });
      await link(page, 'cells-now').click();
      expect([await open(page), hash(page)]).toEqual([['n-cells-now'], '#n-cells-now']);
      expect(await page.locator('.note:target .go').first().isVisible()).toBe(true);
      expect((await page.locator('.note:target').boundingBox())?.y).toBeGreaterThan(0);
      await page.goBack();
      expect(await open(page)).toEqual([]);
      await page.goto(`${page.url().replace(/#.*/, '')}#cells-now`);
      expect(await page.locator('[id="cells-now"]').isVisible()).toBe(true);
    },
  );
});

it('a phone: an address of words of the other column, two clicks on a word, the panel of a passage', async () => {
  await withPage(`${basePath()}uk/documents/production-cells/`, { width: 360, height: 740 }, async ({ page }) => {
    await live(page);
    // The words of this note are marked in the source alone: their sentence is in sight, above it.
    await page.evaluate(() => (location.hash = 'pc-party'));
    await expect.poll(() => open(page)).toEqual(['n-pc-party']);
    const top = async (place: string) => (await page.locator(place).boundingBox())!.y;
    expect(await top('.row:has([id=pc-party]) > .tr')).toBeGreaterThan(0);
    expect(await top('.row:has([id=pc-party]) > .tr')).toBeLessThan(await top('.note:target'));
    await page.keyboard.press('Escape');
    // Two clicks on a word of the glossary select it, whatever the first of them brings, and wherever it is then.
    const word = page.locator('#p4 .tr a.term').first();
    await word.scrollIntoViewIfNeeded();
    for (const round of ['the entry comes', 'it is there']) {
      await word.dblclick();
      const selected = () => page.evaluate(() => String(document.getSelection()));
      await expect.poll(selected, { message: round }).toBe((await word.innerText()).split(' ')[0]);
      expect(await open(page), round).toEqual([]);
      await page.evaluate(() => document.getSelection()!.removeAllRanges());
      await word.click();
      await expect.poll(() => open(page)).toHaveLength(1);
      await page.keyboard.press('Escape');
    }
    await page.evaluate(() => {
      const words = document.querySelector('#p2 .row .tr')!.firstChild!;
      document.getSelection()!.setBaseAndExtent(words, 0, words, 12);
    });
    await page.locator('.take-passage').click();
    await page.waitForFunction(() => document.activeElement?.matches('passage-panel h2'));
    const [link, quotation] = await page
      .locator('passage-panel .text')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    expect(link).toMatch(/\/uk\/documents\/production-cells\/#w=uk-p2\.0\.12\.\w+$/);
    // Source and translation are both quoted; which words of the sentence are meant, its translator alone knows.
    expect(quotation).toMatch(
      /^«Завдання ці,?»\nУ транскрипції, в контексті: «Завдання ці, —-.*\.»\n«Всеукр.*Абзац 2\. /,
    );
    // A lesson takes the sentence that they are part of.
    await page.locator('passage-panel li[data-does=add] > button').press('Enter');
    const kept = await page.evaluate(() => localStorage.getItem('oseredok-my-lesson'));
    const sentence = await page.locator('#p2 .row').first().getAttribute('id');
    expect(kept).toBe(`1~p.production-cells.${sentence}`);
  });
});
