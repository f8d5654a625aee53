/** One fault is one problem: what follows from it stands behind it, counted, and nothing else does. */
import { expect, it } from 'vitest';
import { annotationReport, jsonReport, showProblem, terminalReport } from '../../../src/problems/print.ts';
import { missing } from '../../../src/problems/entities.ts';
import { Problems } from '../../../src/problems/problem.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';

const FILE = new SourceFile('content/pages/about.md', 'one two three four\n');
const OTHER = new SourceFile('data/charts.json', '{}\n');

/** Codes that are told, each with the codes behind it. */
function told(problems: Problems): unknown[] {
  return problems.list().map(({ code, folded }) => [code, ...folded.map((behind) => behind.code)]);
}

it('the collector tells the first sign of a fault and folds the others behind it, over all files', () => {
  const problems = new Problems();
  problems.report(OTHER, 'id-unknown', null, missing('claims', 'x'));
  problems.report(FILE, 'cite-unknown', { start: 4, end: 5 }, missing('claims', 'x'));
  problems.report(FILE, 'cite-unknown', { start: 8, end: 9 }, missing('claims', 'y'));
  expect(told(problems)).toEqual([['cite-unknown', 'id-unknown'], ['cite-unknown']]);
});

it('the collector folds a fault behind a wider one, and what may follow from it, only where that is told', () => {
  const problems = new Problems();
  problems.report(FILE, 'cite-unknown', null, missing('claims', 'x'));
  problems.behind('claims').report(FILE, 'word-line', { start: 4, end: 5 });
  expect(told(problems)).toEqual([['cite-unknown'], ['word-line']]);
  problems.reportPath('data/claims.json', 'file-missing', { name: 'x', reason: 'y', fault: 'claims' });
  expect(told(problems)).toEqual([['file-missing', 'cite-unknown', 'word-line']]);
});

it('the collector folds what else is wrong at a place that a problem covers, not beside it', () => {
  const problems = new Problems();
  problems.report(FILE, 'letter-foreign', { start: 4, end: 7 }, { word: 'two', character: 't', covers: true });
  problems.report(FILE, 'word-line', { start: 0, end: 7 });
  problems.report(FILE, 'note-quotation-bold', { start: 8, end: 13 });
  expect(told(problems)).toEqual([['letter-foreign', 'word-line'], ['note-quotation-bold']]);
});

it('the collector tells broken frames before everything else', () => {
  const problems = new Problems();
  problems.report(FILE, 'note-quotation-bold');
  problems.reportPath(OTHER.path, 'file-bom');
  expect(told(problems)).toEqual([['file-bom'], ['note-quotation-bold']]);
});

it('the collector ends where two faults follow from each other', () => {
  const problems = new Problems();
  problems.report(FILE, 'cite-unknown', null, { ...missing('claims', 'a'), fault: 'a', behind: ['b'] });
  problems.report(FILE, 'id-unknown', { start: 4, end: 5 }, { ...missing('claims', 'b'), fault: 'b', behind: ['a'] });
  expect(problems.list().reduce((sum, { folded }) => sum + 1 + folded.length, 0)).toBe(2);
});

it('every report says how many problems are mended with one, and where the first of them stand', () => {
  const problems = new Problems();
  for (let at = 0; at < 7; at += 1)
    problems.report(FILE, 'cite-unknown', { start: at, end: at + 1 }, missing('claims', 'x'));
  const list = problems.list();
  const places = '(6): content/pages/about.md:1:2, content/pages/about.md:1:3';
  expect(list).toHaveLength(1);
  expect(terminalReport(list, { lang: 'en', colour: false })).toContain(`Mended with it, or like it ${places}`);
  const inUkrainian = terminalReport(list, { lang: 'uk', colour: false });
  expect(inUkrainian).toContain(`Виправиться разом із нею або так само ${places}`);
  expect(annotationReport(list, 'en')).toContain('Mended with it, or like it (6)');
  expect((JSON.parse(jsonReport(list)) as { folded: unknown[] }[])[0]?.folded).toHaveLength(6);
  expect(list.map(showProblem)[0]?.folded).toMatchObject({ count: 6 });
});

