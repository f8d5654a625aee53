/** What is seen of a view of a chart, on which screen: its words, its first screen, what lights what, what moves. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { view } from '../support/chart.ts';
import { builtPages, isChartView } from '../support/site.ts';
import { shareVisit, useSite } from '../support/visit.ts';

const views = builtPages().filter(isChartView);
const withPage = useSite();

it('the charts have views to look at, in two languages', () => expect(views.length).toBeGreaterThan(15));

/** How large and where the words of the drawing are. @param least smallest size of its letters, in pixels */
async function wordsOf(page: Page, least: number) {
  return page.evaluate(async (least) => {
    await document.fonts.ready;
    const svg = [...document.querySelectorAll<SVGSVGElement>('.chart-svg')].find((one) => one.checkVisibility());
    const frame = svg?.getBoundingClientRect() ?? new DOMRect();
    const { width = 1, height = 1 } = svg?.viewBox.baseVal ?? {};
    const scale = Math.min(frame.width / width, frame.height / height);
    const texts = [...(svg?.querySelectorAll('text') ?? [])].map((text) => ({
      words: text.textContent ?? '',
      size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      box: text.getBoundingClientRect(),
    }));
    return {
      small: texts.filter((text) => text.size < least).map((text) => `${text.words} ${text.size}`),
      outside: texts
        .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
        .map((text) => text.words),
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  }, least);
}

/** Bottoms of what stands on the first screen: title, source, figure, and the first line of what is said. */
async function firstScreen(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const seen = (selector: string): Element =>
      [...document.querySelectorAll(selector)].find((one) => one.checkVisibility()) ?? document.body;
    const bottom = (selector: string): number => seen(selector).getBoundingClientRect().bottom;
    const heading = seen('.caption h2');
    return {
      title: bottom('.chart-title'),
      source: bottom('.chart-source a'),
      figure: bottom('.chart-figure'),
      // The letters of its first line, not what hangs below them.
      said: heading.getBoundingClientRect().top + 0.8 * Number.parseFloat(getComputedStyle(heading).lineHeight),
      scrolled: [...document.querySelectorAll('.chart *')]
        .filter((one) => one.scrollHeight > one.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(one).overflowY))
        .map(({ className }) => className),
    };
  });
}

/** What has another colour, size or weight in the picture beside the page than on the page, by what stands there. */
async function unlikePicture(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // A table of squares is drawn in pictures alone.
    if (document.querySelector('.chart-wide') === null) return [];
    const text = await (await fetch(location.pathname.replace(/\/$/, '.svg'))).text();
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    const shapes = (root: Element | null) =>
      [...(root?.querySelectorAll('path, rect, circle, line, text') ?? [])].filter(
        (shape) => !shape.matches('.hit, defs *'),
      );
    const [drawn, flat] = [shapes(document.querySelector('.chart-wide')), shapes(picture.querySelector('g'))];
    if (drawn.length !== flat.length || drawn.length < 10)
      return [`${drawn.length} shapes, ${flat.length} in the picture`];
    const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
    const names = ['fill', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'font-size', 'font-weight'];
    return drawn.flatMap((shape, index) => {
      const style = getComputedStyle(shape);
      return names.flatMap((name) => {
        const wanted = flat[index]?.getAttribute(name);
        if (wanted === null || wanted === undefined || wanted.startsWith('url(')) return [];
        const is = style.getPropertyValue(name).replaceAll('px', '').replaceAll(',', '');
        const said = wanted.startsWith('#') ? rgb(wanted).replaceAll(',', '') : wanted;
        return is === said ? [] : [`${shape.outerHTML.slice(0, 90)} ${name}: ${is}, not ${said}`];
      });
    });
  });
}

