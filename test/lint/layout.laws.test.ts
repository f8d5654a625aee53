/**
 * Where files stand: nothing comes to the top level by mistake, and `test/unit` mirrors `src`, so that who changes a
 * module finds what holds it by its name, as the mutation run does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync } from 'node:fs';
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

const TOP = [
  'src',
  'content',
  'data',
  'public',
  'test',
  'package.json',
  'tsconfig.json',
  'astro.config.mjs',
  'README.md',
]
  .concat('package-lock.json', 'LICENSE')
  .sort();
/** What commands leave there, for nobody to keep. */
const LEFT = new Set(['node_modules', 'dist']);

/** Names at the top level: those that git keeps, or all, where the project was unpacked without it. */
function topLevel(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const files = status === 0 && stdout !== '' ? stdout.trimEnd().split('\n') : readdirSync(root);
  return [...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter((name) => !LEFT.has(name));
}

it('nothing stands at the top level but what belongs there', () => {
  const visible = topLevel().filter((name) => !name.startsWith('.'));
  expect(visible.sort()).toEqual(TOP);
});
