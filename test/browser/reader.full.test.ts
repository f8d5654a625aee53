/** The reader in a real browser: notes that open and close, with and without script, and what is shown. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DISPATCH, hash, link, live, NEW_TIES, open } from '../support/reader.ts';
import { shareVisit, useSite } from '../support/visit.ts';

const top = (page: Page) => page.evaluate(() => scrollY);

/** Takes the element out and puts it back, and presses n in between. */
function takeOutAndPutBack(): void {
  const reader = document.querySelector('reader-page')!;
  const place = reader.nextSibling;
  const parent = reader.parentNode!;
  reader.remove();
  document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyN', bubbles: true }));
  parent.insertBefore(reader, place);
}

const withPage = useSite();

async function notesStandWithTheirWords(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  for (const id of ['density-now', 'share-other', 'members-ceiling']) {
    await link(page, id).evaluate((words) => words.scrollIntoView({ block: 'center' }));
    await link(page, id).click();
    const words = (await link(page, id).boundingBox())!;
    const note = (await page.locator('.note:target').boundingBox())!;
    expect(words.y, id).toBeGreaterThan(40);
    if (width < 720) expect(words.y + words.height, id).toBeLessThanOrEqual(note.y);
    else expect(words.y + words.height, id).toBeLessThan(740);
    if (width === 1440) expect(Math.abs(words.y - note.y), id).toBeLessThan(20);
    else expect(note.y + note.height, id).toBeLessThanOrEqual(741);
    // However far a long note is read, what closes it is in reach.
    await page.locator('.note:target').evaluate((one) => one.scrollTo(0, one.scrollHeight));
    expect((await page.locator('.note:target .close').boundingBox())?.y, id).toBeGreaterThanOrEqual(note.y);
    await page.locator('.note:target .close').click();
    await expect.poll(() => open(page)).toEqual([]);
  }
}

const inHand = async (page: Page): Promise<void> => {
  const grounds = () =>
    page
      .locator('a.m[href="#n-density-now"]')
      .evaluateAll((links) => [...new Set(links.map((one) => getComputedStyle(one).backgroundColor))]);
  const before = await grounds();
  expect(before).toEqual([expect.not.stringContaining('0, 0, 0, 0')]);
  await link(page, 'cells-now').click();
  await page.mouse.move(0, 0);
  expect(await grounds()).toEqual(['rgba(0, 0, 0, 0)']);
  await page.goBack();
  await expect.poll(grounds).toEqual(before);
};

const followsSwitch = async (page: Page): Promise<void> => {
  const shown = (column: string) => page.locator(`#p2 ${column} a[href="#n-density-now"] .choice > :visible`);
  const texts = async () => [await shown('.src').allInnerTexts(), await shown('.tr').allInnerTexts()];
  expect(await texts()).toEqual([
    ['113', '\u00a0[sic]'],
    ['113', '\u00a0[sic]'],
  ]);
  await page.locator('label:has-text("corrected")').click();
  expect(await texts()).toEqual([['11,3'], ['11.3']]);
};

describe('with a script, on a wide screen', () => {
  const wide = shareVisit(DISPATCH, { width: 1440 });

  it('reader: a second note takes the place of the first, and going back once closes it', async () => {
    const { page } = await wide();
    await live(page);
    for (const id of ['start-date', 'cells-now']) await link(page, id).click();
    expect([await open(page), hash(page)]).toEqual([['n-cells-now'], '#n-cells-now']);
    await page.goBack();
    await expect.poll(() => open(page)).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(DISPATCH);
  });

  it('reader: at 1440, 1000 and 360 pixels a note stands with its words, both in view', async () => {
    const { page } = await wide();
    await live(page);
    for (const width of [1440, 1000, 360]) await notesStandWithTheirWords(page, width);
  });

  it('reader: the browser’s own search may find a note that is not shown, and it opens', async () => {
    const { page } = await wide();
    await live(page);
    const note = page.locator('#n-ratau');
    await expect.poll(() => note.getAttribute('hidden')).toBe('until-found');
    expect(await note.evaluate((one) => getComputedStyle(one).display)).not.toBe('none');
    await note.evaluate((one) => one.dispatchEvent(new Event('beforematch', { bubbles: true })));
    await expect.poll(() => open(page)).toEqual(['n-ratau']);
    expect(await note.locator('p').last().isVisible()).toBe(true);
  });

  it('reader: keys in the stuck bar do not move the page', async () => {
    const { page } = await wide();
    await live(page);
    await page.evaluate(() => scrollTo(0, 900));
    await page.locator('#reading-transcribed').evaluate((input) => input.focus({ preventScroll: true }));
    const before = await top(page);
    for (const key of ['ArrowRight', 'Tab', 'Enter', 'Tab', 'Space', 'Escape']) {
      await page.keyboard.press(key);
      expect(Math.abs((await top(page)) - before), key).toBeLessThan(60);
    }
  });

  it('reader: the number that a document opens with is in hand until another is, with JavaScript', async () => {
    const { page } = await wide();
    await live(page);
    await inHand(page);
  });

  it('reader: the translation follows the reading switch as the source does, with JavaScript', async () => {
    const { page } = await wide();
    await live(page);
    await followsSwitch(page);
  });
});

