import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, expect, it, vi } from 'vitest';
import { fullDisk } from '../../../src/cli/disk-room.ts';

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

/** Disks by the folder that is on them: how many blocks there are, and how many are free. */
function disks(of: Readonly<Record<string, readonly [blocks: number, bavail: number]>>): void {
  vi.spyOn(fs, 'statfsSync').mockImplementation((folder) => {
    const [blocks = 0, bavail = 0] = of[String(folder)] ?? [];
    return { blocks, bavail, bsize: 4096 } as ReturnType<typeof fs.statfsSync>;
  });
  syncBuiltinESMExports();
}

it('fullDisk names the folder that is on a full disk', () => {
  disks({ '/a': [1000, 1000], '/b': [1000, 15], '/c': [1000, 0] });
  expect(fullDisk('/a', '/b', '/c')?.reason).toEqual({
    en: '/b: the disk is full (ENOSPC).',
    uk: '/b: на диску немає місця (ENOSPC).',
  });
});

it('fullDisk says nothing of a disk with room for a file, nor of one that does not say how large it is', () => {
  disks({ '/a': [1000, 16], '/pipe': [0, 0] });
  expect(fullDisk('/a', '/pipe')).toBeNull();
});

it('fullDisk reads the disk that a folder is on', () => {
  expect(fullDisk(import.meta.dirname)).toBeNull();
});
