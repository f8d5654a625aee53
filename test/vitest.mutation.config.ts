/**
 * The unit tests alone, for the mutation run: no build, no browser, no fuzz, and no laws with their hundreds of inputs.
 * MUTATION_TEST names the test that is for the changed file, or others. (Stryker's own `testFiles` switches a change of
 * what a module does while it loads on too late, so that no test can see it.)
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    include: (process.env['MUTATION_TEST'] ?? 'test/unit/**/*.test.ts').split(','),
    exclude: ['**/*laws.test.ts'],
    pool: 'threads',
    testTimeout: 60_000,
  },
});
