/** `npm start`: builds the site and serves it. */
import { build } from './build.ts';
import { run, type Terminal } from './command.ts';
import { type Asked, command } from './flags.ts';
import { readPlace, SERVER } from './place.ts';
import { serveDist } from './serve.ts';

async function start({ values, lang }: Asked, terminal: Terminal): Promise<number> {
  const place = await readPlace(values);
  return (await build({ lang })) || serveDist(place, lang, terminal);
}

export const main = command({ ...SERVER, name: 'start' }, start);

if (import.meta.main) process.exitCode = await run(main);
