/** A lesson of somebody’s own, as its tests hold it: of what it is put together, and the page that does it. */
import type { Page } from 'playwright-core';
import { edition } from '../../src/edition/current.ts';
import { basePath } from '../../src/edition/environment.ts';
import { lessonPath, ownLessonPath, viewPath } from '../../src/model/addresses.ts';
import { formatLesson } from '../../src/model/own-lesson.ts';

const [first] = edition().lessons;
const [question] = first?.questions ?? [];
const [passage] = first?.passages ?? [];
const [view] = first?.views ?? [];
if (!first || !question || !passage || !view) throw new Error('No lesson');

/** What is picked: a passage and a question of a lesson, and a view of a chart. */
export const PICKED = {
  lesson: basePath() + lessonPath(first.slug),
  passage: passage.id,
  question: question.id,
  view: basePath() + viewPath(view),
} as const;
export const LINE = 'Зупиніться <img src=x onerror=alert(1)>.';
export const TITLE = 'A <b>number</b>';
/** The fragment that it stands in. */
export const OWN = `#${formatLesson({
  title: TITLE,
  items: [
    { is: 'line', text: LINE },
    { is: 'lesson', lesson: first.slug, place: passage.id },
    { is: 'lesson', lesson: first.slug, place: question.id },
    { is: 'chart', ...view, mark: null },
  ],
})}`;
export const OWN_PAGE = basePath() + ownLessonPath();

export const rows = (page: Page) => page.locator('.items > li');
/** Waits until every part has come. */
export const come = (page: Page, parts: number): Promise<unknown> =>
  page.waitForFunction(
    (count) => document.querySelectorAll('.items > li :is(h2, blockquote, textarea, .lost)').length >= count,
    parts,
  );
export const kinds = (page: Page): Promise<string[]> => rows(page).locator('.kind').allInnerTexts();
