/** Reporters for people, programs and code hosts; what they say of each mistake is pinned in cases.long.test.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { LANGS } from '../../../src/model/common.ts';
import { readCases } from '../../../src/problems/cases.ts';
import type { Files } from '../../../src/read/files.ts';
import { annotationReport, jsonReport, terminalReport } from '../../../src/problems/print.ts';
import { FIXTURES, lay, minimalTree, operation, PROJECT, readChanged } from '../../support/tree.ts';
import type { Problem } from '../../../src/problems/records.ts';

const NOTES = 'content/documents/cells/notes.md';
const problemsOf = (files: Files): readonly Problem[] => readChanged(files).problems;
const find = (find: string, put: string, file = NOTES): readonly Problem[] =>
  problemsOf(lay(minimalTree(), [operation('edit', file, { find, put })]));

it('the report for programs gives every problem with its place and its sentences in both languages', () => {
  const [problem, ...more] = JSON.parse(jsonReport(find('> хитання', '> вагання'))) as Record<string, unknown>[];
  expect(more).toEqual([]);
  expect(problem).toEqual({
    file: NOTES,
    line: 15,
    column: 1,
    length: 9,
    frame: '> вагання',
    folded: [],
    code: 'quote-missing',
    params: { quote: 'вагання', document: 'cells' },
    nearest: ['хитання', 'Зібрання'],
    en: {
      title: 'The quotation is not in the document',
      what: '«вагання» does not stand in “cells”.',
      why: 'Everything that the site says must lead back to exact words of a source.',
      mend: 'Copy the words from the transcription as they stand, slips included.',
    },
    uk: {
      title: 'Цитати немає в документі',
      what: '«вагання» немає в документі «cells».',
      why: 'Усе, що каже сайт, мусить вести до точних слів джерела.',
      mend: 'Скопіюйте слова з транскрипції так, як вони стоять, разом з огріхами.',
    },
  });
});

it('the report for programs is an empty list when all is well', () => {
  expect(JSON.parse(jsonReport([]))).toEqual([]);
});

it('the report for programs does not repeat a line of megabytes for every problem', () => {
  const line = `${'x'.repeat(100_000)} "id"`;
  const problem: Problem = {
    code: 'id-shape',
    file: 'data/claims.json',
    line: 1,
    column: 100_002,
    length: 4,
    params: { id: 'A' },
    nearest: [],
    frame: line,
    folded: [],
  };
  expect(jsonReport([problem, problem]).length).toBeLessThan(4000);
});

it('the report for code hosts writes one command a problem, with line and columns', () => {
  expect(annotationReport(find('(#p1)', '(#p9)'), 'en')).toBe(
    `::error file=${NOTES},line=5,col=39,endColumn=42,title=A link to no place [anchor-dead]::` +
      'There is no “#p9” in “cells”. Write an id of that page: of a block, note, claim, recommendation, check, work ' +
      'or mark. Pages of prose have none.',
  );
  expect(annotationReport(find('(#p1)', '(#p9)'), 'uk')).toContain(
    'title=Посилання на неіснуюче місце [anchor-dead]::Місця «#p9»',
  );
});

it('the report for code hosts escapes what would end a command or a property', () => {
  const problem: Problem = {
    code: 'file-name',
    file: 'content/a,b:c%.md',
    line: 1,
    column: 1,
    length: 1,
    params: { name: 'x\n::error::y' },
    nearest: [],
    frame: '',
    folded: [],
  };
  const report = annotationReport([problem], 'en');
  expect(report.split('\n')).toHaveLength(1);
  expect(report).toContain('file=content/a%2Cb%3Ac%25.md,');
  expect(report.match(/::error /g)).toHaveLength(1);
});

const reported = (group: string, title: string): readonly Problem[] => {
  const text = readFileSync(join(PROJECT, 'src', 'problems', 'catalogue', `${group}.cases.md`), 'utf8');
  const operations = readCases(text).find((one) => one.title === title)?.operations ?? [];
  return problemsOf(lay(minimalTree(), operations));
};
const report = (problems: readonly Problem[]): string =>
  LANGS.map((lang) => `${terminalReport(problems, { lang, colour: false })}\n`).join('\n');

it('the report for people says one problem, many by file and line, a hundred of a kind, word for word', async () => {
  const one = reported('quotes', 'A hyphen for a dash.');
  const many = reported('quotes', 'Ten people made one mistake each, and one run finds them all.');
  const hundred = reported('files', 'A table of numbers, pasted into a page.');
  expect([one, many, hundred].map(({ length }) => length)).toEqual([1, 10, 101]);
  // Their order, and what each says, is held by the case.
  const reports = { one, many: many.slice(0, 3), hundred: [...hundred.slice(0, 1), ...hundred.slice(-2)] };
  await expect(
    Object.entries(reports)
      .map(([name, problems]) => `=== ${name}\n${report(problems)}`)
      .join('\n'),
  ).toMatchFileSnapshot(join(FIXTURES, 'reports.txt'));
});

it('the report for people colours the same words', () => {
  const problems = find('(#p1)', '(#p9)');
  const coloured = terminalReport(problems, { lang: 'en', colour: true });
  expect(coloured).not.toBe(terminalReport(problems, { lang: 'en', colour: false }));
  expect(stripVTControlCharacters(coloured)).toBe(terminalReport(problems, { lang: 'en', colour: false }));
});

it('the report for people never lets content speak to the terminal', () => {
  const problem: Problem = {
    code: 'file-name',
    file: 'content/\u001b]0;x\u0007.md',
    line: 1,
    column: 2,
    length: 1,
    params: { name: '\u001b[2J\u202eabc' },
    nearest: ['\u009b1m'],
    frame: 'a\u001b[31mred\u200b',
    folded: [],
  };
  const report = terminalReport([problem], { lang: 'en', colour: false });
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/);
  expect(report).toContain('a␛[31mred□');
});

it('the report for people puts the caret under the place in a long line, behind accents and pairs', () => {
  const frame = `${'а'.repeat(200)}й😀и\u0306HERE${'б'.repeat(200)}`;
  const at = frame.indexOf('HERE');
  const problem: Problem = {
    code: 'letter-lost',
    file: 'x.md',
    line: 7,
    column: at + 1,
    length: 4,
    params: {},
    nearest: [],
    frame,
    folded: [],
  };
  const [, shown = '', caret = ''] = terminalReport([problem], { lang: 'en', colour: false }).split('\n');
  const screen = [...shown.replace(/\p{M}/gu, '')].join('\u0000').split('\u0000');
  expect(caret.trimEnd().endsWith('^^^^')).toBe(true);
  expect(screen.slice(caret.indexOf('^'), caret.indexOf('^') + 4).join('')).toBe('HERE');
});

it('the report for people says how many there are', () => {
  expect(terminalReport(find('(#p1)', '(#p9)'), { lang: 'en', colour: false })).toMatch(
    /1 problem; nothing is published, the last good build stays as it is\.$/,
  );
  expect(terminalReport([...find('(#p1)', '(#p9)'), ...find('(#p1)', '(#p9)')], { lang: 'uk', colour: false })).toMatch(
    /Проблем: 2\. Нічого не опубліковано/,
  );
});
