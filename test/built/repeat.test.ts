import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildInto } from '../../src/cli/build.ts';
import { dist, root } from '../../src/cli/paths.ts';
import { FULL } from '../support/full.ts';
import { copyContent } from '../support/project.ts';
import { builtFiles } from '../support/site.ts';

// Beside dist/ and named as the build names its own, so that a later build clears what a killed test run leaves.
const again = join(root, `.dist-${process.pid}`);
const kept = `${again}-kept`;
const before = `${again}-before`;

// Vitest sets variables that Vite would take for settings of the site (BASE_URL among them); a build must not see them.
for (const name of Object.keys(process.env))
  if (/^(VITEST.*|BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV)$/.test(name)) delete process.env[name];

interface Entry {
  readonly of: string;
  readonly sha256: string;
}
type Entries = Record<string, Entry>;

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const digests = (folder: string, files = builtFiles(folder)): Record<string, string> =>
  Object.fromEntries(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]));
const readRecord = (file: string): Entries => JSON.parse(readFileSync(file, 'utf8')) as Entries;
const RECORD = join(root, '.cache', 'pages.json');

/** What the build before the last has left in dist/ for pages that were open (src/cli/build.ts). */
const carried = (file: string): boolean => statSync(join(dist, file)).mtime < new Date(Date.UTC(1990, 0, 2));

afterAll(async () => {
  for (const folder of [again, kept, before]) await rm(folder, { recursive: true, force: true });
});

it('two builds give the same bytes, the second with pages kept, and others anew that were of other words', async () => {
  const last = readRecord(RECORD);
  expect(Object.keys(last).length).toBeGreaterThan(4);
  // One page has a line more than was built, to tell that it was kept; those of a document are of other words.
  const marked = 'documents/production-cells/';
  const told: Entries = {};
  for (const [address, entry] of Object.entries(last)) {
    const old = address.includes('documents/new-ties/');
    const page = readFileSync(join(dist, address, 'index.html'), 'utf8');
    const html = old ? page.replaceAll('24', '25') : address === marked ? `${page}<!-- kept -->` : page;
    const file = join(before, address, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    told[address] = { of: old ? sha256(entry.of) : entry.of, sha256: sha256(html) };
  }
  const record = join(before, 'pages.json');
  writeFileSync(record, JSON.stringify(told));
  // What lessons are taken along as would be taken as it stands.
  await rm(join(root, '.cache', 'files'), { recursive: true, force: true });
  expect(await buildInto(kept, {}, { site: before, record })).toBe(0);
  const mark = told[marked]!;
  expect(readRecord(record)).toEqual({ ...last, [marked]: mark });
  const first = digests(
    dist,
    builtFiles().filter((file) => !carried(file)),
  );
  const second = digests(kept);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  // What holds the hashes of all files has that of the page with the line, too.
  const lists = /^(?:api\/offline(?:-\d+)?\.json|sw\.js)$/;
  const differ = Object.keys(first).filter((file) => first[file] !== second[file] && !lists.test(file));
  expect(differ).toEqual([`${marked}index.html`]);
  expect(second[`${marked}index.html`]).toBe(mark.sha256);
});

// Two more builds; that an edit of any file of a document makes its pages anew is held by kept-pages.laws.test.ts.
if (FULL)
  it('a build with pages kept from before an edit gives the bytes of one that keeps none', async () => {
    const content = copyContent();
    const record = join(content.path, 'pages.json');
    copyFileSync(RECORD, record);
    content.replace('content/documents/new-ties/notes.md', 'The key word of the text', 'The main word of the text');
    content.replace('content/pages/about.md', '\n\n', '\n\nA sentence that was not there before.\n\n');
    const env = { OSEREDOK_ROOT: content.path };
    await rm(kept, { recursive: true, force: true });
    expect(await buildInto(kept, env, { site: dist, record })).toBe(0);
    // A document was made anew, and its booklet, the others are those of dist/.
    const anew = ['documents/new-ties/', 'documents/new-ties/booklet/'];
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
