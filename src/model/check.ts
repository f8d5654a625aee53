/** A check of the ledger: the speaker's own arithmetic, done again. */
import { z } from 'astro/zod';
import type { Quantity } from './claim.ts';
import { id, schemaPath } from './common.ts';
import { label, template, meant } from './text-types.ts';

/** What the recomputation shows, in the order in which readers see it. */
export const VERDICTS = ['holds', 'fails', 'cannot-be', 'cannot-be-known', 'own-sum'] as const;
export const verdict = meant(
  z.enum(VERDICTS),
  'holds: agrees within the rounding of its inputs; fails: does not; cannot-be: impossible in itself; ' +
    'cannot-be-known: the sources do not give what is needed; own-sum: only computed, the source claims ' +
    'nothing of it.',
  'holds: сходиться в межах заокруглення; fails: не сходиться; cannot-be: неможливо саме по собі; ' +
    'cannot-be-known: джерела не дають потрібного; own-sum: лише обчислено, джерело про це нічого не твердить.',
);
export type Verdict = z.infer<typeof verdict>;

const ARITHMETIC = {
  en:
    'Arithmetic over claim ids in braces: "{cells-now} / {cells-1924}"; + - * / and parentheses. {id@transcribed} ' +
    'takes the value as transcribed, {id} the corrected reading where there is one, {id@lowest} and {id@highest} an ' +
    'end of a range; {check:id} the result of another check.',
  uk:
    'Арифметика над твердженнями у фігурних дужках: "{cells-now} / {cells-1924}"; + - * / і дужки. {id@transcribed} ' +
    'бере значення як у транскрипції, {id} – виправлене, якщо воно є, {id@lowest} і {id@highest} – край проміжку; ' +
    '{check:id} – результат іншої перевірки.',
};
const formula = z.string().min(1);
const digits = meant(
  z.number().int().min(0).max(4),
  'Decimal places shown. What the rounding of the inputs allows stands beside the result.',
  'Скільки знаків після коми показано. Що допускає заокруглення вихідних чисел, сказано поруч із результатом.',
);
const stated = meant(
  verdict,
  'The verdict that the editors state; the build recomputes it and refuses if it differs.',
  'Висновок, який роблять редактори; збирання обчислює його заново й відмовляє, коли він інший.',
);

/** One of several measures that a check holds against the same number. Its id is a place on the page of the sums. */
const row = z.strictObject({
  id: meant(id, 'Name of the row, a place on the page of the sums.', 'Назва рядка, місце на сторінці перевірки.'),
  label: label('What is measured.', 'Що виміряно.'),
  formula: meant(formula, ARITHMETIC.en, ARITHMETIC.uk),
  digits,
  verdict: stated,
});

export const checkSchema = z.strictObject({
  id,
  title: template(
    'The question that the check answers. Numbers are cited by claim: {cells-now}.',
    'Питання, на яке відповідає перевірка. Числа цитують за твердженням: {cells-now}.',
  ),
  formula: meant(
    formula.nullable(),
    `${ARITHMETIC.en} null where nothing can be computed, or where the rows below do it.`,
    `${ARITHMETIC.uk} null, коли обчислити нічого не можна або обчислюють рядки нижче.`,
  ),
  unit: meant(id, 'Unit of the result, from vocabulary.json.', 'Одиниця результату, з vocabulary.json.'),
  digits,
  claimed: meant(
    id.nullable(),
    'Id of the claim that the result is held against: what the source claims where they should be equal, a limit ' +
      'where the result may be at most or at least that; null when the source claims nothing of it.',
    'Ідентифікатор твердження, з яким порівнюють результат: те, що твердить джерело, коли числа мають бути ' +
      'рівні, і межа, коли результат може бути не більшим чи не меншим; null, коли джерело про це нічого не ' +
      'твердить.',
  ),
  relation: meant(
    z.enum(['equals', 'at-most', 'at-least', 'shows']),
    'How result and claim (or limit) are compared; "shows" compares nothing.',
    'Як порівнюють результат і твердження (чи межу); "shows" не порівнює нічого.',
  ),
  limit: meant(
    z.number().optional(),
    'A limit that follows from what is measured, such as 100 per cent, and that nobody claims; used when no ' +
      'claim is named.',
    'Межа, що випливає з вимірюваного, як-от 100 відсотків, і якої ніхто не твердить; діє, коли твердження не ' +
      'названо.',
  ),
  tolerance: meant(
    z.number().min(0).optional(),
    'Largest difference, in the unit of the result, that rounding explains: of the inputs, or of what is said.',
    'Найбільша різниця, в одиницях результату, яку пояснює заокруглення: вихідних чисел або сказаного.',
  ),
  unknown: label(
    'What the sources do not say and what would be needed. Where it is given, the verdict is "cannot-be-known".',
    'Чого джерела не кажуть і що було б потрібно. Де це є, висновок – "cannot-be-known".',
  ).optional(),
  rows: meant(
    z.array(row).min(2).optional(),
    'Measures that are held, each by itself, against the same number, where the source does not say which it ' +
      'means.',
    'Показники, кожен з яких порівнюють із тим самим числом, коли джерело не каже, який з них має на думці.',
  ),
  impossible: meant(
    z.boolean().default(false),
    'true when a failed comparison shows something impossible in itself, not merely a disagreement: the ' +
      'verdict is then "cannot-be".',
    'true, коли невдале порівняння показує щось неможливе саме по собі, а не просто незгоду: тоді висновок – ' +
      '"cannot-be".',
  ),
  verdict: stated,
  explanation: template(
    'What it means, in one to three sentences. Numbers are cited by claim or check.',
    'Що це означає, одним – трьома реченнями. Числа цитують за твердженням або перевіркою.',
  ),
});
/** A row of data/checks.json as stored, not yet computed. */
export type StoredCheck = z.infer<typeof checkSchema>;

/** What comes of a formula. */
export interface Outcome {
  /** Ids of the claims in the formula and in those of the checks that it needs, in order of appearance. */
  readonly inputs: readonly string[];
  /** The result, unrounded; null when it cannot be computed. */
  readonly result: number | null;
  /** Between what the result lies when its inputs are rounded as their claims say; null when it cannot be computed. */
  readonly range: readonly [lowest: number, highest: number] | null;
}

/** A row of a check after computation. */
export type ComputedRow = z.infer<typeof row> & Outcome;

/** A check after computation. */
export interface ComputedCheck extends Omit<StoredCheck, 'rows'>, Outcome {
  readonly rows: readonly ComputedRow[];
  /** The number that it is held against, with its claim's reading; null when there is none. */
  readonly against: Quantity | null;
}

export const checksFile = z.strictObject({
  $schema: schemaPath,
  checks: meant(z.array(checkSchema), 'The checks, in reading order.', 'Перевірки, у порядку читання.'),
});
