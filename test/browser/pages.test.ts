/** Each kind of page once: in the full run every page, in every width and in both looks. */
import type { Page } from 'playwright-core';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { basePath } from '../../src/edition/environment.ts';
import { secondViolations, thinOut, violations } from '../support/violations.ts';
import { shifts, useSite, type Visit } from '../support/visit.ts';
import { FULL } from '../support/full.ts';
import { type BuiltPage, builtPages, isChartView, isUkrainian, visits } from '../support/site.ts';
import { importsAtOnce, KB, scripts } from '../support/weight.ts';

const isDrawn = (page: BuiltPage): boolean => isChartView(page) && page.dom.querySelector('.chart-svg') !== null;
/** A page of each kind; of the charts that are drawn, which have one kind of page, those of growth stand for all. */
const pages = FULL
  ? builtPages()
  : visits(builtPages()).filter((page) => !isDrawn(page) || page.route.includes('/growth/'));
const looked = pages.map((page) => [page.path, page, isUkrainian(page) ? 'uk' : 'en'] as const);

/** Elements that reach past the right edge of the window and are not inside something that scrolls by itself. */
function overflowing(): { wide: number; room: number; culprits: string[] } {
  const room = document.documentElement.clientWidth;
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.documentElement &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const culprits = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > room + 1 && !scrolls(element.parentElement))
    .map(({ tagName, id, classList }) => [tagName.toLowerCase(), id && `#${id}`, ...classList].join(' '));
  return { wide: document.documentElement.scrollWidth, room, culprits: culprits.slice(0, 8) };
}

/** Controls whose ring of the focus is cut off: by an edge of the page, or by what scrolls or hides around it. */
function cutRings(): string[] {
  for (const details of document.querySelectorAll('details:not(.settings)')) details.toggleAttribute('open', true);
  const cut = (control: HTMLElement): boolean => {
    const { outlineStyle, outlineWidth, outlineOffset, position } = getComputedStyle(control);
    if (outlineStyle === 'none') return false;
    const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset) - 0.5;
    const { left, top, right, bottom } = control.getClientRects()[0]!;
    const [ring, page] = [[left, top, -right, -bottom], document.documentElement];
    const outside = (edges: readonly number[]): boolean => ring.some((edge, side) => edge - reach < edges[side]!);
    if (outside([0, -scrollY, -page.clientWidth, -page.scrollHeight])) return true;
    let free = /absolute|fixed/.test(position);
    for (let around = control.parentElement!; around !== document.body; around = around.parentElement!) {
      const style = getComputedStyle(around);
      if (!free && style.overflow !== 'visible') {
        const { left, top, right, bottom } = around.getBoundingClientRect();
        const { clientLeft, clientTop, scrollLeft, scrollTop, scrollWidth, scrollHeight } = around;
        // What scrolls comes into view with the focus: its edges are those of all that it holds.
        const [x, y] = [left + clientLeft - scrollLeft, top + clientTop - scrollTop];
        const scrolls = /auto|scroll/.test(style.overflow);
        if (outside(scrolls ? [x, y, -x - scrollWidth, -y - scrollHeight] : [left, top, -right, -bottom])) return true;
      }
      if (style.position !== 'static') free = /absolute|fixed/.test(style.position);
    }
    return false;
  };
  return [...document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary')]
    .filter((control) => {
      control.focus({ preventScroll: true });
      return control === document.activeElement && control.matches(':focus-visible:not(svg *)') && cut(control);
    })
    .map(({ outerHTML, parentElement }) => `${parentElement!.className} > ${outerHTML.slice(0, 80)}`);
}

/**
 * The narrowest width that WCAG asks about, which forgives least; in light colours all from there to a wall, every
 * second one with our spacing, the others with a reader's: to lay a page out anew is most of what this test takes.
 */
const widthsOf = ({ dark = false }: Visit, spaced: boolean): readonly number[] =>
  Array.from({ length: FULL && !dark ? 57 : 1 }, (_, index) => 320 + 40 * index).filter(
    (_, index) => index === 0 || (index % 2 === 1) === spaced,
  );

/** Lines, letters, words and paragraphs as far apart as readers may set them (WCAG 1.4.12). */
function space(): void {
  const sheet = new CSSStyleSheet();
  const apart = 'line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important';
  sheet.replaceSync(`*{${apart}}p{margin-bottom:2em!important}`);
  document.adoptedStyleSheets = [sheet];
}

