/** A document: front matter of a transcription. */
import { z } from 'astro/zod';
import { bilingual, sourceLanguage } from './common.ts';

const ground = z
  .enum(['stated', 'inferred', 'unknown'])
  .describe('stated: the source says so; inferred: the editors conclude it; unknown: it cannot be said.');
export type Ground = z.infer<typeof ground>;

const fact = z
  .strictObject({
    value: bilingual.describe('What can be said.'),
    ground,
    reason: bilingual.describe('Why, in a sentence.'),
  })
  .describe('Something about the document, and on what ground it is said.');

export const documentSchema = z.strictObject({
  title: z.string().min(1).describe('Title in the language and spelling of the source.'),
  titles: bilingual.describe('Title in the languages of the site.'),
  short: bilingual.describe('A very short name for labels of charts: one to three words.'),
  language: sourceLanguage,
  genre: bilingual.describe('What kind of text it is.'),
  sourceFile: z.string().min(1).describe('Name of the file that the transcription came from.'),
  sourceSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of that file, in hexadecimal: what the transcription can be held against.'),
  date: z
    .strictObject({
      edtf: z
        .string()
        .describe('When the document was written, in Extended Date/Time Format: 1924, 1922/1923, 1924-07~/1925.'),
      ground,
      reason: bilingual.describe('Why, in one or two sentences.'),
    })
    .describe('When the document was written.'),
  place: fact,
  author: fact,
  abstract: bilingual.describe(
    'What the document is and says, in two or three sentences, as a claim of its author and not as fact.',
  ),
  unknown: z.array(bilingual).describe('What is not known of the document: one sentence each.'),
});
/** Front matter of content/documents/<slug>/transcription.md. */
export type DocumentMeta = z.infer<typeof documentSchema>;
