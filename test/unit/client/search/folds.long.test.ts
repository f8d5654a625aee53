/** The folds and the forms of a word that very many sentences have. */
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Answer } from '../../../../src/client/search/find.ts';
import { FOLDED, OPEN, UNFOLDED } from '../../../../src/client/search/list.ts';
import type { Result } from '../../../../src/client/search/result.ts';
import type { ResultKind } from '../../../../src/model/search/wire.ts';

const { window } = new JSDOM('', { url: 'https://example.org/' });
const { document } = window;

type Folds = typeof import('../../../../src/client/search/folds.ts');
let foldOf: Folds['foldOf'];
let formsLine: (typeof import('../../../../src/client/search/list.ts'))['formsLine'];

beforeAll(async () => {
  document.documentElement.lang = 'en';
  vi.stubGlobal('document', document);
  // It asks for the language of the page when it is loaded.
  ({ foldOf } = await import('../../../../src/client/search/folds.ts'));
  ({ formsLine } = await import('../../../../src/client/search/list.ts'));
});
afterAll(() => vi.unstubAllGlobals());

/** What three folds hold that are opened one after another, and some more: every third is of another kind. */
const MANY = OPEN + 3 * UNFOLDED + 7;
const kindAt = (nth: number): ResultKind => (nth % 3 === 0 ? 'note' : 'source');
const resultAt = (nth: number): Result => ({
  ...{ kind: kindAt(nth), href: `#r${nth}`, lang: 'en', where: `${nth}`, name: null, under: null, isAnswer: false },
  line: { lang: 'uk', before: '', pieces: [{ found: 'осередок', reading: null }] },
});

/** An answer, with how many results were made of it. */
function answerOf(isCounted: boolean): Answer & { readonly made: () => number } {
  let made = 0;
  async function* others(kind?: ResultKind): AsyncGenerator<Result> {
    for (let nth = OPEN; nth < MANY; nth += 1)
      if (kind === undefined || kindAt(nth) === kind) {
        await Promise.resolve();
        made += 1;
        yield resultAt(nth);
      }
  }
  const kinds = isCounted ? Array.from({ length: MANY }, (_, nth) => kindAt(nth)) : null;
  const all = Array.from({ length: OPEN }, (_, nth) => resultAt(nth));
  return { others, kinds, results: all, left: () => 0, made: () => made } as unknown as ReturnType<typeof answerOf>;
}

const working = {
  say: (what: string) => (what === 'more' ? '{n} more|{n} more|{n} more' : what),
  root: '/',
  fit: (before: string) => before,
  pause: () => Promise.resolve(),
};
const foldIn = async (answer: Answer, kind?: ResultKind): Promise<HTMLElement> => {
  const fold = await foldOf(answer, answer.results, kind, working as never);
  document.body.replaceChildren(fold);
  return fold;
};
const summaries = (): unknown[] => [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);
const hrefs = (): (string | null)[] => [...document.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
const unfold = async (): Promise<void> => {
  const before = hrefs().length;
  const last = [...document.querySelectorAll('details')].at(-1)!;
  last.open = true;
  last.dispatchEvent(new window.Event('toggle'));
  await vi.waitFor(() => expect(hrefs().length).toBeGreaterThan(before));
  await new Promise((resolve) => setTimeout(resolve, 0));
};

it('a fold of very many makes none before it is opened, then some at a time, each once, in their order', async () => {
  const answer = answerOf(true);
  await foldIn(answer);
  expect(answer.made()).toBe(0);
  expect(summaries()).toEqual([`${MANY - OPEN} more`]);
  for (let times = 1; times <= 3; times += 1) {
    await unfold();
    expect(answer.made()).toBe(Math.min(times * UNFOLDED, MANY - OPEN));
    expect(summaries().at(-1)).toBe(`${MANY - OPEN - times * UNFOLDED} more`);
  }
  await unfold();
  expect(hrefs()).toEqual(Array.from({ length: MANY - OPEN }, (_, nth) => `/#r${nth + OPEN}`));
  expect(summaries()).toHaveLength(4);
});

it('a fold of one kind has the next of that kind, and few are made at once', async () => {
  const answer = answerOf(true);
  await foldIn(answer, 'note');
  const notes = Array.from({ length: MANY - OPEN }, (_, nth) => nth + OPEN).filter((nth) => kindAt(nth) === 'note');
  expect(hrefs()).toEqual(notes.map((nth) => `/#r${nth}`));
  expect(summaries()).toEqual([`${notes.length} more`]);
});

it('a fold of nobody knows how many says that it will look for more', async () => {
  const answer = answerOf(false);
  await foldIn(answer);
  expect(answer.made()).toBe(FOLDED);
  expect(summaries().at(-1)).toBe('further');
});

it('how often a form was found is said where all sources that have it are shown, and not before', () => {
  const answer = { ...answerOf(true), query: { shown: 'осередку' }, nearness: 0 } as unknown as Answer;
  const { results } = answer;
  const forms = (kinds: Answer['kinds']): unknown =>
    formsLine(results, { ...answer, kinds }, working.say as never)?.querySelector('ul')?.textContent;
  expect(forms(answer.kinds)).toBe('осередок');
  expect(forms(results.map(({ kind }) => kind))).toBe(
    `осередок ${results.filter((one) => one.kind === 'source').length}`,
  );
});

it('a fold that is opened says what could not be fetched', async () => {
  const told = vi.fn();
  vi.stubGlobal('reportError', told);
  await foldIn(answerOf(true));
  vi.spyOn(working, 'pause').mockRejectedValue(new Error('lost'));
  const fold = document.querySelector('details')!;
  fold.dispatchEvent(new window.Event('toggle'));
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(fold.textContent).toContain('failed');
});

it('who opens the fold is given all that was not fetched unasked, in no fold that is shut', async () => {
  vi.restoreAllMocks();
  const [count, here] = [OPEN + 89, 60];
  async function* others(_: ResultKind | undefined, mayFetch: () => boolean): AsyncGenerator<Result | null> {
    for (let nth = OPEN; nth < count; nth += 1) {
      if (nth >= OPEN + here && !mayFetch()) yield null;
      yield resultAt(nth);
    }
  }
  let left = 100_000;
  const all = Array.from({ length: OPEN }, (_, nth) => resultAt(nth));
  const kinds = Array.from({ length: count }, (_, nth) => kindAt(nth));
  const answer = { others, kinds, results: all, left: () => left } as unknown as Answer;
  const made = foldOf(answer, all, undefined, working as never);
  left = 0;
  const fold = (await made) as HTMLDetailsElement;
  document.body.replaceChildren(fold);
  expect(hrefs()).toHaveLength(here);
  fold.open = true;
  fold.dispatchEvent(new window.Event('toggle'));
  document.querySelectorAll('details')[1]?.dispatchEvent(new window.Event('toggle'));
  await vi.waitFor(() => expect(hrefs()).toHaveLength(count - OPEN));
  expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true]);
});
