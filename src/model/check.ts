/** A check of the ledger: the speaker's own arithmetic, done again. */
import { z } from 'astro/zod';
import { bilingual, id } from './common.ts';

/** What the recomputation shows. */
export const verdict = z
  .enum(['holds', 'fails', 'cannot-be', 'cannot-be-known'])
  .describe(
    'holds: agrees within the rounding of its inputs; fails: does not; cannot-be: impossible in itself; ' +
      'cannot-be-known: the sources do not give what is needed.',
  );
export type Verdict = z.infer<typeof verdict>;

export const checkSchema = z.strictObject({
  id,
  title: bilingual.describe('The question that the check answers. Numbers are cited by claim: {cells-now}.'),
  formula: z
    .string()
    .min(1)
    .describe(
      'Arithmetic over claim ids in braces: "{cells-now} / {cells-1924}"; + - * / and parentheses. ' +
        '{id@transcribed} takes the value as transcribed, {id} the corrected reading where there is one; ' +
        '{check:id} the result of another check.',
    ),
  unit: id.describe('Unit of the result, from vocabulary.json.'),
  digits: z
    .number()
    .int()
    .min(0)
    .max(4)
    .describe('Decimal places that the inputs can bear; the result is shown with no more.'),
  claimed: id
    .nullable()
    .describe('Id of the claim that the result is held against; null when the source claims nothing of it.'),
  relation: z
    .enum(['equals', 'at-most', 'at-least', 'shows'])
    .describe('How result and claim (or limit) are compared; "shows" compares nothing.'),
  limit: z
    .number()
    .optional()
    .describe('A limit that follows from what is measured, such as 100 per cent; used when no claim is named.'),
  tolerance: z
    .number()
    .min(0)
    .optional()
    .describe('Largest difference, in the unit of the result, that the rounding of the inputs explains.'),
  unknown: bilingual
    .optional()
    .describe(
      'What the sources do not say and what would be needed. Where it is given, the verdict is "cannot-be-known".',
    ),
  impossible: z
    .boolean()
    .default(false)
    .describe(
      'true when a failed comparison shows something impossible in itself, not merely a disagreement: the ' +
        'verdict is then "cannot-be".',
    ),
  verdict: verdict.describe('The verdict that the editors state; the build recomputes it and refuses if it differs.'),
  explanation: bilingual.describe('What it means, in one to three sentences. Numbers are cited by claim or check.'),
});
/** A row of data/checks.json as stored, not yet computed. */
export type StoredCheck = z.infer<typeof checkSchema>;

export const checksFile = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors.'),
  checks: z.array(checkSchema).describe('The ledger, in reading order.'),
});
