/** The bar of the reader, which stays: its name and its choices, however little room there is. */
import { expect, it } from 'vitest';
import { edition } from '../../src/edition/current.ts';
import { documentPath } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import { href } from '../../src/model/paths.ts';
import { useSite } from '../support/visit.ts';

const withPage = useSite();
const BAR = edition().documents.flatMap(({ slug }) => LANGS.map((lang) => href(lang, documentPath(slug))));
it('reader: the short name of a document in the bar is whole at 320 pixels, with letters apart, too', async () => {
  await withPage(BAR[0]!, { width: 320, height: 740 }, async ({ page, address }) => {
    for (const path of BAR) {
      await page.goto(address(path));
      for (const apart of [false, true]) {
        if (apart)
          await page.evaluate(() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(
              '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}',
            );
            document.adoptedStyleSheets = [sheet];
          });
        const cut = await page
          .locator('.name > a')
          .evaluate((name) => [name.scrollWidth - name.clientWidth, name.scrollHeight - name.clientHeight]);
        // Letters with long tails stand out of their line by a pixel or two.
        expect(Math.max(...cut), path).toBeLessThan(4);
      }
    }
  });
});

it('reader: nothing in the bar lies upon another thing where letters are twice as large, on a phone', async () => {
  // Half the pixels of a phone are what letters of twice the size leave of it.
  await withPage(BAR[0]!, { width: 180, height: 370 }, async ({ page, address }) => {
    for (const path of BAR) {
      await page.goto(address(path));
      const boxes = await page
        .locator('.name > a, .readings > label, .aa > summary')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes.length, path).toBe(4);
      for (const [at, one] of boxes.entries()) {
        expect(Math.max(-one.left, one.right - 180), path).toBeLessThanOrEqual(0);
        for (const other of boxes.slice(at + 1)) {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          expect(Math.min(across, down), path).toBeLessThan(1);
        }
      }
    }
  });
});

it('letters that a reader has enlarged leave the name of the bar free on the narrowest phone', async () => {
  await withPage('/uk/documents/production-cells/', { width: 320, lang: 'uk' }, async ({ page }) => {
    const free = await page.evaluate(() => {
      document.documentElement.dataset.size = 'largest';
      const name = document.createRange();
      name.selectNodeContents(document.querySelector('.bar > .name')!);
      const labels = [...document.querySelectorAll('.readings > label')].map((one) => one.getBoundingClientRect());
      const right = document.querySelector('.aa')!.getBoundingClientRect().left;
      const end = name.getBoundingClientRect().right;
      return labels.map((label) => label.left > end && label.right <= right);
    });
    expect(free).toEqual([true, true]);
  });
});
