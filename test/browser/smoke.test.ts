import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { useSite } from '../support/visit.ts';

describe('a visit', () => {
  const withPage = useSite();

  it('a visit to a page that does not exist is told so', async () => {
    for (const path of ['no/such/page/', 'uk/no/such/page/']) {
      await withPage(basePath() + path, { status: 404 }, async ({ page }) => {
        const main = page.locator('main');
        expect((await main.innerText()).trim()).not.toBe('');
        expect(
          await page.locator(`:is(html, main, main *)[lang=${path.startsWith('uk/') ? 'uk' : 'en'}]`).count(),
        ).toBeGreaterThan(0);
        expect(await main.locator('a[href]').count()).toBeGreaterThan(0);
      });
    }
  });

  it.each([
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
    ['%3Cscript%3E/%', null],
  ])('a visit to %s is shown the way to %s', async (wrong, right) => {
    await withPage(basePath() + wrong, { status: 404 }, async ({ page }) => {
      const line = page.locator('.nearest');
      if (right === null) {
        await page.waitForFunction(() => customElements.get('nearest-page') !== undefined);
        expect(await line.isVisible()).toBe(false);
        expect(await page.locator('.signposts a').count()).toBeGreaterThan(10);
        return;
      }
      await line.waitFor();
      expect(await line.locator('a').evaluate((link) => (link as HTMLAnchorElement).pathname)).toBe(basePath() + right);
    });
  });

  it('a visit notices what is wrong', async () => {
    const visit = withPage(basePath(), {}, async ({ page }) => {
      const thrown = page.waitForEvent('pageerror');
      const told = page.waitForEvent('console', (message) => message.text().includes('policy violation:'));
      await page.evaluate(() => {
        const style = document.body.appendChild(document.createElement('p'));
        style.setAttribute('style', 'color: red');
        console.error('a word of warning');
        setTimeout(() => {
          throw new Error('thrown later');
        });
      });
      await Promise.all([thrown, told]);
    });
    const { message } = await visit.then(
      () => new Error('nothing was noticed'),
      (error: Error) => error,
    );
    for (const words of ['policy violation:', 'a word of warning', 'thrown later']) expect(message).toContain(words);
  });
});
