/** Sheets of lessons as they are printed: one side of A4 each, about as full as the checker reckons. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pupilFill, teacherFill } from '../../src/check/stories/sheet-length.ts';
import { edition as current } from '../../src/edition/current.ts';
import { basePath } from '../../src/edition/environment.ts';
import { lessonFilePath, lessonPath, sheetPath, SHEETS } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import { rootOf } from '../../src/model/paths.ts';
import { useSite } from '../support/visit.ts';

/** Pixels of A4 between the margins of a sheet, at 96 to the inch. */
const SIDE = { width: 703, height: 1047 };

const withPage = useSite();
/** How full a sheet is by reckoning, in pixels. */
const reckon = { pupil: pupilFill, teacher: teacherFill };
const sheets = SHEETS.flatMap((sheet) =>
  current().lessons.flatMap((lesson) => LANGS.map((lang) => ({ lesson, sheet, lang }))),
);

it.concurrent.each(sheets.map((one) => [`${one.lang} ${sheetPath(one.lesson.slug, one.sheet)}`, one] as const))(
  '%s prints on one side, as full as it is reckoned',
  async (_, { lesson, sheet, lang }) => {
    await withPage(basePath() + rootOf(lang) + sheetPath(lesson.slug, sheet), { js: false }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.setViewportSize(SIDE);
      const [height, spread] = await page.locator('.sheet').evaluate((element) => {
        const asked = element.querySelector<HTMLElement>('.asked');
        const items = [...(asked?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
        // Room that is left over stands between the questions.
        const taken = items.reduce((sum, item) => sum + item.getBoundingClientRect().height, 0);
        const spare = Math.max(0, (asked?.getBoundingClientRect().height ?? taken) - taken);
        return [element.scrollHeight - spare, element.scrollHeight];
      });
      // What a line is drawn for is read on it: seven points at least.
      const sizes = await page
        .locator('.aid text')
        .evaluateAll((texts) => texts.map((text) => 12 * ((text as SVGTextElement).getScreenCTM()?.a ?? 0)));
      expect(Math.min(10, ...sizes)).toBeGreaterThan(9.3);
      // A sheet of questions takes the whole of its side.
      if (sheet === 'pupil') expect(spread / SIDE.height).toBeGreaterThan(0.97);
      const reckoned = reckon[sheet](lesson, lang);
      expect(reckoned / (height / SIDE.height)).toBeGreaterThan(0.955);
      expect(reckoned / (height / SIDE.height)).toBeLessThan(1.1);
    });
  },
);

const lessons = current().lessons.flatMap(({ slug }) => LANGS.map((lang) => rootOf(lang) + lessonPath(slug)));

it.concurrent.each(lessons)('%s prints on six sheets at most, and no sheet holds the foot alone', async (path) => {
  await withPage(basePath() + path, { js: false }, async ({ page }) => {
    const count = async (): Promise<number> => {
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    };
    const whole = await count();
    expect(whole).toBeLessThanOrEqual(6);
    await page.locator('.foot').evaluate((foot) => foot.setAttribute('hidden', ''));
    expect(await count()).toBe(whole);
  });
});

it.each(SHEETS)('a %s sheet is laid out in the file that is taken along as it is on its own page', async (sheet) => {
  const { slug } = current().lessons[0]!;
  const layout = (page: Page): Promise<string[]> =>
    page.locator('.sheet').evaluateAll((sheets, wanted) => {
      const one = sheets.at(sheets.length === 1 ? 0 : wanted)!;
      // A title is the first on its own page alone; drawings are pictures in the file.
      return [...one.querySelectorAll('*:not(svg, svg *)')].map((element) => {
        const { display, columnCount, position, float } = getComputedStyle(element);
        return [element.className, display, columnCount, position, float].join(' ');
      });
    }, SHEETS.indexOf(sheet));
  const seen: string[][] = [];
  for (const path of [sheetPath(slug, sheet), lessonFilePath(slug, 'en', 'html')])
    await withPage(basePath() + path, { js: false }, async ({ page }) => void seen.push(await layout(page)));
  expect(seen[1]).toEqual(seen[0]);
});

it.each(SHEETS)('the %s sheets take the colours that their reader has chosen for all pages', async (sheet) => {
  const places = current().lessons.map(({ slug }) => sheetPath(slug, sheet));
  await withPage(basePath() + places[0], { js: false }, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    for (const path of places) {
      await page.goto(new URL(basePath() + path, page.url()).href);
      const unlike = await page.evaluate(() => {
        const inks = [...document.querySelectorAll('.sheet :is(.title, h2), .aid, .aid text')].map((one) => {
          const { color, stroke, fill } = getComputedStyle(one);
          return one.matches('text') ? fill : one.matches('svg') ? stroke : color;
        });
        return [...new Set(inks)].filter((ink) => ink !== getComputedStyle(document.body).color);
      });
      expect({ path, unlike }).toEqual({ path, unlike: [] });
    }
  });
});

const PAPER = [
  ...['glossary/', 'about/', 'sources/', 'documents/zhytomyr-station/words/', 'data/', 'licences/', 'offline/'],
  ...['maintainers/', 'maintainers/coverage/'],
];

it.each([
  ...PAPER,
  ...current()
    .lessons.slice(0, 1)
    .map(({ slug }) => lessonFilePath(slug, 'en', 'html')),
])('no heading of %s stays behind at the foot of a printed page', async (path) => {
  await withPage(basePath() + path, { js: false }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const alone = await page.locator(':is(h2, h3):visible').evaluateAll((all) =>
      all
        .filter((one) => {
          const above = [one, one.closest('header, summary')].filter((each) => each !== null);
          const isTied = above.some((each) => getComputedStyle(each).breakAfter === 'avoid');
          const isInOne =
            one.closest('.sheet') !== null || getComputedStyle(one.parentElement!).breakInside === 'avoid';
          return !isTied && !isInOne;
        })
        .map(({ textContent }) => textContent),
    );
    // Letters and numbers stand beside what they head.
    expect(alone.filter((words) => words !== null && words.length > 1)).toEqual([]);
  });
});
