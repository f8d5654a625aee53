/** The controlled vocabulary: the words that rows of data may use, with their names in both languages. */
import { z } from 'astro/zod';
import { bilingual, id } from './common.ts';

const unused = bilingual.optional().describe('Only while no row of data uses it: why it stands here all the same.');

const term = z.strictObject({
  id,
  label: bilingual.describe('Name shown to readers.'),
  definition: bilingual.optional().describe('When to use it, in a sentence.'),
  unused,
});

const plural = z.record(z.string().regex(/^(zero|one|two|few|many|other)$/), z.string());
const unit = z.strictObject({
  id,
  label: bilingual.describe('Name of the unit.'),
  symbol: z.string().optional().describe('Written directly after the number instead of a word, such as "%".'),
  forms: z
    .strictObject({
      en: plural.describe('English plural forms: one, other.'),
      uk: plural.describe('Ukrainian plural forms: one, few, many, other.'),
    })
    .optional()
    .describe('The word after a number, by plural category (CLDR).'),
  unused,
});
export type Unit = z.infer<typeof unit>;

export const vocabularyFile = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors.'),
  units: z.array(unit).describe('Units of measure.'),
  measures: z.array(term).describe('What can be measured.'),
  themes: z.array(term).describe('Themes of recommendations.'),
  addressees: z.array(term).describe('Who recommendations are laid on.'),
  modalities: z.array(term).describe('How strongly: from duty to plan, in that order.'),
});
export type Vocabulary = z.infer<typeof vocabularyFile>;