/** The correction within the note of a number: its address opens the whole note, whose head is seen. */
const holderOpens = async (page: Page, width: number): Promise<void> => {
  await page.setViewportSize({ width, height: 740 });
  const note = page.locator('.note:has(#n-share-now)');
  await expect.poll(() => note.evaluate((one) => getComputedStyle(one).position)).toMatch(/fixed|absolute/);
  const box = (await note.boundingBox())!;
  expect(box.y).toBeGreaterThan(40);
  expect(box.y).toBeLessThan(600);
};

describe('without a script', () => {
  const bare = shareVisit(DISPATCH, { js: false, width: 1440 });

  it('reader: without script the address of a correction within the note of a number opens that note', async () => {
    const { page } = await bare();
    await page.goto(`${page.url().replace(/#.*/, '')}#n-share-now`);
    for (const width of [1440, 1000, 360]) await holderOpens(page, width);
    await page.locator('.note:has(#n-share-now) .close').click();
    expect(hash(page)).not.toBe('#n-share-now');
  });

  it('reader: the number that a document opens with is in hand until another is, without JavaScript', async () => {
    const { page } = await bare();
    await inHand(page);
  });

  it('reader: the translation follows the reading switch as the source does, without JavaScript', async () => {
    const { page } = await bare();
    await followsSwitch(page);
  });

  it('reader: without script a sentence whose words the address names is lit in the other column, too', async () => {
    const { page } = await bare();
    await page.goto(`${page.url().replace(/#.*/, '')}#cells-now`);
    const ground = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    const translation = '.row:has([id="cells-now"]) > .tr';
    expect(await ground(translation)).toBe(await ground('[id="cells-now"]'));
    expect(await ground(translation)).not.toBe(await ground('.row:not(:has(:target)) > .tr'));
  });

  it('reader: a phone shows one language at a time, the one that a link leads to, or both', async () => {
    const { page } = await bare();
    await page.setViewportSize({ width: 360, height: 740 });
    const columns = async () => [
      await page.locator('.text .src:visible').count(),
      await page.locator('.text .tr:visible').count(),
    ];
    const [none, all] = await columns();
    expect([none, (all ?? 0) > 20]).toEqual([0, true]);
    await page.locator('.flip label').last().click();
    expect(await columns()).toEqual([all, 0]);
    await page.locator('.aa summary').click();
    await page.locator('label:has(#tr-both)').click();
    expect(await columns()).toEqual([all, all]);
  });
});

