import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/site.ts';
import { useSite } from '../support/visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe finds wrong on a page, a line for each element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate((options) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options), OPTIONS);
  return results.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} — ${node.failureSummary?.replace(/\s+/g, ' ') ?? rule.help}`));
}

/** Elements that reach past the right edge of the window and are not inside something that scrolls by itself. */
function overflowing(): { wide: number; room: number; culprits: string[] } {
  const room = document.documentElement.clientWidth;
  const scrolls = (element: Element | null): boolean => element !== null && element !== document.documentElement && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const culprits = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > room + 1 && !scrolls(element.parentElement))
    .map((element) => `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}${element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''}`);
  return { wide: document.documentElement.scrollWidth, room, culprits: culprits.slice(0, 8) };
}

describe('every page, for everyone', () => {
  const withPage = useSite();
  const pages = builtPages().map((page) => [page.path, page] as const);

  it.each(pages)('%s on a wide light screen', async (path) => {
    await withPage(path, { width: 1280 }, async ({ page }) => {
      expect(await violations(page)).toEqual([]);
    });
  });

  it.each(pages)('%s on a narrow dark screen, 320 px wide, without sideways scrolling', async (path) => {
    await withPage(path, { width: 320, height: 640, dark: true, reducedMotion: true, touch: true }, async ({ page }) => {
      const { wide, room, culprits } = await page.evaluate(overflowing);
      expect({ wide, culprits }).toEqual({ wide: room, culprits: [] });
      expect(await violations(page)).toEqual([]);
    });
  });

  it('is judged by a check that sees what is wrong', async () => {
    await withPage(pages[0]?.[0] ?? '/', { width: 320 }, async ({ page }) => {
      await page.evaluate(() => {
        const image = document.body.appendChild(document.createElement('img'));
        image.width = 900;
        image.alt = '';
        image.removeAttribute('alt');
      });
      const found = await page.evaluate(overflowing);
      expect(found.wide).toBeGreaterThan(found.room);
      expect((await violations(page)).join('\n')).toContain('image-alt');
    });
  });
});
