/** Charts in a real browser: by keyboard, by pointer, by touch, without a script, across views, at every width. */
import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { fillOf, live, mark, said, view } from '../support/chart.ts';
import { builtPages, isChartView } from '../support/site.ts';
import { secondViolations } from '../support/violations.ts';
import { useSite } from '../support/visit.ts';

const views = builtPages().filter(isChartView);
const english = views.filter((page) => page.route.startsWith('/charts/'));

it('the charts have views to try', () => expect(english.length).toBeGreaterThan(7));

describe('by keyboard', () => {
  const withPage = useSite();

  it.each(english.map(({ path }) => path))('%s has one tab stop, and the arrow keys reach every mark', async (path) => {
    await withPage(path, {}, async ({ page }) => {
      await live(page);
      // The keys go to the page as events: a reader who tries every key at every mark would take minutes.
      const { seen, all, stops } = await page.evaluate(() => {
        const links = [...document.querySelectorAll<HTMLElement>('.chart-figure a')].filter(
          (link) => link.getClientRects().length > 0,
        );
        const seen = new Set([links.findIndex((link) => link.tabIndex === 0)]);
        for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End'])
          for (const at of seen) {
            if (seen.size === links.length) break;
            links[at]?.focus();
            links[at]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            seen.add(links.indexOf(document.activeElement as HTMLElement));
          }
        return { seen: seen.size, all: links.length, stops: links.filter((link) => link.tabIndex === 0).length };
      });
      expect(seen).toBe(all);
      expect(stops).toBe(1);
    });
  });

  it('Tab enters a drawing once and leaves it again, and what has the focus is said beside it', async () => {
    await withPage(view('growth/times'), {}, async ({ page }) => {
      await live(page);
      const inside = (): Promise<string | undefined> =>
        page.evaluate(() => document.activeElement?.closest<SVGElement>('.mark-link')?.dataset['mark']);
      await page.locator('.chart-source:visible a').focus();
      await page.keyboard.press('Tab');
      expect(await inside()).toBe('growth-times');
      await page.keyboard.press('ArrowDown');
      expect(await inside()).toBe('ratio-density');
      // No line ends before the number after the sign.
      expect(await said(page).innerText()).toContain('11.3 ÷\u00a04.2');
      await page.keyboard.press('Tab');
      expect(await inside()).toBeUndefined();
      expect(await said(page).getAttribute('id')).toBe('mark-ratio-density');
      // Back past the sums of the sentence, and the colours, which are one stop, too.
      for (let back = 0; back < 4 && (await inside()) === undefined; back += 1) await page.keyboard.press('Shift+Tab');
      expect(await inside()).toBe('ratio-density');
    });
  });
});

