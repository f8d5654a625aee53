/** `npm run dev`: Astro's own server for editing, which shows a change as soon as it is saved. */
import { run } from './command.ts';
import { type Asked, command } from './flags.ts';
import { readPlace, SERVER } from './place.ts';
import { runPackage } from './spawn.ts';

async function dev({ values, set }: Asked): Promise<number> {
  const { port, host } = await readPlace(values);
  const open = set.has('open') ? ['--open'] : [];
  // What is kept on a device would stand in the way of what has just been saved.
  return runPackage('astro', ['dev', '--port', String(port), '--host', host, ...open], { OFFLINE: 'off' });
}

export const main = command({ ...SERVER, name: 'dev', flags: { ...SERVER.flags, open: 'set' } }, dev);

if (import.meta.main) process.exitCode = await run(main);
