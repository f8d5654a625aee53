/**
 * The file system as the checker sees it: three questions. On disk in earnest; in memory for tests and for files not
 * yet written.
 */
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';

export interface Entry {
  readonly name: string;
  /**
   * outside: a link that leads out of the project. other: a broken link, a pipe, a device; nothing that can be read as
   * content.
   */
  readonly kind: 'file' | 'folder' | 'outside' | 'other';
}

/** Paths are relative to the project's root, with `/`. */
export interface Files {
  /**
   * What stands in a folder, in no particular order; nothing when there is no such folder.
   * @throws when the folder is there and cannot be read
   */
  list(path: string): readonly Entry[];
  /**
   * Size of a file in bytes, and what is another one where the file was written since.
   * @throws when there is no such file
   */
  state(path: string): { readonly size: number; readonly stamp: unknown };
  /**
   * The bytes of a file.
   * @throws when it cannot be read
   */
  read(path: string): Uint8Array;
}

/** Milliseconds: longer than the clock of any disk stands still. */
const MOMENT = 5000;

/** What stands in a folder on disk; nothing when there is no such folder. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The files below a folder on disk. @param now the clock, in milliseconds */
export function nodeFiles(root: string, now: () => number = Date.now): Files {
  const kindOf = (path: string): Entry['kind'] => {
    let stats;
    try {
      stats = statSync(path, { throwIfNoEntry: false });
      if (stats !== undefined && isOutside(path)) return 'outside';
      // A folder within itself has no end.
      if (stats?.isDirectory() === true && realpathSync(dirname(path)).startsWith(realpathSync(path))) return 'other';
    } catch {
      // Links in a circle, or through a folder that may not be looked into.
    }
    if (stats === undefined) return 'other';
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  };
  /** Where the project really stands: it may be reached by a link itself. */
  let home: string | undefined;
  const isOutside = (path: string): boolean => {
    const inside = relative((home ??= realpathSync(root)), realpathSync(path));
    return inside.startsWith('..') || isAbsolute(inside);
  };
  return {
    list: (path) => {
      const full = join(root, path);
      return entriesOf(full).map((entry) => ({
        name: entry.name,
        kind: entry.isFile()
          ? 'file'
          : entry.isDirectory()
            ? 'folder'
            : entry.isSymbolicLink()
              ? kindOf(join(full, entry.name))
              : 'other',
      }));
    },
    state: (path) => {
      const { size, ino, mtimeMs, ctimeMs } = statSync(join(root, path));
      // What was written a moment ago may be written again without another time.
      const fresh = Math.abs(now() - ctimeMs) < MOMENT;
      return { size, stamp: fresh ? Symbol(path) : `${ino} ${size} ${mtimeMs} ${ctimeMs}` };
    },
    read: (path) => readFileSync(join(root, path)),
  };
}

/**
 * Files that stand in memory.
 * @param below where to look for what is not among them; nowhere by default
 */
export function memoryFiles(contents: ReadonlyMap<string, Uint8Array>, below?: Files): Files {
  const missing = (path: string): never => {
    throw new Error(`No such file: ${path}`);
  };
  return {
    list: (path) => {
      const found = new Map<string, Entry>((below?.list(path) ?? []).map((entry) => [entry.name, entry]));
      for (const file of contents.keys()) {
        if (!file.startsWith(`${path}/`)) continue;
        const [name = '', ...deeper] = file.slice(path.length + 1).split('/');
        found.set(name, { name, kind: deeper.length > 0 ? 'folder' : 'file' });
      }
      return [...found.values()];
    },
    state: (path) => {
      const bytes = contents.get(path);
      return bytes === undefined ? (below?.state(path) ?? missing(path)) : { size: bytes.length, stamp: bytes };
    },
    read: (path) => contents.get(path) ?? below?.read(path) ?? missing(path),
  };
}
