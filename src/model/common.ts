/** The small nouns that every other part of the model is made of. */
import { z } from 'astro/zod';

/**
 * The languages of the interface, the notes and the translations. English is served at the root, Ukrainian under
 * `/uk/`.
 */
export const LANGS = ['en', 'uk'] as const;
export type Lang = (typeof LANGS)[number];

/** The languages a source can be written in (BCP 47). */
export const sourceLanguage = z.enum(['uk', 'ru']).describe('Language the source is written in: "uk" or "ru".');
export type SourceLanguage = z.infer<typeof sourceLanguage>;

/** An identifier: what stands after `#` in an address, so it never changes once published. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .describe(
    'Identifier: small Latin letters, digits and single hyphens, beginning with a letter. It is part of ' +
      'published addresses, so do not change it.',
  );

/** A sentence or a label in both languages of the site. */
export const bilingual = z
  .strictObject({
    en: z.string().min(1).describe('The text in English.'),
    uk: z.string().min(1).describe('Той самий текст українською.'),
  })
  .describe('The same text in English and in Ukrainian.');
export type Bilingual = z.infer<typeof bilingual>;

/** Words of a source, copied exactly, and where needed the words around them that make them unique. */
export const quotation = {
  document: id.describe('Slug of the document that is quoted: the name of its folder in content/documents.'),
  quote: z.string().min(1).describe('The exact words of the transcription, copied as they stand, slips included.'),
  context: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A longer passage that contains the quote exactly once and itself stands only once in the document. Needed ' +
        'only when the quote alone stands more than once.',
    ),
};

/** A half-open range `[start, end)` of UTF-16 code units in a document's reading text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
