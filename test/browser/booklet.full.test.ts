/** Booklets as they are printed: cut into pages where there is a script, one flow where there is none. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { edition } from '../../src/edition/current.ts';
import { basePath } from '../../src/edition/environment.ts';
import { bookletPath, documentPath, storyPath } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import { href } from '../../src/model/paths.ts';
import { bookletKind } from '../../src/kinds/booklet/resource.ts';
import { useSite } from '../support/visit.ts';

const withPage = useSite();
const { documents, stories } = edition();
const dispatch = documents.find(({ slug }) => slug === 'production-cells')!;
const pathOf = (slug: string): string => basePath() + bookletPath(documentPath(slug));

/** Sizes of the printed sheets, in points: A5 is 420 by 595. */
async function printed(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [width, height].map((one) => Math.round(Number(one))).join(' '),
  );
}

interface Sheet {
  readonly number: string | undefined;
  readonly head: string;
  readonly side: string;
  readonly isText: boolean;
  readonly calls: readonly string[];
  readonly notes: readonly string[];
  /** Where its sentences begin, in pixels from its head. */
  readonly levels: readonly number[];
  readonly words: string;
  /** Of all that stands on it. */
  readonly letters: number;
}

/** What each page holds. */
const sheets = (page: Page): Promise<Sheet[]> =>
  page.locator('.pg').evaluateAll((pages) =>
    pages.map((one) => {
      const texts = (selector: string) =>
        [...one.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
      const words = one.querySelector('.cells')?.cloneNode(true) as Element | undefined;
      for (const sign of words?.querySelectorAll('sup, .sic, .pn, .outside') ?? []) sign.remove();
      const { top } = one.getBoundingClientRect();
      return {
        number: one.querySelector('header b')?.textContent ?? undefined,
        head: one.querySelector('header span')?.textContent ?? '',
        side: one.classList.contains('verso') ? 'left' : 'right',
        isText: one.querySelector('.body.text') !== null,
        calls: texts('.call sup'),
        notes: texts('.fno'),
        levels: [...one.querySelectorAll('.cells > *')].map((cell) =>
          Math.round(cell.getBoundingClientRect().top - top),
        ),
        words: [...(words?.children ?? [])].map(({ textContent }) => textContent ?? '').join(' '),
        letters: texts('.body').join('').length,
      };
    }),
  );

/** One run of white space is as good as another; a joiner is no word. */
const plain = (text: string): string => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

it('a booklet is printed as it was cut into pages, with every word, each note below its sentence', async () => {
  await withPage(pathOf(dispatch.slug), {}, async ({ page }) => {
    await page.locator('booklet-pages[data-pages]').waitFor();
    const all = await sheets(page);
    expect(await page.locator('booklet-pages').getAttribute('data-overflowing')).toBe('0');
    const heights = await page.locator('.pg').evaluateAll((pages) => pages.map((one) => one.clientHeight));
    expect(new Set(heights)).toEqual(new Set([794]));
    expect(await printed(page)).toEqual(all.map(() => '420 595'));
    // Three sheets of A4, folded.
    expect(all.length).toBeLessThanOrEqual(12);
    expect(all.map(({ number }) => number)).toEqual([undefined, ...all.slice(1).map((_, index) => String(index + 2))]);
    expect(all.map(({ side }) => side)).toEqual(all.map((_, index) => (index % 2 === 0 ? 'right' : 'left')));
    const text = all.filter(({ isText }) => isText);
    const spreads = text
      .filter(({ side }) => side === 'left')
      .map((left) => [left, all[all.indexOf(left) + 1]!] as const);
    expect(spreads.length).toBeGreaterThan(2);
    for (const [left, right] of spreads) {
      expect(right.isText).toBe(true);
      expect(left.levels).toEqual(right.levels);
      const calls = new Set([left, right].flatMap((one) => one.calls).filter((call) => call !== ', '));
      const notes = [...left.notes, ...right.notes];
      expect(notes).toEqual([...calls].toSorted((a, b) => Number(a) - Number(b)));
    }
    const notes = spreads.flatMap(([left, right]) => [...left.notes, ...right.notes]);
    expect(notes).toEqual(notes.map((_, index) => String(index + 1)));
    const named = await page
      .locator('.pages .fn .looked-up a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const works = await page.locator('.pages .work').evaluateAll((entries) => entries.map(({ id }) => `#${id}`));
    expect(named.length).toBeGreaterThan(works.length);
    expect(works.toSorted()).toEqual([...new Set(named)].toSorted());
    // Є comes behind Б.
    const [former, later] = ['buniak-2016', 'yefimenko-2014'].map((id) => works.indexOf(`#work-${id}`));
    expect(former).toBeLessThan(later!);
    const source = spreads.map(([{ words }]) => words).join(' ');
    expect(plain(source)).toBe(plain(dispatch.reading.text));
  });
});

const all = documents.map(({ slug }) => [bookletPath(documentPath(slug)), 1] as const);
it.each([[bookletPath(), documents.length] as const, ...all])(
  'no text of %s ends in a spread with a few lines',
  async (path, count) => {
    for (const lang of LANGS)
      await withPage(href(lang, path), {}, async ({ page }) => {
        await page.locator('booklet-pages[data-pages]').waitFor();
        const left = (await sheets(page)).filter(({ isText, side }) => isText && side === 'left');
        const texts = Map.groupBy(left, ({ head }) => head);
        expect([...texts.keys()]).toHaveLength(count);
        // What is set bold as the head of what follows does not stand at the foot of a spread.
        const ends = await page
          .locator('.verso .cells > .src:last-child:not(:first-child)')
          .evaluateAll((cells) =>
            cells.map(
              (cell) =>
                [...cell.querySelectorAll('strong')].map((one) => one.textContent).join('') ===
                cell.textContent?.replace(/^\d+/, ''),
            ),
          );
        expect(ends).not.toContain(true);
        for (const [head, spreads] of texts) {
          const letters = spreads.map((spread) => spread.letters);
          expect(letters.at(-1)! / Math.max(...letters), `${head} ${letters}`).toBeGreaterThan(1 / 3);
        }
      });
  },
);

it('the contents of the whole say on which page everything stands', async () => {
  for (const lang of LANGS)
    await withPage(href(lang, bookletPath()), {}, async ({ page }) => {
      await page.locator('booklet-pages[data-pages]').waitFor();
      const entries = await page.locator('.pg .entry').evaluateAll((all) =>
        all.map((entry) => {
          const at = document.querySelector(entry.querySelector('a')!.hash)!.closest('.pg');
          // The figure that is printed at the head of the page.
          return [entry.querySelector('b')?.textContent, at?.querySelector('header b')?.textContent];
        }),
      );
      expect(entries.length).toBeGreaterThan(documents.length + stories.length + 5);
      for (const [said, printedAs] of entries) expect(said).toBe(printedAs);
    });
});

it('what stands outside the document has its own lines; where a story is from goes on with its last page', async () => {
  const ties = documents.find(({ slug }) => slug === 'new-ties')!;
  await withPage(pathOf(ties.slug), {}, async ({ page }) => {
    await page.locator('booklet-pages[data-pages]').waitFor();
    const edges = await page.locator('.cells .outside').evaluateAll((all) =>
      all.map((outside) => {
        const cell = outside.parentElement!.previousElementSibling!;
        return [cell.getBoundingClientRect().bottom, outside.getBoundingClientRect().top] as const;
      }),
    );
    expect(edges.length).toBe(1);
    for (const [above, below] of edges) expect(below).toBeGreaterThanOrEqual(above - 0.5);
  });
  await withPage(href('uk', bookletPath(storyPath(stories[0]!.slug))), {}, async ({ page }) => {
    await page.locator('booklet-pages[data-pages]').waitFor();
    expect(await page.locator('.body.story .address').count()).toBe(1);
    // Of a paragraph that goes over no line goes alone.
    const carried = await page.evaluate(() => {
      const whole = new Set([...document.querySelectorAll('.flow p')].map(({ textContent }) => textContent));
      return [...document.querySelectorAll<HTMLElement>('.pg .body > p:first-child')]
        .filter(({ textContent }) => !whole.has(textContent))
        .map((part) => Math.round(part.offsetHeight / parseFloat(getComputedStyle(part).lineHeight)));
    });
    expect(carried.length).toBeGreaterThan(0);
    expect(Math.min(...carried)).toBeGreaterThan(1);
    expect(await page.locator('booklet-pages').getAttribute('data-overflowing')).toBe('0');
  });
});

it('no page of a story but its last is a third empty, and its drawings can be read', async () => {
  for (const lang of LANGS)
    await withPage(href(lang, bookletPath(storyPath(stories[0]!.slug))), {}, async ({ page }) => {
      await page.locator('booklet-pages[data-pages]').waitFor();
      const full = await page.locator('.body.story').evaluateAll((bodies) =>
        bodies.map((body) => {
          const { top, bottom } = body.getBoundingClientRect();
          return (body.lastElementChild!.getBoundingClientRect().bottom - top) / (bottom - top);
        }),
      );
      expect(full.length).toBeGreaterThan(5);
      expect(Math.min(...full.slice(0, -1)), `${lang} ${full}`).toBeGreaterThan(2 / 3);
      const letters = await page
        .locator('.pages .story .drawing text')
        .evaluateAll((texts) =>
          (texts as SVGTextElement[]).map(
            (text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
          ),
        );
      expect(Math.min(...letters)).toBeGreaterThanOrEqual(8);
    });
});

it('a booklet is cut on a phone when it is printed, and what is longer than a page runs on over the next', async () => {
  const { slug } = bookletKind.all(edition()).at(-1)!.document;
  await withPage(pathOf(slug), { width: 360 }, async ({ page }) => {
    await page.locator('.flow').waitFor();
    expect(await page.locator('.pg').count()).toBe(0);
    const long = await page.evaluate(() => {
      const longer = (selector: string, times: number): string => {
        const element = document.querySelector(`.flow ${selector}`)!;
        element.append(` ${'vox '.repeat(times)}end.`);
        return element.textContent ?? '';
      };
      return [longer('.row:nth-of-type(4) .src', 900), longer('.fn p:last-of-type', 1500), longer('.key p', 900)];
    });
    const pages = (await printed(page)).length;
    const host = page.locator('booklet-pages');
    expect(await host.getAttribute('data-overflowing')).toBe('0');
    expect(await host.getAttribute('data-pages')).toBe(String(pages));
    // The page itself is as it was.
    expect(await page.locator('.flow').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const words = await page.locator('.pages').evaluate((element) => element.textContent?.match(/vox/g)?.length);
    expect(words).toBe(long.join(' ').match(/vox/g)?.length);
  });
});

it('a booklet is printed without a script too, in one flow of A5 with its notes at the end', async () => {
  const [story] = stories;
  for (const path of [pathOf(dispatch.slug), basePath() + bookletPath(storyPath(story!.slug))])
    await withPage(path, { js: false }, async ({ page }) => {
      const sizes = await printed(page);
      expect(sizes.length).toBeGreaterThan(8);
      // None of them is empty, and no address goes over alone.
      expect(sizes.length).toBeLessThanOrEqual(12);
      expect(new Set(sizes)).toEqual(new Set(['420 595']));
    });
});
