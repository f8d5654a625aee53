/** Programs of this machine: which can be run, and which of them PATH has. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program files of these names in the folders of PATH, in the order of the folders, then of the names. */
export function programsOf(...names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).filter(runs);
}
