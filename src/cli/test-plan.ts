/** What the words after `npm test --` ask for: stages, files of tests, how much and how. */
import { UsageError } from '../problems/usage-error.ts';
import { nearest } from '../text/likeness.ts';
import type { Flags } from './flags.ts';

/** All stages, cheapest first. */
export const STAGES = ['lint', 'types', 'content', 'unit', 'build', 'built', 'browser', 'fuzz'] as const;
export type Stage = (typeof STAGES)[number];

/** The variable that tells the browser of the tests where to leave its time. */
export const BROWSER_TIME = 'OSEREDOK_BROWSER_TIME';

/** The variable that names for a check the file of what passed before; without it everything is asked. */
export const PASSED = 'OSEREDOK_PASSED';

/** What is run many times an hour: no laws, no build, no browser. */
const QUICK: readonly Stage[] = ['types', 'content', 'unit'];

/** Where the tests of a stage stand. */
const FOLDERS: Readonly<Partial<Record<Stage, RegExp>>> = {
  unit: /^test\/(unit|guides|lint)\//,
  built: /^test\/built\//,
  browser: /^test\/browser\//,
  fuzz: /^test\/fuzz\//,
};

export interface Plan {
  readonly stages: readonly Stage[];
  /** Files that alone are run, by stage; a stage that is not named here runs all of its tests. */
  readonly files: ReadonlyMap<Stage, readonly string[]>;
  /** Leaves out the laws and the types of components. */
  readonly quick: boolean;
  /** Every theme, language, width and engine, and ten times the damaged inputs. */
  readonly full: boolean;
  /** Stays, and runs unit tests again whenever a file is saved. */
  readonly watch: boolean;
  /** Writes golden files and snapshots anew. */
  readonly update: boolean;
}

/**
 * A word is `quick`, `full`, the name of a stage, or part of the path of tests: these run in the stages named, or else
 * in the first stage that has such tests.
 * @param files all files of tests, as paths from the project's folder with `/`
 * @throws UsageError for a word that is none of these
 */
export function plan({ words, set }: Pick<Flags, 'words' | 'set'>, files: readonly string[]): Plan {
  const named = STAGES.filter((stage) => words.includes(stage));
  const full = words.includes('full');
  // What the full run alone does is in no other.
  const there = files.filter((file) => full || !file.endsWith('.full.test.ts'));
  const chosen = new Map<Stage, string[]>();
  for (const word of words.filter((other) => !isStage(other) && other !== 'quick' && other !== 'full')) {
    const found = STAGES.map((stage) => [stage, testsOf(stage, word, there)] as const).filter(
      ([stage, tests]) => tests.length > 0 && (named.length === 0 || named.includes(stage)),
    );
    if (found.length === 0) throw unknownWord(word);
    for (const [stage, tests] of named.length === 0 ? found.slice(0, 1) : found)
      chosen.set(stage, [...new Set([...(chosen.get(stage) ?? []), ...tests])]);
  }
  const quick = words.includes('quick');
  const watch = set.has('watch');
  const asked = STAGES.filter((stage) => named.includes(stage) || chosen.has(stage));
  const all = watch ? (['unit'] as const) : quick ? QUICK : STAGES;
  return {
    stages: asked.length > 0 ? asked : all,
    files: chosen,
    quick,
    full,
    watch,
    update: set.has('update'),
  };
}

const isStage = (word: string): boolean => STAGES.some((stage) => stage === word);

function testsOf(stage: Stage, word: string, files: readonly string[]): string[] {
  return files.filter((file) => FOLDERS[stage]?.test(file) === true && file.includes(word));
}

function unknownWord(word: string): UsageError {
  const names = ['quick', 'full', ...STAGES];
  const list = names.join(', ');
  const [close] = nearest(word, names, 1);
  return new UsageError((refusals) => refusals.noStage(word, close, list));
}
