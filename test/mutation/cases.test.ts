/**
 * For the mutation run alone: the cases that name a code of the changed file, each by itself and read anew, so that a
 * change fails by the title of a case. The unit tests hold all of them, a file of cases at a time.
 */
import { expect, it } from 'vitest';
import { assemble, type Assembled } from '../../src/edition/assemble.ts';
import { type GroupName, groups } from '../../src/problems/catalogue.ts';
import type { Files } from '../../src/read/files.ts';
import { casesOf, found, saidBefore, writeAnswer } from '../support/cases.ts';

const codes = (process.env['MUTATION_CODES'] ?? '').split(',');
const anew = (files: Files): Assembled => assemble({ root: '', base: '/', files });
const names = new RegExp(`:\\d+:\\d+ (?:${codes.join('|')})(?: ‹|$)`, 'm');
const cases = (Object.keys(groups) as GroupName[]).flatMap((group) =>
  casesOf(group)
    .filter(({ answer }) => names.test(answer))
    .map((one) => ({ ...one, before: saidBefore(group, one.title) })),
);

it.each(cases.map((one) => [one.title, one] as const))('the case “%s” is answered as before', (_, one) => {
  expect(writeAnswer(found(one, anew), one.before)).toBe(one.answer);
});

it('the small root of the cases is right: the checker finds nothing', () => {
  expect(found({ operations: [] }, anew)).toEqual([]);
});
