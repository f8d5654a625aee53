/** Charts in a real browser: by keyboard, by pointer, by touch, across views, at every width. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { FULL } from '../support/full.ts';
import { builtPages, isChartView } from '../support/site.ts';
import { useSite, type Visited } from '../support/visit.ts';

const views = builtPages().filter((page) => isChartView(page) || page.route.endsWith('/as-transcribed/'));
const english = views.filter((page) => page.route.startsWith('/charts/'));

/** Waits until the element has taken over. */
const live = (page: Page): Promise<void> => page.locator('oser-chart.is-live').waitFor();

/** Ids of the marks that are chosen on the wide drawing. */
function selected(page: Page): Promise<string[]> {
  return page.locator('.chart-wide .mark.is-selected').evaluateAll((marks) => marks.map((mark) => mark.id));
}

/** What a reader can tell of the state of a page: heading, sentence, table, downloads, drawing, address. */
async function telling(page: Page) {
  return page.evaluate(() => ({
    heading: document.querySelector('.chart-title')?.textContent,
    title: document.title,
    sentence: document.querySelector('.chart-sentence')?.textContent,
    table: document.querySelector('.chart-table table')?.textContent,
    legend: document.querySelector('.chart-legend')?.textContent,
    csv: document.querySelector<HTMLAnchorElement>('.chart-downloads a')?.pathname,
    marks: [...document.querySelectorAll('.mark')].map(
      (mark) => `${mark.id}: ${mark.parentElement?.getAttribute('aria-label')}`,
    ),
    words: [...document.querySelectorAll('.chart-svg text')].map((text) => text.textContent).sort(),
    language: document.querySelector<HTMLAnchorElement>('a.lang')?.pathname,
    path: location.pathname,
  }));
}

describe('by keyboard', () => {
  const withPage = useSite();

  it('the charts have views to try by keyboard', () => expect(english.length).toBeGreaterThan(8));

  // One view of each family stands for its others; the full run tries all.
  const tried = english.filter(({ route }) => FULL || /\/(density|shares|by-theme)\/$/.test(route));

  it.each(tried.map(({ path }) => path))('%s has one tab stop, and the arrow keys reach every mark', async (path) => {
    await withPage(path, {}, async ({ page }) => {
      await live(page);
      // The keys go to the page as events: a reader who tries every key at every mark would take minutes.
      const { seen, all, stops } = await page.evaluate(() => {
        const marks = [...document.querySelectorAll<SVGGElement>('.chart-wide .mark')];
        const idNow = (): string => document.activeElement?.querySelector('.mark')?.id ?? '';
        const link = (id: string): SVGAElement => document.getElementById(id)!.closest<SVGAElement>('a.mark-link')!;
        document.querySelector<SVGAElement>('.chart-wide .mark-link[tabindex="0"]')!.focus();
        const seen = new Set([idNow()]);
        for (const id of seen) {
          for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End']) {
            link(id).focus();
            link(id).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            seen.add(idNow());
          }
        }
        return {
          seen: [...seen].sort(),
          all: marks.map((mark) => mark.id).sort(),
          stops: document.querySelectorAll('.chart-wide .mark-link[tabindex="0"]').length,
        };
      });
      expect(seen).toEqual(all);
      expect(stops).toBe(1);
    });
  });

  it('Tab enters a drawing once and leaves it again; the keys are real', async () => {
    await withPage(`${basePath()}charts/growth/times/`, {}, async ({ page }) => {
      await live(page);
      const inside = (): Promise<string | undefined> =>
        page.evaluate(() => document.activeElement?.closest('.mark-link')?.querySelector('.mark')?.id);
      await page.locator('.chart-readings a').last().focus();
      await page.keyboard.press('Tab');
      expect(await inside()).toBe('mark-growth-times');
      await page.keyboard.press('ArrowDown');
      const second = await inside();
      expect(second).not.toBe('mark-growth-times');
      expect(await page.locator('.chart-caption').innerText()).toContain('×');
      await page.keyboard.press('Tab');
      expect(await inside()).toBeUndefined();
      await page.keyboard.press('Shift+Tab');
      expect(await inside()).toBe(second);
    });
  });

  it('Enter follows the link of a mark; Esc clears the selection and keeps the focus', async () => {
    await withPage(`${basePath()}charts/growth/cells/?sel=cells-now`, {}, async ({ page }) => {
      await live(page);
      expect(await selected(page)).toEqual(['mark-cells-now']);
      await page.locator('.chart-caption a').first().focus();
      await page.keyboard.press('Escape');
      expect(await selected(page)).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.querySelector('.mark')?.id)).toBe('mark-cells-now');
      expect(new URL(page.url()).search).toBe('');
      await page.keyboard.press('Enter');
      await page.waitForURL(/documents\/production-cells\/#cells-now$/);
      const words = await page.evaluate(() => {
        const range = document.createRange();
        range.setStartAfter(document.getElementById('cells-now')!);
        range.setEndAfter(document.getElementById('cells-now')!.parentElement!);
        return range.toString();
      });
      expect(words).toMatch(/^зараз/);
    });
  });
});

