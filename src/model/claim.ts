/** A claim: one quantitative statement of a source, with the words that make it. */
import { z } from 'astro/zod';
import { id, quotation, schemaPath } from './common.ts';
import { label, meant } from './text-types.ts';
import { sourcesField } from './work.ts';

/** What sort of number the source gives. */
const claimKind = meant(
  z.enum(['count', 'share', 'ratio', 'rate', 'limit', 'forecast', 'date', 'ordinal', 'duration']),
  'What sort of number it is: count (how many), share (per cent of a whole), ratio (times as many), rate (per ' +
    'unit of time), limit (at most, at least), forecast (expected, not counted), date, ordinal (second, third), ' +
    'duration.',
  'Яке це число: count (скільки), share (відсоток від цілого), ratio (у скільки разів), rate (за одиницю часу), ' +
    'limit (не більше, не менше), forecast (очікуване, не полічене), date (дата), ordinal (порядкове), ' +
    'duration (тривалість).',
);

/**
 * How far the number can be relied on, as the source itself shows. Each state has a mark, a legend entry and a word.
 */
export const certainty = meant(
  z.enum(['stated', 'approximate', 'doubtful', 'self-reported', 'forecast', 'ceiling', 'prescribed']),
  'stated: given flatly; approximate: "about"; doubtful: cannot be right as transcribed; self-reported: the ' +
    'body reports on itself with an unknown base; forecast: an expectation; ceiling: "not more than"; ' +
    'prescribed: a norm that ought to be kept, not an observation.',
  'stated: сказано прямо; approximate: «близько»; doubtful: як у транскрипції, не може бути правильним; ' +
    'self-reported: установа звітує про себе, база невідома; forecast: сподівання; ceiling: «не більше»; ' +
    'prescribed: норма, якої слід дотримуватися, а не спостереження.',
);
export type Certainty = z.infer<typeof certainty>;

/** A number, or `[lowest, highest]` for a range such as `5—6`. */
export const quantity = meant(
  z.union([z.number(), z.tuple([z.number(), z.number()])]),
  'The number, or [lowest, highest] for a range such as "5—6".',
  'Число або [найменше, найбільше] для проміжку на зразок «5—6».',
);
export type Quantity = z.infer<typeof quantity>;

/** Whether the words give the number itself. */
export const BOUNDS = ['exactly', 'at-most', 'at-least', 'about'] as const;
export type Bound = (typeof BOUNDS)[number];

export const claimSchema = z.strictObject({
  id,
  ...quotation,
  label: label(
    'What is counted, for tables and labels: "production cells, now".',
    'Що полічено, для таблиць і підписів: «виробничі осередки, зараз».',
  ),
  kind: claimKind,
  value: meant(
    quantity,
    'The value as it stands in the quote. The build reads it out of the quote and refuses if the two differ.',
    'Значення так, як воно стоїть у цитаті. Збирання вичитує його з цитати й відмовляє, коли вони різняться.',
  ),
  bound: meant(
    z.enum(BOUNDS).default('exactly'),
    'Whether the words give the number itself, a ceiling, a floor or an approximation.',
    'Чи слова дають саме число, верхню межу, нижню межу чи наближення.',
  ),
  roundedTo: meant(
    z.number().positive().optional(),
    'The step to which the number (in the corrected reading) is evidently rounded, in its unit: 1000 for ' +
      '“56 000”, 0.1 for “4,2”. Our reading; sums carry it through.',
    'Крок, до якого число (у виправленому читанні) вочевидь заокруглено, в його одиницях: 1000 для «56 000», ' +
      '0.1 для «4,2». Так читаємо ми; обчислення це враховують.',
  ),
  unit: meant(
    id,
    'Unit, from "units" in vocabulary.json: "cell", "person", "percent", "times" …',
    'Одиниця, з "units" у vocabulary.json: "cell", "person", "percent", "times" …',
  ),
  measures: meant(
    id,
    'What it measures, from "measures" in vocabulary.json: claims with the same value here can be compared.',
    'Що виміряно, з "measures" у vocabulary.json: твердження з тим самим значенням можна порівнювати.',
  ),
  per: label(
    'What a rate or share refers to: "of workers in production", "a month".',
    'До чого належить частка чи частота: «від робітників у виробництві», «на місяць».',
  ).optional(),
  date: meant(
    z.strictObject({
      edtf: meant(
        z.string().nullable(),
        'The date the number refers to, in Extended Date/Time Format (1924-01-01, 1924~, 1924/); null ' +
          'when the source gives none.',
        'Дата, до якої належить число, у форматі EDTF (1924-01-01, 1924~, 1924/); null, коли джерело її ' + 'не дає.',
      ),
      ground: meant(
        z.enum(['stated', 'inferred', 'none']),
        'stated: the source gives the date; inferred: the editors conclude it; none: it is not known ("now").',
        'stated: дату дає джерело; inferred: її виводять редактори; none: вона невідома («зараз»).',
      ),
      reason: label('On what ground the date rests, in a sentence.', 'На чому тримається дата, одним реченням.'),
      sources: sourcesField,
    }),
    'The time that the number refers to.',
    'Час, до якого належить число.',
  ),
  certainty,
  emendation: meant(
    z
      .strictObject({
        note: meant(id, 'Id of the note that emends these words.', 'Ідентифікатор примітки, що виправляє ці слова.'),
        value: meant(
          quantity,
          'The value in the corrected reading. The build reads it out of the correction.',
          'Значення у виправленому читанні. Збирання вичитує його з виправлення.',
        ),
      })
      .optional(),
    'Only where a note emends the number: its value in the corrected reading.',
    'Лише там, де примітка виправляє число: його значення у виправленому читанні.',
  ),
  remark: label(
    'What a reader must know to use the number fairly.',
    'Що читач мусить знати, щоб чесно користуватися числом.',
  ).optional(),
});

/** A row of data/claims.json as stored: it quotes its words, and is not yet anchored to them. */
export type StoredClaim = z.infer<typeof claimSchema>;

/** The value in the corrected reading: the value itself where nothing is emended. */
export function correctedValue({ value, emendation }: Pick<StoredClaim, 'value' | 'emendation'>): Quantity {
  return emendation?.value ?? value;
}

export const claimsFile = z.strictObject({
  $schema: schemaPath,
  claims: meant(
    z.array(claimSchema),
    'Every quantitative statement of the sources, in the order of the text.',
    'Усі кількісні твердження джерел, у порядку тексту.',
  ),
});

/** A numeral or number word of a source that is deliberately no claim, with the reason. */
export const setAsideSchema = z.strictObject({
  ...quotation,
  reason: label('Why these words are not a quantitative statement.', 'Чому ці слова не є кількісним твердженням.'),
});
export type StoredSetAside = z.infer<typeof setAsideSchema>;

export const setAsideFile = z.strictObject({
  $schema: schemaPath,
  setAside: meant(
    z.array(setAsideSchema),
    'Numerals and number words of the sources that are not claims, each with the reason.',
    'Числівники й слова про кількість, які не є твердженнями, кожне з причиною.',
  ),
});
