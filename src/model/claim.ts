/** A claim: one quantitative statement of a source, with the words that make it. */
import { z } from 'astro/zod';
import { bilingual, id, quotation } from './common.ts';

/** What sort of number the source gives. */
const claimKind = z
  .enum(['count', 'share', 'ratio', 'rate', 'limit', 'forecast', 'date', 'ordinal', 'duration'])
  .describe(
    'What sort of number it is: count (how many), share (per cent of a whole), ratio (times as many), rate (per ' +
      'unit of time), limit (at most, at least), forecast (expected, not counted), date, ordinal (second, third), ' +
      'duration.',
  );

/**
 * How far the number can be relied on, as the source itself shows. Each state has a mark, a legend entry and a word.
 */
export const certainty = z
  .enum(['stated', 'approximate', 'doubtful', 'self-reported', 'forecast', 'ceiling', 'prescribed'])
  .describe(
    'stated: given flatly; approximate: "about"; doubtful: cannot be right as transcribed; self-reported: the ' +
      'body reports on itself with an unknown base; forecast: an expectation; ceiling: "not more than"; ' +
      'prescribed: a norm that ought to be kept, not an observation.',
  );
export type Certainty = z.infer<typeof certainty>;

/** A number, or `[lowest, highest]` for a range such as `5—6`. */
export const quantity = z
  .union([z.number(), z.tuple([z.number(), z.number()])])
  .describe('The number, or [lowest, highest] for a range such as "5—6".');
export type Quantity = z.infer<typeof quantity>;

export const claimSchema = z.strictObject({
  id,
  ...quotation,
  label: bilingual.describe('What is counted, for tables and labels: "production cells, now".'),
  kind: claimKind,
  value: quantity.describe(
    'The value as it stands in the quote. The build reads it out of the quote and refuses if the two differ.',
  ),
  bound: z
    .enum(['exactly', 'at-most', 'at-least', 'about'])
    .default('exactly')
    .describe('Whether the words give the number itself, a ceiling, a floor or an approximation.'),
  unit: id.describe('Unit, from "units" in vocabulary.json: cell, person, percent, times …'),
  measures: id.describe(
    'What it measures, from "measures" in vocabulary.json: claims with the same value here can be compared.',
  ),
  per: bilingual
    .optional()
    .describe('What a rate or share refers to: "of every 500,000 workers in production", "a month".'),
  date: z
    .strictObject({
      edtf: z
        .string()
        .nullable()
        .describe(
          'The date the number refers to, in Extended Date/Time Format (1924-01-01, 1924~, [1924..1925]); null ' +
            'when the source gives none.',
        ),
      ground: z
        .enum(['stated', 'inferred', 'none'])
        .describe(
          'stated: the source gives the date; inferred: the editors conclude it; none: it is not known ("now").',
        ),
      reason: bilingual.describe('On what ground the date rests, in a sentence.'),
    })
    .describe('The time that the number refers to.'),
  certainty,
  emendation: z
    .strictObject({
      note: id.describe('Id of the note that emends these words.'),
      value: quantity.describe('The value in the corrected reading. The build reads it out of the emendation.'),
    })
    .optional()
    .describe('Only where a note emends the number: its value in the corrected reading.'),
  remark: bilingual.optional().describe('What a reader must know to use the number fairly.'),
});

/** A row of data/claims.json as stored: it quotes its words, and is not yet anchored to them. */
export type StoredClaim = z.infer<typeof claimSchema>;

export const claimsFile = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors.'),
  claims: z.array(claimSchema).describe('Every quantitative statement of the sources, in the order of the text.'),
});

/** A numeral or number word of a source that is deliberately no claim, with the reason. */
export const setAsideSchema = z.strictObject({
  ...quotation,
  reason: bilingual.describe('Why these words are not a quantitative statement.'),
});
export type StoredSetAside = z.infer<typeof setAsideSchema>;

export const setAsideFile = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors.'),
  setAside: z
    .array(setAsideSchema)
    .describe('Numerals and number words of the sources that are not claims, each with the reason.'),
});
