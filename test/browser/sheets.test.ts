/** Sheets of lessons as they are printed: one side of A4 each, about as full as the checker reckons. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { pupilFill, teacherFill } from '../../src/check/sheet-length.ts';
import { dist } from '../../src/cli/paths.ts';
import { edition as current } from '../../src/edition/current.ts';
import { basePath } from '../../src/edition/environment.ts';
import { sheetPath, SHEETS } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import { rootOf } from '../../src/model/paths.ts';
import { openBrowser } from '../support/browser.ts';
import { FULL } from '../support/full.ts';
import { builtAlone } from '../support/site.ts';
import { useSite } from '../support/visit.ts';

/** Pixels of A4 between the margins of a sheet, at 96 to the inch. */
const SIDE = { width: 703, height: 1047 };

const withPage = useSite();
const sheets = current()
  .lessons.flatMap((lesson) => SHEETS.map((sheet) => ({ lesson, sheet })))
  // One language of each in turn; both in the full run.
  .flatMap(({ lesson, sheet }, index) =>
    LANGS.filter((_, at) => FULL || (index + Math.floor(index / 2)) % 2 === at).map((lang) => ({
      lesson,
      sheet,
      lang,
    })),
  );

it.concurrent.each(sheets.map((one) => [`${one.lang} ${sheetPath(one.lesson.slug, one.sheet)}`, one] as const))(
  '%s prints on one side, as full as it is reckoned, and the pupils’ has no answer',
  async (_, { lesson, sheet, lang }) => {
    await withPage(basePath() + rootOf(lang) + sheetPath(lesson.slug, sheet), { js: false }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.setViewportSize(SIDE);
      const height = await page.locator('.sheet').evaluate((element) => element.scrollHeight);
      const reckoned = (sheet === 'pupil' ? pupilFill : teacherFill)(lesson, lang);
      expect(reckoned / (height / SIDE.height)).toBeGreaterThan(0.955);
      expect(reckoned / (height / SIDE.height)).toBeLessThan(1.1);
      const source = await page.content();
      for (const { answer, ifWrong } of lesson.questions)
        for (const { text } of [answer, ifWrong])
          if (sheet === 'pupil' && text[lang].length > 12) expect(source).not.toContain(text[lang]);
      expect(await page.locator('.sheet .code').count()).toBe(1);
    });
  },
);

it('a lesson as one file opens from a folder, asks for nothing, and prints each sheet on one side', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const [asked, said]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    const longest = builtAlone().reduce((a, b) => (b.html.length > a.html.length ? b : a));
    const file = pathToFileURL(join(dist, longest.file)).href;
    await page.goto(file, { waitUntil: 'load' });
    expect(asked).toEqual([file]);
    expect(said).toEqual([]);
    const drawing = page.locator('.lesson .shown svg');
    expect(await drawing.isVisible()).toBe(false);
    await page.locator('.aside summary').click();
    expect(await drawing.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    // Its policy lets nobody add a style.
    await page.locator('.lesson, .whence').evaluateAll((all) => all.forEach((one) => one.setAttribute('hidden', '')));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  } finally {
    await browser.close();
  }
});
