/**
 * `npm run mutation -- FILE …`: changes each file in small ways and asks whether a unit test notices; see
 * .config/stryker.config.mjs.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';
import { runPackage } from './spawn.ts';

const files = process.argv.slice(2);
const missing = files.filter((file) => !file.startsWith('src/') || !existsSync(join(root, file)));
if (files.length === 0 || missing.length > 0) {
  const why = files.length === 0 ? 'Name the files to change' : `There is no file ${missing.join(', ')} below src/`;
  process.stderr.write(`${why}: npm run mutation -- src/text/anchor.ts\n`);
  process.exitCode = 1;
} else
  process.exitCode = await runPackage('@stryker-mutator/core', [
    'run',
    '.config/stryker.config.mjs',
    `--mutate=${files.join(',')}`,
  ]);