describe('by pointer and touch', () => {
  const withPage = useSite();

  it('a view opens with the mark of its finding in hand, and pointing at another shows that one', async () => {
    await withPage(view('growth/density'), {}, async ({ page }) => {
      await live(page);
      expect(await said(page).innerText()).toContain('1,130 of every thousand');
      const stated = await fillOf(page, 'density-1924');
      await mark(page, 'density-now').locator('text').first().hover();
      expect(await said(page).innerText()).toContain('come within rounding of it, 11.2%');
      expect(await fillOf(page, 'density-now')).not.toBe(stated);
      expect(await fillOf(page, 'density-1924')).toBe(stated);
    });
  });

  it('a row of the table lights its mark, and a mark its row', async () => {
    await withPage(view('enrolment/shares'), {}, async ({ page }) => {
      const before = await fillOf(page, 'share-metal');
      await page.locator('.chart-table tr[data-mark="share-metal"] td').first().hover();
      expect(await fillOf(page, 'share-metal')).not.toBe(before);
    });
  });

  it.each([true, false])('a tap shows words in a sheet that does not cover the mark (script: %s)', async (js) => {
    await withPage(view('growth/members'), { width: 360, height: 740, touch: true, js }, async ({ page }) => {
      if (js) await live(page);
      await mark(page, 'members-1924').locator('text').first().tap();
      await page.waitForFunction(() => location.hash === '#mark-members-1924');
      expect(await said(page).innerText()).toContain('20 000');
      const sheet = await page.locator('.captions').boundingBox();
      expect(sheet?.height).toBeLessThanOrEqual(740 * 0.46 + 1);
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(740, 0);
      if (js) {
        const box = await mark(page, 'members-1924').boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
      }
      await page.locator('.captions .close').tap();
      await page.waitForFunction(() => getComputedStyle(document.querySelector('.captions')!).position !== 'fixed');
    });
  });

  it('an address with a mark shows the mark above the sheet that speaks of it', async () => {
    for (const [name, id] of [
      ['growth/times', 'ratio-cells'],
      ['growth/density', 'density-now'],
    ] as const)
      await withPage(`${view(name)}#mark-${id}`, { width: 360, height: 740, touch: true }, async ({ page }) => {
        await live(page);
        const sheet = await page.locator('.captions').boundingBox();
        await expect
          .poll(async () => {
            const box = await mark(page, id).boundingBox();
            return (box?.y ?? 0) + (box?.height ?? 0);
          })
          .toBeLessThanOrEqual(sheet?.y ?? 0);
      });
  });

  it('the sheet of a phone covers nothing that has the focus, at the end of the page either', async () => {
    await withPage(view('growth/units'), { width: 360, height: 740 }, async ({ page }) => {
      const seen = () => {
        const { left, top, height } = document.activeElement!.getBoundingClientRect();
        const hit = document.elementFromPoint(left + 4, top + height / 2);
        return [document.activeElement!.textContent, hit === document.activeElement];
      };
      await page.locator('.mark-link').first().click();
      await page.locator('.captions :target').first().waitFor();
      await page.locator('.foot a').first().focus();
      const count = await page.locator('.foot a').count();
      for (let place = 0; place < count; place += 1) {
        expect(await page.evaluate(seen)).toEqual([expect.stringMatching(/./), true]);
        await page.keyboard.press('Tab');
      }
    });
  });

  it.each(['', 'uk/'])(
    'a tap on the highest drawing leaves it in sight with the words at its foot: /%s',
    async (lang) => {
      await withPage(
        `${basePath()}${lang}charts/growth/density/`,
        { width: 360, height: 740, touch: true },
        async ({ page }) => {
          await live(page);
          for (const id of ['density-1924', 'density-now', 'density-transcribed']) {
            await mark(page, id).locator('text').first().tap();
            await page.waitForFunction((hash) => location.hash === hash, `#mark-${id}`);
            const box = await mark(page, id).boundingBox();
            const sheet = await page.locator('.captions').boundingBox();
            const foot = (box?.y ?? 0) + (box?.height ?? 0);
            expect({ id, covered: foot > (sheet?.y ?? 0), above: (box?.y ?? -1) < 0 }).toEqual({
              id,
              covered: false,
              above: false,
            });
            expect(sheet?.height).toBeGreaterThan(200);
            await page.locator('.captions .close').tap();
          }
        },
      );
    },
  );

  it.each([
    // In the empty part of a field, between two sheets, and between a name and its squares.
    ['growth/density', 'density-1924', 0.5, 0.5],
    ['growth/density', 'density-now', 0.3, 0.6],
    ['enrolment/applications', 'applied', 21 / 322.7, 0.5],
    ['enrolment/shares', 'share-metal', 0.8, 0.6],
  ])('a tap that lands between the shapes of %s means the mark %s', async (name, id, along, down) => {
    await withPage(view(name), { width: 360, height: 740, touch: true, js: false }, async ({ page }) => {
      const { x, y, width, height } = (await mark(page, id).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.touchscreen.tap(x + width * along, y + height * down);
      await page.waitForFunction((hash) => location.hash === hash, `#mark-${id}`);
    });
  });

  it.each([320, 360, 1366])(
    'a finger means a mark wherever it lands among the bars of growth/times: %i',
    async (width) => {
      await withPage(view('growth/times'), { width, height: 740, js: false }, async ({ page }) => {
        const { empty, beside } = await page.locator('.chart-figure > :visible').evaluate((svg) => {
          svg.scrollIntoView({ block: 'center' });
          const boxes = [...svg.querySelectorAll('a[data-mark] > :is(rect, line):not(.hit)')].map((shape) =>
            shape.getBoundingClientRect(),
          );
          const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
          const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
          const hit = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('a')?.dataset['mark'];
          const spots = Array.from({ length: 400 }, (_, index) => [
            // Right of the rule from which the bars are counted.
            left + 4 + ((right - left - 5) * (index % 20)) / 19,
            // The line of the claim stands out above the bars.
            top + 30 + ((bottom - top - 30) * Math.floor(index / 20)) / 20,
          ]) as [number, number][];
          const line = svg.querySelector('[data-mark="growth-times"] line')!.getBoundingClientRect();
          return {
            empty: spots
              .filter(([x, y]) => hit(x, y) === undefined)
              .map(([x, y]) => [Math.round(x - left), Math.round(y - top)].join()),
            beside: hit(line.left - 5, line.top + 40),
          };
        });
        expect({ empty, beside }).toEqual({ empty: [], beside: 'growth-times' });
      });
    },
  );

  it.each([true, false])('a head of the table of squares shows its own quotations alone (script: %s)', async (js) => {
    await withPage(view('recommendations/by-theme'), { js }, async ({ page }) => {
      if (js) await live(page);
      expect(await page.locator('.quotations li:visible').count()).toBe(0);
      await page.locator('.matrix [data-head="column-new-ties"]').click();
      expect(await page.locator('.quotations li:visible').count()).toBe(6);
      // What steps back is read still.
      if (js) expect(await secondViolations(page)).toEqual([]);
      await page.locator('.matrix [data-head="row-meetings"]').click();
      expect(await page.locator('.captions h2:visible').first().innerText()).toBe('Meetings and bureau: 8 of 57');
      expect(await page.locator('.quotations li:visible').count()).toBe(8);
      await page.locator('.matrix [data-mark="pc-limit-bureau"]').click();
      await page.mouse.move(0, 0);
      expect(await page.locator('.quotations li:visible').count()).toBe(1);
      expect(await page.locator('.quotations li:visible').innerText()).toContain('11');
    });
  });
});

describe('between views', () => {
  const withPage = useSite();

  it('a switch between tables of squares keeps every square, and the heads of the new one choose', async () => {
    await withPage(view('recommendations/by-theme'), {}, async ({ page }) => {
      await live(page);
      await page.locator('.chart-tabs a[href*="by-addressee"]').click();
      await page.locator('[data-view="by-addressee"]').waitFor();
      expect(await page.locator('.matrix .squares a').count()).toBe(57);
      expect(await page.locator('.captions h2:visible').innerText()).toContain('Impersonal');
      const pale = (): Promise<number> =>
        page
          .locator('.matrix .squares')
          .evaluateAll((all) => all.filter((squares) => getComputedStyle(squares).opacity < '1').length);
      expect(await pale()).toBe(0);
      const heads = page.locator('.matrix tbody th a');
      await heads.first().click();
      const squares = await page.locator('.matrix tbody tr').first().locator('.squares a').count();
      expect(await page.locator('.quotations li:visible').count()).toBe(squares);
      expect(await pale()).toBe(await page.locator('.matrix tbody tr:not(:first-child) .squares').count());
      await page.goBack();
      await page.goBack();
      await page.locator('[data-view="by-theme"]').waitFor();
      await page.locator('.matrix [data-head="row-meetings"]').click();
      expect(await page.locator('.quotations li:visible').count()).toBe(8);
    });
  });

  it('a chart shows what its address says after a reload, and ignores what it does not know', async () => {
    await withPage(view('growth/times'), {}, async ({ page, address }) => {
      await live(page);
      await mark(page, 'ratio-members').locator('text').first().click();
      await page.reload();
      await live(page);
      await page.mouse.move(0, 0);
      expect(await said(page).getAttribute('id')).toBe('mark-ratio-members');
      await page.goto(address(`${view('growth/times')}?sel=%3Cscript%3E&theme=,,x&sel=2#mark-nothing`));
      await live(page);
      expect(await said(page).getAttribute('id')).toBe('mark-growth-times');
      const strayed = page.locator('.chart-strayed');
      expect(await strayed.isVisible()).toBe(true);
      await mark(page, 'ratio-members').locator('text').first().click();
      await strayed.waitFor({ state: 'hidden' });
      for (const gone of ['?sel=members-1923', '?document=nothing', '?addressee=nobody', '#no-such-place']) {
        await page.goto(address(view('growth/times') + gone));
        await strayed.waitFor();
      }
    });
  });

  it('addresses of the first edition, with a mark or a filter in their query, show the same', async () => {
    await withPage(`${view('growth/units')}?sel=cells-1924`, {}, async ({ page, address }) => {
      await page.waitForFunction(() => location.hash === '#mark-cells-1924');
      expect(await said(page).innerText()).toContain('вісімсот');
      await page.goto(address(`${view('recommendations/by-theme')}?document=new-ties`));
      await page.waitForFunction(() => location.hash === '#mark-column-new-ties');
      expect(await page.locator('.quotations li:visible').count()).toBe(6);
    });
  });
});
