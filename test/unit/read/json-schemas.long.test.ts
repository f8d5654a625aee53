/** The generated schemas, judged by a validator that others wrote: an editor accepts what the checker accepts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import { root } from '../../../src/cli/paths.ts';
import { jsonSchemas } from '../../../src/read/json-schemas.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, strictRequired: false });
ajv.addVocabulary(['uk', 'text']);
formats.default(ajv);

/** The schemas of tables that the project has: front matter stands in markdown, and nothing may have moved yet. */
const tables = Object.entries(jsonSchemas()).filter(([name]) => existsSync(join(root, 'data', name)));
const readTable = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, 'data', name), 'utf8')) as Record<string, unknown>;

it.each(tables)('the JSON Schema %s accepts the table of the project', (name, schema) => {
  const validate = ajv.compile(JSON.parse(schema) as object);
  expect(validate(readTable(name)), JSON.stringify(validate.errors)).toBe(true);
});

it.each(tables)('the JSON Schema %s refuses a field that nobody declared', (name, schema) => {
  const validate = ajv.compile(JSON.parse(schema) as object);
  expect(validate({ ...readTable(name), unheardOf: 1 })).toBe(false);
});

it('the JSON Schema claims.json refuses a claim without a quotation', () => {
  const table = readTable('claims.json') as { claims: Record<string, unknown>[] };
  const { quote, ...claim } = table.claims[0] ?? {};
  expect(quote).toBeTypeOf('string');
  const validate = ajv.compile(JSON.parse(jsonSchemas()['claims.json'] ?? '') as object);
  expect(validate({ ...table, claims: [claim] })).toBe(false);
});
