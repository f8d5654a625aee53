/** A passage has one row, unless several actions are taken from it. */
import { expect, it } from 'vitest';
import { checkPassages } from '../../../../src/check/rows/passages.ts';
import type { StoredExcluded, StoredRecommendation } from '../../../../src/model/recommendation.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';
import type { AnchoredRow } from '../../../../src/read/data.ts';

const file = new SourceFile('data/recommendations.json', '{}');
const TEXT = 'Необхідно посилити та поглибити роботу серед робітників і селян, як її вже налагоджено в осередках.';

function anchored<T>(value: { quote: string; gist: string }): AnchoredRow<T> {
  const start = TEXT.indexOf(value.quote);
  return {
    row: {
      value: { document: 'text', ...value, gist: { en: value.gist, uk: `${value.gist} uk` } } as T,
      file,
      at: () => ({ start: 0, end: 1 }),
    },
    anchored: { span: { start, end: start + value.quote.length }, block: 'p1', words: value.quote },
  };
}

/** An action: its words, what it is, its theme and its addressee. */
type Action = readonly [quote: string, gist: string, theme?: string, addressee?: string];

/** What is said of actions and of passages not counted, which are named by their place. */
function problemsOf(actions: readonly Action[], excluded: readonly string[] = []): string[] {
  const problems = new Problems();
  checkPassages(
    actions.map(([quote, gist, theme = 'ties', addressee = 'party'], index) =>
      anchored<StoredRecommendation>({ id: `r${index}`, quote, gist, theme, addressee } as never),
    ),
    excluded.map((quote, index) =>
      anchored<StoredExcluded>({ id: `e${index}`, quote, gist: `What ${index}` } as never),
    ),
    problems,
  );
  return problems.list().map(({ code, params }) => `${code} ${params['id'] ?? ''} ${params['other'] ?? ''}`);
}

it('a recommendation under another id is told, with the same words or nearly the same', () => {
  expect(
    problemsOf([
      ['посилити', 'Strengthen.'],
      ['посилити', 'Strengthen.'],
    ]),
  ).toEqual(['passage-twice r1 r0']);
  expect(
    problemsOf([
      ['посилити', 'Strengthen.'],
      ['посилити', 'Make it firm.'],
    ]),
  ).toEqual(['passage-twice r1 r0']);
  expect(
    problemsOf([
      ['поглибити роботу серед робітників', 'Deepen.'],
      ['та поглибити роботу серед робітників', 'Go deeper.'],
    ]),
  ).toEqual(['passage-twice r1 r0']);
});

it('the same action in a shorter quotation, or with another theme, is told by its gist', () => {
  expect(
    problemsOf([
      ['поглибити', 'Deepen.'],
      ['Необхідно посилити та поглибити роботу', 'deepen', 'women'],
    ]),
  ).toEqual(['passage-twice r1 r0']);
});

it('several actions may be taken from the same words', () => {
  expect(
    problemsOf([
      ['роботу серед робітників і селян', 'Work with workers.', 'workers'],
      ['роботу серед робітників і селян', 'Work with peasants.', 'peasants'],
    ]),
  ).toEqual([]);
  expect(
    problemsOf([
      ['посилити', 'Strengthen.'],
      ['посилити та поглибити роботу', 'Deepen.'],
    ]),
  ).toEqual([]);
  expect(
    problemsOf([
      ['посилити', 'Work.'],
      ['поглибити', 'Work.'],
    ]),
  ).toEqual([]);
});

it('words that are counted cannot stand among what is not, nor these twice', () => {
  expect(problemsOf([['посилити', 'Strengthen.']], ['Необхідно посилити'])).toEqual(['passage-both-ways e0 r0']);
  expect(problemsOf([['посилити', 'Strengthen.']], ['налагоджено', 'вже налагоджено'])).toEqual([]);
  expect(problemsOf([], ['налагоджено в осередках', 'вже налагоджено в осередках'])).toEqual(['passage-twice e1 e0']);
});
