/** `npm start`: builds the site and serves it. */
import { build } from './build.ts';
import { serveDist } from './serve.ts';

const code = await build();
if (code === 0) await serveDist();
else process.exitCode = code;
