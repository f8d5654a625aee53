/**
 * Four ways to read the same files: from nothing; with a memory of the readings before; knowing what passed at an
 * earlier run of the program; and letting the long parts of documents go. After any change they give the same Edition
 * and the same problems, or the first is right and another is not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { assemble, type Assembled } from '../../../src/edition/assemble.ts';
import { PassedSteps } from '../../../src/cli/passed-file.ts';
import type { Shelf } from '../../../src/edition/to-document.ts';
import { readCases } from '../../../src/problems/cases.ts';
import { Forgetful, Memory, type Left } from '../../../src/problems/memory.ts';
import { Problems } from '../../../src/problems/problem.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';
import { type Files, memoryFiles } from '../../../src/read/files.ts';
import { damage } from '../../fuzz/damage.ts';
import { edits } from '../../support/edits.ts';
import { FULL } from '../../support/full.ts';
import { lay, minimalTree, operation, PROJECT, type Tree } from '../../support/tree.ts';

const read = (files: Files, memory?: Memory): Assembled =>
  assemble({ root: '', base: '/', files, ...(memory === undefined ? {} : { memory }) });

const LETTING_GO: Shelf = { atHand: 0, put: (document) => document };
const readLettingGo = (files: Files): Assembled => assemble({ root: '', base: '/', files, shelf: LETTING_GO });

/** All that ever passed, as it comes back from a file. */
class Runs {
  readonly #passed = new Map<string, Left>();

