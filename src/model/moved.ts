/**
 * data/moved.json: addresses that were published and whose words now stand elsewhere. Old links keep working through
 * it.
 */
import { z } from 'astro/zod';
import { id } from './common.ts';

export const movedSchema = z.strictObject({
  document: id.describe('Slug of the document, as it is now.'),
  from: id.describe(
    'The id that was published and is no longer used: of a block, note, claim, recommendation or passage set apart.',
  ),
  to: id.describe('The id where its words stand now.'),
});
/** An id that moved inside a document. */
export type Moved = z.infer<typeof movedSchema>;

export const movedDocumentSchema = z.strictObject({
  from: id.describe('The slug that was published: the former name of the folder in content/documents.'),
  to: id.describe('The slug now.'),
});
/** A document that has a new address. */
export type MovedDocument = z.infer<typeof movedDocumentSchema>;

export const movedFile = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors.'),
  moved: z.array(movedSchema).describe('Ids that moved inside a document. `npm run diff` names the rows to add.'),
  documents: z
    .array(movedDocumentSchema)
    .default([])
    .describe('Documents that have a new slug. The old address becomes a page that leads to the new one.'),
});
/** All addresses that moved. */
export type MovedTable = z.infer<typeof movedFile>;
