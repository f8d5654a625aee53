import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { swap } from '../../../src/cli/build.ts';
import { closingLine, readCounts } from '../../../src/cli/test.ts';

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

it('the closing line of the tests counts what Vitest reports', async () => {
  writeFileSync(
    at('report.json'),
    JSON.stringify({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 0 }),
  );
  expect(closingLine(await readCounts(at('report.json')))).toBe('7 passed, 2 failed, 1 skipped');
  expect(closingLine(await readCounts(at('no-report.json')))).toBe('0 passed, 0 failed');
});