describe('at every width', () => {
  // The script changes nothing of a drawing that stands.
  it.each(views.map(({ path }) => path))(
    '%s has words large enough inside the drawing, and on the first screen all that it begins with',
    async (path) => {
      await withPage(path, { width: 320, js: false }, async ({ page }) => {
        // Two drawings are printed, or a table of squares; the style sheet shows the one that fits.
        for (const one of ['.chart-figure > :visible', '.captions .caption:visible'])
          expect(await page.locator(`main ${one}`).count(), one).toBe(1);
        expect(await page.locator('main table').count()).toBeGreaterThan(0);
        // On both sides of the changes of the drawing and of its column, and between.
        for (const width of [320, 360, 600, 720, 959, 960, 1200, 1440]) {
          await page.setViewportSize({ width, height: width > 700 ? 500 : 900 });
          // On the narrowest screen the smallest words are a little smaller.
          const found = await wordsOf(page, width < 360 ? 10.9 : 12);
          expect({ width, ...found }).toEqual({ width, small: [], outside: [], overflow: 0 });
        }
        expect(await unlikePicture(page)).toEqual([]);
        for (const [width, height] of [
          [1366, 650],
          [360, 740],
        ] as const) {
          await page.setViewportSize({ width, height });
          const { scrolled, ...bottoms } = await firstScreen(page);
          expect(scrolled.filter((name) => name !== 'chart-data')).toEqual([]);
          const below = Object.entries(bottoms).filter(([, bottom]) => bottom > height);
          expect({ width, below }).toEqual({ width, below: [] });
        }
      });
    },
  );
});

it('a table of squares keeps its numbers apart from those of the next column', async () => {
  for (const path of views.map((one) => one.path).filter((one) => one.includes('/recommendations/')))
    await withPage(path, { width: 768, js: false }, async ({ page }) => {
      // On a phone less is enough not to read two numbers as one.
      for (const [width, space] of [
        [320, 6],
        [360, 6],
        [440, 6],
        [600, 6],
        [720, 10],
        [768, 10],
        [1024, 10],
        [1440, 10],
      ]) {
        await page.setViewportSize({ width: width!, height: 900 });
        const near = await page.locator('.matrix td:has(+ td) .count').evaluateAll(
          (counts, apart) =>
            counts.filter((count) => {
              const next = count.closest('td')!.nextElementSibling!;
              return count.getBoundingClientRect().right + apart! > next.getBoundingClientRect().left;
            }).length,
          space,
        );
        expect({ path, width, near }).toEqual({ path, width, near: 0 });
      }
    });
});

