/**
 * What is kept from one reading to the next is never taken for new: after any change, a reading with a memory gives the
 * same Edition and the same problems as one that begins from nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { assemble, type Assembled } from '../../../src/edition/assemble.ts';
import { readCases } from '../../../src/problems/cases.ts';
import { Memory } from '../../../src/problems/memory.ts';
import { type Files, memoryFiles } from '../../../src/read/files.ts';
import { damage } from '../../fuzz/damage.ts';
import { edits } from '../../support/edits.ts';
import { FULL } from '../../support/full.ts';
import { runs } from '../../support/laws.ts';
import { lay, minimalTree, operation, PROJECT, type Tree } from '../../support/tree.ts';

const read = (files: Files, memory?: Memory): Assembled =>
  assemble({ root: '', base: '/', files, ...(memory === undefined ? {} : { memory }) });

/** What differs between a reading that remembers and one that begins from nothing; null where nothing does. */
function difference(files: Files, memory: Memory): unknown {
  const [remembered, fresh] = [read(files, memory), read(files)];
  return isDeepStrictEqual(remembered, fresh) ? null : { remembered: remembered.problems, fresh: fresh.problems };
}

const CATALOGUE = join(PROJECT, 'src/problems/catalogue');
const cases = readdirSync(CATALOGUE)
  .filter((name) => name.endsWith('.cases.md'))
  .flatMap((name) => readCases(readFileSync(join(CATALOGUE, name), 'utf8')))
  // The answers of all are held by a reading that remembers, too: test/unit/problems/cases.test.ts. Each costs two
  // readings; a sixteenth of them still has some of every group, and passed-laws.test.ts takes other ones.
  .filter((_, index) => FULL || index % 16 === 0);

it('a reading that remembers the cases before finds in each case of the catalogue what a fresh one finds', () => {
  expect(cases.length).toBeGreaterThan(25);
  const memory = new Memory();
  const wrong = cases.flatMap(({ title, operations }, index) => {
    const tree = minimalTree();
    const files = lay(tree, operations);
    const found = difference(files, memory);
    // Now and then it is mended in between, as by somebody who edits; mostly one mistake follows the other.
    if (index % 5 === 0) read(memoryFiles(minimalTree()), memory);
    return found === null ? [] : [{ title, found }];
  });
  expect(wrong).toEqual([]);
});

it('a reading that remembers finds after any damage, and after its repair, what a fresh one finds', () => {
  const memory = new Memory();
  let tree: Tree = minimalTree();
  const wrong: unknown[] = [];
  for (let seed = 0; seed < runs(150); seed += 1) {
    const before = new Map(tree);
    const { paths, how } = damage(tree, seed);
    const found = difference(memoryFiles(tree), memory);
    if (found !== null) wrong.push({ seed, paths, how, found });
    // One upon another at times; else back to what was, or to what is right.
    if (seed % 3 !== 2) tree = before;
    if (seed % 9 === 8) tree = minimalTree();
  }
  expect(wrong).toEqual([]);
});

it('a reading that remembers finds after each change of an editor what a fresh one finds', () => {
  const memory = new Memory();
  const all = [...edits(minimalTree())];
  const tried = all.filter(({ what }, index) => FULL || index % (what.startsWith('data/') ? 16 : 90) === 0);
  expect(tried.length).toBeGreaterThan(20);
  const wrong = tried.flatMap(({ what, tree }) => {
    read(memoryFiles(minimalTree()), memory);
    const found = difference(memoryFiles(tree), memory);
    return found === null ? [] : [{ what, found }];
  });
  expect(wrong).toEqual([]);
});

it('a reading that remembers keeps the Edition of the same files, and what a change is not about', () => {
  const memory = new Memory();
  const tree = minimalTree();
  const first = read(memoryFiles(tree), memory).edition;
  const again = read(
    memoryFiles(new Map([...tree].map(([path, bytes]) => [path, Buffer.from(bytes)]))),
    memory,
  ).edition;
  expect(again).toBe(first);
  const [note = ''] = [...tree.keys()].filter((path) => path.endsWith('/notes.md'));
  tree.set(note, Buffer.concat([tree.get(note) ?? Buffer.alloc(0), Buffer.from('\nMore of it.\n')]));
  const changed = read(memoryFiles(tree), memory).edition;
  const [, , slug] = note.split('/');
  const kept = changed?.documents.filter((document) => first?.documents.includes(document)).map((one) => one.slug);
  expect(changed).not.toBe(first);
  expect(kept).toEqual(first?.documents.map((one) => one.slug).filter((one) => one !== slug));
});

it('a reading that remembers prints anew the numbers that prose of another file cites', () => {
  const memory = new Memory();
  const tree = minimalTree();
  const cites = '{check:ratio-cells}, {cells-now}, {count:notes}';
  const append = (name: string, put: string): unknown =>
    lay(tree, [operation('append', `content/documents/ties/${name}`, { put })]);
  append('notes.md', `\nThey are ${cites}.\n`);
  append('notes.uk.md', `\nЇх ${cites}.\n`);
  const textOf = ({ edition }: Assembled): string => edition?.index.documents.get('ties')?.notes[0]?.text.en ?? '';
  const before = textOf(read(memoryFiles(tree), memory));
  lay(tree, [operation('edit', 'data/checks.json', { find: '"digits": 2', put: '"digits": 4' })]);
  const after = read(memoryFiles(tree), memory);
  expect(textOf(after)).not.toBe(before);
  expect(after).toEqual(read(memoryFiles(tree)));
});
