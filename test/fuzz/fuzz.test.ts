/**
 * Damaged inputs through the checker: never a crash, never a pass with content lost. A thousand of them, ten thousand
 * in the full run. Inputs that once failed are kept in regressions.cases.md and tried first: when a seed fails, mend
 * the checker and write the damage down there.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Assembled } from '../../src/edition/assemble.ts';
import { memoryFiles } from '../../src/read/files.ts';
import { readCases } from '../../src/problems/cases.ts';
import { terminalReport } from '../../src/problems/print.ts';
import { FULL } from '../support/full.ts';
import { lay, minimalTree, readChanged, type Tree } from '../support/tree.ts';
import { damage } from './damage.ts';
import { htmlOf, lost } from './lost.ts';

const INPUTS = FULL ? 10_000 : 1000;
const CHUNK = 500;

const clean = minimalTree();

/**
 * Runs the checker; what is wrong with it, in a sentence, or null. No time is taken: on a busy machine it would judge
 * the machine, and an input without end shows as a stage without end.
 */
function verdict(tree: Tree, paths: readonly string[]): string | null {
  let result: Assembled;
  let report: string;
  try {
    result = readChanged(memoryFiles(tree));
    report = terminalReport(result.problems, { lang: 'uk', colour: false });
  } catch (error) {
    return `crashed: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)}`;
  }
  if (({} as Record<string, unknown>)['polluted'] !== undefined) return 'polluted the prototype of all objects';
  if (result.edition === null) {
    if (result.problems.length === 0) return 'refused without a reason';
    const vague = result.problems.find(({ line, column, length }) => !(line >= 1 && column >= 1 && length >= 1));
    if (vague !== undefined) return `a problem without a place: ${vague.code}`;
    const empty = /undefined|NaN|\[object/.exec(report.replace(/^.*\|.*$/gm, ''));
    return empty !== null && ![...tree.values()].some((bytes) => Buffer.from(bytes).includes(empty[0]))
      ? `an unfilled sentence: ${report.slice(Math.max(0, empty.index - 200), empty.index + 20)}`
      : null;
  }
  const missing = lost(tree, paths, result.edition);
  if (missing.length > 0) return `passed and lost: ${missing.slice(0, 5).join(', ')}`;
  return /<(?:script|img|style|iframe)|<[^>]*\son[a-z]+=|href="(?!\/|https:\/\/|#)[^"]/i.exec(
    htmlOf(result.edition),
  ) === null
    ? null
    : 'passed with live HTML';
}

const cases = readCases(readFileSync(new URL('regressions.cases.md', import.meta.url), 'utf8'));

it('the inputs that once failed are all there', () => {
  expect(cases.length).toBeGreaterThanOrEqual(19);
});

it.each(cases.map((one) => [one.title, one.operations] as const))(
  'the input “%s”, which once failed, is read',
  (_, operations) => {
    const tree = new Map(clean);
    lay(tree, operations);
    expect(verdict(tree, [...new Set(operations.map(({ file }) => file))])).toBeNull();
  },
);

it.each(Array.from({ length: INPUTS / CHUNK }, (_, index) => [index * CHUNK, (index + 1) * CHUNK - 1]))(
  'the damaged inputs of the seeds %i to %i are refused with a reason, or pass with nothing lost',
  (from, to) => {
    const failed: string[] = [];
    for (let seed = from ?? 0; seed <= (to ?? -1); seed += 1) {
      const tree = new Map(clean);
      const { paths, how } = damage(tree, seed);
      const wrong = verdict(tree, paths);
      if (wrong !== null) failed.push(`seed ${seed} (${paths.join(', ')}; ${how}): ${wrong}`);
    }
    expect(failed).toEqual([]);
  },
  120_000,
);
