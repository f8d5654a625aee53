import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { carryOver } from '../../../src/cli/carry-over.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oseredok-carry-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A site with these assets, each with its build for content. */
function site(build: string, assets: readonly string[]): string {
  const path = join(folder, build);
  mkdirSync(join(path, '_astro'), { recursive: true });
  for (const name of assets) writeFileSync(join(path, '_astro', name), build);
  return path;
}

it('an open page finds the script of its build after the next build, and not after the one after that', async () => {
  const [first, second, third] = [site('1', ['a.js', 'same.js']), site('2', ['b.js', 'same.js']), site('3', ['c.js'])];
  await carryOver(first, second);
  expect(readdirSync(join(second, '_astro')).sort()).toEqual(['a.js', 'b.js', 'same.js']);
  expect(readFileSync(join(second, '_astro', 'a.js'), 'utf8')).toBe('1');
  expect(readFileSync(join(second, '_astro', 'same.js'), 'utf8')).toBe('2');
  await carryOver(second, third);
  expect(readdirSync(join(third, '_astro')).sort()).toEqual(['b.js', 'c.js', 'same.js']);
});

it('a first build has nothing to carry over', async () => {
  const only = site('1', ['a.js']);
  await carryOver(join(folder, 'none'), only);
  expect(readdirSync(join(only, '_astro'))).toEqual(['a.js']);
});
