/** `npm run bench`: measures the build on large made-up corpora; see test/bench/. */
import { bench } from '../../test/bench/bench.ts';
import { run } from './command.ts';

process.exitCode = await run(bench);
