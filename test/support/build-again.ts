/** The same site built once more, and which of its bytes are others. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { buildInto } from '../../src/cli/build.ts';
import type { Before } from '../../src/cli/kept-pages.ts';
import { root } from '../../src/cli/paths.ts';
import { builtFiles } from './site.ts';

// Vitest sets variables that Vite would take for settings of the site (BASE_URL among them); a build must not see them.
for (const name of Object.keys(process.env))
  if (/^(VITEST.*|BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV)$/.test(name)) delete process.env[name];

interface Entry {
  readonly of: string;
  readonly sha256: string;
}
export type Entries = Record<string, Entry>;

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
export const digests = (folder: string, files = builtFiles(folder)): Record<string, string> =>
  Object.fromEntries(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]));
export const readRecord = (file: string): Entries => JSON.parse(readFileSync(file, 'utf8')) as Entries;

/** What the build before the last has left for pages that were open (src/cli/build.ts). */
const carried = (file: string): boolean => statSync(file).mtime < new Date(Date.UTC(1990, 0, 2));

/** A site that was built, and what it was built with. */
interface Built extends Before {
  readonly env: Readonly<Record<string, string>>;
  /** The address of a page that gets a line more than was built, to tell that it was kept. */
  readonly marked: string;
  /** Part of the addresses of pages that are said to be of other words, and have a line that must go. */
  readonly old: string;
}

/**
 * Builds once more with pages kept; of those that were kept one has to be the marked one, and none an old one.
 * @returns the files whose bytes are others than before, but those that hold the hashes of all
 */
export async function buildAgain({ site, record, env, marked, old }: Built): Promise<string[]> {
  // Beside dist/ and named as the build names its own, so that a later build clears what a killed test run leaves.
  const [kept, before] = ['kept', 'before'].map((name) => join(root, `.dist-${process.pid}-${name}`)) as [
    string,
    string,
  ];
  try {
    const last = readRecord(record);
    expect(Object.keys(last).length).toBeGreaterThan(4);
    expect(Object.keys(last).filter((address) => address.includes(old)).length).toBeGreaterThan(1);
    const told: Entries = {};
    for (const [address, entry] of Object.entries(last)) {
      const page = readFileSync(join(site, address, 'index.html'), 'utf8');
      const isOld = address.includes(old);
      const html = isOld ? `${page}<!-- old -->` : address === marked ? `${page}<!-- kept -->` : page;
      const file = join(before, address, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, html);
      told[address] = { of: isOld ? sha256(entry.of) : entry.of, sha256: sha256(html) };
    }
    const again = join(before, 'pages.json');
    writeFileSync(again, JSON.stringify(told));
    // What lessons are taken along as would be taken as it stands.
    await rm(join(root, '.cache', 'files'), { recursive: true, force: true });
    expect(await buildInto(kept, env, { site: before, record: again })).toBe(0);
    expect(readRecord(again)).toEqual({ ...last, [marked]: told[marked]! });
    const first = digests(
      site,
      builtFiles(site).filter((file) => !carried(join(site, file))),
    );
    const second = digests(kept);
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(second[`${marked}index.html`]).toBe(told[marked]?.sha256);
    // What holds the hashes of all files has that of the page with the line, too.
    const lists = /^(?:api\/offline(?:-\d+)?\.json|sw\.js)$/;
    return Object.keys(first).filter((file) => first[file] !== second[file] && !lists.test(file));
  } finally {
    for (const folder of [kept, before]) await rm(folder, { recursive: true, force: true });
  }
}
