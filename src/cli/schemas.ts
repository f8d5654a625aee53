/** `npm run schemas`: writes data/schema/*.json from the model. The tests fail when the two differ. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../read/json-schemas.ts';
import { run } from './command.ts';
import { root } from './paths.ts';

process.exitCode = await run((_, { out }) => {
  const folder = join(root, 'data', 'schema');
  const schemas = Object.entries(jsonSchemas());
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
  out(`Wrote ${schemas.length} schemas to data/schema.\n`);
  return 0;
});
