/** What is brought over pages of all kinds, and the frame around them: their rules are meant for words of their own. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addLooks, type Looks, strangeLooks } from '../support/looks.ts';
import { type BuiltPage, builtPages, isUkrainian, requireSite, visits } from '../support/site.ts';
import { useSite } from '../support/visit.ts';

requireSite();
const withPage = useSite();
const over = visits(builtPages().filter((page) => !isUkrainian(page))).filter(({ html }) =>
  html.includes('<header class="masthead'),
);

/** A slip with its reading and results of most kinds; a letter that is forgiven; a number that answers; and nothing. */
const QUERIES = ['докладчик', 'осередоч', '854', 'bicycle 77'];
/** What a page has at rest that looks the same on all. */
const FRAME = '.masthead .settings, .foot, .skip';

/** How the things look that stand over a page, by what each is. */
async function looksOver({ route, html }: BuiltPage): Promise<Looks> {
  const looks: Looks = new Map();
  await withPage(route, { reducedMotion: true }, async ({ page }) => {
    await page.locator('.settings > summary').click();
    await addLooks(looks, page, FRAME);
    expect(await covered(page, '.settings label'), route).toEqual([]);
    await page.keyboard.press('Escape');
    if (!/<keep-everything|<not-kept/.test(html)) await addStrips(looks, page);
    if (!html.includes('<oser-search')) await addSearch(looks, page);
    await page.emulateMedia({ media: 'print' });
    await addLooks(looks, page, '.foot > div');
    expect(await blankBeforeFoot(page), route).toBeLessThan(100);
  });
  return looks;
}

/** The words among those that a selector finds over which something else lies, in a wide window or on a phone. */
async function covered(page: Page, selector: string): Promise<string[]> {
  const size = page.viewportSize()!;
  const found: string[] = [];
  for (const width of [size.width, 360]) {
    await page.setViewportSize({ ...size, width });
    const words = await page.locator(selector).evaluateAll((all) =>
      all.flatMap((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        const points = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => [left + width * part, top + height / 2] as const);
        const isFree = points.every(([x, y]) => one.contains(document.elementFromPoint(x, y)));
        return isFree ? [] : [`${one.textContent} (${innerWidth})`];
      }),
    );
    found.push(...words);
  }
  await page.setViewportSize(size);
  return found;
}

/** Pixels on paper between what a page says last and its foot: more could leave the foot a sheet of its own. */
const blankBeforeFoot = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const said = [...document.querySelectorAll('main *')].filter((one) => one.getClientRects().length > 0);
    const ends = said.filter((one) => one.matches('svg, input') || !(one.firstElementChild || one.textContent === ''));
    const last = Math.max(...ends.map((one) => one.getBoundingClientRect().bottom));
    const foot = document.querySelector('.foot')!.getBoundingClientRect();
    return foot.height > 0 ? foot.top - last : 0;
  });

async function addSearch(looks: Looks, page: Page): Promise<void> {
  await page.keyboard.press('/');
  for (const query of QUERIES) {
    await page.locator('dialog[open] input[type=search]').fill(query);
    await page.locator('dialog [data-search][data-state=done]').waitFor();
    await addLooks(looks, page, 'dialog');
  }
}

async function addStrips(looks: Looks, page: Page): Promise<void> {
  await page.evaluate(sayFromDevice);
  const words = await page.evaluate(async () => (await fetch('/offline/')).text());
  await page.evaluate((url) => import(url), /src="([^"]*\/Offline\.[^"]*)"/.exec(words)?.[1] ?? '');
  for (const name of ['network', 'site', 'former']) {
    await page.locator(`.strip-${name}`).waitFor();
    await addLooks(looks, page, `.strip-${name}`);
    expect(await covered(page, `.strip-${name} :is(b, a, button)`), page.url()).toEqual([]);
    await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new Event('message')));
  }
}

/** Stands for a worker that says how the page came: from the device in two ways, and from a former release. */
function sayFromDevice(): void {
  let asked = 0;
  const controller = Object.assign(new EventTarget(), {
    async postMessage({ ask }: { readonly ask: string }, [port]: [MessagePort]) {
      if (ask !== 'here') return port.postMessage(await (await fetch('/offline/')).text());
      const standing = (asked += 1) > 2 ? 'former' : 'own';
      const without = asked === 1 ? 'network' : 'site';
      port.postMessage({ standing, without, kept: 'Sun, 29 Nov 2026 10:00:00 GMT' });
    },
  });
  const workers = Object.assign(new EventTarget(), { controller });
  Object.defineProperty(navigator, 'serviceWorker', { value: workers });
}

it('what is brought over a page looks the same over one of any kind', async () => {
  const [first, ...others] = over;
  const expected = await looksOver(first!);
  const strange: string[] = [];
  for (const page of others)
    for (const one of strangeLooks(expected, await looksOver(page))) strange.push(`${page.route} ${one}`);
  expect(strange).toEqual([]);
  expect(others.length).toBeGreaterThan(20);
  expect(expected.size).toBeGreaterThan(40);
});
