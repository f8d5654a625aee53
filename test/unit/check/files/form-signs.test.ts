/** A file that lost a sign throughout, or is wrapped throughout, is told by its twin: once, and of the right one. */
import { expect, it } from 'vitest';
import { reportFormSigns } from '../../../../src/check/files/form-signs.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';

const EN = 'content/lessons/a.md';
const UK = 'content/lessons/a.uk.md';
const ITEMS = ['one', 'two', 'three', 'four', 'five', 'six'];

/** What is told of two files, of each of which so much was told before. */
function told(en: string, uk: string, before: Readonly<Record<string, number>>): string[] {
  const problems = new Problems();
  const place = (file: string, line: number) => ({ file, line, column: 1, length: 1 });
  const toldIn = (path: string) =>
    Array.from({ length: before[path] ?? 0 }, (_, index) => place(path, 3 - (index % 2)));
  reportFormSigns([new SourceFile(EN, en), new SourceFile(UK, uk)], toldIn, problems);
  return problems
    .list()
    .map(({ file, line, params }) => `${file === EN ? 'en' : 'uk'}:${line} ${params['sign:en']} ${params['count']}`);
}

const list = (sign: string, between = '\n'): string => ITEMS.map((item) => `${sign}${item}`).join(between);

it.each([
  ['items that lost their sign', list('', '\n\n'), list('- '), { [EN]: 3 }, ['en:2 lines that begin with “- ” 0']],
  [
    'the other file, of which more is told',
    list('- '),
    list('', '\n\n'),
    { [EN]: 3, [UK]: 4 },
    ['uk:2 lines that begin with “- ” 0'],
  ],
  ['a wrapped paragraph', list('', '\n'), list('', ' '), { [EN]: 3 }, ['en:1 line breaks inside a paragraph 5']],
  ['few problems, which are slips', list('', '\n\n'), list('- '), { [EN]: 2 }, []],
  ['a few items fewer', list('- ').slice(0, 20), list('- '), { [EN]: 3 }, []],
  ['signs that the other has not', list('- '), list('', '\n\n'), { [EN]: 3 }, []],
])('reportFormSigns: %s', (_, en, uk, before, codes) => {
  expect(told(en, uk, before)).toEqual(codes);
});
