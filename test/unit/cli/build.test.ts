import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  readdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { swap, carryOver } from '../../../src/cli/build.ts';
import { UsageError } from '../../../src/problems/usage-error.ts';
import { closingLine, readCounts, sweep } from '../../../src/cli/test.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oseredok-build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function site(name: string, text: string): void {
  mkdirSync(at(name));
  writeFileSync(join(at(name), 'index.html'), text);
}

it('putting a built site in place replaces the one before as a whole', async () => {
  site('dist', 'old');
  writeFileSync(join(at('dist'), 'left-over.html'), 'x');
  site('new', 'new');
  await swap(at('new'), at('dist'), at('old'));
  expect(readFileSync(join(at('dist'), 'index.html'), 'utf8')).toBe('new');
  expect(['dist/left-over.html', 'new', 'old'].filter((name) => existsSync(at(name)))).toEqual([]);
});

it('putting a built site in place needs none before', async () => {
  site('new', 'new');
  await swap(at('new'), at('dist'), at('old'));
  expect(readFileSync(join(at('dist'), 'index.html'), 'utf8')).toBe('new');
});

it('putting a built site in place puts the old one back when the new one cannot be moved', async () => {
  site('dist', 'old');
  await expect(swap(at('missing'), at('dist'), at('old'))).rejects.toThrow();
  expect(readFileSync(join(at('dist'), 'index.html'), 'utf8')).toBe('old');
});

it('putting a built site in place sweeps away one that may not be written, unless it is of somebody else', async () => {
  site('dist', 'old');
  chmodSync(at('dist'), 0o555);
  site('new', 'new');
  await swap(at('new'), at('dist'), at('old'));
  expect(readFileSync(join(at('dist'), 'index.html'), 'utf8')).toBe('new');
  expect(existsSync(at('old'))).toBe(false);
});

it('putting a built site in place leaves a file alone that stands there', async () => {
  writeFileSync(at('dist'), 'mine');
  site('new', 'new');
  await expect(swap(at('new'), at('dist'), at('old'))).rejects.toThrow(UsageError);
  expect(readFileSync(at('dist'), 'utf8')).toBe('mine');
});

it('the closing line of the tests counts what Vitest reports', async () => {
  writeFileSync(
    at('report.json'),
    JSON.stringify({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 0 }),
  );
  expect(closingLine(await readCounts(at('report.json')))).toBe('7 passed, 2 failed, 1 skipped');
  expect(closingLine(await readCounts(at('no-report.json')))).toBe('0 passed, 0 failed');
  // As a full disk leaves it.
  writeFileSync(at('cut-off.json'), '{"numPassedTests":7,');
  expect(closingLine(await readCounts(at('cut-off.json')))).toBe('0 passed, 0 failed');
});

it('what Node has kept of modules is swept when there is too much of it', () => {
  sweep(at('nowhere'), 2);
  site('kept', 'module');
  sweep(at('kept'), 1);
  expect(existsSync(at('kept'))).toBe(true);
  writeFileSync(join(at('kept'), 'more'), '');
  sweep(at('kept'), 1);
  expect(existsSync(at('kept'))).toBe(false);
});

/** A site with these assets, each with its build for content. */
function siteWith(build: string, assets: readonly string[]): string {
  const path = at(build);
  mkdirSync(join(path, '_astro'), { recursive: true });
  for (const name of assets) writeFileSync(join(path, '_astro', name), build);
  return path;
}

it('an open page finds the script of its build after the next build, and not after the one after that', async () => {
  const [first, second, third] = [
    siteWith('1', ['a.js', 'same.js']),
    siteWith('2', ['b.js', 'same.js']),
    siteWith('3', ['c.js']),
  ];
  await carryOver(first, second);
  expect(readdirSync(join(second, '_astro')).sort()).toEqual(['a.js', 'b.js', 'same.js']);
  expect(readFileSync(join(second, '_astro', 'a.js'), 'utf8')).toBe('1');
  expect(readFileSync(join(second, '_astro', 'same.js'), 'utf8')).toBe('2');
  await carryOver(second, third);
  expect(readdirSync(join(third, '_astro')).sort()).toEqual(['b.js', 'c.js', 'same.js']);
});

it('a first build has nothing to carry over', async () => {
  const only = siteWith('1', ['a.js']);
  await carryOver(at('none'), only);
  expect(readdirSync(join(only, '_astro'))).toEqual(['a.js']);
});
