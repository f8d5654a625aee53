import { expect, it } from 'vitest';
import { PERIOD } from '../../../src/model/period.ts';
import { Problems } from '../../../src/problems/problem.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';
import { readDate } from '../../../src/read/dates.ts';

function problemsWith(text: string): { code: string; nearest: readonly string[] }[] {
  const problems = new Problems();
  const file = new SourceFile('dates.txt', text);
  const date = readDate(text, { file, at: () => ({ start: 0, end: text.length }) }, problems);
  expect(date === null).toBe(problems.count > 0);
  return problems.list().map(({ code, nearest }) => ({ code, nearest }));
}

it.each([
  ['~1924', ['1924~']],
  ['?1924-05', ['1924-05?']],
  ['1924-05?-03', ['1924-05-03?']],
  ['1924–1925', ['1924/1925']],
  ['1924 - 1925', ['1924/1925']],
  ['1924-1925', ['1924/1925']],
  ['1924-25', ['1924/1925']],
  ['1924/25', ['1924/1925']],
  ['1924-22', ['1924-06/1924-08']],
  ['1924-24', ['1923-12/1924-02', '1924-12/1925-02']],
  ['192', ['192X']],
  ['19', ['19XX']],
  ['192u', ['192X']],
  ['unknown/1924', ['/1924']],
  ['1924/open', ['1924/..']],
  ['1924-05-03T10:00', ['1924-05-03']],
  ['[..1924]', ['../1924']],
  ['[1924..]', ['1924/..']],
  ['3.5.1924', ['1924-05-03']],
  ['1924.05.3', ['1924-05-03']],
  ['1924-5', ['1924-05']],
  ['c. 1924', ['1924~']],
  ['близько 1924', ['1924~']],
  [' 1924 ', ['1924']],
  ['Y192400', []],
])('readDate refuses “%s” and offers %s', (text, nearest) => {
  expect(problemsWith(text)).toEqual([{ code: expect.stringMatching(/^date-(invalid|unsaid)$/) as string, nearest }]);
});

it.each(['2924', '2024', '1294', '1024', '9124', '1824', '1800/1924', '1924/2024', '../2024', '1849-12-31', '20XX'])(
  'readDate refuses %s, which does not lie in the years of the edition',
  (text) => {
    expect(problemsWith(text).map(({ code }) => code)).toEqual(['date-outside']);
  },
);

it.each([`${PERIOD.first}`, `${PERIOD.last}`, '1861-02-19', '1897', '19XX', '1905/', '../1999-12-31', '1942~'])(
  'readDate takes %s, a date of another time that an editor may need',
  (text) => {
    expect(problemsWith(text)).toEqual([]);
  },
);
