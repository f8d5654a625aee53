import type { Page } from 'playwright-core';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { basePath } from '../../src/edition/environment.ts';
import { LANGS } from '../../src/model/common.ts';
import { rootOf } from '../../src/model/paths.ts';
import { secondViolations, thinOut, violations } from '../support/violations.ts';
import { shifts, useSite } from '../support/visit.ts';
import { FULL } from '../support/full.ts';
import { type BuiltPage, builtPages, isChartView, isReader, isUkrainian, visits } from '../support/site.ts';
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
        const edges = around.getBoundingClientRect();
        if (outside([edges.left, edges.top, -edges.right, -edges.bottom])) return true;
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

/** Every width of a window, from the narrowest that WCAG asks about to a wall; or that one, which forgives least. */
const WIDTHS = FULL ? Array.from({ length: 57 }, (_, index) => 320 + 40 * index) : [320];

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
async function fit(page: Page, then: () => Promise<void>): Promise<void> {
  const before = page.viewportSize()!;
  // Far apart they need the most room.
  for (const spaced of FULL ? [false, true] : [true]) {
    if (spaced) await page.evaluate(space);
    for (const width of WIDTHS) {
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
      await fit(page, async () => void (FULL || (await thinOut(page))));
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Shift');
      expect(await page.evaluate(cutRings)).toEqual([]);
      // It unfolds the page, and takes longer than all of the above.
      if (FULL) expect(await secondViolations(page)).toEqual([]);
    });
  },
);

// Lines that break anew show most where they are short, and where a whole drawing stands below them. Bold words are of
// every page: where theirs alone came late, whatever stood below a line of them moved.
const NARROW = { width: 360, height: 740 };
const LATE = [
  ...looked
    .filter(([, page]) => FULL || isReader(page))
    .map(([path, page, lang]) => {
      // Which language a phone shows is chosen below the text.
      const [what, late] = isReader(page)
        ? (['its second half and all', /\.woff2$|\/$/] as const)
        : (['all', /\.woff2$/] as const);
      return [path, `${what} its typefaces come`, lang, { ...NARROW, late }] as const;
    }),
  ...looked
    .filter(([, page]) => FULL || isDrawn(page))
    .map(
      ([path, , lang]) =>
        [path, 'its bold letters come', lang, { width: 1280, height: 900, late: /bold[^/]*\.woff2$/ }] as const,
    ),
];
it.concurrent.each(LATE)('%s stands still when %s too late', async (path, _what, lang, look) => {
  await withPage(path, { ...look, lang }, async ({ page, fetched }) => {
    expect((await fetched()).filter(({ type }) => type === 'font')).not.toEqual([]);
    expect(await shifts(page)).toBeLessThan(0.01);
  });
});

it.concurrent.each(FULL ? LANGS : (['uk'] as const))(
  'the words around the poster keep off its axis, its line and one another (%s)',
  async (lang) => {
    await withPage(basePath() + rootOf(lang), { lang, js: false }, async ({ page }) => {
      // Narrow, low, and low on a wall: the words have the least room there.
      for (const [width, height] of [
        [1024, 600],
        [1100, 768],
        [2560, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        const room = await page.evaluate(() => {
          const box = (selector: string): DOMRect =>
            document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          const [plot, press, then] = ['.plot', '.press', '.share.then'].map(box);
          const dek = document.createRange();
          dek.selectNodeContents(document.querySelector('.dek') ?? document.body);
          const words = dek.getBoundingClientRect();
          const meet =
            words.right > (then?.left ?? 0) && words.bottom > (then?.top ?? 0) && words.left < (then?.right ?? 0);
          // Where the line is that climbs to the share as transcribed, as high as the tools of the bar.
          const frame = document.querySelector('.plot')!;
          const drawn = frame.getBoundingClientRect();
          const given = (name: string): number => Number(getComputedStyle(frame).getPropertyValue(name));
          const [from, to] = ['--from', '--to'].map((name) => drawn.left + (drawn.width * given(name)) / 100);
          const height = (name: string): number => drawn.bottom - (drawn.height * given(name)) / given('--top');
          const [low, high, tools] = [height('--then'), height('--transcribed'), box('.masthead .tools')];
          const line = from! + ((to! - from!) * (low - tools.bottom)) / (low - high);
          const axis = document.createRange();
          axis.selectNodeContents(document.querySelector('.tick.axis')!);
          const free = {
            bar: tools.right < line,
            axis: axis.getBoundingClientRect().right < box('.tick-then').left,
          };
          return { below: Math.max(0, (press?.bottom ?? 0) - (plot?.bottom ?? 0)), meet, ...free };
        });
        expect({ width, ...room }).toEqual({ width, below: 0, meet: false, bar: true, axis: true });
      }
    });
  },
);

it('letters that a reader has enlarged find room in the timeline of documents', async () => {
  await withPage(`${basePath()}uk/documents/`, { width: 360, lang: 'uk' }, async ({ page }) => {
    const cut = await page.evaluate(() => {
      document.documentElement.dataset.size = 'largest';
      const drawing = document.querySelector('.timeline-narrow')!;
      const frame = drawing.getBoundingClientRect();
      return [...drawing.querySelectorAll('text')]
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
        .map(({ text }) => text);
    });
    expect(cut).toEqual([]);
  });
});

it('the checks of a page see what is wrong with it', async () => {
  await withPage(`${basePath()}about/`, { width: 320 }, async ({ page }) => {
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
    await thinOut(page);
    const named = (await violations(page)).join('\n');
    expect(named).toContain('image-alt');
    expect(named).toContain('color-contrast');
    if (!FULL) return;
    const again = (await secondViolations(page)).join('\n');
    expect(again).toContain('img_alt_valid');
    expect(again).toContain('text_contrast_sufficient');
  });
});
