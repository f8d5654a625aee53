/** The unit tests alone, for the mutation run: no build, no browser, no fuzz. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: { include: ['test/unit/**/*.test.ts'], pool: 'threads', testTimeout: 60_000 },
});
