/** Sheets of lessons as they are published; how they are printed is looked at in a browser. */
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { edition as current } from '../../src/edition/current.ts';
import { basePath } from '../../src/edition/environment.ts';
import { lessonPath, predictPath, sheetPath, SHEETS } from '../../src/model/addresses.ts';
import { type Lang, LANGS } from '../../src/model/common.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { rootOf } from '../../src/model/paths.ts';
import { formatNumber } from '../../src/text/format.ts';
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

/** Numbers that are to be found out, as the language writes them; those of one digit stand before questions, too. */
const soughtIn = ({ questions, predict: { ground } }: Lesson, lang: Lang): string[] =>
  [...questions.map(({ result }) => result?.value ?? 0), ground?.is === 'number' ? ground.value : 0]
    .filter((value) => value >= 10 || !Number.isInteger(value))
    .flatMap((value) =>
      [0, 1, 2].filter((digits) => Number(value.toFixed(digits)) === value).map((digits) => [value, digits] as const),
    )
    .map(([value, digits]) => formatNumber(value, lang, digits).replace(/\s/g, ' '));

/** Numbers that stand in a page as such, its head and its attributes included. */
const numbersIn = (html: string, sought: readonly string[]): string[] =>
  [...new Set(sought)].filter((number) =>
    new RegExp(`(?<![\\p{L}\\p{N}.,])${number.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'u').test(
      html.replace(/[\u00a0\u202f\s]+/g, ' '),
    ),
  );

it.each(sheets.filter(({ sheet }) => sheet === 'pupil').map((one) => [one.lang, one.path, one] as const))(
  '%s %s leads nowhere, and neither it nor the page of the guess says what is to be found out',
  (_, path, { lesson, lang }) => {
    const at = (route: string): string =>
      builtPages().find((page) => page.path === basePath() + rootOf(lang) + route)?.html ?? '';
    const sheet = parse(at(path));
    const linked = sheet.querySelectorAll('.sheet a').map((link) => link.getAttribute('href'));
    expect(sheet.querySelectorAll('.sheet .psg').length).toBeGreaterThan(0);
    // What is chosen among stands there, and the scale of a line.
    for (const part of sheet.querySelectorAll('style, svg, .choices, .to-fill')) part.remove();
    expect([numbersIn(sheet.toString(), soughtIn(lesson, lang)), linked]).toEqual([[], []]);
    const guess = parse(at(predictPath(lesson.slug, 'guess')));
    expect(guess.querySelectorAll('main a').map((link) => link.getAttribute('href'))).toEqual([
      basePath() + rootOf(lang) + lessonPath(lesson.slug),
    ]);
    for (const part of guess.querySelectorAll('style, svg')) part.remove();
    expect(numbersIn(guess.toString(), soughtIn(lesson, lang))).toEqual([]);
  },
);
