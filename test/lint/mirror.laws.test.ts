/** `test/unit` mirrors `src`: who changes a module finds what holds it by its name, as the mutation run does. */
import { existsSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';

/** What a unit test is about: `charts/csv` of `charts/csv.test.ts`, and of its `-laws`, its `.long` and its `.full`. */
const subjectOf = (test: string): string => test.replace(/(?:[-.]laws)?(?:\.long|\.full)?\.test\.ts$/, '');

/** A module, a component, a style sheet, or a room: what its modules promise together. */
const isThere = (subject: string): boolean =>
  ['', '.ts', '.mjs', '.astro', '.css'].some((end) => existsSync(join(root, 'src', subject + end)));

it('each unit test is named after a module or a room of src', () => {
  const tests = globSync('**/*.test.ts', { cwd: join(root, 'test', 'unit') }).map((test) => test.replaceAll(sep, '/'));
  expect(tests.length).toBeGreaterThan(100);
  expect(tests.filter((test) => !isThere(subjectOf(test)))).toEqual([]);
});
