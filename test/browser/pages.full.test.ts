/** Pages on a slow line, in a low window, and with letters that a reader has enlarged. */
import { expect, it } from 'vitest';
import { basePath } from '../../src/edition/environment.ts';
import { LANGS } from '../../src/model/common.ts';
import { rootOf } from '../../src/model/paths.ts';
import { builtPages, isReader, isUkrainian, visits } from '../support/site.ts';
import { shifts, useSite } from '../support/visit.ts';

const looked = builtPages().map((page) => [page.path, page, isUkrainian(page) ? 'uk' : 'en'] as const);
const withPage = useSite();

// Lines that break anew show most where they are short, and where a whole drawing stands below them. Bold words are of
// every page: where theirs alone came late, whatever stood below a line of them moved.
const NARROW = { width: 360, height: 740 };
const LATE = [
  ...looked.map(([path, page, lang]) => {
    // Which language a phone shows is chosen below the text.
    const [what, late] = isReader(page)
      ? (['its second half and all', /\.woff2$|\/$/] as const)
      : (['all', /\.woff2$/] as const);
    return [path, `${what} its typefaces come`, lang, { ...NARROW, late }] as const;
  }),
  ...looked.map(
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

it.concurrent.each(LANGS)(
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

it('small charts on the first page have the width of a phone, and words that can be read', async () => {
  await withPage(basePath(), { width: 360, js: false }, async ({ page }) => {
    const widths = await page
      .locator('.pictures .chart-svg:visible')
      .evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(2);
    expect(widths.filter((width) => width < 320)).toEqual([]);
  });
});

it('two ratios that are to be compared stand beside each other on the narrowest phone', async () => {
  await withPage(`${basePath()}uk/`, { width: 320, js: false }, async ({ page }) => {
    const tops = await page
      .locator('.ratios > li')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
    expect(tops).toEqual([tops[0], tops[0]]);
  });
});

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

it.each(LANGS)('heads keep their words whole and off the edge on the narrowest phone, enlarged (%s)', async (lang) => {
  const pages = visits(builtPages().filter((page) => isUkrainian(page) === (lang === 'uk')));
  const broken: string[] = [];
  for (const { path } of pages)
    await withPage(path, { width: 320, lang }, async ({ page }) => {
      const words = await page.evaluate(() => {
        document.documentElement.dataset.size = 'largest';
        const edge = innerWidth - document.querySelector('main')!.getBoundingClientRect().left;
        const range = document.createRange();
        return [...document.querySelectorAll('h1, .nothing')].flatMap((head) => {
          const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
            for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}’]+/gu)) {
              range.setStart(text, index);
              range.setEnd(text, index + word.length);
              const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
              const isWhole = boxes.every(({ top, right }) => top === boxes[0]?.top && right < edge + 1);
              if (!isWhole) found.push(word);
            }
          return found;
        });
      });
      broken.push(...words.map((word) => `${path}: ${word}`));
    });
  expect(broken).toEqual([]);
  expect(pages.length).toBeGreaterThan(20);
});