describe('by pointer and touch', () => {
  const withPage = useSite();

  it('pointing at a mark shows its exact words and moves nothing', async () => {
    await withPage(`${basePath()}charts/growth/density/`, { width: 800 }, async ({ page }) => {
      await live(page);
      // Distances on the page, for pointing may scroll it.
      const places = (): Promise<number[]> =>
        page.evaluate(() =>
          ['.chart-drawing', '.chart-sentence', '.chart-details'].map(
            (part) =>
              document.querySelector(part)!.getBoundingClientRect().top -
              document.querySelector('.chart-title')!.getBoundingClientRect().top,
          ),
        );
      await page.locator('.chart-sentence').scrollIntoViewIfNeeded();
      const before = await places();
      await page.locator('#mark-density-now .stem').hover();
      expect(await page.locator('.chart-caption q').innerText()).toContain('113 відсотки');
      expect(await page.locator('.chart-caption').innerText()).toContain('corrected reading; as transcribed: 113');
      expect(await places()).toEqual(before);
    });
  });

  it('a tap on a mark chooses it, and leads to the words only from the caption', async () => {
    await withPage(`${basePath()}charts/enrolment/shares/`, { width: 360, touch: true }, async ({ page }) => {
      await live(page);
      await page.locator('#mark-share-other-narrow .figure').tap();
      expect(new URL(page.url()).search).toBe('?sel=share-other');
      expect(await page.locator('.chart-caption q').innerText()).toContain('27,6');
      await page.locator('.chart-caption a').first().tap();
      await page.waitForURL(/#share-other$/);
    });
  });
});

describe('between views', () => {
  const withPage = useSite();
  const told = new Map<string, Awaited<ReturnType<typeof telling>>>();
  /** What a view tells when it is opened by its address; each is opened once. */
  const direct = async (path: string): Promise<unknown> => {
    if (!told.has(path))
      await withPage(path, { reducedMotion: true }, async ({ page }) => {
        await live(page);
        told.set(path, await telling(page));
      });
    return told.get(path);
  };

  it.each([false, true])(
    'a switch of views shows what its address shows, and so does going back (reduced motion: %s)',
    async (reducedMotion) => {
      const [units, density, transcribed] = [
        'charts/growth/units/',
        'charts/growth/density/',
        'charts/growth/density/as-transcribed/',
      ].map((path) => basePath() + path) as [string, string, string];
      const expected = {
        units: await direct(units),
        density: await direct(density),
        transcribed: await direct(transcribed),
      };
      await withPage(units, { reducedMotion }, async ({ page }: Visited) => {
        await live(page);
        await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
        const arrive = async (path: string): Promise<unknown> => {
          const [, view, reading] = /charts\/growth\/([^/]+)\/(as-transcribed)?/.exec(path) ?? [];
          await page
            .locator(`oser-chart[data-view="${view}"][data-reading="${reading ? 'transcribed' : 'corrected'}"]`)
            .waitFor();
          await page.waitForFunction(
            (to) =>
              location.pathname === to &&
              document.querySelectorAll('.chart-svg [opacity], .chart-svg .is-leaving').length === 0,
            path,
          );
          return telling(page);
        };
        await page.locator('.chart-tabs a', { hasText: 'Share of workers' }).click();
        expect(await arrive(density)).toEqual(expected.density);
        await page.locator('.chart-readings a', { hasText: 'as transcribed' }).click();
        expect(await arrive(transcribed)).toEqual(expected.transcribed);
        await page.goBack();
        expect(await arrive(density)).toEqual(expected.density);
        await page.goBack();
        expect(await arrive(units)).toEqual(expected.units);
        expect(await page.evaluate(() => (globalThis as { stayed?: boolean }).stayed)).toBe(true);
      });
    },
  );

  it('a switch of readings changes mark, table, sentence, file and address together', async () => {
    const [corrected, transcribed] = [
      (await direct(`${basePath()}charts/growth/density/`)) as Awaited<ReturnType<typeof telling>>,
      (await direct(`${basePath()}charts/growth/density/as-transcribed/`)) as Awaited<ReturnType<typeof telling>>,
    ];
    expect(corrected.words).toContain('11.3%');
    expect(transcribed.words).toEqual(expect.arrayContaining(['113%', 'impossible']));
    expect([corrected.csv, transcribed.csv].map((path) => path?.slice(basePath().length))).toEqual([
      'charts/growth/density.csv',
      'charts/growth/density/as-transcribed.csv',
    ]);
    for (const part of ['table', 'sentence', 'path', 'title', 'language'] as const)
      expect(corrected[part]).not.toBe(transcribed[part]);
  });

  it('a chart restores what was chosen after a reload, and ignores invalid query values', async () => {
    await withPage(`${basePath()}charts/growth/times/`, {}, async ({ page, address }) => {
      await live(page);
      await page.locator('#mark-ratio-members .stem').click({ position: { x: 12, y: 8 } });
      // A page that is left while it is still asking for something counts its request as failed.
      await page.waitForLoadState('networkidle');
      await page.reload();
      await live(page);
      await page.waitForLoadState('networkidle');
      expect(await selected(page)).toEqual(['mark-ratio-members']);
      await page.goto(address(`${basePath()}charts/growth/times/?sel=%3Cscript%3E&theme=,,x&sel=2#mark-nothing`));
      await live(page);
      expect(await selected(page)).toEqual([]);
      await page.waitForLoadState('networkidle');
      await page.goto(address(`${basePath()}charts/growth/cells/#mark-cells-1924`));
      await live(page);
      expect(await page.locator('.chart-caption q').innerText()).toContain('вісімсот');
    });
  });
});

describe('at every width', () => {
  const withPage = useSite();

  const judged = views.filter((page) =>
    /uk\/charts\/(growth\/(density|times)|enrolment)|^\/charts\/growth\/(units|density)/.test(page.route),
  );

  // The script changes nothing of a drawing that stands: without it, every view is tried in the full run.
  it.each((FULL ? [true, false] : [true]).flatMap((js) => judged.map(({ path }) => ({ path, js }))))(
    '$path has words large enough, apart and inside the drawing at every width (script: $js)',
    async ({ path, js }) => {
      await withPage(path, { width: 320, js }, async ({ page }) => {
        if (js) await live(page);
        for (const width of [320, 600, 640, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          const found = await page.evaluate(async () => {
            await document.fonts.ready;
            const svg = [...document.querySelectorAll<SVGSVGElement>('.chart-svg')].find((one) =>
              one.checkVisibility({ visibilityProperty: true }),
            )!;
            const frame = svg.getBoundingClientRect();
            const scale = frame.width / svg.viewBox.baseVal.width;
            const texts = [...svg.querySelectorAll('text')].map((text) => ({
              words: text.textContent ?? '',
              size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
              box: text.getBoundingClientRect(),
            }));
            // A line's box has room above its capitals and below its baseline that no letter fills.
            const ink = ({ left, right, top, bottom, height }: DOMRect) => ({
              left: left + 1,
              right: right - 1,
              top: top + height * 0.25,
              bottom: bottom - height * 0.2,
            });
            const apart = (one: DOMRect, other: DOMRect): boolean => {
              const [a, b] = [ink(one), ink(other)];
              return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            };
            return {
              small: texts.filter((text) => text.size < 11.95).map((text) => `${text.words} ${text.size}`),
              outside: texts
                .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
                .map((text) => text.words),
              clashes: texts.flatMap((a, at) =>
                texts
                  .slice(at + 1)
                  .filter((b) => !apart(a.box, b.box))
                  .map((b) => `${a.words} × ${b.words}`),
              ),
              overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            };
          });
          expect({ width, ...found }).toEqual({ width, small: [], outside: [], clashes: [], overflow: 0 });
        }
      });
    },
  );
});
