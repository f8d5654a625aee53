/** JSON Schemas of the data files and of front matter, from the model: editors complete and check while one types. */
import { z } from 'astro/zod';
import { checksFile } from '../model/check.ts';
import { claimsFile, setAsideFile } from '../model/claim.ts';
import { chartsFile } from '../model/chart.ts';
import { documentSchema } from '../model/document.ts';
import { licenceFile } from '../model/licence.ts';
import { movedFile } from '../model/moved.ts';
import { recommendationsFile } from '../model/recommendation.ts';
import { vocabularyFile } from '../model/vocabulary.ts';
import { pageSchema } from './page.ts';

const files = {
  claims: claimsFile,
  'set-aside': setAsideFile,
  recommendations: recommendationsFile,
  checks: checksFile,
  vocabulary: vocabularyFile,
  charts: chartsFile,
  licence: licenceFile,
  moved: movedFile,
  document: documentSchema,
  page: pageSchema,
};

/** File name → text of the schema (JSON Schema 2020-12). The same model gives the same bytes. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
