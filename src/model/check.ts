/** A check of the ledger: the speaker's own arithmetic, done again. */
import { z } from 'astro/zod';
import type { Quantity } from './claim.ts';
import { id, schemaPath } from './common.ts';
import { label, meaning, template } from './text-types.ts';

/** What the recomputation shows, in the order in which readers see it. */
export const VERDICTS = ['holds', 'fails', 'cannot-be', 'cannot-be-known', 'own-sum'] as const;
export const verdict = z
  .enum(VERDICTS)
  .meta(
    meaning(
      'holds: agrees within the rounding of its inputs; fails: does not; cannot-be: impossible in itself; ' +
        'cannot-be-known: the sources do not give what is needed; own-sum: only computed, the source claims ' +
        'nothing of it.',
      'holds: сходиться в межах заокруглення; fails: не сходиться; cannot-be: неможливо саме по собі; ' +
        'cannot-be-known: джерела не дають потрібного; own-sum: лише обчислено, джерело про це нічого не твердить.',
    ),
  );
export type Verdict = z.infer<typeof verdict>;

export const checkSchema = z.strictObject({
  id,
  title: template(
    'The question that the check answers. Numbers are cited by claim: {cells-now}.',
    'Питання, на яке відповідає перевірка. Числа цитують за твердженням: {cells-now}.',
  ),
  formula: z
    .string()
    .min(1)
    .meta(
      meaning(
        'Arithmetic over claim ids in braces: "{cells-now} / {cells-1924}"; + - * / and parentheses. ' +
          '{id@transcribed} takes the value as transcribed, {id} the corrected reading where there is one; ' +
          '{check:id} the result of another check.',
        'Арифметика над твердженнями у фігурних дужках: "{cells-now} / {cells-1924}"; + - * / і дужки. ' +
          '{id@transcribed} бере значення як у транскрипції, {id} – виправлене, якщо воно є; {check:id} – результат ' +
          'іншої перевірки.',
      ),
    ),
  unit: id.meta(meaning('Unit of the result, from vocabulary.json.', 'Одиниця результату, з vocabulary.json.')),
  digits: z
    .number()
    .int()
    .min(0)
    .max(4)
    .meta(
      meaning(
        'Decimal places that the inputs can bear; the result is shown with no more.',
        'Скільки знаків після коми витримують вхідні числа; більше в результаті не показано.',
      ),
    ),
  claimed: id
    .nullable()
    .meta(
      meaning(
        'Id of the claim that the result is held against; null when the source claims nothing of it.',
        'Ідентифікатор твердження, з яким порівнюють результат; null, коли джерело про це нічого не твердить.',
      ),
    ),
  relation: z
    .enum(['equals', 'at-most', 'at-least', 'shows'])
    .meta(
      meaning(
        'How result and claim (or limit) are compared; "shows" compares nothing.',
        'Як порівнюють результат і твердження (чи межу); "shows" не порівнює нічого.',
      ),
    ),
  limit: z
    .number()
    .optional()
    .meta(
      meaning(
        'A limit that follows from what is measured, such as 100 per cent; used when no claim is named.',
        'Межа, що випливає з вимірюваного, як-от 100 відсотків; діє, коли твердження не названо.',
      ),
    ),
  tolerance: z
    .number()
    .min(0)
    .optional()
    .meta(
      meaning(
        'Largest difference, in the unit of the result, that the rounding of the inputs explains.',
        'Найбільша різниця, в одиницях результату, яку пояснює округлення вхідних чисел.',
      ),
    ),
  unknown: label(
    'What the sources do not say and what would be needed. Where it is given, the verdict is "cannot-be-known".',
    'Чого джерела не кажуть і що було б потрібно. Де це є, висновок – "cannot-be-known".',
  ).optional(),
  impossible: z
    .boolean()
    .default(false)
    .meta(
      meaning(
        'true when a failed comparison shows something impossible in itself, not merely a disagreement: the ' +
          'verdict is then "cannot-be".',
        'true, коли невдале порівняння показує щось неможливе саме по собі, а не просто незгоду: тоді висновок – ' +
          '"cannot-be".',
      ),
    ),
  verdict: verdict.meta(
    meaning(
      'The verdict that the editors state; the build recomputes it and refuses if it differs.',
      'Висновок редакторів; збирання обчислює його заново й відмовляє, коли він інший.',
    ),
  ),
  explanation: template(
    'What it means, in one to three sentences. Numbers are cited by claim or check.',
    'Що це означає, одним – трьома реченнями. Числа цитують за твердженням або перевіркою.',
  ),
});
/** A row of data/checks.json as stored, not yet computed. */
export type StoredCheck = z.infer<typeof checkSchema>;

/** A check after computation. */
export interface ComputedCheck extends StoredCheck {
  /** Ids of the claims in the formula, in order of appearance, without doubles. */
  readonly inputs: readonly string[];
  /** The result, unrounded; null when it cannot be computed. */
  readonly result: number | null;
  /** The number that it is held against, with its claim's reading; null when there is none. */
  readonly against: Quantity | null;
}

export const checksFile = z.strictObject({
  $schema: schemaPath,
  checks: z.array(checkSchema).meta(meaning('The checks, in reading order.', 'Перевірки, у порядку читання.')),
});
