/** `npm start`: builds the site and serves it. */
import { build } from './build.ts';
import { run } from './command.ts';
import { serveDist } from './serve.ts';

process.exitCode = await run(async (args, terminal) => (await build(args)) || serveDist(terminal));
