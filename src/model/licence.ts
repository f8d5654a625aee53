/**
 * data/licence.json: under what terms the parts of the edition may be used. The one place where the owner changes them.
 */
import { z } from 'astro/zod';
import { bilingual } from './common.ts';

const terms = z.strictObject({
  name: z.string().min(1).describe('Short name of the licence, as readers see it: MIT, CC BY 4.0.'),
  url: z.url({ protocol: /^https$/ }).describe('Address of its text.'),
});

export const licenceFile = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors.'),
  code: terms.describe('Licence of the code.'),
  editorial: terms.describe('Licence of what the editors write: translations, notes, prose, data, charts.'),
  sources: bilingual.describe('Legal state of the words of the sources.'),
  holder: bilingual.describe('Who holds the rights in the code and in what the editors write.'),
});
