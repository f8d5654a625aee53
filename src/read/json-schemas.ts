/** JSON Schemas of the data files and of front matter, from the model: editors complete and check while one types. */
import { z } from 'astro/zod';
import { checksFile } from '../model/check.ts';
import { claimsFile, setAsideFile } from '../model/claim.ts';
import { chartsFile } from '../charts/registry.ts';
import { documentSchema, pageSchema } from '../model/document.ts';
import { editionsFile } from '../model/editions.ts';
import { licenceFile } from '../model/licence.ts';
import { movedFile } from '../model/moved.ts';
import { recommendationsFile } from '../model/recommendation.ts';
import { schemasAt } from '../model/schema-inside.ts';
import { termSchema } from '../model/term.ts';
import { vocabularyFile } from '../model/vocabulary.ts';
import { worksFile } from '../model/work.ts';

/** Name of each schema, and what it describes. */
export const FILE_SCHEMAS = {
  claims: claimsFile,
  'set-aside': setAsideFile,
  recommendations: recommendationsFile,
  checks: checksFile,
  vocabulary: vocabularyFile,
  charts: chartsFile,
  licence: licenceFile,
  moved: movedFile,
  editions: editionsFile,
  sources: worksFile,
  document: documentSchema,
  page: pageSchema,
  term: termSchema,
};

/** Tables whose lists have rows. */
const TABLES = ['claims', 'checks', 'recommendations', 'set-aside'] as const;

/** Tables with a list whose rows may have all of these fields. */
export function listsOf(fields: readonly string[]): string[] {
  return TABLES.flatMap((table) => {
    const { [table]: schema } = FILE_SCHEMAS;
    const fits = (list: string): boolean => fields.every((field) => schemasAt(schema, [list, 0, field]).length > 0);
    return Object.keys(schema.shape).some(fits) ? [`data/${table}.json`] : [];
  });
}

/** File name → text of the schema (JSON Schema 2020-12). The same model gives the same bytes. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILE_SCHEMAS).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(toJson(schema), null, 2)}\n`,
    ]),
  );
}

/** What is said once stands once; what only our own programs read is left out. */
function toJson(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      delete jsonSchema['uk'];
      delete jsonSchema['text'];
    },
  });
}
