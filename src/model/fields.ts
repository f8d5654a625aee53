/**
 * Makers of the fields of a schema. Every field says in both languages what it is for; a field with words for readers
 * says which kind of text it holds, and whoever walks the schema (checker, coverage, edition) finds it there.
 */
import { z } from 'astro/zod';
import type { Bilingual, Plain, Template } from './text-types.ts';

/** What the checker asks of a text: a label has neither cites nor numbers, a template cites its numbers. */
export type TextKind = 'label' | 'template';

/** What a field is for, for the person who writes content: `schema.meta(meaning('…', '…'))`. */
export function meaning(en: string, uk: string): { readonly description: string; readonly uk: string } {
  return { description: en, uk };
}

const text = (kind: TextKind): z.ZodString => z.string().min(1).meta({ text: kind });

const bilingual = (kind: TextKind): z.ZodType =>
  z.strictObject({
    en: text(kind).meta(meaning('The text in English.', 'Текст англійською.')),
    uk: text(kind).meta(meaning('The same text in Ukrainian.', 'Той самий текст українською.')),
  });

// Made once, so that the JSON Schemas for editors hold each once.
const LABEL = bilingual('label') as z.ZodType<Bilingual<Plain>, Bilingual>;
const TEMPLATE = bilingual('template') as z.ZodType<Bilingual<Template>, Bilingual>;

/** Words in both languages that are printed as they stand. */
export function label(en: string, uk: string): typeof LABEL {
  return LABEL.meta(meaning(en, uk));
}

/** Words in both languages in which numbers are cited. */
export function template(en: string, uk: string): typeof TEMPLATE {
  return TEMPLATE.meta(meaning(en, uk));
}

/** Words in one language in which numbers are cited: for a file that has a sister in the other language. */
export function templateText(en: string, uk: string): z.ZodType<Template, string> {
  return text('template').meta(meaning(en, uk)) as z.ZodType as z.ZodType<Template, string>;
}

/** What a field is for, in both languages; null where its schema does not say. */
export function meaningOf(schema: z.ZodType): Bilingual | null {
  const { description, uk } = schema.meta() ?? {};
  return description === undefined || typeof uk !== 'string' ? null : { en: description, uk };
}
