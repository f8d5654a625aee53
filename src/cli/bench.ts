/** `npm run bench`: measures the build on large made-up corpora; see test/bench/. */
import { bench } from '../../test/bench/bench.ts';
import { run } from './command.ts';
import { command } from './flags.ts';

export const main = command({ name: 'bench', most: Infinity }, bench);

if (import.meta.main) process.exitCode = await run(main);
