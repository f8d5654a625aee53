/**
 * The cases beside the catalogue: every mistake is laid over the small root, and the checker has to say what its file
 * holds, word for word. `vitest -u` writes the answers anew: read the difference before you commit it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Case, readAnswer, readCases } from '../../../src/problems/cases.ts';
import { type GroupName, groups } from '../../../src/problems/catalogue.ts';
import { casesOf, fileOf, found, saidBefore, writeAnswer } from '../../support/cases.ts';
import { BASES, FIXTURES, operation } from '../../support/tree.ts';

it('the small root of the cases is right: the checker finds nothing', () => {
  expect(found({ operations: [] })).toEqual([]);
});

it.each([...BASES])('what cases begin with is right: the checker finds nothing in %s', (_, operations) => {
  expect(found({ operations })).toEqual([]);
});

/** What an editor may rightly write: no check may refuse it, and a new check is weighed by it. */
it.each(readCases(readFileSync(join(FIXTURES, 'honest.md'), 'utf8')).map((one) => [one.title, one] as const))(
  'the checker has nothing against an honest edit: %s',
  (_, one) => {
    expect(writeAnswer(found(one))).toBe('');
  },
);

describe.each(Object.keys(groups) as GroupName[])('the cases of %s', (group) => {
  const cases = casesOf(group);
  const answers = new Map<string, ReturnType<typeof found>>();

  it.each(cases.map((one) => [one.title, one] as const))(
    'the case “%s” is answered in whole sentences',
    (title, one) => {
      const problems = found(one);
      const answer = writeAnswer(problems);
      answers.set(title, problems);
      for (const { words } of problems)
        for (const said of Object.values(words).flatMap((explained) => Object.values(explained)))
          expect(said).not.toMatch(/undefined|\[object|NaN|^$/);
      // What the page of problems reads back is what the checker said: of each code the first.
      const first = problems.filter(({ code }, at) => problems.findIndex((other) => other.code === code) === at);
      if (!answer.includes('\n… '))
        expect(readAnswer(answer).map((shown, at) => ({ ...shown, params: first[at]?.params }))).toEqual(first);
    },
  );

  it(`the cases of ${group} hold in ${group}.cases.md what the checker says, word for word`, async () => {
    const before = saidBefore(group);
    const said = cases.map((one) => {
      const problems = answers.get(one.title) ?? found(one);
      const answer = writeAnswer(problems, before);
      for (const { code } of readAnswer(answer)) before.add(code);
      return { ...one, answer };
    });
    await expect(writeCases(said)).toMatchFileSnapshot(fileOf(group));
  });

  it(`the cases of ${group} have one for every code of the group`, () => {
    const shown = new Set<string>(cases.flatMap(({ answer }) => readAnswer(answer).map(({ code }) => code)));
    expect(Object.keys(groups[group]).filter((code) => !shown.has(code))).toEqual([]);
  });
});

it('the cases of all groups are titled by a sentence each, and none is titled twice', () => {
  const titles = Object.keys(groups).flatMap((group) => casesOf(group).map(({ title }) => title));
  expect(titles.length).toBeGreaterThanOrEqual(170);
  for (const title of titles) expect(title).toMatch(/^[\p{Lu}«“].{8,}\.$/u);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it('the notation of cases reads operations, escapes and the answer', () => {
  const text =
    '## Title.\n@ edit a b.md\n- one\\\n-  line\n+ \\u{200b}x\\rep{3}{y\\n}\n+\n- two\n+ three\n' +
    '@ encode:latin-1 c.md\n\nanswer\n\nmore\n';
  expect(readCases(text)).toEqual([
    {
      title: 'Title.',
      mistake: text.slice(10, text.indexOf('\n\nanswer')),
      operations: [
        operation('edit', 'a b.md', { find: 'one line', put: '\u200bxy\ny\ny\n\n' }),
        operation('edit', 'a b.md', { find: 'two', put: 'three' }),
        operation('encode', 'c.md', { argument: 'latin-1' }),
      ],
      answer: 'answer\n\nmore',
    },
  ]);
});

it('the notation of cases refuses an operation that it does not know, and a line that belongs to none', () => {
  expect(() => readCases('## Title.\n@ burn a.md\n')).toThrow('No operation: @ burn a.md');
  expect(() => readCases('## Title.\n@ edit a.md\nwords\n')).toThrow('No operation');
});

it('the notation of cases refuses a code that the catalogue does not have', () => {
  expect(() => readAnswer('a.md:1:1 no-such-code\n  What.\n  Що.')).toThrow('No problem of the catalogue');
  expect(() => readAnswer('a.md:1:1 constructor\n  What.\n  Що.')).toThrow('No problem of the catalogue');
});

it('the notation of cases joins the lines of a long sentence, and tells them from the line of the file', () => {
  const answer =
    'a.md:7:3 quote-missing\n  7 | > words\n    |   ^^^^^\n' +
    '  One\n    and two.\n  Одне\n    і друге.\n  ? a\n  ? b | c';
  expect(readAnswer(answer)).toMatchObject([
    {
      line: 7,
      column: 3,
      frame: ['7 | > words', '  |   ^^^^^'],
      nearest: ['a', 'b | c'],
      words: { en: { what: 'One and two.' }, uk: { what: 'Одне і друге.', title: 'Цитати немає в документі' } },
    },
  ]);
});

/** A file of cases, with what the checker says of each. */
function writeCases(cases: readonly Case[]): string {
  return cases.map(({ title, mistake, answer }) => `## ${title}\n${mistake}\n\n${answer}\n`).join('\n');
}
