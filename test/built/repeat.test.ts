import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildInto } from '../../src/cli/build.ts';
import { dist, root } from '../../src/cli/paths.ts';
import { brokenLinks } from '../support/links.ts';
import { builtFiles, builtPages } from '../support/site.ts';

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

describe('building again', () => {
  afterAll(() => rm(again, { recursive: true, force: true }));

  it('gives the same bytes', async () => {
    expect(await buildInto(again)).toBe(0);
    expect(digests(again)).toEqual(digests(dist));
    await rm(again, { recursive: true });
  });

  it('for another address and base path gives a site whose links hold', async () => {
    expect(await buildInto(again, { SITE: 'https://edition.example', BASE: '/some/where' })).toBe(0);
    const pages = builtPages(again, '/some/where/');
    expect(
      brokenLinks({ pages, files: builtFiles(again), base: '/some/where/', origin: 'https://edition.example' }),
    ).toEqual([]);
    expect(
      pages
        .find((page) => page.route === '/uk/about/')
        ?.dom.querySelector('link[rel=canonical]')
        ?.getAttribute('href'),
    ).toBe('https://edition.example/some/where/uk/about/');
  });
});
