/** What is kept for reading without a network, through releases, trouble, a full store and a stop. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { areKept, keptHashes, limitStore, SOUGHT, strip, useOfflineSite, visitKept } from '../support/offline-site.ts';

const DOCUMENT = 'documents/production-cells/';
const CHART = 'uk/charts/growth/density/';

const { site, withReader } = useOfflineSite();

it('the search is kept after a second page, and is answered without a network', async () => {
  await withReader(async (page) => {
    await visitKept(page, site().address(DOCUMENT));
    const search = ['search/', 'uk/search/', 'search/index.json'].map((path) => site().address(path));
    await expect.poll(() => areKept(page, search)).toEqual([true, true, false]);
    await visitKept(page, site().address(CHART));
    // Nobody has opened it.
    await expect.poll(() => areKept(page, site().search), { timeout: 60_000 }).not.toContain(false);
    const hashes = await keptHashes(page);
    expect((await page.goto(site().address('documents/nowhere/')))?.status()).toBe(404);
    expect(await keptHashes(page)).toEqual(hashes);
    site().release('trouble');
    await page.goto(site().address(CHART));
    await strip(page, 'site').waitFor();
    site().release(null);
    await page.goto(site().address(`search/?q=${SOUGHT}`));
    await page.locator('[data-search][data-state=done]').waitFor();

    // As a server would do it.
    await page.goto(site().address(CHART.slice(0, -1)));
    expect(page.url()).toBe(site().address(CHART));

    const missing = await page.goto(site().address('uk/documents/new-ties/'));
    expect(missing?.status()).toBe(503);
    await page.locator('.missing').waitFor();
    expect(await page.locator('h1').innerText()).toBe('Не збережено');
    const kept = await page
      .locator('.kept a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(kept).toEqual([site().address('uk/'), site().address(CHART)]);
    expect(await page.locator('.asked').innerText()).toContain('зв');
  });
});

it('a new release is taken up whole: no page of one is given anything of the other', async () => {
  await withReader(async (page, context) => {
    /** What a page says of itself, and the data that it is given. */
    const saidBy = async (of: Page): Promise<string[]> => [
      await of.title(),
      await of.evaluate(
        async (path) => {
          const answer = await fetch(path);
          return answer.ok ? (/<title>.*?<\/title>/.exec(await answer.text())?.[0] ?? '') : String(answer.status);
        },
        site().address(`${DOCUMENT}words/`),
      ),
    ];
    const isNew = [expect.stringContaining('(release 2)'), expect.stringContaining('(release 2)')];
    await visitKept(page, site().address(DOCUMENT));
    const before = await saidBy(page);
    const other = await context.newPage();
    await visitKept(other, site().address(`${DOCUMENT}words/`));

    site().release('2');
    // What is opened now is of the new release; what was open has its own still, and says that there is another.
    const fresh = await context.newPage();
    await fresh.goto(site().address(DOCUMENT));
    expect(await saidBy(fresh)).toEqual(isNew);
    await strip(page, 'ready').waitFor();
    expect(await saidBy(page)).toEqual(before);

    await strip(other, 'ready').locator('button').click();
    await other.waitForFunction(() => document.title.startsWith('(release 2)'));
    expect(await strip(other, 'ready').count()).toBe(0);
    // The page that was not asked keeps what it shows, and is refused what is of the other.
    await strip(page, 'former').waitFor();
    expect(await saidBy(page)).toEqual([before[0], '503']);
    await strip(page, 'former').locator('button').click();
    await page.waitForFunction(() => document.title.startsWith('(release 2)'));

    site().release(null);
    await page.reload();
    expect(await saidBy(page)).toEqual(isNew);
    const own = site().hashes('2');
    await expect.poll(async () => (await keptHashes(page)).filter((hash) => !own.has(hash))).toEqual([]);
  });
});

it('another site at the same address is shown, and what was kept of this one is forgotten', async () => {
  await withReader(async (page) => {
    await visitKept(page, site().address(DOCUMENT));
    site().release('other');
    await page.goto(site().address(DOCUMENT));
    expect(await page.title()).toBe('Other');
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});

it('everything is kept when asked for: with a stop between, through a new release, until it is removed', async () => {
  await withReader(async (page, context) => {
    await visitKept(page, site().address('uk/offline/'));
    const state = (name: string) => page.locator(`[data-state="${name}"]:not([hidden])`);
    await state('some').waitFor();
    expect(await state('some').innerText()).toMatch(
      /Сторінок\s–\s\d+,\sразом\s\d+(,\d)?\sМБ\.\sЗ\sних\sуже\sзбережено:\s\d+\./,
    );
    // A line so slow that nothing comes: a stop is answered all the same, and for good.
    const goOn = site().hold('documents/new-ties/');
    await state('some').locator('[data-does=keep]').press('Enter');
    await state('running').waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['does'])).toBe('stop');
    await page.keyboard.press('Enter');
    await state('some').waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['does'])).toBe('keep');
    const wish = async (): Promise<boolean> => (await keptHashes(page)).includes('everything');
    await expect.poll(wish).toBe(false);
    expect(await areKept(page, [site().address('documents/new-ties/')])).toEqual([false]);
    await page.keyboard.press('Enter');
    await state('running').waitFor();
    goOn();
    await state('all').waitFor();
    expect(await wish()).toBe(true);
    expect(await page.locator('[role=status]:not(.astray)').first().textContent()).toBe('Збережено все');
    expect(await state('all').locator('progress').getAttribute('aria-label')).toMatch(/^(\d+)\sз\s\1\sсторінок$/);

    // No page is open that is another in the new release: it takes over at once, and whole.
    site().release('2');
    await page.evaluate(async () => {
      const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
      await (await navigator.serviceWorker.ready).update();
      await taken;
    });
    expect(await page.locator('.strip').count()).toBe(0);
    site().release(null);
    await page.goto(site().address(DOCUMENT));
    expect(await page.title()).toContain('(release 2)');

    await page.goto(site().address('uk/offline/'));
    await state('all').locator('[data-does=remove]').click();
    await state('some').waitFor();
    expect((await page.goto(site().address(DOCUMENT)))?.status()).toBe(503);

    // A store that is full is said to be full, and takes nothing from reading.
    site().release('2');
    await page.goto(site().address('uk/offline/'));
    await limitStore(context, page, 700_000);
    await state('some').locator('[data-does=keep]').click();
    await state('full').waitFor();
    const [, kept, of] = /на\s(\d+)\sз\s(\d+)\sсторінок/.exec(await state('full').innerText()) ?? [];
    expect(Number(kept)).toBeLessThan(Number(of));
    expect((await page.goto(site().address(DOCUMENT)))?.status()).toBe(200);

    // A site that is to keep nothing takes back what it has kept.
    site().release('off');
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
  });
});

it('without workers nothing is offered, and nobody is told of it', async () => {
  await withReader(async (page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    await page.goto(site().address('offline/'));
    expect(await page.locator('[data-state=nothing]').isVisible()).toBe(true);
    expect(wrong).toEqual([]);
  });
});

it('the worker is one script, and asks for nothing that a policy would have to allow', () => {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  expect(worker).not.toMatch(/\beval\(|new Function|importScripts\(["'`]|\bimport\s*[("'`{]|https?:\/\//);
});
