/** A lesson of somebody’s own, as its tests hold it: of what it is put together, and the page that does it. */
import type { Page } from 'playwright-core';
import { basePath } from '../../src/edition/environment.ts';
import { lessonPath, ownLessonPath, viewPath, predictPath } from '../../src/model/addresses.ts';
import { formatLesson } from '../../src/model/own-lesson.ts';

const LESSON = 'can-113-per-cent-be-right';
const VIEW = { chart: 'growth', view: 'density' };

/** What is picked: a passage and a question of a lesson, and a view of a chart. */
export const PICKED = {
  lesson: basePath() + lessonPath(LESSON),
  passage: 'members',
  question: 'what-it-means',
  view: basePath() + viewPath(VIEW),
} as const;
export const LINE = 'Зупиніться <img src=x onerror=alert(1)>.';
export const TITLE = 'A <b>number</b>';
/** The fragment that it stands in. */
export const OWN = `#${formatLesson({
  title: TITLE,
  items: [
    { is: 'line', text: LINE },
    { is: 'lesson', lesson: LESSON, place: PICKED.passage },
    { is: 'lesson', lesson: LESSON, place: PICKED.question },
    { is: 'chart', ...VIEW, mark: null },
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

export const guess = (slug: string): string => basePath() + predictPath(slug, 'guess');
export const answer = (slug: string, query: string): string => `${basePath()}${predictPath(slug, 'answer')}?${query}`;

/** Whether one thing ends before another begins, on the lines of the page. */
export const isBeside = async (page: Page, left: string, right: string): Promise<boolean> => {
  const [one, other] = await Promise.all([left, right].map((which) => page.locator(which).first().boundingBox()));
  return one!.x + one!.width <= other!.x;
};
