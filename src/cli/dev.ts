/** `npm run dev`: Astro's own server for editing, which shows a change as soon as it is saved. */
import { constants, existsSync, readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../problems/usage-error.ts';
import { words } from '../words/index.ts';
import { run } from './command.ts';
import { fullDisk } from './disk-room.ts';
import { type Asked, command } from './flags.ts';
import { root } from './paths.ts';
import { readPlace, SERVER } from './place.ts';
import { runPackage } from './spawn.ts';

/** Where Astro and our integrations write: in a folder of somebody else they would end in a stack trace. */
const WRITTEN = ['.', '.astro', '.cache', 'node_modules'].map((folder) => join(root, folder));

/** Where another server for editing runs in this folder: Astro lets there be one. Null where none does. */
function runningAt(): string | null {
  try {
    const { pid, url } = JSON.parse(readFileSync(join(root, '.astro', 'dev.json'), 'utf8')) as Running;
    process.kill(pid, 0);
    return url;
  } catch {
    return null;
  }
}

/** What Astro writes down of it. */
interface Running {
  readonly pid: number;
  readonly url: string;
}

async function dev({ values, set }: Asked): Promise<number> {
  const { port, host } = await readPlace(values);
  for (const folder of WRITTEN) if (existsSync(folder)) await access(folder, constants.W_OK);
  const other = runningAt();
  if (other !== null) throw new UsageError((_, said) => words(said).commands.dev.runs(other));
  const full = fullDisk(root);
  if (full !== null) throw full;
  const open = set.has('open') ? ['--open'] : [];
  // What is kept on a device would stand in the way of what has just been saved.
  return runPackage('astro', ['dev', '--port', String(port), '--host', host, ...open], { OFFLINE: 'off' });
}

export const main = command({ ...SERVER, name: 'dev', flags: { ...SERVER.flags, open: 'set' } }, dev);

if (import.meta.main) process.exitCode = await run(main);
