/** The search in a browser: over a page by its key, on its own page, by keys alone, without a script. */
import { expect, it } from 'vitest';
import { shifts, useSite } from '../support/visit.ts';

const withPage = useSite();
const DONE = '[data-search][data-state=done]';

it('the page of the search shows whatever it is asked as text, and keeps the query in its address', async () => {
  const query = '<img src=x onerror=alert(1)> трактор';
  await withPage(`/uk/search/?q=${encodeURIComponent(query)}`, {}, async ({ page }) => {
    await page.locator(DONE).waitFor();
    expect(await page.locator('li[data-result]').count()).toBe(0);
    expect(await page.locator('oser-search bdi').first().textContent()).toBe(query);
    await page.goto(new URL('?q=осередок', page.url()).href);
    await page.locator(DONE).waitFor();
    expect(await shifts(page)).toBeLessThan(0.01);
    // Nothing has the cursor as yet: the arrow leads to the first place all the same.
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.matches('[data-result].answer'))).toBe(
      true,
    );
    // What is pasted has no room in the box without end, and the page says so.
    await page.locator('input[type=search]').fill('');
    await page.keyboard.insertText('осередок '.repeat(100_000));
    await page.waitForSelector('[data-search] .near');
    expect(await page.locator('[data-search] .near').textContent()).toMatch(/: ще 899\s84\d знак\S* відкинуто\.$/);
    expect((await page.locator('input[type=search]').inputValue()).length).toBe(1000);
    await page.locator('input[type=search]').fill('');
    await page.locator('input[type=search]').fill('осередок');
    await page.locator('li[data-result].answer').waitFor();
    await page.locator(DONE).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('осередок');
    const results = page.locator('li[data-result]');
    expect(await results.count()).toBeGreaterThan(24);
    expect(await page.locator('li[data-result]:not(:has(mark))').count()).toBe(0);
    expect(await page.locator('li[data-result]:not(:has(a[href]))').count()).toBe(0);
    expect(await page.locator('details.rest > ol > li[data-result]').count()).toBe((await results.count()) - 24);
    await page.locator('label[for=k-note]').click();
    expect(await page.locator('li[data-result]:visible:not([data-kind=note])').count()).toBe(0);
    // Who asks anew is shown whatever is found.
    await page.locator('input[type=search]').fill('854');
    await page.locator('li[data-result].answer:visible').waitFor();
  });
});

it('what a first letter needs is made before it comes, and what the next one needs when all stands', async () => {
  await withPage('/search/', {}, async ({ page }) => {
    const [box, kinds] = [page.locator('input[type=search]'), page.locator('[data-search] .kinds')];
    await box.focus();
    await kinds.waitFor({ state: 'attached' });
    expect(await kinds.isVisible()).toBe(false);
    // What reads numbers is fetched for the next letter, of «перший»: whoever puts in a query may write none.
    const done = page.evaluate(async () => {
      const host = document.querySelector<HTMLElement>('[data-search]');
      return new Promise<number>((resolve) => {
        const told = (): void => void (host?.dataset['state'] === 'done' && resolve(performance.now()));
        if (host) new MutationObserver(told).observe(host, { attributeFilter: ['data-state'] });
      });
    });
    await box.fill('пер');
    const asked = await page.waitForFunction(() => {
      const files = performance.getEntriesByType('resource');
      return files.find(({ name }) => name.includes('number-words'))?.startTime;
    });
    expect(await asked.jsonValue()).toBeGreaterThan(await done);
    await box.fill('осередок');
    await page.locator(DONE).waitFor();
    expect(await kinds.isVisible()).toBe(true);
    await box.fill('');
    await page.locator('[data-search][data-state=empty]').waitFor();
    expect(await kinds.count()).toBe(1);
    expect(await kinds.isVisible()).toBe(false);
  });
});

it('the first press from the box opens the fold, and all that it says it has stands there', async () => {
  await withPage('/uk/search/', {}, async ({ page }) => {
    await page.locator('input[type=search]').focus();
    await page.keyboard.insertText('осередок');
    await page.locator(DONE).waitFor();
    const fold = page.locator('details.rest').first();
    await fold.evaluate((drawn) => drawn.classList.add('first'));
    // It tells of a change, as the choice of a kind does; but nothing is to be drawn anew beneath the press.
    await page.locator('input[type=search]').blur();
    await fold.locator('> summary').click();
    await page.waitForFunction(() => {
      const said = document.querySelector('.shown')?.textContent?.match(/\d+/)?.[0];
      return document.querySelectorAll('li[data-result]').length === Number(said);
    });
    expect(await page.locator('details.rest.first[open]').count()).toBe(1);
  });
});

