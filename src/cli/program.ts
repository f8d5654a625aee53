/** What makes a site, told apart by a hash: what was made by one program is not taken for another’s. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Below the folder of the project; the second says what is installed. */
const PROGRAM = ['src', 'node_modules/.package-lock.json', 'package-lock.json', 'package.json', 'astro.config.mjs'];

/** The hash of the program and of what it rests on. @param root folder of the project */
export function programOf(root: string): string {
  const hash = createHash('sha256');
  for (const name of PROGRAM)
    for (const file of filesBelow(root, name)) {
      const bytes = readFileSync(join(root, file));
      hash.update(`${JSON.stringify([file, bytes.length])}\n`).update(bytes);
    }
  return hash.digest('hex');
}

/** A file, or those of a folder, in their order; none where it is not there. */
function filesBelow(root: string, name: string): string[] {
  try {
    const entries = readdirSync(join(root, name), { withFileTypes: true });
    return entries.flatMap((entry) => filesBelow(root, `${name}/${entry.name}`)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [name];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
