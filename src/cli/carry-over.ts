/**
 * A page that is open while the site is replaced still asks for the scripts, styles and fonts of its own build: they
 * stay for one build more. Each is named by the hash of its bytes, so none is in the way of another.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Astro writes what it names by hashes. */
const FOLDER = '_astro';
/** The time of change that tells a file which was carried over once, and is not again. Some disks begin with 1980. */
const CARRIED = new Date(Date.UTC(1990, 0, 1));

/**
 * Copies into a site that was just built what the one before it was built with and it is not.
 * @param before folder of the site that is to be replaced; need not be there
 */
export async function carryOver(before: string, built: string): Promise<void> {
  for (const name of await readdir(join(before, FOLDER)).catch(() => [])) {
    const [old, kept] = [join(before, FOLDER, name), join(built, FOLDER, name)];
    const found = await stat(old);
    if (existsSync(kept) || !found.isFile() || found.mtimeMs <= CARRIED.getTime()) continue;
    await mkdir(join(built, FOLDER), { recursive: true });
    await copyFile(old, kept);
    await utimes(kept, CARRIED, CARRIED);
  }
}
