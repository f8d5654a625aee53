/** What is taken along from a view: copied by one press, with the state of the page, in poor browsers too. */
import { expect, it } from 'vitest';
import { edition } from '../../src/edition/current.ts';
import { basePath, siteOrigin } from '../../src/edition/environment.ts';
import { words } from '../../src/words/index.ts';
import { openPanel, panel, press, row, takeDown, taken, view } from '../support/chart.ts';
import { live } from '../support/reader.ts';
import { violations } from '../support/violations.ts';
import { useSite } from '../support/visit.ts';

const withPage = useSite();

it('Esc, × and Back close the panel of a view, which keeps the mark in hand and gives the focus back', async () => {
  await withPage(`${view('growth/units')}#mark-cells-now`, { width: 360, height: 740 }, async ({ page }) => {
    const closed = async (): Promise<void> => {
      await panel(page).waitFor({ state: 'hidden' });
      await page.waitForFunction(() => document.activeElement?.matches('.take-link'));
      expect(new URL(page.url()).hash).toBe('#mark-cells-now');
      expect(await page.locator('.captions .caption:visible').getAttribute('id')).toBe('mark-cells-now');
    };
    await openPanel(page);
    expect(await page.locator('.captions').isVisible()).toBe(false);
    await press(page, 'Data').or(row(page, 'Data').locator('a.press')).focus();
    await page.keyboard.press('Escape');
    await closed();
    await openPanel(page);
    await panel(page).locator('.shut').click();
    await closed();
    await openPanel(page);
    await page.goBack();
    await closed();
  });
});

it('the panel gives what belongs to the view that a script went to, and a table of squares its citation', async () => {
  await withPage(view('recommendations/by-theme'), {}, async ({ page }) => {
    await openPanel(page);
    await page.locator('.chart-tabs a[href*="by-addressee"]').click();
    await page.locator('[data-view="by-addressee"]').waitFor();
    expect(await panel(page).count()).toBe(0);
    await openPanel(page);
    await takeDown(page);
    await press(page, 'Citation').click();
    await expect.poll(() => taken(page)).toContain('/charts/recommendations/by-addressee/');
  });
});

it('where a browser copies nothing, the panel has the text selected, and says so', async () => {
  const before = (): void => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(document, 'execCommand', { value: () => document.documentElement.dataset['old'] === 'yes' });
  };
  await withPage(view('growth/density'), { before }, async ({ page }) => {
    await openPanel(page);
    await press(page, 'Frame').click();
    await expect.poll(() => panel(page).locator('.told').innerText()).toBe(words('en').takeScript.byHand);
    const selection = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selection).toMatch(/^<iframe .*<\/iframe>$/);
    // An old way to copy is left on pages that came unencrypted.
    await page.evaluate(() => (document.documentElement.dataset['old'] = 'yes'));
    await press(page, 'Frame').click();
    await expect.poll(() => panel(page).locator('.told').innerText()).toContain('Copied: Frame');
  });
});