  read(files: Files): Assembled {
    const steps = new PassedSteps(this.#passed);
    const assembled = read(files, new Forgetful(steps));
    const added = [...steps.entries].filter(([name]) => !this.#passed.has(name));
    const written = JSON.parse(JSON.stringify(added)) as [string, Left][];
    for (const [name, left] of written) this.#passed.set(name, left ?? undefined);
    return assembled;
  }
}

const RIGHT = memoryFiles(minimalTree());

/** The readings that are held to a fresh one. */
class Readings {
  readonly memory = new Memory();
  readonly runs = new Runs();
  #count = 0;

  constructor() {
    this.runs.read(RIGHT);
    this.mend();
  }

  /** All is right again, for the one reading that could take what was wrong before for new. */
  mend(): void {
    read(RIGHT, this.memory);
  }

  /** The readings that differ from a fresh one, with what they say; null where none does. */
  differences(files: Files): unknown {
    const fresh = read(files);
    this.#count += 1;
    const others = {
      remembering: read(files, this.memory),
      // One of the two, by turns: each reading costs what a fresh one costs.
      ...((FULL || this.#count % 2 === 0) && { knowing: this.runs.read(files) }),
      ...((FULL || this.#count % 2 === 1) && { lettingGo: readLettingGo(files) }),
    };
    const wrong = Object.entries(others).filter(([, other]) => !isDeepStrictEqual(other, fresh));
    if (wrong.length === 0) return null;
    return { fresh: fresh.problems, ...Object.fromEntries(wrong.map(([name, { problems }]) => [name, problems])) };
  }
}

const CATALOGUE = join(PROJECT, 'src/problems/catalogue');
const cases = readdirSync(CATALOGUE)
  .filter((name) => name.endsWith('.cases.md'))
  .flatMap((name) => readCases(readFileSync(join(CATALOGUE, name), 'utf8')))
  // The answers of all are held by a reading that remembers, too: test/unit/problems/cases.long.test.ts. Each costs
  // three readings; every eightieth still comes from most groups.
  .filter((_, index) => FULL || index % 80 === 0);

it('all ways of reading find in each case of the catalogue what a fresh reading finds', () => {
  expect(cases.length).toBeGreaterThan(7);
  const readings = new Readings();
  const wrong = cases.flatMap(({ title, operations }, index) => {
    const found = readings.differences(lay(minimalTree(), operations));
    // Now and then it is mended in between, as by somebody who edits; mostly one mistake follows the other.
    if (index % 5 === 0) readings.mend();
    return found === null ? [] : [{ title, found }];
  });
  expect(wrong).toEqual([]);
});

it('all ways of reading find after any damage, and after its repair, what a fresh reading finds', () => {
  const readings = new Readings();
  let tree: Tree = minimalTree();
  const wrong: unknown[] = [];
  for (let seed = 0; seed < (FULL ? 120 : 7); seed += 1) {
    const before = new Map(tree);
    const { paths, how } = damage(tree, seed);
    const found = readings.differences(memoryFiles(tree));
    if (found !== null) wrong.push({ seed, paths, how, found });
    // One upon another at times; else back to what was, or to what is right.
    if (seed % 3 !== 2) tree = before;
    if (seed % 9 === 8) tree = minimalTree();
  }
  expect(wrong).toEqual([]);
});

it('all ways of reading find after each change of an editor what a fresh reading finds', () => {
  const readings = new Readings();
  const all = [...edits(minimalTree())];
  const tried = all.filter(({ what }, index) => FULL || index % (what.startsWith('data/') ? 110 : 300) === 0);
  expect(tried.length).toBeGreaterThan(7);
  const wrong = tried.flatMap(({ what, tree }) => {
    readings.mend();
    const found = readings.differences(memoryFiles(tree));
    return found === null ? [] : [{ what, found }];
  });
  expect(wrong).toEqual([]);
});

/** A file of notes in which one word is another, as a historian would change it. */
function reworded(notes: Uint8Array = new Uint8Array()): Buffer {
  const text = Buffer.from(notes).toString();
  const other = text.replace(/(?<= )the(?= )/u, 'that');
  expect(other).not.toBe(text);
  return Buffer.from(other);
}

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
  tree.set(note, reworded(tree.get(note)));
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

it('what was cited, and stands elsewhere, is asked for again of prose that passed', () => {
  const known = new Runs();
  const tree = minimalTree();
  lay(tree, [operation('append', 'content/documents/ties/notes.md', { put: '\nThey are {cells-now}.\n' })]);
  lay(tree, [operation('append', 'content/documents/ties/notes.uk.md', { put: '\nЇх {cells-now}.\n' })]);
  expect(known.read(memoryFiles(tree)).problems).toEqual([]);
  const claims = Buffer.from(tree.get('data/claims.json') ?? []).toString('utf8');
  tree.set('data/claims.json', Buffer.from(claims.replaceAll('"cells-now"', '"cells-then"')));
  const told = known.read(memoryFiles(tree)).problems.flatMap((problem) => [problem, ...problem.folded]);
  expect(told.map(({ code, file }) => `${code} ${file}`)).toContain('cite-unknown content/documents/ties/notes.md');
});

it('a step that passed is done again where its things say something else, or what it left does not hold', () => {
  const file = (text: string): SourceFile => new SourceFile('a.md', text);
  const first = new PassedSteps();
  const run = (passed: PassedSteps, of: SourceFile, stands = true, fails = false): string =>
    new Problems(new Forgetful(passed)).pass(
      'step',
      () => [[of, null], { said: 1 }],
      (own) => {
        if (fails) own.report(of, 'file-empty');
        return 'done';
      },
      () => stands,
    );
  expect(run(first, file('one'))).toBe('done');
  const kept = new Map([...first.entries].map(([name]) => [name, 'kept'] as const));
  expect(run(new PassedSteps(kept), file('one'))).toBe('kept');
  expect(run(new PassedSteps(kept), file('two'))).toBe('done');
  expect(run(new PassedSteps(kept), file('one'), false)).toBe('done');
  const failed = new PassedSteps();
  run(failed, file('one'), true, true);
  expect(failed.entries.size).toBe(0);
});

/** Files of which one is written as soon as it was read for the first time; what was read, in its order. */
function writtenMeanwhile(
  tree: Map<string, Uint8Array>,
  path: string,
  written: Uint8Array,
): { files: Files; reads: string[] } {
  const files = memoryFiles(tree);
  const reads: string[] = [];
  const read = (name: string): Uint8Array => {
    const bytes = files.read(name);
    if (name === path && !reads.includes(path)) tree.set(path, written);
    reads.push(name);
    return bytes;
  };
  return { files: { ...files, read }, reads };
}

it('a reading begins again where a file of a document that was let go is written meanwhile', () => {
  const tree = minimalTree();
  const path = [...tree.keys()].find((name) => name.endsWith('/notes.md')) ?? '';
  const { files, reads } = writtenMeanwhile(tree, path, reworded(tree.get(path)));
  const { edition } = readLettingGo(files);
  expect(reads.filter((name) => name === path).length).toBeGreaterThan(2);
  expect(edition?.version).toBeDefined();
  expect(edition).toEqual(read(memoryFiles(tree)).edition);
});

it('a reading begins again where a table was mended before its fault had its place', () => {
  const tree = minimalTree();
  const path = 'data/claims.json';
  const right = Buffer.from(tree.get(path) ?? '');
  tree.set(path, Buffer.from(right.toString().replace('"quote": "', '"quote": "Нема. ')));
  const { files, reads } = writtenMeanwhile(tree, path, right);
  const { edition } = readLettingGo(files);
  expect(reads.filter((name) => name === path).length).toBeGreaterThan(2);
  expect(edition).toEqual(read(RIGHT).edition);
});

it('a reading that lets go reads a table of content that is right once', () => {
  const reads: string[] = [];
  const counted = { ...RIGHT, read: (name: string) => (reads.push(name), RIGHT.read(name)) };
  expect(readLettingGo(counted).problems).toEqual([]);
  const tables = reads.filter((name) => name.startsWith('data/'));
  expect(tables).toEqual([...new Set(tables)]);
  expect(tables).toContain('data/claims.json');
});
