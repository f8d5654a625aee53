/** A recommendation: one action that a source lays on someone (must, should, is a task). */
import { z } from 'astro/zod';
import { bilingual, id, quotation } from './common.ts';

export const recommendationSchema = z.strictObject({
  id,
  ...quotation,
  theme: id.describe('Theme, from "themes" in vocabulary.json.'),
  addressee: id.describe(
    'Who is to act, from "addressees" in vocabulary.json; "unstated" where the source names nobody.',
  ),
  modality: id.describe('How strongly it is laid on them, from "modalities" in vocabulary.json.'),
  modalWord: z
    .string()
    .min(1)
    .nullable()
    .describe(
      'The modal word or verb form of the source that carries the obligation, copied exactly from the document; ' +
        'null where an infinitive or a list continues an earlier modal word.',
    ),
  quantity: id
    .nullable()
    .describe('Id of the claim that gives the recommendation a number ("at most eleven"); null where it has none.'),
  gist: bilingual.describe('The action in one short sentence, in our words, without modal colouring of our own.'),
});
/** A row of data/recommendations.json as stored, not yet anchored. */
export type StoredRecommendation = z.infer<typeof recommendationSchema>;

export const apartSchema = z.strictObject({
  id,
  ...quotation,
  kind: z
    .enum(['done', 'diagnosis', 'phrase'])
    .describe(
      'done: reported as achieved; diagnosis: a state of affairs or a weakness; phrase: a turn of speech with a ' +
        'modal word that asks nothing of anyone.',
    ),
  gist: bilingual.describe('What it says, in one short sentence.'),
});
/** A passage that a careless reader would count as a recommendation. */
export type StoredApart = z.infer<typeof apartSchema>;

export const recommendationsFile = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors.'),
  unit: bilingual.describe('What one recommendation is: the counting unit, in a sentence.'),
  recommendations: z.array(recommendationSchema).describe('Every single action that the sources lay on someone.'),
  reportedAsDone: z
    .array(apartSchema)
    .describe('Things reported as done, diagnoses and mere phrases: kept apart, never counted.'),
});
