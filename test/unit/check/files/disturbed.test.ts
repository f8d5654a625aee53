/** Many rows that are wrong in one field are one column; as many slips in several fields are slips. */
import { expect, it } from 'vitest';
import { reportDisturbed } from '../../../../src/check/files/disturbed.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';
import type { Data } from '../../../../src/read/data.ts';

const WORDS = ['cells', 'members', 'workers', 'density', 'meetings', 'shops', 'dues', 'women'];

/** What is told of eight claims, where so many rows are told in each of these fields. */
function told(
  wrong: Readonly<Record<string, number>>,
  ids: readonly string[] = WORDS,
  code: 'note-quotation-bold' | 'term-unused' = 'note-quotation-bold',
  besides: readonly 'id-unknown'[] = [],
): string[] {
  const text = WORDS.map((word, at) => `{ "id": "${ids[at]}", "en": "${word}", "value": ${at}, "unit": "x" }`).join(
    '\n',
  );
  const file = new SourceFile('data/claims.json', text);
  const claims = WORDS.map((word, at) => ({
    value: { id: ids[at], label: { en: word }, value: at, unit: 'x' },
    file,
    at: ([field]: readonly unknown[]) => {
      const start = text.split('\n').slice(0, at).join('\n').length + (at === 0 ? 0 : 1);
      const line = text.split('\n')[at] ?? '';
      const from = start + (field === undefined ? 0 : line.indexOf(`"${String(field)}"`));
      return { start: from, end: field === undefined ? start + line.length : from + 8 };
    },
  }));
  const none = {
    checks: [],
    recommendations: [],
    excluded: [],
    setAside: [],
    works: [],
    vocabulary: null,
    moved: null,
  };
  const problems = new Problems();
  for (const [field, count] of Object.entries(wrong))
    for (const row of claims.slice(0, count)) problems.report(file, code, row.at([field]), { id: '', list: '' });
  for (const other of besides) problems.report(file, other, { start: 0, end: 1 }, { id: '', kind: '', where: '' });
  reportDisturbed({ claims, ...none } as unknown as Data, problems);
  return problems
    .list()
    .flatMap(({ code, line, params }) => (code === 'rows-disturbed' ? [`${line} ${params['field']}`] : []));
}

const SHIFTED = [...WORDS.slice(1), 'cells'];

it.each([
  ['a column that is wrong in many rows', { value: 6 }, WORDS, ['1 "value"']],
  ['a few slips of one field', { value: 4 }, WORDS, []],
  ['as many slips, of several fields', { value: 3, unit: 3 }, WORDS, []],
  ['ids that belong to other rows', { unit: 4 }, SHIFTED, ['1 "id"']],
  ['ids of no words at all', { unit: 4 }, WORDS.map((_, at) => `no-${at}`), []],
  ['so little that each may be looked at', { unit: 2 }, SHIFTED, []],
])('reportDisturbed: %s', (_, wrong, ids, lines) => {
  expect(told(wrong, ids)).toEqual(lines);
});

it('reportDisturbed takes words that nothing uses yet for new ones, unless one is named that there is not', () => {
  expect(told({ id: 6 }, WORDS, 'term-unused')).toEqual([]);
  expect(told({ id: 6 }, WORDS, 'term-unused', ['id-unknown'])).toEqual(['1 "id"']);
});
