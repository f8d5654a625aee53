import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildInto } from '../../src/cli/build.ts';
import { dist, root } from '../../src/cli/paths.ts';
import { copyContent } from '../support/project.ts';
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

const kept = `${again}-kept`;
const content = copyContent();

afterAll(async () => {
  content.dispose();
  for (const folder of [again, kept]) await rm(folder, { recursive: true, force: true });
});

it('two builds give the same bytes, the second with pages kept from the one before and edited since', async () => {
  const record = join(content.path, 'pages.json');
  copyFileSync(join(root, '.cache', 'pages.json'), record);
  content.replace('content/documents/new-ties/notes.md', 'The key word of the text', 'The main word of the text');
  content.replace('content/pages/about.md', '\n\n', '\n\nA sentence that was not there before.\n\n');
  const env = { OSEREDOK_ROOT: content.path };
  expect(await buildInto(kept, env, { site: dist, record })).toBe(0);
  const made = JSON.parse(readFileSync(record, 'utf8')) as object;
  const before = JSON.parse(readFileSync(join(root, '.cache', 'pages.json'), 'utf8')) as object;
  expect(Object.keys(made).length).toBeGreaterThan(4);
  // A document was made anew, and its booklet, the others are those of dist/.
  const anew = ['documents/new-ties/', 'documents/new-ties/booklet/'];
  expect(differing(made, before).toSorted()).toEqual([...anew, ...anew.map((page) => `uk/${page}`)]);
  expect(await buildInto(again, env)).toBe(0);
  expect(digests(kept)).toEqual(digests(again));
});

/** The keys under which two records hold other things. */
function differing(a: object, b: object): string[] {
  const inB = new Map(Object.entries(b).map(([name, value]) => [name, JSON.stringify(value)]));
  return Object.entries(a).flatMap(([name, value]) => (JSON.stringify(value) === inB.get(name) ? [] : [name]));
}
