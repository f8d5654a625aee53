/**
 * A document whose long parts were let go says what it said before: a reading that lets all of them go finds what one
 * finds that holds them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { assemble, type Assembled } from '../../../src/edition/assemble.ts';
import type { Shelf } from '../../../src/edition/shelf.ts';
import { readCases } from '../../../src/problems/cases.ts';
import { type Files, memoryFiles } from '../../../src/read/files.ts';
import { damage } from '../../fuzz/damage.ts';
import { FULL } from '../../support/full.ts';
import { runs } from '../../support/laws.ts';
import { lay, minimalTree, PROJECT } from '../../support/tree.ts';

const LETTING_GO: Shelf = { atHand: 0, put: (document) => document };

const read = (files: Files, shelf?: Shelf): Assembled =>
  assemble({ root: '', base: '/', files, ...(shelf === undefined ? {} : { shelf }) });

/** What differs between a reading that lets go and one that holds; null where nothing does. */
function difference(files: Files): unknown {
  const [short, whole] = [read(files, LETTING_GO), read(files)];
  return isDeepStrictEqual(short, whole) ? null : { short: short.problems, whole: whole.problems };
}

const CATALOGUE = join(PROJECT, 'src/problems/catalogue');
const cases = readdirSync(CATALOGUE)
  .filter((name) => name.endsWith('.cases.md'))
  .flatMap((name) => readCases(readFileSync(join(CATALOGUE, name), 'utf8')))
  .filter((_, index) => FULL || index % 12 === 5);

it('a reading that lets documents go finds in each case of the catalogue what one that holds them finds', () => {
  expect(cases.length).toBeGreaterThan(30);
  const wrong = cases.flatMap(({ title, operations }) => {
    const found = difference(lay(minimalTree(), operations));
    return found === null ? [] : [{ title, found }];
  });
  expect(wrong).toEqual([]);
});

it('a reading that lets documents go finds after any damage what one that holds them finds', () => {
  const wrong: unknown[] = [];
  for (let seed = 0; seed < runs(40); seed += 1) {
    const tree = minimalTree();
    const { paths, how } = damage(tree, seed);
    const found = difference(memoryFiles(tree));
    if (found !== null) wrong.push({ seed, paths, how, found });
  }
  expect(wrong).toEqual([]);
});

it('a reading begins again where a file of a document that was let go is written meanwhile', () => {
  const tree = minimalTree();
  const path = [...tree.keys()].find((name) => name.endsWith('/notes.md')) ?? '';
  const written = Buffer.concat([tree.get(path) ?? Buffer.of(), Buffer.from('\nAfterwards.\n')]);
  const files = memoryFiles(tree);
  let reads = 0;
  const changing: Files = {
    ...files,
    read: (name) => {
      const bytes = files.read(name);
      if (name === path && (reads += 1) === 1) tree.set(path, written);
      return bytes;
    },
  };
  const { edition } = read(changing, LETTING_GO);
  expect(reads).toBeGreaterThan(2);
  expect(edition?.version).toBeDefined();
  expect(edition).toEqual(read(memoryFiles(tree)).edition);
});
