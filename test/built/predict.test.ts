/** Predict first: forms that work without a script, pages that do not tell, and answers that the dataset gives. */
import { expect, it } from 'vitest';
import { edition as current } from '../../src/edition/current.ts';
import { type GuessShape, parseGuess } from '../../src/model/guess.ts';
import { LANGS } from '../../src/model/common.ts';
import { rootOf } from '../../src/model/paths.ts';
import { builtPages, type BuiltPage } from '../support/site.ts';

const pages = new Map(builtPages().map((page) => [page.route, page]));
const edition = current();
const lessons = edition.lessons.flatMap((lesson) =>
  LANGS.map((lang) => [`/${rootOf(lang)}lessons/${lesson.slug}/`, lesson, lang] as const),
);
const at = (route: string): BuiltPage => {
  const page = pages.get(route);
  if (page === undefined) throw new Error(`There is no page ${route}.`);
  return page;
};
const textOf = (page: BuiltPage, selector: string): string => page.dom.querySelector(selector)?.text.trim() ?? '';
const shapeOf = (page: BuiltPage, name: string): GuessShape =>
  JSON.parse(page.dom.querySelector(name)?.getAttribute('data-shape') ?? 'null') as GuessShape;

it('the six kinds of guesses are all made in some lesson', () => {
  expect(new Set(edition.lessons.map(({ predict }) => predict.kind)).size).toBe(6);
  expect(edition.lessons.filter(({ predict }) => predict.ground === null)).toEqual([]);
});

it.each(lessons)('%s asks for a guess by a plain form of our own page', (route) => {
  for (const page of [at(route), at(`${route}predict/`)]) {
    const form = page.dom.querySelector('oser-guess form');
    expect([form?.getAttribute('method'), form?.getAttribute('action')]).toEqual(['get', `${route}predict/answer/`]);
    const fields = form?.querySelectorAll('input:not([type=hidden]), select') ?? [];
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      expect(field.getAttribute('name')).toBe('guess');
      expect(field.closest('label'), 'a field without a name').not.toBeNull();
    }
    expect(form?.querySelectorAll('button[type=submit]')).toHaveLength(1);
  }
});

it.each(lessons)(
  'what is so by %s stands on the page that follows, and not on that of the guess',
  (route, lesson, lang) => {
    const [guess, answer] = [at(`${route}predict/`), at(`${route}predict/answer/`)];
    expect(guess.dom.querySelectorAll('.psg, oser-answer, .strip-answer, .slip')).toEqual([]);
    // Both lead back to the lesson, that of the guess behind its form and by number: a title may give it away.
    for (const page of [guess, answer]) {
      const back = page.dom.querySelectorAll('.predict a').at(-1);
      expect([back?.getAttribute('href'), back?.text]).toEqual([route, expect.stringMatching(` ${lesson.order}$`)]);
    }
    expect(guess.html).not.toContain(lesson.title[lang]);
    const shape = shapeOf(answer, 'oser-answer');
    expect(shape).toEqual(shapeOf(guess, 'oser-guess'));
    const right = JSON.parse(answer.dom.querySelector('oser-answer')?.getAttribute('data-answer') ?? '[]') as number[];
    expect(right.length).toBeGreaterThan(0);
    expect(right.every((value) => Number.isFinite(value))).toBe(true);
    if (shape.kind === 'scale' || shape.kind === 'range' || shape.kind === 'order')
      expect(parseGuess(shape, new URLSearchParams(right.map((value) => ['guess', String(value)])))).toEqual(right);
    expect(answer.dom.querySelectorAll('.psg, .guess-words').length).toBeGreaterThan(0);
    expect(textOf(answer, '.verdict')).not.toBe('');
    expect(answer.dom.querySelector('.broken')?.hasAttribute('hidden')).toBe(true);
  },
);

const numbersOf = (ids: readonly string[]): unknown[] =>
  ids.map((id) => edition.claims.find((claim) => claim.id === id)?.value);

it('what is right is what the dataset has', () => {
  const answerOf = (slug: string): unknown =>
    JSON.parse(
      at(`/lessons/${slug}/predict/answer/`).dom.querySelector('oser-answer')?.getAttribute('data-answer') ?? '',
    );
  const [share] = numbersOf(['density-1924']) as [number];
  expect(answerOf('can-113-per-cent-be-right')).toEqual([Math.round(share * 10)]);
  expect(answerOf('who-is-missing')).toEqual(numbersOf(['share-mining', 'share-metal', 'share-other']));
  // Of share, cells, members and members per cell: the cells grew least, the members most.
  expect(answerOf('two-and-a-half-times')).toEqual([3, 1, 4, 2]);
  expect(answerOf('when-and-where')).toEqual([1922, 1923]);
  const page = at('/lessons/told-and-planned/predict/answer/');
  const asked = edition.recommendations.filter(({ document }) => document === 'production-cells');
  const themes = asked.map(({ theme }) => theme);
  const most = Math.max(...themes.map((theme) => themes.filter((other) => other === theme).length));
  expect(page.dom.querySelectorAll('.guess-votes .most b').map(({ text }) => text)).toEqual([String(most)]);
  expect(page.dom.querySelectorAll('.psg')).toHaveLength(most);
  // Quotations in another language are followed by what they ask for; those in the page’s own stand alone.
  expect(page.dom.querySelectorAll('.psg + .gloss')).toHaveLength(most);
  expect(at('/uk/lessons/told-and-planned/predict/answer/').dom.querySelectorAll('.gloss')).toHaveLength(0);
  const inVocabulary = edition.vocabulary.themes.map(({ id }) => id);
  for (const lang of LANGS) {
    const form = at(`/${rootOf(lang)}lessons/told-and-planned/predict/`).dom.querySelectorAll('oser-guess input');
    const ids = form.map((field) => field.getAttribute('value') ?? '');
    expect(ids).toEqual(inVocabulary.filter((id) => ids.includes(id)));
  }
  const slips = at('/lessons/before-the-spelling-changed/predict/answer/').dom.querySelectorAll('.slip');
  expect(slips.map((word) => word.childNodes[0]?.text)).toEqual([
    'ссередків',
    'докладчак',
    'втягневню',
    'партколевтиву',
  ]);
});
