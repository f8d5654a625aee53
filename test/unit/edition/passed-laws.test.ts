/**
 * What passed at an earlier run of the program is never taken for what would pass now: after any change, a reading that
 * knows what passed before gives the same Edition and the same problems as one that asks everything.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { assemble, type Assembled } from '../../../src/edition/assemble.ts';
import { PassedSteps } from '../../../src/edition/passed.ts';
import { readCases } from '../../../src/problems/cases.ts';
import { Forgetful } from '../../../src/problems/memory.ts';
import { Problems } from '../../../src/problems/problem.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';
import type { Left } from '../../../src/problems/passed.ts';
import { type Files, memoryFiles } from '../../../src/read/files.ts';
import { damage } from '../../fuzz/damage.ts';
import { edits } from '../../support/edits.ts';
import { FULL } from '../../support/full.ts';
import { runs } from '../../support/laws.ts';
import { lay, minimalTree, operation, PROJECT, type Tree } from '../../support/tree.ts';

const read = (files: Files, passed: PassedSteps | null): Assembled =>
  assemble({ root: '', base: '/', files, memory: new Forgetful(passed) });

/** All that ever passed, as it comes back from a file. */
class Runs {
  readonly #passed = new Map<string, Left>();

  read(files: Files): Assembled {
    const steps = new PassedSteps(this.#passed);
    const assembled = read(files, steps);
    const written = JSON.parse(JSON.stringify([...steps.entries])) as [string, Left][];
    for (const [name, left] of written) this.#passed.set(name, left ?? undefined);
    return assembled;
  }

  /** What differs from a reading that asks everything; null where nothing does. */
  difference(files: Files): unknown {
    const [knowing, fresh] = [this.read(files), read(files, null)];
    return isDeepStrictEqual(knowing, fresh) ? null : { knowing: knowing.problems, fresh: fresh.problems };
  }
}

const CATALOGUE = join(PROJECT, 'src/problems/catalogue');
const cases = readdirSync(CATALOGUE)
  .filter((name) => name.endsWith('.cases.md'))
  .flatMap((name) => readCases(readFileSync(join(CATALOGUE, name), 'utf8')))
  // Others than memory-laws.test.ts takes, as few for the same reason.
  .filter((_, index) => FULL || index % 16 === 3);

it('a reading that knows what passed finds in each case of the catalogue what one that asks everything finds', () => {
  expect(cases.length).toBeGreaterThan(25);
  const known = new Runs();
  known.read(memoryFiles(minimalTree()));
  const wrong = cases.flatMap(({ title, operations }) => {
    const found = known.difference(lay(minimalTree(), operations));
    return found === null ? [] : [{ title, found }];
  });
  expect(wrong).toEqual([]);
});

it('a reading that knows what passed finds after any damage what one that asks everything finds', () => {
  const known = new Runs();
  let tree: Tree = minimalTree();
  const wrong: unknown[] = [];
  for (let seed = 0; seed < runs(150); seed += 1) {
    const before = new Map(tree);
    const { paths, how } = damage(tree, seed);
    const found = known.difference(memoryFiles(tree));
    if (found !== null) wrong.push({ seed, paths, how, found });
    if (seed % 3 !== 2) tree = before;
    if (seed % 9 === 8) tree = minimalTree();
  }
  expect(wrong).toEqual([]);
});

it('a reading that knows what passed finds after each change of an editor what one that asks everything finds', () => {
  const known = new Runs();
  known.read(memoryFiles(minimalTree()));
  const all = [...edits(minimalTree())];
  const tried = all.filter(({ what }, index) => FULL || index % (what.startsWith('data/') ? 16 : 90) === 3);
  expect(tried.length).toBeGreaterThan(20);
  const wrong = tried.flatMap(({ what, tree }) => {
    const found = known.difference(memoryFiles(tree));
    return found === null ? [] : [{ what, found }];
  });
  expect(wrong).toEqual([]);
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
        if (fails) own.report(of, { code: 'file-empty' });
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
