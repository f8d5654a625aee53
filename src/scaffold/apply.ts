/** Carries out a plan of the scaffold: checked in memory first, then written whole or not at all. */
import { mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../model/edition.ts';
import type { Memory } from '../problems/memory.ts';
import { assemble } from '../edition/assemble.ts';
import { memoryFiles, nodeFiles, type Files } from '../read/files.ts';
import type { Edit } from './template.ts';
import type { Problem } from '../problems/records.ts';
import { writeWhole } from './whole-file.ts';

/** Files with some of them replaced, and some that are not there yet. */
function overlay(files: Files, edits: readonly Edit[]): Files {
  return memoryFiles(new Map(edits.map(({ path, text }) => [path, new TextEncoder().encode(text)])), files);
}

export type Applied =
  | { readonly edition: Edition; readonly problems: readonly [] }
  | { readonly edition: null; readonly problems: readonly Problem[] };

/**
 * Checks what the project would be with the edits, and writes them if it would be whole.
 * A write that fails takes back those before it: the files stand as they stood.
 * @param root folder with content/ and data/
 * @param memory of the reading of the files as they stand, so that only what the edits change is looked at
 * @returns the new edition, or every problem that it would have; then nothing was written
 * @throws whatever the file system throws, with everything restored
 */
export function applyEdits(root: string, edits: readonly Edit[], memory: Memory): Applied {
  const result = assemble({ root, base: '/', files: overlay(nodeFiles(root), edits), memory });
  if (result.edition === null) return result;
  const undo: (() => void)[] = [];
  try {
    for (const { path, text } of edits) {
      const full = join(root, path);
      const before = readOrNull(full);
      const firstNewFolder = mkdirSync(dirname(full), { recursive: true });
      undo.push(() => {
        if (before !== null) writeWhole(full, before);
        else rmSync(full, { force: true });
        // Only folders that this run made, and only while they are empty.
        for (
          let folder = dirname(full);
          firstNewFolder !== undefined && folder.length >= firstNewFolder.length;
          folder = dirname(folder)
        )
          rmdirSync(folder);
      });
      writeWhole(full, text);
    }
  } catch (error) {
    for (const step of undo.reverse()) {
      try {
        step();
      } catch {
        // The first error says what is wrong; a file that cannot be restored is the same disk's doing.
      }
    }
    throw error;
  }
  return result;
}

/** The bytes of a file; null when there is none. @throws what the file system throws for one that cannot be read */
export function readOrNull(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
