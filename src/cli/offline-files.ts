/**
 * The list of what readers’ devices keep, and the worker that goes by it. Written when everything else is: the list has
 * the hash of each file as it will be served. 4,800 files of 263
 * documents, 97 MB, take 0.5 s of the processor (26 November 2026).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type ListedFile, WORKER } from '../model/offline.ts';
import { keptPath, offlineList } from '../outputs/offline-list.ts';

/** Letters of a hash in base64url: 96 bits, as the worker takes them (`worker/store.ts`). */
const LETTERS = 16;

/** What tells a page that only leads to another (`edition/redirects.ts`). */
const LEADS_ON = 'http-equiv="refresh"';

/**
 * Writes the list, and completes the worker.
 * @param folder of the built site; whole but for these
 * @param core paths of files and folders that are kept after the second page that is opened
 * @param known by address, the SHA-256 of pages that need not be read for it
 */
export function writeOfflineFiles(folder: string, core: readonly string[], known: Hashes = new Map()): void {
  const worker = join(folder, WORKER);
  const script = readFileSync(worker, 'utf8');
  const { index, files } = offlineList([...listed(folder, known)], core, hash);
  for (const { path, body } of files) writeFileSync(join(folder, path), body, { encoding: 'utf8', flag: 'wx' });
  writeFileSync(worker, `self.OFFLINE=${JSON.stringify(index)};\n${script}`);
}

type Hashes = ReadonlyMap<string, string>;

function* listed(folder: string, hashes: Hashes): Generator<ListedFile> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const name = file.slice(folder.length + 1).replaceAll(sep, '/');
    const address = keptPath(name);
    if (address === null) continue;
    const known = hashes.get(address);
    if (known !== undefined) {
      yield [address, statSync(file).size, shortened(Buffer.from(known, 'hex'))];
      continue;
    }
    const bytes = readFileSync(file);
    const path = keptPath(name, name.endsWith('.html') && bytes.includes(LEADS_ON));
    if (path !== null) yield [path, bytes.length, hash(bytes)];
  }
}

function hash(bytes: Uint8Array | string): string {
  return shortened(createHash('sha256').update(bytes).digest());
}

function shortened(hash: Buffer): string {
  return hash.toString('base64url').slice(0, LETTERS);
}
