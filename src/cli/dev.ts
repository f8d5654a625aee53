/** `npm run dev`: Astro's own server for editing, which shows a change as soon as it is saved. */
import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../problems/usage-error.ts';
import { words } from '../words/index.ts';
import { run, type Terminal } from './command.ts';
import { fullDisk } from './disk-room.ts';
import { type Asked, command } from './flags.ts';
import { root } from './paths.ts';
import { freePort, readPlace, runningAt, SERVER } from './place.ts';
import { runPackage } from './spawn.ts';

/** Where Astro and our integrations write: in a folder of somebody else they would end in a stack trace. */
const WRITTEN = ['.', '.astro', '.cache', 'node_modules'].map((folder) => join(root, folder));

async function dev({ values, set, lang }: Asked, { out }: Terminal): Promise<number> {
  const { port, host } = await readPlace(values);
  for (const folder of WRITTEN) if (existsSync(folder)) await access(folder, constants.W_OK);
  const other = await runningAt(root);
  if (other !== null) throw new UsageError((_, said) => words(said).commands.dev.runs(other));
  const full = fullDisk(root);
  if (full !== null) throw full;
  const open = set.has('open') ? ['--open'] : [];
  // What is kept on a device would stand in the way of what has just been saved.
  // Astro takes the next port without a word, and fails at one that is not open to who asks.
  const free = await freePort({ port, host });
  if (port !== 0 && free !== port) out(`${words(lang).commands.serve.taken(port)}\n`);
  return runPackage('astro', ['dev', '--port', String(free), '--host', host, ...open], { OFFLINE: 'off' });
}

export const main = command({ ...SERVER, name: 'dev', flags: { ...SERVER.flags, open: 'set' } }, dev);

if (import.meta.main) process.exitCode = await run(main);
