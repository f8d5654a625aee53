/**
 * `npm run schemas`: writes data/schema/*.json from the model. They are kept in the repository, for editors complete
 * rows by them in a clone in which nothing has been run yet; the tests fail when the two differ.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../read/json-schemas.ts';
import { writeWhole } from '../scaffold/whole-file.ts';
import { words } from '../words/index.ts';
import { run, type Terminal } from './command.ts';
import { type Asked, command } from './flags.ts';
import { root } from './paths.ts';

function writeSchemas({ lang }: Asked, { out }: Terminal): number {
  const folder = join(root, 'data', 'schema');
  const schemas = Object.entries(jsonSchemas());
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of schemas) writeWhole(join(folder, name), text);
  out(`${words(lang).commands.schemas.wrote(schemas.length)}\n`);
  return 0;
}

export const main = command({ name: 'schemas' }, writeSchemas);

if (import.meta.main) process.exitCode = await run(main);