it('a letter that finds what the one before has found leaves it as it is drawn, another does not', async () => {
  await withPage('/search/?q=enrolmen', {}, async ({ page }) => {
    await page.locator(DONE).waitFor();
    const first = page.locator('li[data-result]').first();
    await first.evaluate((drawn) => drawn.classList.add('drawn'));
    const last = page.locator('input[type=search]');
    await last.fill('enrolment');
    await page.waitForFunction(() => location.search.endsWith('=enrolment'));
    await page.locator(DONE).waitFor();
    expect(await first.getAttribute('class')).toContain('drawn');
    await last.fill('1068');
    await page.locator('li.answer').waitFor();
    expect(await page.locator('.drawn').count()).toBe(0);
    expect(await first.locator('mark').first().textContent()).toBe('1,068');
  });
});

it('what could not be fetched is said, what was found stands, and the next letter asks again', async () => {
  const visit = withPage('/uk/search/', {}, async ({ page }) => {
    const box = page.locator('input[type=search]');
    const failed = page.locator('[data-search][data-state=failed] .found > .how');
    await page.route(/search\/(?:places|texts)-/, (route) => route.abort());
    await box.fill('осередк');
    expect(await failed.textContent()).toMatch(/^Не вдалося/);
    await page.unroute(/search\/(?:places|texts)-/);
    await box.fill('осередку');
    await page.locator(DONE).waitFor();
    expect(await page.locator('.found > .how').count()).toBe(0);
    expect(await page.locator('li[data-result]').count()).toBeGreaterThan(24);
    await page.goto(new URL('.', page.url()).href);
    let texts = 0;
    // The best are seen, others are not.
    await page.route(/search\/texts-/, (route) => ((texts += 1) > 10 ? route.abort() : route.continue()));
    await box.fill('осередок');
    await failed.waitFor();
    expect(await page.locator('li[data-result]').count()).toBeGreaterThan(0);
  });
  // Whoever looks after the site reads it in the console.
  await expect(visit).rejects.toThrow(/uncaught: TypeError: Failed to fetch/);
});

it('what reads numbers is asked for anew where it could not be had', async () => {
  const visit = withPage('/search/', {}, async ({ page }) => {
    const box = page.locator('input[type=search]');
    const numbers = /number-words/;
    await page.route(numbers, (route) => route.abort());
    await box.fill('two thirds');
    await page.locator('[data-search][data-state=failed]').waitFor();
    await page.unroute(numbers);
    await box.fill('eight hundred and fifty-four');
    await page.locator(DONE).waitFor();
    expect(await page.locator('li[data-result] mark').first().textContent()).toBe('854');
  });
  await expect(visit).rejects.toThrow(/uncaught: TypeError Failed to fetch dynamically/);
});

it('where the search over a page cannot be had, its key leads to the page of the search', async () => {
  const visit = withPage('/documents/new-ties/', {}, async ({ page }) => {
    await page.route(/bring-search/, (route) => route.abort());
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\/$/);
    expect(await page.locator('input[type=search]').isVisible()).toBe(true);
  });
  // The browser says what it could not have, and the page nothing more.
  await expect(visit).rejects.toThrow(/must not do:\n.*ERR_FAILED\n.*console error: .*\/bring-search\S*$/);
});

it('without a script the page of the search leads to the glossary and to the documents', async () => {
  await withPage('/search/', { js: false }, async ({ page }) => {
    for (const path of ['/glossary/', '/documents/', '/documents/new-ties/'])
      expect(await page.locator(`oser-search .ways a[href$="${path}"] + span`).isVisible()).toBe(true);
    // Queries to be tried would find nothing.
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.locator('oser-search > .how').isVisible()).toBe(false);
    }
    await page.locator('.settings summary').click();
    await page.locator('#theme-dark').check();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });
});

