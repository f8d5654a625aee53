import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      // Generous limits: a busy machine is no fault of the code.
      {
        test: {
          name: 'unit',
          root,
          include: ['test/unit/**/*.test.ts', 'test/guides/**/*.test.ts', 'test/lint/**/*.test.ts'],
          pool: 'threads',
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // A thousand damaged inputs, ten thousand with OSEREDOK_FULL=1.
      {
        test: {
          name: 'fuzz',
          root,
          include: ['test/fuzz/**/*.test.ts'],
          pool: 'threads',
          maxWorkers: 2,
          testTimeout: 120_000,
        },
      },
      // Over dist/: a page is parsed once and looked at by many tests, and two of the files build the site again.
      {
        test: {
          name: 'build',
          root,
          include: ['test/built/**/*.test.ts'],
          pool: 'threads',
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // One worker, one browser at a time: the machine may have two cores, and a crowded browser is a flaky one.
      {
        test: {
          name: 'browser',
          root,
          include: ['test/browser/**/*.test.ts'],
          pool: 'threads',
          maxWorkers: 1,
          fileParallelism: false,
          maxConcurrency: 2,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
