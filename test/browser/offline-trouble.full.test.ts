/** What is kept on a device when a worker is ended, and where a host does not answer as ours does. */
import { expect, it } from 'vitest';
import {
  allCome,
  areKept,
  endWorkers,
  keptHashes,
  panel,
  stateOf,
  strip,
  takenOver,
  useOfflineSite,
  visitKept,
} from '../support/offline-site.ts';
import { builtFiles } from '../support/site.ts';

const DOCUMENT = 'documents/production-cells/';
const CHART = 'charts/growth/density/';
const OTHER = 'documents/new-ties/';

const { site, withReader } = useOfflineSite();

it('a worker that is ended while it keeps everything goes on where it was', async () => {
  await withReader(async (page) => {
    await page.clock.install();
    await visitKept(page, site().address('offline/'));
    const goOn = site().hold(OTHER);
    await panel(page, 'some').locator('[data-does=keep]').click();
    await panel(page, 'running').waitFor();
    await expect.poll(() => keptHashes(page)).toContain('everything');
    await endWorkers(page);
    goOn();
    await page.clock.fastForward('00:30');
    await panel(page, 'all').waitFor();
    expect((await stateOf(page)).how).toBe('all');
  });
});

it('a worker that is ended while it is installed comes with the next visit', async () => {
  await withReader(async (page) => {
    const goOn = site().hold('offline/not-kept/');
    await page.goto(site().address(DOCUMENT));
    await expect.poll(() => page.evaluate(() => caches.keys())).not.toEqual([]);
    await endWorkers(page);
    goOn();
    await visitKept(page, site().address(DOCUMENT));
    site().release(null);
    expect((await page.goto(site().address(DOCUMENT)))?.status()).toBe(200);
  });
});

it('one of two pages is closed while a release comes: the other has its own data until it is reloaded', async () => {
  await withReader(async (page, context) => {
    await visitKept(page, site().address(DOCUMENT));
    const { release } = (await stateOf(page)).of;
    const other = await context.newPage();
    await other.goto(site().address(DOCUMENT));
    site().release('2');
    const goOn = site().hold('offline/not-kept/');
    const installing = () => other.evaluate(async () => (await navigator.serviceWorker.ready).installing !== null);
    await other.evaluate(async () => void (await navigator.serviceWorker.ready).update());
    await expect.poll(installing).toBe(true);
    await page.close();
    goOn();
    await takenOver(other, release);
    await strip(other, 'former').waitFor();
    const said = await other.evaluate(async (path) => (await fetch(path)).text(), site().address(`${DOCUMENT}words/`));
    expect(said).not.toContain('(release 2)');
    await strip(other, 'former').locator('button').click();
    await other.waitForFunction(() => document.title.startsWith('(release 2)'));
  });
});

it('a new release is found though the host lets its worker be kept for a year', async () => {
  await withReader(async (page) => {
    const mend = site().spoil('sw.js', { 'Cache-Control': 'max-age=31536000, immutable' });
    await visitKept(page, site().address(DOCUMENT));
    const { release } = (await stateOf(page)).of;
    site().release('2');
    await page.goto(site().address(DOCUMENT));
    await takenOver(page, release);
    mend();
  });
});

it('what comes under a wrong type is not kept under it, and is right when the host is mended', async () => {
  await withReader(async (page) => {
    const script = builtFiles().find((name) => /^_astro\/ChartFigure\..*js$/.test(name))!;
    // The browser itself would go by a type that it has kept.
    const mend = site().spoil(script, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
    await visitKept(page, site().address(DOCUMENT));
    await page.goto(site().address(CHART));
    await allCome(page);
    expect(
      await areKept(
        page,
        [CHART, script].map((path) => site().address(path)),
      ),
    ).toEqual([true, false]);
    mend();
    await visitKept(page, site().address(CHART));
    await page.waitForFunction(() => customElements.get('oser-chart') !== undefined);
  });
});

it('what breaks off on its way is not kept, and takes nothing from what is', async () => {
  await withReader(async (page) => {
    await visitKept(page, site().address(DOCUMENT));
    const mends = [DOCUMENT, OTHER].map((path) =>
      site().spoil(path, { 'Content-Length': '2000', Connection: 'close', 'Cache-Control': 'no-store' }),
    );
    for (const path of [OTHER, DOCUMENT]) await page.goto(site().address(path)).catch(() => null);
    await page.goto(site().address(CHART));
    await allCome(page);
    expect(await areKept(page, [OTHER, DOCUMENT].map(site().address))).toEqual([false, true]);
    for (const mend of mends) mend();
    site().release(null);
    await page.goto(site().address(DOCUMENT));
    expect(await page.locator('#p2 .src').count()).toBeGreaterThan(0);
  });
});

it('a page that a network sets in the place of all others is shown, and what is kept stays', async () => {
  await withReader(async (page) => {
    const address = (path: string): string => site().address(path).replace('//localhost', '//127.0.0.1');
    await visitKept(page, address(DOCUMENT));
    const kept = await keptHashes(page);
    site().release('other');
    await page.goto(address(DOCUMENT));
    expect(await page.title()).toBe('Other');
    await page.goto(address(OTHER));
    expect(await page.title()).toBe('Other');
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update().catch(() => null)));
    expect(await keptHashes(page)).toEqual(kept);
    site().release(null);
    await page.goto(address(DOCUMENT));
    await strip(page, 'network').waitFor();
    expect(await page.locator('#p2 .src').count()).toBeGreaterThan(0);
  });
});