it('reader: Esc closes a note that the address brought, and stays on the page', async () => {
  await withPage(`${DISPATCH}#density-now`, { width: 1440 }, async ({ page }) => {
    await live(page);
    await expect.poll(() => open(page)).toEqual(['n-density-now']);
    const before = await top(page);
    await page.keyboard.press('Escape');
    expect(await open(page)).toEqual([]);
    expect(hash(page)).toMatch(/^#p2-\w+$/);
    expect(Math.abs((await top(page)) - before)).toBeLessThan(2);
  });
});

it('reader: the address of a correction within the note of a number opens that note at its head', async () => {
  for (const width of [1440, 360])
    await withPage(`${DISPATCH}#n-share-now`, { width, height: 740 }, async ({ page }) => {
      await live(page);
      await holderOpens(page, width);
      const figure = (await page.locator('.note:has(#n-share-now) .fig').first().boundingBox())!;
      const words = (await link(page, 'density-now').boundingBox())!;
      const note = (await page.locator('.note:has(#n-share-now)').boundingBox())!;
      expect(figure.y, String(width)).toBeGreaterThan(note.y);
      if (width === 1440) expect(Math.abs(words.y - note.y)).toBeLessThan(20);
      else expect(words.y + words.height).toBeLessThanOrEqual(note.y);
    });
});

it('reader: taken out and put back, it has one of everything, and answers no key in between', async () => {
  await withPage(NEW_TIES, {}, async ({ page }) => {
    await live(page);
    const counts = async () => {
      // What is taken along by comes with a mouse.
      await page.mouse.move(300, 300);
      await page.mouse.move(300, 310);
      await page.locator('reader-page > .copy').waitFor({ state: 'attached' });
      return page.evaluate(counted);
    };
    const counted = () => [
      ...['reader-page > .copy', '.copy-reference'].map((selector) => document.querySelectorAll(selector).length),
      history.length,
    ];
    const before = await counts();
    expect(before[0]).toBe(1);
    await page.evaluate(takeOutAndPutBack);
    expect([await counts(), hash(page)]).toEqual([before, '']);
    await page.keyboard.press('n');
    await expect.poll(() => open(page)).toHaveLength(1);
  });
});

it('reader: a deep link opens its note in a browser without highlights, anchors and clipboard', async () => {
  const before = (): void => {
    Reflect.deleteProperty(CSS, 'highlights');
    for (const name of ['Highlight', 'requestIdleCallback']) Reflect.deleteProperty(globalThis, name);
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  };
  await withPage(NEW_TIES, { before }, async ({ page, address }) => {
    expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
    await live(page);
    await page.goto(address(`${NEW_TIES}#nt-guardian`));
    await expect.poll(() => open(page)).toEqual(['n-nt-guardian']);
    await page.goto(address(`${NEW_TIES}#w=p1.0.3.0`));
    await page.locator('.message:visible').waitFor();
  });
});

it('reader: n and p lead through the notes that are chosen, and back to the first from the last', async () => {
  await withPage(NEW_TIES, {}, async ({ page }) => {
    await live(page);
    const walk = async (...keys: string[]): Promise<string[]> => {
      const opened: string[] = [];
      for (const key of keys) {
        await page.keyboard.press(key);
        opened.push(hash(page).slice(3));
      }
      return opened;
    };
    const corrections = ['nt-in-the-field', 'nt-guardian', 'nt-only-one', 'nt-more-room'];
    expect(await walk('n', 'n', 'p', 'p')).toEqual([0, 1, 0, -1].map((at) => corrections.at(at)));
    await page.keyboard.press('Escape');
    // From words that have the focus the next ones are theirs; closed, the last of them has it.
    await link(page, corrections[1]!).focus();
    expect(await walk('n', 'n')).toEqual([corrections[2], corrections[3]]);
    await page.keyboard.press('Escape');
    const focused = () => page.evaluate(() => document.activeElement!.getAttribute('href'));
    await expect.poll(focused).toBe(`#n-${corrections[3]}`);
    await page.locator('.aa summary').click();
    await page.locator('label:has(#marked-words)').click();
    await page.keyboard.press('Escape');
    await page.reload();
    await live(page);
    expect(await page.locator('#marked-words').isChecked()).toBe(true);
    await page.locator('.note.k-words').first().waitFor();
    const [first = ''] = await walk('n');
    expect(corrections).not.toContain(first);
    expect(await page.locator(`.row a.mk[href="#n-${first}"]`).isVisible()).toBe(true);
  });
});

it('reader: a key opens no note at the foot of the window', async () => {
  await withPage(DISPATCH, {}, async ({ page }) => {
    await live(page);
    for (let at = 0; at < 20; at++) {
      await page.keyboard.press('n');
      const box = await page.locator('.note:target').boundingBox();
      expect(box?.y, hash(page)).toBeLessThan(page.viewportSize()!.height * 0.6);
    }
  });
});