it('a table of squares keeps them off its lines, and off the names before them', async () => {
  for (const path of views.map((one) => one.path).filter((one) => one.includes('/recommendations/')))
    await withPage(path, { width: 360, js: false }, async ({ page }) => {
      for (const width of [320, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const near = await page.locator('.matrix tbody tr').evaluateAll((rows) =>
          rows.flatMap((row) => {
            const { top, bottom } = row.getBoundingClientRect();
            const range = document.createRange();
            range.selectNodeContents(row.querySelector('th a')!);
            const name = range.getBoundingClientRect();
            const shapes = [...row.querySelectorAll('td:not(.found) :is(.squares a, .count)')];
            return shapes
              .filter((shape) => {
                const box = shape.getBoundingClientRect();
                const onLine = shape.matches('a') && (box.top < top + 2 || box.bottom > bottom - 2);
                return onLine || box.left < name.right + 6;
              })
              .map(() => row.textContent.trim().slice(0, 30));
          }),
        );
        expect({ path, width, near }).toEqual({ path, width, near: [] });
      }
    });
});

it('the table of a chart hatches a doubted answer alone, and parts no short answer', async () => {
  for (const path of views.map((one) => one.path).filter((one) => one.includes('/growth/')))
    await withPage(path, { width: 360, js: false }, async ({ page }) => {
      for (const width of [360, 768, 960, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const { overlaid, parted, beside } = await page.locator('.chart-table').evaluate((table) => {
          const wordsOf = (cell: Element): DOMRect[] => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            return [...range.getClientRects()];
          };
          const cells = [...table.querySelectorAll('td')].filter((cell) => cell.checkVisibility());
          const doubted = cells.filter((cell) => getComputedStyle(cell).backgroundImage !== 'none');
          const isCard = getComputedStyle(table).display === 'block';
          const rows = [...table.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect());
          return {
            beside: rows.length > 1 && rows[0]?.top === rows[1]?.top,
            parted: isCard
              ? []
              : cells
                  .filter((cell) => cell.textContent.length <= 19 && new Set(wordsOf(cell).map(({ y }) => y)).size > 1)
                  .map((cell) => cell.textContent),
            overlaid: doubted
              .filter((cell) => {
                const [lines, box] = [wordsOf(cell), cell.getBoundingClientRect()];
                const words = lines.at(-1)!;
                const hatched = Number.parseFloat(getComputedStyle(cell).fontSize) * 0.42;
                return (
                  words.bottom - hatched > box.bottom - hatched ||
                  (isCard && lines.length === 1 && box.right > words.right + 2)
                );
              })
              .map((cell) => cell.textContent),
          };
        });
        expect({ path, width, overlaid, parted, beside }).toEqual({
          path,
          width,
          overlaid: [],
          parted: [],
          beside: width === 768,
        });
      }
    });
});

describe('what lights what', () => {
  const opacity = (page: Page, selector: string): Promise<number> =>
    page
      .locator(`.chart-wide ${selector}`)
      .first()
      .evaluate((one) => Number(getComputedStyle(one).opacity));
  const ring = (page: Page, look: string): Promise<string> =>
    page.locator(`.chart-legend .look-${look}`).evaluate((one) => getComputedStyle(one).outlineStyle);

  const density = shareVisit(view('growth/density'), { js: false });

  it('a colour of the legend lets what it does not stand for step back', async () => {
    const { page } = await density();
    await page.locator('.chart-legend li:has(.look-computed)').hover();
    expect(await opacity(page, '.voice-computed')).toBe(1);
    expect(await opacity(page, '.voice-source')).toBeLessThan(0.5);
    // By the keyboard as by the pointer.
    await page.mouse.move(0, 0);
    await page.locator('.chart-legend label:has(.look-hand) input').focus();
    expect(await opacity(page, '[data-mark="density-transcribed"]')).toBe(1);
    expect(await opacity(page, '[data-mark="density-now"]')).toBeLessThan(0.5);
  });

  it('a mark and a row of the table light the colour that they have', async () => {
    const { page } = await density();
    expect(await ring(page, 'source')).toBe('none');
    await page.locator('.chart-wide [data-mark="density-1924"] text').first().hover();
    expect([await ring(page, 'source'), await ring(page, 'computed')]).toEqual(['solid', 'none']);
    await page.locator('.chart-table tr[data-mark="density-now"] th').hover();
    expect([await ring(page, 'source'), await ring(page, 'computed')]).toEqual(['none', 'solid']);
  });
});

describe('what moves', () => {
  const play = (page: Page): Promise<string> =>
    page.locator('.chart-wide [data-as="added"] > path').evaluate((path) => getComputedStyle(path).animationName);

  it('the cells that were added come in on arrival, and again when they are pressed', async () => {
    await withPage(view('growth/units'), { js: false }, async ({ page }) => {
      expect(await play(page)).toBe('added');
      await page.locator('.chart-wide [data-as="added"] text').first().click();
      expect(await play(page)).toBe('added-again');
    });
  });

  it('nothing comes in for a reader who has asked for less motion', async () => {
    await withPage(view('growth/units'), { js: false, reducedMotion: true }, async ({ page }) => {
      await expect.poll(() => play(page)).toBe('none');
    });
  });
});

it.each(['', 'uk/'])('the date of a caption breaks before it begins, and not behind “about”: %s', async (lang) => {
  await withPage(`${basePath()}${lang}charts/enrolment/shares/`, { js: false }, async ({ page }) => {
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const tops = await page.locator('.caption .says').evaluateAll((all) =>
        all
          .filter((says) => says.checkVisibility())
          .map((says) => {
            const walker = document.createTreeWalker(says, NodeFilter.SHOW_TEXT);
            const places: [Node, number, number][] = [];
            while (walker.nextNode())
              for (const { index, 0: word } of walker.currentNode.textContent!.matchAll(/\S+/g))
                places.push([walker.currentNode, index, index + word.length]);
            const words = places.map(([node, start, end]) => {
              const range = document.createRange();
              range.setStart(node, start);
              range.setEnd(node, end);
              return [range.toString(), Math.round(range.getBoundingClientRect().top)] as const;
            });
            const about = words.findIndex(([word]) => /^(?:about|приблизно)$/.test(word));
            return { found: about >= 0, apart: words[about + 1]?.[1] !== words[about]?.[1] };
          }),
      );
      expect(tops, `${width}`).toContainEqual({ found: true, apart: false });
      expect(tops, `${width}`).not.toContainEqual({ found: true, apart: true });
    }
  });
});
