/** Whether a disk has room. Tools of others fail on a full one in ways of their own, and say anything but that. */
import { statfsSync } from 'node:fs';
import type { UsageError } from '../problems/usage-error.ts';
import { inWords } from './command.ts';

/** Bytes that no tool gets by with: an empty file and its folder. */
const TOO_LITTLE = 64 * 1024;

/** That the disk is full which one of the folders is on; null where none is, or the system does not say. */
export function fullDisk(...folders: readonly string[]): UsageError | null {
  const full = folders.find((folder) => {
    const room = statfsSync(folder, { bigint: false });
    return room.blocks > 0 && room.bavail * room.bsize < TOO_LITTLE;
  });
  return full === undefined ? null : inWords('ENOSPC', full, '');
}
