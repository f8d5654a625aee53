import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { useSite } from '../support/visit.ts';

/** Wrong addresses, and those that they are answered by. */
const LED = [
  ['charts/growth/denssity/', 'charts/growth/density/'],
  ['uk/charts/growth/members/reveal/77/', 'uk/charts/growth/members/reveal/5/'],
  ['charts/growth/densty/reveal/0/', 'charts/growth/density/reveal/1/'],
  ['uk/lessons/when-and-where/reveal/99/', 'uk/lessons/when-and-where/reveal/5/'],
  ['lessons/can-113/reveal/', 'charts/growth/density/reveal/1/'],
  ['fr/lessons/', 'lessons/'],
  ['uk/lessons/can-113/', 'uk/lessons/can-113-per-cent-be-right/'],
  ['embed/enrolment/share/', 'embed/enrolment/shares/'],
  ['de/embed/month/norm/', 'embed/month/norms/'],
  ['charts/%3Cscript%3E/%', 'charts/'],
] as const;

describe('a visit', () => {
  const withPage = useSite();

  it.each(['', 'uk/'])('a visit to a page that does not exist is told so, and what is nearest (/%s)', async (root) => {
    await withPage(`${basePath()}${root}%3Cscript%3E/${root === '' ? '%' : ''}`, { status: 404 }, async ({ page }) => {
      const main = page.locator('main');
      expect((await main.innerText()).trim()).not.toBe('');
      expect(await page.locator(`:is(html, main, main *)[lang=${root === '' ? 'en' : 'uk'}]`).count()).toBeGreaterThan(
        0,
      );
      await page.waitForFunction(() => customElements.get('nearest-page') !== undefined);
      expect(await page.locator('.nearest').isVisible()).toBe(false);
      expect(await main.locator('.signposts a').count()).toBeGreaterThan(10);
      // Each wrong address of a language has this page: what it says there, it says when it is put in anew.
      const host = await page.locator('nearest-page').evaluateHandle((element) => element.parentElement!);
      const printed = await host.innerHTML();
      for (const [wrong, right] of LED.filter(([address]) => address.startsWith('uk/') === (root !== ''))) {
        const shown = await host.evaluate(
          (parent, [html, address]) => {
            history.replaceState(null, '', address);
            parent.innerHTML = html;
            const line = parent.querySelector('.nearest')!;
            return line.checkVisibility() ? line.querySelector('a')?.pathname : undefined;
          },
          [printed, basePath() + wrong] as const,
        );
        expect(shown, wrong).toBe(basePath() + right);
      }
    });
  });
});
