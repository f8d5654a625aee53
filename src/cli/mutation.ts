/**
 * `npm run mutation -- FILE …`: changes each file in small ways and asks whether the test that mirrors it notices:
 * src/text/anchor.ts is held by test/unit/text/anchor.test.ts alone, so that a change fails by a name, and at once.
 * See .config/stryker.config.mjs.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';
import { runPackage } from './spawn.ts';

const testOf = (file: string): string => file.replace(/^src\//, 'test/unit/').replace(/\.ts$/, '.test.ts');

const files = process.argv.slice(2);
const missing = files
  .flatMap((file) => (file.startsWith('src/') ? [file, testOf(file)] : [`src/${file}`]))
  .filter((file) => !existsSync(join(root, file)));
if (files.length === 0 || missing.length > 0) {
  const why = files.length === 0 ? 'Name the files to change' : `There is no ${missing.join(', no ')}`;
  process.stderr.write(`${why}: npm run mutation -- src/text/anchor.ts\n`);
  process.exitCode = 1;
} else
  for (const file of files) {
    const args = ['run', '.config/stryker.config.mjs', `--mutate=${file}`];
    const code = await runPackage('@stryker-mutator/core', args, { MUTATION_TEST: testOf(file) });
    if (code !== 0) process.exitCode = code;
  }
