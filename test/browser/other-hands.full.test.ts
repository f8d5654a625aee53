/** Pages in other hands: what is linked, gone back to, typed and copied where the browser or its user is another. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { BARE } from '../support/browser.ts';
import { live as liveChart, view } from '../support/chart.ts';
import { DISPATCH, live, NEW_TIES } from '../support/reader.ts';
import { useSite } from '../support/visit.ts';

const CELLS = view('growth/units');
const withPage = useSite();

const selected = (page: Page) =>
  page.locator('.captions .caption:visible').evaluateAll((captions) => captions.map(({ id }) => id));

it('reader: the address of an entry, which browsers copy, ends at its words with the note open', async () => {
  await withPage('/about/', { width: 1400 }, async ({ page, address }) => {
    // On a phone one language is shown: a correction that a number holds has no words of its own in the translation.
    for (const [form, width] of [
      ['n-pc-speaker-dash', 1400],
      ['n-share-now', 1400],
      ['share-now', 360],
    ] as const) {
      const id = form.replace(/^n-/, '');
      await page.setViewportSize({ width, height: 740 });
      await page.goto(address(BARE));
      await page.goto(address(`${DISPATCH}#${form}`));
      await page.locator('.note:is(:target, :has(:target))').waitFor();
      const seen = (selector: string) =>
        page.evaluate(
          (some) =>
            [...document.querySelectorAll(some)]
              .flatMap((element) => [...element.getClientRects()].slice(0, 1))
              .some(({ top, bottom }) => bottom > 0 && top < innerHeight),
          selector,
        );
      await expect.poll(() => seen('.row .m.open, .row .choice.open'), { message: form }).toBe(true);
      await expect.poll(() => seen('.note:is(:target, :has(:target))'), { message: form }).toBe(true);
      expect(new URL(page.url()).hash).toBe(`#n-${id}`);
    }
  });
});

it('reader: letters that are typed in a field of an extension stay in the field', async () => {
  await withPage(NEW_TIES, {}, async ({ page }) => {
    await live(page);
    for (const mode of ['open', 'closed', 'editable'] as const) {
      const typed = await page.evaluateHandle((how) => {
        const host = document.body.appendChild(document.createElement('div'));
        if (how === 'editable') host.contentEditable = 'true';
        const field =
          how === 'editable' ? host : host.attachShadow({ mode: how }).appendChild(document.createElement('input'));
        field.focus();
        return field;
      }, mode);
      await page.keyboard.type('pane jack');
      expect(
        await typed.evaluate((field) => (field instanceof HTMLInputElement ? field.value : field.textContent)),
      ).toBe('pane jack');
    }
    expect(await page.locator('.note:target').count()).toBe(0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('n');
    expect(await page.locator('.note:target').count()).toBe(1);
  });
});

it('reader: a link to words that are corrected marks the reading that is shown', async () => {
  await withPage(`${DISPATCH}?reading=corrected`, {}, async ({ page, address }) => {
    await live(page);
    await page.evaluate(() =>
      document.getSelection()!.selectAllChildren(document.querySelector('.choice[data-n="share-now"] .now b')!),
    );
    await page.locator('reader-page > .copy').click();
    const link = page.url();
    for (const [query, words] of [
      ['?reading=corrected', '11,3'],
      ['', '113'],
      ['?reading=no-such', '113'],
    ] as const) {
      await page.goto(address(BARE));
      await page.goto(link.replace('?reading=corrected', query));
      await live(page);
      const marked = await page.evaluate(() =>
        [...(CSS.highlights.get('linked-words') ?? [])].map((range) => {
          const { startContainer, startOffset, endContainer, endOffset } = range as Range;
          document.getSelection()!.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
          return [document.getSelection()!.toString(), (range as Range).getClientRects().length > 0];
        }),
      );
      expect(marked).toEqual([[words, true]]);
    }
  });
});

it('chart: going back, and a mark that is written into the address, choose that mark', async () => {
  await withPage(`${CELLS}#mark-cells-now`, {}, async ({ page }) => {
    await liveChart(page);
    expect(await selected(page)).toEqual(['mark-cells-now']);
    await page.locator('.chart-tabs a', { hasText: 'Filled' }).first().click();
    await page.waitForURL('**/growth/members/');
    await expect.poll(() => selected(page)).toEqual(['mark-members-by-filling']);
    await page.goBack();
    await page.waitForURL('**/growth/units/#mark-cells-now');
    await expect.poll(() => selected(page)).toEqual(['mark-cells-now']);
    await page.evaluate(() => (location.hash = '#mark-cells-1924'));
    await expect.poll(() => selected(page)).toEqual(['mark-cells-1924']);
    await page.locator('.chart-wide [data-mark="cells-now"] text').first().click();
    await page.mouse.move(0, 0);
    expect(await selected(page)).toEqual(['mark-cells-now']);
    const printed = (await page.locator('.print-address').textContent()) ?? '';
    expect(new URL(printed).pathname).toBe(CELLS);
  });
});

it('site-settings: another tab, and a page from memory, show the colours chosen last', async () => {
  await withPage(CELLS, {}, async ({ page, address }) => {
    const state = () =>
      page.evaluate(() => [
        document.documentElement.dataset['theme'],
        document.querySelector<HTMLInputElement>('[name="theme"]:checked')?.value,
        getComputedStyle(document.documentElement).backgroundColor === 'rgb(18, 23, 26)',
      ]);
    const other = await page.context().newPage();
    await other.goto(address(`${basePath()}data/`));
    // A table whose letters are enlarged has the room of a phone in a wider window: its rows are cards there.
    await other.setViewportSize({ width: 1040, height: 800 });
    const rowsOf = (size: string) =>
      other.evaluate((chosen) => {
        document.documentElement.dataset['size'] = chosen;
        const cards = document.querySelector('details[open] > .cards')!;
        const [own, room] = [cards, cards.parentElement!].map((one) => one.getBoundingClientRect().right);
        return [getComputedStyle(cards.querySelector('tr')!).display, Math.max(0, Math.round(own! - room!))];
      }, size);
    expect([await rowsOf(''), await rowsOf('largest')]).toEqual([
      ['table-row', 0],
      ['block', 0],
    ]);
    await other.evaluate(() => localStorage.setItem('oseredok-theme', 'dark'));
    await expect.poll(state).toEqual(['dark', 'dark', true]);
    await other.evaluate(() => localStorage.clear());
    await expect.poll(state).toEqual(['auto', 'auto', false]);
    // As from the memory of a browser: the page with what it showed when it was left.
    await page.evaluate(() => {
      localStorage.setItem('oseredok-theme', 'dark');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await state()).toEqual(['dark', 'dark', true]);
  });
});

it.each([
  'lessons/',
  'lessons/can-113-per-cent-be-right/',
  'lessons/can-113-per-cent-be-right/predict/',
  'lessons/told-and-planned/',
  'documents/production-cells/',
  'glossary/',
  'maintainers/',
  'charts/growth/density/',
])('letters twice as large, as readers set them, widen no page: %s', async (path) => {
  for (const lang of ['', 'uk/'])
    await withPage(basePath() + lang + path, { width: 1440 }, async ({ page }) => {
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      for (const width of [320, 340, 400, 720, 760, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        await expect.poll(over, { message: `${lang}${width}` }).toBeLessThanOrEqual(0);
      }
    });
});
