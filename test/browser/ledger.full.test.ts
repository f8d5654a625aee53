/** The ledger in a real browser: on a phone no number runs into what stands beside it. */
import { expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { LANGS } from '../../src/model/common.ts';
import { ledgerPath } from '../../src/model/addresses.ts';
import { rootOf } from '../../src/model/paths.ts';
import { useSite } from '../support/visit.ts';

const withPage = useSite();

it.each(LANGS)('each number of the ledger stays within its column on a phone (%s)', async (lang) => {
  await withPage(basePath() + rootOf(lang) + ledgerPath(), { width: 360, height: 740, js: false }, async ({ page }) => {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      const found = await page.evaluate(() => ({
        sums: document.querySelectorAll('.sum').length,
        // What is only heard is one pixel wide.
        wide: [...document.querySelectorAll('.sum > *')]
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth)
          .map(({ textContent }) => textContent),
        overflow: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(found.sums).toBeGreaterThan(20);
      expect({ width, ...found }).toEqual({ width, sums: found.sums, wide: [], overflow: 0 });
    }
  });
});
