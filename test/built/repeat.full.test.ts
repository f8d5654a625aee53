/**
 * The site built again: three builds. The small content is built twice there, too
 * (new-document.full.test.ts).
 */
import { copyFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildInto } from '../../src/cli/build.ts';
import { dist, root } from '../../src/cli/paths.ts';
import { buildAgain, digests, type Entries, readRecord } from '../support/build-again.ts';
import { copyContent } from '../support/project.ts';

// Beside dist/ and named as the build names its own, so that a later build clears what a killed test run leaves.
const again = join(root, `.dist-${process.pid}`);
const kept = `${again}-kept`;
const RECORD = join(root, '.cache', 'pages.json');

afterAll(async () => {
  for (const folder of [again, kept]) await rm(folder, { recursive: true, force: true });
});

it('two builds of the whole content give the same bytes, the second with pages kept', async () => {
  const marked = 'documents/production-cells/';
  const differ = await buildAgain({ site: dist, record: RECORD, env: {}, marked, old: 'documents/new-ties/' });
  expect(differ).toEqual([`${marked}index.html`]);
});

// That an edit of any file of a document makes its pages anew is held by kept-pages.laws.test.ts.
it('a build with pages kept from before an edit gives the bytes of one that keeps none', async () => {
  const content = copyContent();
  const record = join(content.path, 'pages.json');
  copyFileSync(RECORD, record);
  content.replace('content/documents/new-ties/notes.md', 'The key word of the text', 'The main word of the text');
  content.replace('content/pages/about.md', '\n\n', '\n\nA sentence that was not there before.\n\n');
  content.replace('content/pages/about.uk.md', '\n\n', '\n\nРечення, якого тут раніше не було.\n\n');
  const env = { OSEREDOK_ROOT: content.path };
  await rm(kept, { recursive: true, force: true });
  expect(await buildInto(kept, env, { site: dist, record })).toBe(0);
  // A document was made anew, its booklet and its frame; the others are those of dist/.
  const anew = ['documents/new-ties/', 'documents/new-ties/booklet/', 'embed/documents/new-ties/'];
  const expected = [...anew, ...anew.map((page) => `uk/${page}`)];
  expect(differing(readRecord(record), readRecord(RECORD)).toSorted()).toEqual(expected);
  expect(await buildInto(again, env)).toBe(0);
  expect(digests(kept)).toEqual(digests(again));
  content.dispose();
});

/** The keys under which two records hold other things. */
function differing(a: Entries, b: Entries): string[] {
  return Object.keys(a).filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]));
}
