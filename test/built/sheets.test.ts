/** Sheets of lessons as they are published; how they are printed is looked at in a browser. */
import { expect, it } from 'vitest';
import { edition as current } from '../../src/edition/current.ts';
import { basePath } from '../../src/edition/environment.ts';
import { sheetPath, SHEETS } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import { rootOf } from '../../src/model/paths.ts';
import { builtPages } from '../support/site.ts';

/** Shorter answers may stand in a question, too: a number, a name. */
const TELLING = 12;

const sheets = current().lessons.flatMap((lesson) =>
  SHEETS.flatMap((sheet) => LANGS.map((lang) => ({ lesson, sheet, lang, path: sheetPath(lesson.slug, sheet) }))),
);

it.each(sheets.map((one) => [one.lang, one.path, one] as const))(
  '%s %s has its code, and answers only where they are for the teacher',
  (_, __, { lesson, sheet, lang, path }) => {
    const page = builtPages().find((one) => one.path === basePath() + rootOf(lang) + path);
    expect(page?.dom.querySelectorAll('.sheet .code')).toHaveLength(1);
    const said = page?.dom.textContent.replace(/\s+/g, ' ') ?? '';
    const answers = lesson.questions
      .flatMap(({ answer, ifWrong }) => [answer.text[lang], ifWrong.text[lang]])
      .filter((text) => text.length > TELLING);
    expect(answers).not.toEqual([]);
    const told = answers.filter((text) => said.includes(text));
    if (sheet === 'pupil') expect(told).toEqual([]);
    else expect(told.length).toBeGreaterThan(0);
  },
);
