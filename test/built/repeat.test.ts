import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildInto } from '../../src/cli/build.ts';
import { dist, root } from '../../src/cli/paths.ts';
import { builtFiles } from '../support/site.ts';

// Beside dist/ and named as the build names its own, so that a later build clears what a killed test run leaves.
const again = join(root, `.dist-${process.pid}`);

// Vitest sets variables that Vite would take for settings of the site (BASE_URL among them); a build must not see them.
for (const name of Object.keys(process.env))
  if (/^(VITEST.*|BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV)$/.test(name)) delete process.env[name];

const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    builtFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

afterAll(() => rm(again, { recursive: true, force: true }));

it('a second build gives the same bytes', async () => {
  expect(await buildInto(again)).toBe(0);
  expect(digests(again)).toEqual(digests(dist));
});
