/** Slow reveal: what a step hides stands nowhere in its page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { edition as current } from '../../src/edition/current.ts';
import { basePath } from '../../src/edition/environment.ts';
import { lessonRevealPath } from '../../src/model/addresses.ts';
import { LANGS } from '../../src/model/common.ts';
import type { Passage } from '../../src/model/lesson.ts';
import { rootOf } from '../../src/model/paths.ts';
import { dist } from '../../src/cli/paths.ts';
import { builtPages, builtSteps, isChartView, type BuiltPage } from '../support/site.ts';
import { weight } from '../support/weight.ts';

const views = builtPages().filter(isChartView);
const steps = builtSteps();
const named = views.map(({ route }) => [route] as const);
const stepsOf = (view: string): BuiltPage[] =>
  [1, 2, 3, 4, 5].map((number) => steps.find(({ route }) => route === `${view}reveal/${number}/`)!);

/** What is geometry in a drawing: nobody reads it. */
const GEOMETRY = / (?:d|x|y|x1|x2|y1|y2|cx|cy|r|width|height|viewBox|patternTransform)="[^"]*"/g;
/**
 * Everything in a page that somebody or some program reads: text, attributes, head; style sheets aside, and the address
 * of the view, which does not name its finding.
 */
const bytesOf = ({ html }: BuiltPage, view: string): string =>
  html
    .replaceAll(view.replace(/^\/uk/, ''), '/')
    .replace(/<style\b[^>]*>.*?<\/style>/gs, '')
    .replace(GEOMETRY, '')
    .replace(/[\u00a0\s]+/g, ' ');

/** What a step says: the words of its drawings, its title, its legend, its source. */
const saidIn = ({ dom }: BuiltPage): string[] =>
  dom
    .querySelectorAll('svg text, .wall-title, .wall-legend li, .wall-source, .wall-ask')
    .map(({ text }) => text.replace(/[\u00a0\s]+/g, ' ').trim());

/** One letter, or a preposition in a line of its own: neither gives anything away. */
const BARE = /^(?:.|\p{Ll}{2})$/su;

/** Whether words stand in a page as such: “12” does not stand in “120”. */
const stands = (words: string, page: string): boolean =>
  // To look for the letters alone is a hundredth of the work.
  page.includes(words) &&
  new RegExp(`(?<![\\p{L}\\p{N}.,])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(page);

it.each(named)('%s is revealed in five steps, and what a step hides stands nowhere in its page', (view) => {
  const pages = stepsOf(view);
  const said = pages.map(saidIn);
  pages.forEach((page, index) => {
    const shown = said[index] ?? [];
    const bytes = bytesOf(page, view);
    const hidden = said
      .slice(index + 1)
      .flat()
      .filter((words) => !BARE.test(words) && !shown.some((own) => stands(words, own)));
    expect(index === 4 || hidden.length > 0).toBe(true);
    expect(hidden.filter((words) => stands(words, bytes))).toEqual([]);
  });
  const title = views
    .find(({ route }) => route === view)
    ?.dom.querySelector('h1')
    ?.text.trim();
  expect(pages.map(({ dom }) => dom.querySelector('h1')?.text.trim() === title)).toEqual([
    ...Array<boolean>(4).fill(false),
    true,
  ]);
  expect(pages[0]?.dom.querySelectorAll('svg text')).toEqual([]);
});

it.each(named)('the steps of %s lead on and back, and to all of them on paper', (view) => {
  const linked = (page: BuiltPage, rel: string): string | undefined =>
    page.dom.querySelector(`a[rel=${rel}]`)?.getAttribute('href')?.split('/').at(-2);
  expect(stepsOf(view).map((page) => [linked(page, 'prev'), linked(page, 'next')])).toEqual([
    [undefined, '2'],
    ['1', '3'],
    ['2', '4'],
    ['3', '5'],
    ['4', undefined],
  ]);
  const all = steps.find(({ route }) => route === `${view}reveal/`);
  expect(all?.dom.querySelectorAll('.wall')).toHaveLength(5);
});

const walls = current().lessons.filter(({ reveal }) => reveal !== null && reveal.figure === null);
const wordWalls = walls.flatMap((lesson) => LANGS.map((lang) => [lang, lesson.slug, lesson] as const));

it.each(wordWalls)('%s %s shows the words of each passage at its step, and names no document', (lang, slug, lesson) => {
  const at = (step?: number): BuiltPage =>
    steps.find(({ path }) => path === basePath() + rootOf(lang) + lessonRevealPath(slug, step))!;
  const told = lesson.reveal!.steps.map(({ passages }) =>
    lesson.passages.filter(({ id }) => passages.includes(id)).flatMap(wordsIn),
  );
  expect(told.every((words) => words.length > 0)).toBe(true);
  told.forEach((_, index) => {
    const { html } = at(index + 1);
    expect(told.map((words) => words.filter((one) => html.includes(one)).length)).toEqual(
      told.map((words, step) => (step <= index ? words.length : 0)),
    );
  });
  const links = [at(told.length), at()].flatMap(({ dom }) => dom.querySelectorAll('.wall a'));
  expect([links, at().dom.querySelectorAll('.wall').length]).toEqual([[], told.length]);
  const { titles } = current().index.documents.get(lesson.documents[0]!)!.meta;
  expect(at().html).not.toContain(titles[lang]);
});

/** The quotations of a passage. */
const wordsIn = ({ figures }: Passage): string[] =>
  figures.flatMap(({ rows }) => rows.flatMap(({ words }) => (words !== null && 'words' in words ? words.words : [])));

it('steps are kept from search engines, have no picture and no data, and are light', () => {
  const ofWords = wordWalls.map(([, , { reveal }]) => reveal!.steps.length + 1);
  expect(steps.length).toBe(views.length * 6 + ofWords.reduce((sum, count) => sum + count, 0));
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  for (const page of steps) {
    const { dom, route } = page;
    expect(dom.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(dom.querySelectorAll('[property="og:image"], script[type="application/ld+json"], .masthead')).toEqual([]);
    expect(sitemap).not.toContain(route);
    expect(existsSync(join(dist, `${route.slice(1, -1)}.preview.png`))).toBe(false);
  }
  const [heaviest] = [...steps].sort((a, b) => b.html.length - a.html.length);
  expect(weight(heaviest?.html ?? '', 20_000)).toBeLessThanOrEqual(20_000);
});