it('the panel of a passage gives its link, its words with their source, its citation and the file of it', async () => {
  await withPage(`${basePath()}documents/production-cells/`, { extended: true }, async ({ page }) => {
    await page.locator('#p2 > .pn').click();
    await page.locator('.take-passage').click();
    const passage = page.locator('passage-panel');
    await page.waitForFunction(() => document.activeElement?.matches('passage-panel h2'));
    expect(await page.locator('.take-passage').getAttribute('aria-expanded')).toBe('true');
    await takeDown(page);
    const give = (name: string) => passage.locator(`li[data-name="${name}"] > button`);
    await give('Link').press('Enter');
    await expect.poll(() => taken(page)).toBe(`${siteOrigin()}${basePath()}documents/production-cells/#p2`);
    await give('Quotation').press('Enter');
    await expect.poll(() => taken(page)).toContain('113 [sic] відсотки');
    const [source, translation, reference] = (await taken(page)).split('\n');
    expect(source).toMatch(/^«Завдання ці, —-висловився \[sic\] докладчак \[sic\].*рази\.»$/);
    expect(translation).toMatch(/^“These tasks, .*times its size\.”$/);
    expect(reference).toMatch(/Paragraph 2\. .*#p2 \(accessed: /);
    await passage.locator('summary', { hasText: 'Frame' }).click();
    await passage.locator('.colours select').selectOption('dark');
    await give('Frame').press('Enter');
    await expect.poll(() => taken(page)).toMatch(/\/embed\/documents\/production-cells\/\?theme=dark#p2"/);
    await passage.locator('summary', { hasText: 'Citation' }).click();
    // The file itself stays with the browser, which may run elsewhere.
    await page.evaluate(() => {
      const give = URL.createObjectURL;
      URL.createObjectURL = (blob) => (Object.assign(globalThis, { saved: blob }), give(blob));
    });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      passage.locator('.file', { hasText: 'RIS' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('production-cells-p2.ris');
    const saved = await page.evaluate(() => (globalThis as { saved?: Blob }).saved?.text() ?? '');
    expect(saved.match(/^TY {2}- |^ID {2}- production-cells-p2/gm)).toHaveLength(2);
    const [picture] = await Promise.all([page.waitForEvent('download'), give('Picture').press('Enter')]);
    expect(picture.suggestedFilename()).toBe('production-cells-p2.png');
    const drawn = await page.evaluate(async () => {
      const { saved: blob } = globalThis as { saved?: Blob };
      const { width, height } = await createImageBitmap(blob!);
      return { type: blob!.type, width, high: height > 1000 };
    });
    expect(drawn).toEqual({ type: 'image/png', width: 2000, high: true });
    await Promise.all([page.waitForEvent('download'), give('Data').press('Enter')]);
    const data = JSON.parse(await page.evaluate(() => (globalThis as { saved?: Blob }).saved?.text() ?? '')) as {
      readonly items: readonly { readonly id: string; readonly 'oseredok:row'?: { readonly '@value': object } }[];
      readonly 'oseredok:passage': { readonly '@value': { readonly words: string } };
    };
    expect(data['oseredok:passage']['@value'].words).toContain('113 [sic] відсотки');
    const numbers = edition().claims.filter(({ document, block }) => document === 'production-cells' && block === 'p2');
    const rows = data.items.flatMap((item) => item['oseredok:row']?.['@value'] ?? []) as { readonly value?: number }[];
    expect(rows.filter(({ value }) => value !== undefined).map(({ value }) => value)).toEqual(
      expect.arrayContaining(numbers.map(({ value }) => value)),
    );
    expect(rows).toHaveLength(numbers.length);
    expect(await violations(page, 'passage-panel')).toEqual([]);
    await page.keyboard.press('Escape');
    await passage.waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.matches('#p2 > .pn'));
  });
});

it('what is offered for a paragraph covers no words of it, nor of the one before', async () => {
  await withPage(`${basePath()}uk/documents/production-cells/`, {}, async ({ page }) => {
    await live(page);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      for (const id of ['p3', 'p2']) {
        await page.locator(`#${id} > .pn`).click();
        await page.locator('.take-passage').waitFor();
        const covered = await page.evaluate((block) => {
          const boxOf = (element: Element) => element.getBoundingClientRect();
          const words = [...document.querySelectorAll(`:is(.para:has(+ #${block}), #${block}) :is(.src, .tr)`)];
          return ['.copy', '.take-passage'].flatMap((name) => {
            const button = boxOf(document.querySelector(name)!);
            return words
              .map(boxOf)
              .filter(({ top, bottom, height }) => height > 0 && top < button.bottom && bottom > button.top)
              .map(({ top, bottom }) => ({ name, button: [button.top, button.bottom], words: [top, bottom] }));
          });
        }, id);
        expect(covered, `${id} ${width}`).toEqual([]);
      }
    }
  });
});

it('a sentence is taken by keyboard alone, with its translation', async () => {
  await withPage(`${basePath()}documents/production-cells/`, {}, async ({ page }) => {
    await live(page);
    await page.locator('details:has(.take-passages) > summary').press('Enter');
    await page.locator('.take-passages').press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('passage-panel h2'));
    const passage = page.locator('passage-panel');
    const id = (await page.locator('#p4 .row').nth(1).getAttribute('id'))!;
    await passage.locator('.state select').selectOption(id);
    const [link, quotation] = await passage
      .locator('.text')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    expect(link).toBe(`${siteOrigin()}${basePath()}documents/production-cells/#${id}`);
    expect(quotation).toMatch(/^«[^\n]+»\n“[^\n]+”\n[^\n]*Paragraph 4, sentence 2\. /);
    await passage.locator('li[data-does=add] > button').press('Enter');
    expect(await page.evaluate(() => localStorage.getItem('oseredok-my-lesson'))).toBe(`1~p.production-cells.${id}`);
    const codes = await passage.evaluate(async (panel) => {
      const given: [place: string, code: string][] = [];
      const code = () => panel.querySelector<HTMLTextAreaElement>('li[data-name=Frame] textarea')!.value;
      for (const { value } of panel.querySelector<HTMLSelectElement>('.state select')!.options) {
        Object.assign(panel.querySelector('.state select')!, { value }).dispatchEvent(new Event('change'));
        while (!code().includes(`#${value}"`)) await new Promise(requestAnimationFrame);
        given.push([value, code()]);
      }
      return given;
    });
    const places = codes.map(([place]) => place);
    const frames = `${siteOrigin()}${basePath()}embed/documents/production-cells/`;
    for (const [place, code] of codes) expect(code).toContain(`src="${frames}#${place}"`);
    const heights = new Map(codes.map(([place, code]) => [place, Number(/height="(\d+)"/.exec(code)?.[1])]));
    await page.keyboard.press('Escape');
    await passage.waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.matches('.take-passages'));
    await page.goto(`${new URL(page.url()).origin}${basePath()}embed/documents/production-cells/`);
    for (const width of [280, 479, 600, 900]) {
      await page.setViewportSize({ width, height: 800 });
      const shown = await page.evaluate(async (all) => {
        await document.fonts.ready;
        return all.map((place) => {
          location.hash = place;
          const visible = [...document.querySelectorAll('.row')].filter((row) => row.getClientRects().length > 0);
          const wrong = visible.filter((row) => row.id !== place && row.closest('.para')?.id !== place);
          const strange = visible.length === 0 ? ['nothing'] : wrong.map(({ id }) => id);
          return [place, document.body.offsetHeight, strange] as const;
        });
      }, places);
      expect(shown.flatMap(([, , wrong]) => wrong)).toEqual([]);
      const rest = shown.map(([place, height]) => [place, height - (heights.get(place) ?? 0)] as const);
      expect(rest.filter(([, over]) => over > 0)).toEqual([]);
      // Reckoned for the widest letters: of a long paragraph a fifth may stay empty.
      const empty = ([place, over]: readonly [string, number]) => -over > Math.max(220, (heights.get(place) ?? 0) / 5);
      if (width === 280) expect(rest.filter(empty)).toEqual([]);
    }
  });
});

it('the link to the panel leads to its page without a script, and where the panel cannot be fetched', async () => {
  await withPage(view('growth/density'), { js: false }, async ({ page }) => {
    await page.locator('.take-link').click();
    await page.waitForURL(/density\/take\/$/);
    expect(await page.locator('take-panel details:not([open])').count()).toBe(0);
    // What is added to a lesson is added by a script.
    expect(await page.locator('take-panel a.press:visible').count()).toBe(6);
    expect(await page.locator('take-panel [data-does=add] a.press').isVisible()).toBe(false);
  });
  await withPage(view('growth/density'), {}, async ({ page }) => {
    await page.locator('oser-chart.is-live').waitFor();
    await page.route('**/take/', (route) =>
      route.request().resourceType() === 'fetch' ? route.fulfill({ body: '' }) : route.continue(),
    );
    await page.locator('.take-link').click();
    await page.waitForURL(/density\/take\/$/);
    expect(await press(page, 'Link').innerText()).toBe('Copy');
  });
});
