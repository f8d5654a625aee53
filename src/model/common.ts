/** The small nouns that every other part of the model is made of. */
import { z } from 'astro/zod';
import { meant } from './text-types.ts';

export type { Bilingual } from './text-types.ts';

/**
 * The languages of the interface, the notes and the translations. English is served at the root, Ukrainian under
 * `/uk/`.
 */
export const LANGS = ['en', 'uk'] as const;
export type Lang = (typeof LANGS)[number];

/** The languages a source can be written in (BCP 47). */
export const sourceLanguage = meant(
  z.enum(['uk', 'ru']),
  'Language the source is written in: "uk" or "ru".',
  'Мова джерела: "uk" або "ru".',
);
export type SourceLanguage = z.infer<typeof sourceLanguage>;

/** The shape of an identifier. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An identifier: what stands after `#` in an address, so it never changes once published. */
export const id = meant(
  z.string().regex(ID),
  'Identifier: small Latin letters, digits and single hyphens, beginning with a letter. It is part of ' +
    'published addresses, so do not change it.',
  'Ідентифікатор: малі латинські літери, цифри й поодинокі дефіси, перша – літера. Він є частиною ' +
    'опублікованих адрес, тож не змінюйте його.',
);

/** Names the JSON Schema of a data file, for editors. */
export const schemaPath = meant(
  z.string().optional(),
  'Path of the JSON Schema, for editors.',
  'Шлях до JSON Schema, для редакторів.',
);

/** Words of a source, copied exactly, and where needed the words around them that make them unique. */
export const quotation = {
  document: meant(
    id,
    'Slug of the document that is quoted: the name of its folder in content/documents.',
    'Документ, який цитовано: назва його теки в content/documents.',
  ),
  quote: meant(
    z.string().min(1),
    'The exact words of the transcription, copied as they stand, slips included.',
    'Точні слова транскрипції, скопійовані так, як стоять, разом з огріхами.',
  ),
  context: meant(
    z.string().min(1).optional(),
    'A longer passage that contains the quote exactly once and itself stands only once in the document. Needed ' +
      'only when the quote alone stands more than once.',
    'Довший уривок, у якому цитата стоїть рівно раз і який сам трапляється в документі лише раз. Потрібен ' +
      'тільки тоді, коли сама цитата трапляється не раз.',
  ),
};

/** A half-open range `[start, end)` of UTF-16 code units in a document's reading text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The range from one position to another. */
export const between = (start: number, end: number): Span => ({ start, end });

/** A place in the reading text: words that something points at. */
export interface Anchored {
  /** Position in the reading text, UTF-16 code units. */
  readonly span: Span;
  /** Id of the block in which the words begin. */
  readonly block: string;
  /** The words as they stand in the reading text. */
  readonly words: string;
}

/** The id that words with capitals, blanks, underscores are near to; none where they are one, or near none. */
export function mendId(words: string): string[] {
  const right = words
    .trim()
    .toLowerCase()
    .replace(/[\s_.–—/]+/gu, '-')
    .replace(/-{2,}/gu, '-')
    .replace(/^-|-$/gu, '');
  return right !== words && ID.test(right) ? [right] : [];
}
