/** A field is guarded as soon as its schema says what kind of text it holds: nothing else has to be told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { CitedUnits } from '../../../../src/check/prose/cited-numbers.ts';
import { ProseChecker } from '../../../../src/check/prose/prose.ts';
import { checkTexts } from '../../../../src/check/prose/texts.ts';
import { claimSchema } from '../../../../src/model/claim.ts';
import { label, template, templateText, meant } from '../../../../src/model/text-types.ts';
import { textsOf } from '../../../../src/model/texts.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';
import { readJson } from '../../../../src/read/json.ts';
import { Names } from '../../../../src/read/names.ts';
import { Things } from '../../../../src/text/counted/things.ts';
import { root } from '../../../../src/cli/paths.ts';

const none = Names.of([]);
const nowhere = new Map<string, Names>();
const known = {
  claims: Names.of(['cells-now']),
  checks: none,
  pages: none,
  places: nowhere,
  moved: new Map<string, string>(),
  withoutResult: new Set<string>(),
  typed: { of: () => null },
  numbers: new CitedUnits([], [], { things: new Things([]), units: [] }),
  spelling: { sign: '', slips: () => [], explains: () => true },
  homes: { sign: '', stranger: () => null },
  quoted: null,
};

/** What the checker says of a JSON file that holds one value of a schema. */
function problemsOf(schema: z.ZodType, value: unknown): string[] {
  const problems = new Problems();
  const checker = new ProseChecker(known, problems);
  const file = new SourceFile('data/test.json', JSON.stringify(value));
  checkTexts(textsOf(schema), [readJson(file, schema, problems)], checker);
  return problems
    .list()
    .map(({ code, column, length }) => `${code} ${file.text.slice(column - 1, column - 1 + length)}`);
}

const OOPS = { en: 'all 854 of them, {oops}', uk: 'усі {cells-now}' };
const [claim] = (JSON.parse(readFileSync(join(root, 'data/claims.json'), 'utf8')) as { claims: object[] }).claims;

it('a new field of a claim with words is refused when they hold a number', () => {
  const schema = claimSchema.extend({ scope: label('What it covers.', 'Що воно охоплює.').optional() });
  expect(problemsOf(schema, claim)).toEqual([]);
  expect(problemsOf(schema, { ...claim, scope: OOPS })).toEqual(['number-in-label 854', 'number-in-label {']);
});

it('a new template of a claim is refused when it holds a bare number and cites what is not there', () => {
  const schema = claimSchema.extend({ scope: template('What it covers.', 'Що воно охоплює.').optional() });
  expect(problemsOf(schema, { ...claim, scope: OOPS })).toEqual(['bare-number 854', 'cite-unknown {oops}']);
});

it('a new field is guarded however deep it lies', () => {
  const schema = z.strictObject({
    list: z.array(z.strictObject({ inner: z.record(z.string(), templateText('Words.', 'Слова.')) })),
    pair: z.tuple([z.number(), label('Words.', 'Слова.').nullable()]),
    either: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('words'), said: label('Words.', 'Слова.') }),
      z.strictObject({ is: z.literal('source'), said: z.string() }),
    ]),
  });
  const words = { en: 'in 1924', uk: 'тоді' };
  const right = { list: [], pair: [1, null], either: { is: 'source', said: '1924' } };
  expect(problemsOf(schema, right)).toEqual([]);
  expect(problemsOf(schema, { ...right, list: [{ inner: { a: 'in 1924' } }] })).toEqual(['bare-number 1924']);
  expect(problemsOf(schema, { ...right, pair: [1, words] })).toEqual(['number-in-label 1924']);
  expect(problemsOf(schema, { ...right, either: { is: 'words', said: words } })).toEqual(['number-in-label 1924']);
});

it('a new field of a kind that the walk does not know stops it rather than slip through', () => {
  const schema = z.strictObject({ when: meant(z.date(), 'A date.', 'Дата.') });
  expect(() => textsOf(schema)).toThrow('"date" are not walked');
});
