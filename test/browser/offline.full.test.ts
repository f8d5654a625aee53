/** What is kept for reading without a network, through releases, trouble, a full store and a stop. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import {
  allCome,
  areKept,
  keptHashes,
  limitStore,
  panel,
  SOUGHT,
  stateOf,
  strip,
  takenOver,
  useOfflineSite,
  visitKept,
} from '../support/offline-site.ts';

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

it('a reader who saves data is kept what was opened, and nothing else is fetched', async () => {
  await withReader(async (page, context) => {
    await visitKept(page, site().address(DOCUMENT));
    await context.setExtraHTTPHeaders({ 'save-data': 'on' });
    await page.goto(site().address(CHART));
    await allCome(page);
    expect(await areKept(page, [site().address(CHART), ...site().search])).toEqual([
      true,
      ...site().search.map(() => false),
    ]);
    site().release(null);
    expect((await page.goto(site().address(CHART)))?.status()).toBe(200);
  });
});

it('a new release takes over while pages of the one before are open, and each is given its own alone', async () => {
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
    const wrong: string[] = [];
    context.on('weberror', (error) => wrong.push(String(error.error())));
    await visitKept(page, site().address(DOCUMENT));
    const { release } = (await stateOf(page)).of;
    const before = await saidBy(page);
    const open = async (path: string): Promise<Page> => {
      const other = await context.newPage();
      await other.goto(site().address(path));
      return other;
    };
    // Pages that are the same in both: one has data of the first, the other has asked for nothing yet.
    const [given, idle, offline] = [await open(CHART), await open(CHART), await open('offline/')];
    const first = await saidBy(given);
    await offline.locator('[data-state=some]:not([hidden])').waitFor();

    site().release('2');
    const fresh = await open(DOCUMENT);
    expect(await saidBy(fresh)).toEqual(isNew);
    await takenOver(fresh, release);
    for (const former of [page, given, offline]) await strip(former, 'former').waitFor();
    expect(await strip(fresh, 'former').count()).toBe(0);
    expect(await saidBy(page)).toEqual(before);
    expect((await saidBy(idle))[1]).toContain('(release 2)');

    // The new one keeps what is opened now; each page is read on without a network.
    await fresh.goto(site().address('documents/new-ties/'));
    await expect.poll(() => areKept(fresh, [site().address('documents/new-ties/')])).toEqual([true]);
    site().release(null);
    expect(await saidBy(page)).toEqual(before);
    expect(await saidBy(given)).toEqual(first);
    expect((await fresh.reload())?.status()).toBe(200);
    await fresh.goto(site().address(DOCUMENT));
    expect(await saidBy(fresh)).toEqual(isNew);

    // A page of the release before goes on in the new one, even so.
    await strip(page, 'former').locator('button').click();
    await page.waitForFunction(() => document.title.startsWith('(release 2)'));
    expect(await saidBy(page)).toEqual(isNew);
    site().release('2');
    for (const former of [given, idle, offline]) await former.close();
    await page.reload();
    const own = site().hashes('2');
    await expect.poll(async () => (await keptHashes(page)).filter((hash) => !own.has(hash))).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

it('a new release that does not come whole takes nothing from readers, and comes at a later visit', async () => {
  await withReader(async (page) => {
    const update = (): Promise<void> =>
      page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => null)));
    const standing = () => page.evaluate(async () => (await navigator.serviceWorker.ready).installing?.state ?? null);
    await visitKept(page, site().address(CHART));
    await visitKept(page, site().address(DOCUMENT));
    const before = (await stateOf(page)).of.release;
    site().release('2');
    const goOn = site().hold(`${DOCUMENT}words/`);
    await update();
    await expect.poll(standing).toBe('installing');
    site().release(null);
    goOn();
    await expect.poll(standing).toBe(null);
    for (const path of [DOCUMENT, CHART]) {
      expect((await page.goto(site().address(path)))?.status()).toBe(200);
      expect(await page.title()).not.toContain('(release 2)');
    }
    site().release('2');
    await page.goto(site().address(DOCUMENT));
    await update();
    await takenOver(page, before);
    site().release(null);
    await page.goto(site().address(`${DOCUMENT}words/`));
    expect(await page.title()).toContain('(release 2)');
  });
});

it('what comes damaged is not kept, and keeps nothing else from being kept', async () => {
  await withReader(async (page) => {
    await visitKept(page, site().address('offline/'));
    const mend = site().spoil('documents/new-ties/');
    const state = (name: string) => panel(page, name);
    await state('some').locator('[data-does=keep]').click();
    await state('spoilt').waitFor();
    const [, kept, of] = /(\d+) of (\d+) pages/.exec(await state('spoilt').innerText()) ?? [];
    expect(Number(of) - Number(kept)).toBe(1);
    const { bytes, of: all } = await stateOf(page);
    const bar = state('spoilt').locator('progress');
    expect(await bar.evaluate((shown: HTMLProgressElement) => [shown.value, shown.max])).toEqual([bytes, all.bytes]);
    mend();
    await state('spoilt').locator('[data-does=keep]').click();
    await state('all').waitFor();
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
    const state = (name: string) => panel(page, name);
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

    // A new release takes all of it, too.
    site().release('2');
    const first = (await stateOf(page)).of.release;
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await takenOver(page, first);
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

it('a host that rewrites pages is believed in nothing, and nothing is offered there', async () => {
  await withReader(async (page) => {
    const mend = site().spoil('uk/offline/not-kept/');
    await page.goto(site().address('offline/'));
    await page.waitForFunction(
      () => document.querySelector('[data-state]:not([hidden])')?.getAttribute('data-state') === 'nothing',
    );
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    expect(await page.locator('[data-state=nothing]').isVisible()).toBe(true);
    mend();
  });
});

it('the worker is one script, and asks for nothing that a policy would have to allow', () => {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  expect(worker).not.toMatch(/\beval\(|new Function|importScripts\(["'`]|\bimport\s*[("'`{]|https?:\/\//);
});
