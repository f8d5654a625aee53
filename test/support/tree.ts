/** Content in memory: a folder as it stands, or the small root of the fixtures. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export type Tree = Map<string, Uint8Array>;

/** Files of content/ and data/ below a folder, by path. */
export function loadTree(root: string): Tree {
  const tree: Tree = new Map();
  for (const top of ['content', 'data']) {
    for (const entry of readdirSync(join(root, top), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const full = join(entry.parentPath, entry.name);
      tree.set(full.slice(join(root, '/').length).replaceAll('\\', '/'), readFileSync(full));
    }
  }
  return tree;
}

/** The smallest content that is complete and right. */
export function minimalTree(): Tree {
  return loadTree(join(FIXTURES, 'minimal'));
}