it('names and single words that stand beside the language of the page are said in their own', async () => {
  const said = async (path: string, query: string): Promise<string[]> => {
    let found: string[] = [];
    await withPage(`${path}?q=${encodeURIComponent(query)}`, {}, async ({ page }) => {
      await page.locator(DONE).waitFor();
      const other = page.locator('[data-search] :is(.entry-head, .near, .alphabet, .wh) [lang]');
      found = await other.evaluateAll((all) => all.map((one) => `${(one as HTMLElement).lang} ${one.textContent}`));
    });
    return found;
  };
  expect(await said('/search/', 'ячейка')).toContain('uk Осередок');
  expect(await said('/uk/search/', 'cell')).toContain('en Cell');
  expect(await said('/uk/search/', 'осередок')).toEqual([]);
  // Words around the gap where it would stand, and itself.
  expect(await said('/search/', 'трактор')).toContain('uk трактор');
});

it.each(['єдиноріг', 'зірочка', 'ґелґотати', 'ёлка', 'bicycle'])(
  'what is not there, %s, is shown as it was written, among words in the order of their alphabet',
  async (word) => {
    await withPage(`/uk/search/?q=${word}`, {}, async ({ page }) => {
      await page.locator(DONE).waitFor();
      expect(await page.locator('.alphabet .hole').innerText()).toBe(word);
      for (const path of ['/uk/glossary/', '/uk/documents/'])
        expect(await page.locator(`.not-there a[href$="${path}"]`).isVisible()).toBe(true);
      const links = await page.locator('.alphabet a').allInnerTexts();
      const letter = (one: string): string => one.normalize('NFD')[0]!.replace('ґ', 'г');
      expect(links.length).toBeGreaterThan(1);
      expect(new Set(links.map(letter))).toEqual(new Set([letter(word)]));
      const asked = await page.locator('.alphabet li').allInnerTexts();
      expect(asked).toEqual(asked.toSorted(new Intl.Collator('uk').compare));
    });
  },
);

it('the address has what was written when no letter follows', async () => {
  await withPage('/search/', {}, async ({ page }) => {
    await page.locator('input[type=search]').pressSequentially('enrolment');
    await page.locator(DONE).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('enrolment');
  });
});

it('over a page what is found says that its places come first, and looks as on the page of the search', async () => {
  await withPage('/documents/production-cells/', {}, async ({ page }) => {
    await page.keyboard.press('/');
    const box = page.locator('dialog[open] input[type=search]');
    // What stands in other documents alone cannot.
    await box.fill('zhytomyr');
    await page.locator('dialog .shown a').waitFor();
    expect(await page.locator('dialog .shown').innerText()).toMatch(/^all \d+ places$/);
    await box.fill('осередок');
    await page.locator('dialog .res .entry-head').first().waitFor();
    await page.locator('dialog .shown span').waitFor();
    expect(await page.locator('dialog .shown').innerText()).toMatch(/^all \d+ places\s+those in this document first$/);
    const colours = await page
      .locator('dialog, dialog .res .entry-head')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
    expect(new Set(colours).size).toBe(1);
  });
});

it('of one kind no line counts what else lies in the fold', async () => {
  await withPage('/search/?q=осередок', {}, async ({ page }) => {
    await page.locator(DONE).waitFor();
    const summary = page.locator('.rest > summary');
    expect(await summary.isVisible()).toBe(true);
    await page.locator('label[for=k-note]').click();
    expect(await page.locator('.rest li[data-kind=note]').first().isVisible()).toBe(true);
    expect(await summary.isVisible()).toBe(false);
    await page.locator('label[for=k-all]').click();
    expect(await summary.isVisible()).toBe(true);
  });
});

it('on paper the words around what was found run on, none of them is cut, and nothing is folded', async () => {
  await withPage('/search/?q=осередок', { width: 1366 }, async ({ page }) => {
    await page.locator(DONE).waitFor();
    const cut = () =>
      page
        .locator('.res .kw > :is(.l, .r)')
        .evaluateAll((all) => all.filter((part) => getComputedStyle(part).overflow === 'hidden').length);
    expect(await cut()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await cut()).toBe(0);
    const folded = page.locator('.rest > ol > li').last();
    expect(await folded.evaluate((result) => result.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
    expect(await page.locator('.rest > summary').isVisible()).toBe(false);
  });
});
