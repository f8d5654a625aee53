/** `npm run bench`: measures the build on large made-up corpora; see test/bench/. */
import { bench } from '../../test/bench/bench.ts';

process.exitCode = await bench(process.argv.slice(2));
