/** `npm run schemas`: writes data/schema/*.json from the model. The tests fail when the two differ. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../read/json-schemas.ts';
import { root } from './paths.ts';

const folder = join(root, 'data', 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), text);
process.stdout.write(`Wrote ${Object.keys(jsonSchemas()).length} schemas to data/schema.\n`);