/**
 * No width makes the page scroll sideways, with the spacing of ours and of a reader.
 * @param then what is done with the page before it is as wide as it was
 */
async function fit(page: Page, look: Visit, then: () => Promise<void>): Promise<void> {
  const before = page.viewportSize()!;
  // Far apart they need the most room.
  for (const spaced of FULL ? [false, true] : [true]) {
    if (spaced) await page.evaluate(space);
    for (const width of widthsOf(look, spaced)) {
      await page.setViewportSize({ width, height: 800 });
      const { wide, room, culprits } = await page.evaluate(overflowing);
      expect({ width, spaced, wide, culprits }).toEqual({ width, spaced, wide: room, culprits: [] });
    }
  }
  await then();
  // The places of words in a drawing are measured.
  const apart = () =>
    [...document.querySelectorAll('.chart-svg text')].map((words) => getComputedStyle(words).letterSpacing);
  expect((await page.evaluate(apart)).filter((spacing) => spacing !== 'normal')).toEqual([]);
  await page.evaluate(() => void (document.adoptedStyleSheets = []));
  await page.setViewportSize(before);
}

const withPage = useSite();

/** Wide and light, or narrow and dark: one page as the one, the next as the other. The full run has both of each. */
const LOOKS = [
  { width: 1280, height: 900 },
  { width: 320, height: 640, dark: true, reducedMotion: true },
] as const;
const looksOf = (index: number): readonly (typeof LOOKS)[number][] => (FULL ? LOOKS : [LOOKS[index % 2]!]);

// A visit itself fails on a logged error, a breach of the policy, a failed request and a request to another origin.
it.concurrent.each(looked.flatMap((page, index) => looksOf(index).map((look) => [...page, look] as const)))(
  '%s is quiet, steady, accessible, loads the scripts that are budgeted, and fits narrow and wide screens',
  async (path, built, lang, look) => {
    await withPage(path, { ...look, lang, late: /\.js$/ }, async ({ page, fetched }) => {
      expect(await shifts(page)).toBeLessThan(0.01);
      const loaded = async (type: string) =>
        (await fetched()).filter((one) => one.type === type).map(({ url }) => new URL(url).pathname);
      const fonts = await loaded('font');
      expect(fonts.length, 'no font of ours was loaded').toBeGreaterThan(0);
      const bytes = fonts.reduce((sum, path) => sum + statSync(join(dist, path.slice(basePath().length))).size, 0);
      expect(bytes).toBeLessThanOrEqual(120 * KB);
      // A script can be asked for by another, and later.
      const names = async () => (await loaded('script')).sort();
      await vi.waitFor(async () => expect(await names()).toEqual(scripts(built, importsAtOnce)), { timeout: 60_000 });
      // The full run judges all that is alike.
      await fit(page, look, async () => void (FULL || (await thinOut(page))));
      expect(await violations(page, 'html', !FULL)).toEqual([]);
      await page.keyboard.press('Shift');
      expect(await page.evaluate(cutRings)).toEqual([]);
      // It unfolds the page, and takes longer than all of the above.
      if (FULL) expect(await secondViolations(page)).toEqual([]);
    });
  },
);

it('the checks of a page see what is wrong with it', async () => {
  await withPage(`${basePath()}about/`, { width: 320 }, async ({ page }) => {
    await page.evaluate(() => {
      const image = document.body.appendChild(document.createElement('img'));
      image.width = 900;
      // The last two have letters of the same colour, on another ground.
      for (const [tag, id, color, ground] of [
        ['p', 'pale', '#aaa', '#fff'],
        ['p', 'dark', '#333', '#fff'],
        ['div', 'sunk', '#333', '#555'],
      ] as const) {
        const words = document.body.appendChild(document.createElement(tag));
        Object.assign(words, { id, textContent: 'How well this is read' });
        Object.assign(words.style, { color, background: ground });
      }
    });
    const found = await page.evaluate(overflowing);
    expect(found.wide).toBeGreaterThan(found.room);
    await thinOut(page);
    const named = (await violations(page, 'html', !FULL)).join('\n');
    for (const words of ['image-alt', 'color-contrast: #pale', 'color-contrast: #sunk']) expect(named).toContain(words);
    expect(named).not.toContain('color-contrast: #dark');
    if (!FULL) return;
    const again = (await secondViolations(page)).join('\n');
    expect(again).toContain('img_alt_valid');
    expect(again).toContain('text_contrast_sufficient');
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
