/** Predict first, as its tests hold it: where a lesson asks for a guess, and where it answers one. */
import type { Page } from 'playwright-core';
import { basePath } from '../../src/edition/environment.ts';
import { predictPath } from '../../src/model/addresses.ts';

export const guess = (slug: string): string => basePath() + predictPath(slug, 'guess');
export const answer = (slug: string, query: string): string => `${basePath()}${predictPath(slug, 'answer')}?${query}`;

/** Whether one thing ends before another begins, on the lines of the page. */
export const isBeside = async (page: Page, left: string, right: string): Promise<boolean> => {
  const [one, other] = await Promise.all([left, right].map((which) => page.locator(which).first().boundingBox()));
  return one!.x + one!.width <= other!.x;
};
