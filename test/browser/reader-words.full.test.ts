/**
 * Words of the reader in a real browser: selected, copied and linked to; where addresses of sentences lead; and how one
 * comes to the page of words, to its lines and its notes, and back.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { DISPATCH, hash, live, NEW_TIES, open, selectSentences } from '../support/reader.ts';
import { shareVisit, useSite } from '../support/visit.ts';

const withPage = useSite();

describe('on a wide screen', () => {
  const wide = shareVisit(DISPATCH, { width: 1440 });

  it.each([
    [
      'a drag',
      async (page: Page, box: { x: number; y: number; width: number; height: number }) => {
        await page.mouse.move(box.x + 2, box.y + box.height / 2);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 5 });
        await page.mouse.up();
      },
    ],
    [
      'a double click',
      (page: Page, box: { x: number; y: number; width: number; height: number }) =>
        page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2),
    ],
  ] as const)('reader: %s on a number selects words, and leaves no note open', async (_, select) => {
    const { page } = await wide();
    await live(page);
    for (const column of ['.src', '.tr']) {
      const number = page.locator(`${column} a[href="#n-members-now"]`);
      await number.scrollIntoViewIfNeeded();
      await select(page, (await number.boundingBox())!);
      await expect.poll(() => page.evaluate(() => document.getSelection()?.toString() ?? '')).toMatch(/56|000/);
      await expect.poll(() => open(page)).toEqual([]);
      expect(await page.locator('reader-page > .copy').isVisible()).toBe(true);
    }
  });

  it('reader: what is copied is the words alone, of one column, with [sic]', async () => {
    const { page } = await wide();
    await live(page);
    const copy = () =>
      page.evaluate(() => {
        const data = new DataTransfer();
        document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, cancelable: true, bubbles: true }));
        return data.getData('text/plain');
      });
    const copied = async (column: string, from: number, to: number): Promise<string> => {
      await selectSentences(page, column, from, to);
      await page.locator('reader-page > .copy').waitFor();
      return copy();
    };
    const source = await copied('src', 4, 5);
    expect(source).toMatch(
      /^На 1 січня на кожні 500\.000 робітників .* 113 \[sic\] відсотки\. Таким чином, .* рази\.$/,
    );
    expect(await copied('tr', 4, 5)).toMatch(/^On 1 January, .* 113 \[sic\] per cent\. Thus .* its size\.$/);
    expect(await copied('src', 5, 6)).toMatch(/рази\.\nПо Лєнінському набору/);

    // Dragged beneath the last word, where the button that offers a link comes under the pointer.
    await page.setViewportSize({ width: 1280, height: 900 });
    const cells = page.locator('#p2 .src');
    await cells.nth(2).scrollIntoViewIfNeeded();
    const [first, last] = await cells.evaluateAll((all) => all.slice(2, 4).map((one) => one.getBoundingClientRect()));
    await page.mouse.move(first!.left + 2, first!.top + 10);
    await page.mouse.down();
    await page.mouse.move(last!.left + 80, last!.bottom - 10, { steps: 12 });
    await page.mouse.up();
    expect(await copy()).toMatch(/^На 1-ше січня .* до 1068\. Кількість членів .* до 56 000 ч\.$/);
  });

  it('reader: the sign of a recommendation stands at its words and in the settings, not before notes', async () => {
    const { page } = await wide();
    await live(page);
    await page.locator('.aa summary').click();
    await page.locator('label:has(#marked-ask)').click();
    const classes = await page
      .locator('body *')
      .evaluateAll((all) =>
        all
          .filter((one) => /[■□]/u.test(getComputedStyle(one, '::before').content))
          .map((one) => one.classList[0] ?? ''),
      );
    expect(new Set(classes)).toEqual(new Set(['mk', 'mk-sample']));
  });

  it('reader: a sign that is asked for says which note it leads to', async () => {
    const { page } = await wide();
    await live(page);
    await page.locator('.aa summary').click();
    await page.locator('label:has(#marked-words)').click();
    const said = () => page.locator('.mk.k-words:visible').evaluateAll((signs) => signs.map((sign) => sign.ariaLabel));
    await page.locator('.note.k-words').first().waitFor();
    const titles = await page
      .locator('.note.k-words > h3')
      .evaluateAll((heads) =>
        heads.map(
          (head) =>
            `note ${[...document.querySelectorAll('.note')].indexOf(head.parentElement!) + 1}: ${head.textContent}`,
        ),
      );
    expect(titles.length).toBeGreaterThan(20);
    await expect.poll(said).toEqual(titles);
    // What those hear who hear the page; nothing of it is copied.
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const namesOf = (kind: string): unknown[] =>
      nodes.filter(({ role }) => role?.value === kind).map(({ name }): unknown => name?.value);
    const names = namesOf('doc-noteref');
    expect(namesOf('link')).toContain('Ратау , glossary');
    expect(namesOf('heading')).toContain('All-Ukrainian Conference of Production Cells');
    expect(names).toContain('ХАРКІВ, 12 — note 3, number');
    expect(names).toContain('speaker — note 9, correction');
    const selected = page.evaluate(() => {
      document.getSelection()?.selectAllChildren(document.querySelector('.text')!);
      return String(document.getSelection());
    });
    expect(await selected).not.toContain('note 3');
  });

  it('reader: a word of the glossary opens beside its words, has an address, and is a stop on demand', async () => {
    const { page } = await wide();
    await live(page);
    const word = page.locator('.tr a.term', { hasText: 'shop cells' });
    const note = page.locator('.note:target');
    expect(await word.getAttribute('href')).toBe(`${basePath()}glossary/#shop-cell`);
    await word.click();
    await note.waitFor();
    expect([await open(page), await note.locator('h3').textContent()]).toEqual([['n-t.shop-cell'], 'Shop cell']);
    expect(await note.locator('li').first().innerText()).toMatch(/here 2: 6, 6$/);
    expect(await page.locator('.term.open').allTextContents()).toEqual(['цехових осередків', 'shop cells']);
    await page.keyboard.press('Escape');
    await expect.poll(() => open(page)).toEqual([]);
    expect(await word.evaluate((link) => link === document.activeElement)).toBe(true);
    // At rest no word is a stop; of those that are asked for one of each pair is.
    const stops = page.locator('.term:not([tabindex="-1"])');
    expect(await stops.count()).toBe(0);
    await page.locator('.aa summary').click();
    await page.locator('#marked-term').check();
    expect(await stops.count()).toBeGreaterThan(30);
    expect(
      await stops.evaluateAll((all) => all.filter((one) => one.closest('#p6 .src')).map((one) => one.textContent)),
    ).toEqual(["зв'язати", 'позапартійною']);
    const line = () => word.evaluate((link) => [getComputedStyle(link).textDecorationThickness, link.style.length]);
    expect(await line()).toEqual(['2px', 0]);
    await page.locator('#marked-term').uncheck();
    expect(await line()).toEqual(['1px', 0]);
    await page.evaluate(() => location.replace('#n-t.bureau'));
    await page.reload();
    await expect.poll(() => open(page)).toEqual(['n-t.bureau']);
    await page.evaluate(() => (location.hash = '#n-t.patronage'));
    await page.waitForURL(`**${basePath()}glossary/#patronage`);
  });
});

it('reader: a sentence that stands elsewhere now is found by its words; one whose words changed says so', async () => {
  await withPage(NEW_TIES, {}, async ({ page, address }) => {
    await live(page);
    const id = (await page.locator('#p3 .row').first().getAttribute('id')) ?? '';
    await page.goto(address(`${NEW_TIES}#${id.replace('p3', 'p1')}`));
    await expect.poll(() => hash(page)).toBe(`#${id}`);
    expect(await page.locator('.message:visible').count()).toBe(0);
    await page.goto(address(`${NEW_TIES}#p3-abc123`));
    await page.locator('.message:visible').waitFor();
    await expect.poll(async () => (await page.locator('#p3').boundingBox())?.y).toBeLessThan(400);
  });
});

it.each(['#pc-initsiiatyva', '#n-pc-initsiiatyva'])(
  'the address %s of a former note goes on to its line',
  async (old) => {
    await withPage(DISPATCH + old, {}, async ({ page }) => {
      await page.waitForURL(`**${DISPATCH}words/#pc-initsiiatyva`);
      expect(await page.locator('.words li:target .forms a').textContent()).toBe('ініціятиву');
    });
  },
);

it('without script the address of a former note shows the one link to what tells of it', async () => {
  await withPage(`${DISPATCH}#pc-comrade`, { js: false }, async ({ page }) => {
    const to = page.locator('.led-on:visible');
    expect(await to.getAttribute('href')).toMatch(/glossary\/#comrade$/);
    await page.goto(page.url().replace('comrade', 'initsiiatyva'));
    expect(await to.count()).toBe(1);
    const [box, height] = [await to.boundingBox(), page.viewportSize()?.height ?? 0];
    expect(box === null ? -1 : box.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(height);
    await to.click();
    await page.waitForURL(`**${DISPATCH}words/#pc-initsiiatyva`);
  });
});

it('a line leads to its words in the document, which come into view', async () => {
  await withPage(`${DISPATCH}words/#pc-initsiiatyva`, { js: false }, async ({ page }) => {
    await page.locator('#pc-initsiiatyva .forms a').click();
    const block = page.locator('#p6');
    await block.waitFor();
    await expect
      .poll(async () => (await block.boundingBox())?.y ?? Infinity)
      .toBeLessThan(page.viewportSize()?.height ?? 0);
  });
});

it('reader: what nobody asked for has no link in the text and no entry in the list', async () => {
  await withPage(DISPATCH, { js: false, width: 1440 }, async ({ page }) => {
    const shown = async () => [
      await page.locator('.mk.k-words:visible').count(),
      await page.locator('.note.k-words:visible').count(),
    ];
    expect(await shown()).toEqual([0, 0]);
    await page.locator('.aa summary').click();
    await page.locator('label:has(#marked-words)').click();
    const [signs, notes] = await shown();
    expect(signs).toBeGreaterThan(20);
    // These notes stand on the page of words, which leads back; the list says so.
    expect(notes).toBe(0);
    await page.locator('.away:visible').waitFor();
    await page.locator('.mk.k-words:visible').nth(2).click();
    await page.locator('.note.k-words:target h3:visible').waitFor();
    await page.locator('.note:target .q > a').click();
    expect(new URL(page.url()).pathname).toBe(DISPATCH);
    expect(await page.locator('.od:target').innerText()).toBe('обхопленню');
    // The address that the note had here before shows the sign, as the link that it is.
    await page.goto(page.url().replace('#', '#n-'));
    await page.locator('.mk:target:visible').click();
    await page.locator('.note.k-words:target').waitFor();
  });
});

it('reader: a note of the page of words stands in the list when it is asked for, at its number', async () => {
  await withPage(`${DISPATCH}#n-pc-conference`, { width: 1440 }, async ({ page }) => {
    await expect.poll(() => open(page)).toEqual(['n-pc-conference']);
    expect(
      await page.locator('.note').evaluateAll((notes) => notes.findIndex(({ id }) => id === 'n-pc-conference')),
    ).toBe(Number(await page.locator('.row .mk.open').first().getAttribute('data-no')) - 1);
    expect(await page.locator('.away').count()).toBe(0);
    await page.locator('.note:target .close').click();
    await expect.poll(() => open(page)).toEqual([]);
  });
});

it('reader: where notes of the page of words cannot be had, their signs lead to it', async () => {
  const before = (): void => void Object.defineProperty(globalThis, 'fetch', { value: () => Promise.reject() });
  await withPage(DISPATCH, { width: 1440, before }, async ({ page }) => {
    await live(page);
    await page.locator('.aa summary').click();
    await page.locator('label:has(#marked-words)').click();
    await page.locator('.mk.k-words:visible').nth(2).click();
    await page.locator('.note.k-words:target .q').waitFor();
  });
});

it('reader: where the browser does not let the page copy, the address is shown and selected', async () => {
  const before = (): void => void Object.defineProperty(navigator, 'clipboard', { value: undefined });
  await withPage(NEW_TIES, { before }, async ({ page }) => {
    await live(page);
    const choice = () => page.evaluate(() => document.getSelection()?.toString());
    await page.locator('#p2 a.pn').click();
    await page.locator('reader-page > .copy').click();
    await page.locator('.copy + .by-hand').waitFor();
    expect(await choice()).toBe(page.url());
    await page.locator('#cite').click();
    await page.locator('.copy-reference').first().click();
    await page.locator('.references .by-hand').waitFor();
    expect(await choice()).toContain('“');
  });
});
