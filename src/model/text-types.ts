/**
 * Three kinds of text that must never be taken for one another. All are strings when the program runs; the types keep
 * a template from being printed with its braces, and words from being printed as HTML.
 */
import { z } from 'astro/zod';

declare const kind: unique symbol;

/** Words as a reader sees them: no cites, no markup. They are escaped when they become HTML. */
export type Plain = string & { readonly [kind]: 'plain' };

/** Words in which `{claim-id}` and `{check:id}` stand for numbers of the dataset, filled in before they are shown. */
export type Template = string & { readonly [kind]: 'template' };

/** Safe HTML: escaped, its links checked. */
export type Html = string & { readonly [kind]: 'html' };

/** The same text in both languages of the site; any text where no kind is named. */
export interface Bilingual<T extends string = string> {
  readonly en: T;
  readonly uk: T;
}

/** Words that are plain because of where they come from: a heading, a sentence of the program. */
export function plain(words: string): Plain {
  return words as Plain;
}

/** The same, in both languages. */
export function plainBoth(en: string, uk: string): Bilingual<Plain> {
  return { en: plain(en), uk: plain(uk) };
}

/** A value whose templates have been filled: each is plain words now. */
export type Filled<T> = T extends Template
  ? Plain
  : T extends string | number | boolean | null | undefined
    ? T
    : { [K in keyof T]: Filled<T[K]> };

/**
 * What the checker asks of a text: a label has neither cites nor numbers, a template cites its numbers. A field of a
 * schema that has words for readers says which kind it holds; whoever walks the schema (checker, coverage, edition)
 * finds it there.
 */
export type TextKind = 'label' | 'template';

/** A field with what it is for, for the person who writes content. */
export function meant<Field extends z.ZodType>(field: Field, en: string, uk: string): Field {
  return field.meta({ description: en, uk });
}

const text = (kind: TextKind): z.ZodString => z.string().min(1).meta({ text: kind });

const bilingual = (kind: TextKind): z.ZodType =>
  z.strictObject({
    en: meant(text(kind), 'The text in English.', 'Текст англійською.'),
    uk: meant(text(kind), 'The same text in Ukrainian.', 'Той самий текст українською.'),
  });

// Made once, so that the JSON Schemas for editors hold each once.
const LABEL = bilingual('label') as z.ZodType<Bilingual<Plain>, Bilingual>;
const TEMPLATE = bilingual('template') as z.ZodType<Bilingual<Template>, Bilingual>;

/** Words in both languages that are printed as they stand. */
export function label(en: string, uk: string): typeof LABEL {
  return meant(LABEL, en, uk);
}

/** Words in both languages in which numbers are cited. */
export function template(en: string, uk: string): typeof TEMPLATE {
  return meant(TEMPLATE, en, uk);
}

/** Words in one language in which numbers are cited: for a file that has a sister in the other language. */
export function templateText(en: string, uk: string): z.ZodType<Template, string> {
  return meant(text('template'), en, uk) as z.ZodType as z.ZodType<Template, string>;
}

/** Words in one language that are printed as they stand: for a file that has a sister in the other language. */
export function labelText(en: string, uk: string): z.ZodType<Plain, string> {
  return meant(text('label'), en, uk) as z.ZodType as z.ZodType<Plain, string>;
}

/** What a field is for, in both languages; null where its schema does not say. */
export function meaningOf(schema: z.ZodType): Bilingual | null {
  const { description, uk } = schema.meta() ?? {};
  return description === undefined || typeof uk !== 'string' ? null : { en: description, uk };
}
