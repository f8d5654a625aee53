/** Removes folders that nobody needs any more; whether it succeeds, nothing rests on it. */
import { chmod, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes a folder, and folders in it that may not be written; what cannot be removed all the same stays. */
export async function sweepAway(folder: string): Promise<void> {
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  await remove()
    .catch(async () => {
      await openUp(folder);
      await remove();
    })
    .catch(() => undefined);
}

/** Lets its owner write in a folder, and in those below. */
async function openUp(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory()) await openUp(join(folder, entry.name));
}