it('the collector folds what is told in a file and its twin behind what is told of the whole file', () => {
  const problems = new Problems();
  const twin = new SourceFile('content/pages/about.uk.md', 'один два\n');
  problems.report(FILE, 'word-line', { start: 4, end: 7 });
  problems.report(twin, 'note-quotation-bold');
  problems.report(OTHER, 'note-quotation-bold');
  problems.report(FILE, 'file-copied', null, { other: 'content/pages/home.md' });
  expect(told(problems)).toEqual([['file-copied', 'word-line', 'note-quotation-bold'], ['note-quotation-bold']]);
});

it('the collector tells both twins where each of them as a whole is not what it should be', () => {
  const problems = new Problems();
  const twin = new SourceFile('content/pages/about.uk.md', 'один два\n');
  for (const file of [FILE, twin]) problems.report(file, 'front-matter-missing');
  expect(told(problems)).toEqual([['front-matter-missing'], ['front-matter-missing']]);
});

it('the collector folds what names a row behind what takes in all of its table, and what names another not', () => {
  const problems = new Problems();
  problems.report(FILE, 'cite-unknown', { start: 4, end: 5 }, missing('claims', 'cells-now'));
  problems.report(FILE, 'cite-unknown', { start: 8, end: 9 }, missing('claims', 'cells'));
  const column = { count: 5, number: 9, list: '"claims"', field: '"value"', takes: new Set(['cells-now']) };
  problems.report(new SourceFile('data/claims.json', '{}'), 'rows-disturbed', null, column);
  problems.report(OTHER, 'word-line');
  expect(told(problems)).toEqual([['rows-disturbed', 'cite-unknown', 'word-line'], ['cite-unknown']]);
});

it.each([
  [3, ['field-missing', 'field-missing', 'field-missing']],
  [4, ['field-missing']],
])('the collector tells a mistake that stands %i times in a file: %j', (count, codes) => {
  const problems = new Problems();
  const text = new SourceFile('data/claims.json', 'a '.repeat(9));
  for (let at = 0; at < count; at += 1)
    problems.report(text, 'field-missing', { start: at, end: at + 1 }, { field: `claims.${at}.unit`, meaning: '–' });
  problems.report(OTHER, 'field-missing', null, { field: 'unit', meaning: '–' });
  const list = problems.list().filter(({ file }) => file === text.path);
  expect(list.map(({ code }) => code)).toEqual(codes);
  expect(list.flatMap(({ folded }) => folded)).toHaveLength(count - codes.length);
});

it('the collector tells fields of two names apart, however many lack each', () => {
  const problems = new Problems();
  for (const field of ['unit', 'measure'])
    for (let at = 0; at < 5; at += 1)
      problems.report(FILE, 'field-missing', { start: at, end: at + 1 }, { field, meaning: '–' });
  expect(problems.list()).toHaveLength(2);
});

it.each([
  [7, 7],
  [8, 1],
])('the collector tells %i words of a file, each with an answer of its own, as %i', (count, times) => {
  const problems = new Problems();
  const text = new SourceFile('data/claims.json', 'a '.repeat(20));
  for (let at = 0; at < count; at += 1) {
    const place = { start: at, end: at + 1 };
    problems.report(text, 'quote-missing', place, { quote: `words ${at}`, document: 'x', nearest: [`word ${at}`] });
    // What nobody can mend for all at once stays apart.
    problems.report(OTHER, 'bare-number', null, { number: at });
  }
  expect(problems.list()).toHaveLength(times + count);
});

