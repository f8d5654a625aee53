import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { LOOK_RULES, violations } from '../support/axe.ts';
import { builtPages } from '../support/site.ts';
import { useSite } from '../support/visit.ts';
import { KB } from '../support/weight.ts';

const paths = builtPages().map((page) => page.path);
const languageOf = (path: string): 'en' | 'uk' => (path.startsWith(`${basePath()}uk/`) ? 'uk' : 'en');

/** How much of the page has moved by itself since it was opened (cumulative layout shift, unitless). */
function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        void document.fonts.ready.then(() =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 30))),
        );
      }),
  );
}

/** Elements that reach past the right edge of the window and are not inside something that scrolls by itself. */
function overflowing(): { wide: number; room: number; culprits: string[] } {
  const room = document.documentElement.clientWidth;
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.documentElement &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const culprits = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > room + 1 && !scrolls(element.parentElement))
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}${element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''}`,
    );
  return { wide: document.documentElement.scrollWidth, room, culprits: culprits.slice(0, 8) };
}

describe('every page', () => {
  const withPage = useSite();

  // A visit itself fails on a logged error, a violation of the policy, a failed request and a request to another
  // origin.
  it.concurrent.each(paths)(
    '%s on a wide light screen: quiet, steady, at most 120 KB of fonts, accessible',
    async (path) => {
      await withPage(path, { width: 1280, lang: languageOf(path) }, async ({ page, fetched }) => {
        expect(await shifts(page)).toBeLessThan(0.01);
        const fonts = fetched.filter(({ type }) => type === 'font');
        expect(fonts.length, 'no font of ours was loaded').toBeGreaterThan(0);
        expect(fonts.reduce((sum, font) => sum + font.size, 0)).toBeLessThanOrEqual(120 * KB);
        expect(await violations(page)).toEqual([]);
      });
    },
  );

  it.concurrent.each(paths)(
    '%s on a narrow dark screen: no sideways scrolling at 320 px, contrast and targets large enough',
    async (path) => {
      await withPage(
        path,
        { width: 320, height: 640, dark: true, reducedMotion: true, touch: true, lang: languageOf(path) },
        async ({ page }) => {
          const { wide, room, culprits } = await page.evaluate(overflowing);
          expect({ wide, culprits }).toEqual({ wide: room, culprits: [] });
          expect(await violations(page, LOOK_RULES)).toEqual([]);
        },
      );
    },
  );

  it('is judged by checks that see what is wrong', async () => {
    await withPage(basePath(), { width: 320 }, async ({ page }) => {
      await page.evaluate(() => {
        const image = document.body.appendChild(document.createElement('img'));
        image.width = 900;
        const pale = document.body.appendChild(document.createElement('p'));
        pale.textContent = 'Too pale to read';
        pale.style.color = '#aaa';
        pale.style.background = '#fff';
      });
      const found = await page.evaluate(overflowing);
      expect(found.wide).toBeGreaterThan(found.room);
      expect((await violations(page)).join('\n')).toContain('image-alt');
      expect((await violations(page, LOOK_RULES)).join('\n')).toContain('color-contrast');
    });
  });
});
