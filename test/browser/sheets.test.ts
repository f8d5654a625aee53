/** Sheets of lessons as they are printed: one side of A4 each, about as full as the checker reckons. */
import { expect, it } from 'vitest';
import { pupilFill, teacherFill } from '../../src/check/sheet-length.ts';
import { edition as current } from '../../src/edition/current.ts';
import { basePath } from '../../src/edition/environment.ts';
import { sheetPath, SHEETS } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import { rootOf } from '../../src/model/paths.ts';
import { FULL } from '../support/full.ts';
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
