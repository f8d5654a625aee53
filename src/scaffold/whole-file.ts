/** Writes a file so that whoever reads it meets all of it or what was there before, also when the disk is full. */
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes beside the file, under a name that the checker takes for no content, and puts that in its place.
 * @param file in a folder that is there; a link to a file stays one
 * @throws what the file system throws, which names the file
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const there = existsSync(file);
  const place = there ? realpathSync(file) : file;
  const fresh = `${place}.${process.pid}~`;
  try {
    writeFileSync(fresh, content, there ? { mode: statSync(place).mode } : {});
    renameSync(fresh, place);
  } catch (error) {
    if (existsSync(fresh)) rmSync(fresh);
    // A disk that is full says so without a name, another trouble with that of a file that nobody knows.
    throw Object.assign(error as Error, { path: file });
  }
}