it('the collector folds what else is told in a file behind one mistake that fills it, and in its twin', () => {
  const filled = (count: number): number => {
    const problems = new Problems();
    const text = new SourceFile('content/pages/about.uk.md', 'a '.repeat(count));
    for (let at = 0; at < count; at += 1) problems.report(text, 'word-line', { start: at, end: at + 1 });
    problems.report(text, 'note-quotation-bold');
    problems.report(FILE, 'note-quotation-bold');
    problems.report(OTHER, 'note-quotation-bold');
    return problems.list().length;
  };
  expect(filled(19)).toBe(4);
  expect(filled(20)).toBe(2);
});

it.each([
  [2, ['note-quotation-bold', 'id-unknown', 'cite-unknown']],
  [3, ['id-unknown']],
])('the collector tells %i ids in which one word was put in the place of another as %j', (count, codes) => {
  const problems = new Problems();
  const ids = ['units-now', 'units-then', 'added-units'];
  const text = new SourceFile('data/charts.json', `${ids.join('\n')}\n`);
  ids.slice(0, count).forEach((id, at) => {
    const start = text.text.indexOf(id);
    const said = { ...missing('claims', id), nearest: [id.replace('units', 'cells')] };
    problems.report(text, at === 0 ? 'id-unknown' : 'cite-unknown', { start, end: start + id.length }, said);
  });
  // A line in which that word stands, and one in which it does not.
  problems.report(new SourceFile('content/pages/about.md', 'Two units.\n'), 'note-quotation-bold');
  problems.report(OTHER, 'word-line');
  expect(problems.list().flatMap(({ code }) => (code === 'word-line' ? [] : [code]))).toEqual(codes);
});

it.each([
  ['content/pages/about.md', 3, 3],
  ['content/pages/about.md', 4, 1],
  ['data/claims.json', 2, 2],
  ['data/claims.json', 3, 1],
  ['data/claims.json', 4, 4, 'licence.'],
  ['data/claims.json', 5, 1, 'licence.'],
])('the collector tells fields of %s that are wrong, of %i names, %i times', (path, names, times, above = '') => {
  const problems = new Problems();
  const text = new SourceFile(path, 'a '.repeat(20));
  for (let at = 0; at < names; at += 1)
    for (const field of [`${above}field-${at}`, `${above}field-${at}`])
      problems.report(text, 'field-missing', { start: at, end: at + 1 }, { field, meaning: '–' });
  expect(problems.list().filter(({ folded }) => folded.length > 0)).toHaveLength(times === 1 ? 1 : 0);
});

it('the collector tells what is wrong in one field of many files as one, in few files each', () => {
  const inFiles = (count: number): number => {
    const problems = new Problems();
    for (let at = 0; at < count; at += 1)
      problems.report(new SourceFile(`content/glossary/a${at}.md`, 'x'), 'field-missing', null, {
        field: 'kind',
        meaning: '–',
      });
    return problems.list().length;
  };
  expect(inFiles(3)).toBe(3);
  expect(inFiles(4)).toBe(1);
});

it('the collector tells what has one right answer in three places as one, and what has others apart', () => {
  const answers = (...nearest: string[]): number => {
    const problems = new Problems();
    nearest.forEach((right, at) =>
      problems.report(
        FILE,
        'quote-missing',
        { start: at, end: at + 1 },
        {
          quote: `words ${at}`,
          document: 'x',
          nearest: [right],
        },
      ),
    );
    return problems.list().length;
  };
  expect(answers('a', 'a', 'a')).toBe(1);
  expect(answers('a', 'a', 'b')).toBe(3);
});

it('the collector tells what it does not list with those that it lists', () => {
  const problems = new Problems();
  const text = new SourceFile('data/claims.json', 'a '.repeat(200));
  for (let at = 0; at < 150; at += 1)
    problems.report(text, 'field-missing', { start: at, end: at + 1 }, { field: 'unit', meaning: '–' });
  const list = problems.list();
  expect(list).toHaveLength(1);
  expect(list[0]?.folded.reduce((sum, { count }) => sum + count, 0)).toBe(149);
});
