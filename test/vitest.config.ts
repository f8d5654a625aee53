import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { FULL } from './support/full.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the full run alone does, by its name: in another it is not there, rather than skipped. */
const FULL_ALONE = '**/*.full.test.ts';

/** What all projects share. Generous limits: a busy machine is no fault of the code. */
const common = {
  root,
  pool: 'threads',
  maxWorkers: 2,
  testTimeout: 900_000,
  hookTimeout: 900_000,
  // A second, as it is by default, is a matter of the machine.
  // To ask more often than a page changes is work for nobody.
  expect: { poll: { timeout: 300_000, interval: 200 } },
  exclude: FULL ? [] : [FULL_ALONE],
} as const;

/**
 * The tests of one module after another in the same worker: no module keeps state, and each is read once; by Node
 * itself, as the commands are, which is a fifth less work than to have Vite write each anew.
 */
const UNIT = {
  ...common,
  // A second worker reads every module a second time: a third more work, for a few seconds less.
  maxWorkers: 1,
  isolate: false,
  execArgv: ['--import=./src/cli/raw-text.ts'],
  // Nothing is mocked and no source holds tests: Vitest need not read each module for that.
  experimental: { viteModuleRunner: false, nodeLoader: false },
};

/**
 * What is not for every save, by its name: `laws` hold for every input, dozens a test; a `long` test starts commands
 * and servers, reads the three documents or every file of the project, or opens with libraries of others what is
 * published. So what is quick reads the small content alone.
 */
const LAWS = ['test/{unit,lint,guides}/**/*{laws,long}.test.ts'];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        test: {
          ...UNIT,
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          exclude: [...LAWS, ...common.exclude],
        },
      },
      { test: { ...UNIT, name: 'laws', include: LAWS } },
      // Both, in one worker: two would read every module twice.
      { test: { ...UNIT, name: 'units', include: ['test/unit/**/*.test.ts', ...LAWS] } },
      // Over dist/: a page is parsed once and looked at by many tests; two workers took a fifth more for parsing twice.
      { test: { ...UNIT, name: 'build', include: ['test/built/**/*.test.ts'] } },
      // One worker, one browser at a time: the machine may have two cores, and a crowded browser is a slow one.
      {
        test: {
          ...UNIT,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/support/browser.ts',
          maxWorkers: 1,
          fileParallelism: false,
          maxConcurrency: 2,
        },
      },
      { test: { ...UNIT, name: 'fuzz', include: ['test/fuzz/**/*.test.ts'] } },
    ],
  },
});
