/** `new check`: a row of the ledger. The verdict is computed, never chosen. */
import type { Verdict } from '../model/check.ts';
import { checkSchema } from '../model/check.ts';
import { UNFINISHED } from '../model/placeholders.ts';
import { evaluate, parseFormula } from '../text/formula.ts';
import { verdictOf } from '../check/ledger.ts';
import { insertRow, rowsOf } from './json.ts';
import { termField } from './claim.ts';
import { bilingualFields, bothOr, Refusal, type Answers, type Kind, type Plan, type Workspace } from './template.ts';
import { useTerms } from './term.ts';

const PATH = 'data/checks.json';

export const checkKind: Kind = {
  name: 'check',
  about: {
    en: 'a sum of the speaker, done again; its verdict is computed',
    uk: 'обчислення доповідача, зроблене наново; висновок обчислюється',
  },
  id: { en: 'Id of the check: ratio-cells', uk: 'Ідентифікатор перевірки: ratio-cells' },
  fields: [
    {
      name: 'formula',
      about: {
        en: 'Arithmetic over claims: "{cells-now} / {cells-1924}"',
        uk: 'Арифметика над твердженнями: "{cells-now} / {cells-1924}"',
      },
      required: true,
    },
    termField(
      'unit',
      'units',
      'Unit of the result, from data/vocabulary.json',
      'Одиниця результату, з data/vocabulary.json',
    ),
    {
      name: 'digits',
      about: { en: 'Decimal places that the inputs can bear', uk: 'Скільки знаків після коми витримують вхідні числа' },
      required: false,
      choices: () => ['0', '1', '2', '3', '4'],
      otherwise: { en: '1', uk: '1' },
    },
    {
      name: 'claimed',
      about: { en: 'Claim that the result is held against', uk: 'Твердження, з яким порівнюють результат' },
      required: false,
      choices: (edition) => edition.claims.map(({ id }) => id),
      otherwise: { en: 'none', uk: 'немає' },
    },
    {
      name: 'relation',
      about: { en: 'How they are compared', uk: 'Як їх порівнюють' },
      required: false,
      choices: () => checkSchema.shape.relation.options,
      otherwise: { en: 'equals with a claim, else shows', uk: 'equals, якщо є твердження, інакше shows' },
    },
    {
      name: 'limit',
      about: {
        en: 'A limit that follows from what is measured, such as 100',
        uk: 'Межа, що випливає з вимірюваного, наприклад 100',
      },
      required: false,
      otherwise: { en: 'none', uk: 'немає' },
    },
    {
      name: 'tolerance',
      about: {
        en: 'Largest difference that the rounding of the inputs explains',
        uk: 'Найбільша різниця, яку пояснює округлення вхідних чисел',
      },
      required: false,
      otherwise: { en: 'none', uk: 'немає' },
    },
    ...bilingualFields(
      'title',
      'The question that the check answers; numbers are cited',
      'Питання, на яке відповідає перевірка; числа цитують',
      UNFINISHED.question,
    ),
    ...bilingualFields(
      'explanation',
      'What it means, in one to three sentences; numbers are cited',
      'Що це означає, одне – три речення; числа цитують',
      UNFINISHED.explanation,
    ),
  ],
  plan(id, answers, workspace): Plan {
    const text = workspace.read(PATH);
    if (text === null) throw new Refusal(`There is no ${PATH}.`, `Файла ${PATH} немає.`);
    const limit = number(answers, 'limit');
    const tolerance = number(answers, 'tolerance');
    const claimed = answers.get('claimed') ?? null;
    const relation = checkSchema.shape.relation.parse(
      answers.get('relation') ?? (claimed === null && limit === undefined ? 'shows' : 'equals'),
    );
    const formula = answers.get('formula') ?? '';
    const { result, verdict } = compute({ formula, claimed, relation, limit, tolerance }, workspace);
    const row = {
      id,
      title: bothOr(answers, 'title', UNFINISHED.question),
      formula,
      unit: answers.get('unit'),
      digits: Number(answers.get('digits') ?? '1'),
      claimed,
      relation,
      ...(limit !== undefined && { limit }),
      ...(tolerance !== undefined && { tolerance }),
      verdict,
      explanation: bothOr(answers, 'explanation', UNFINISHED.explanation),
    };
    return {
      edits: [
        { path: PATH, text: insertRow(text, 'checks', rowsOf(text, 'checks').length, row) },
        ...useTerms([{ list: 'units', id: row.unit }], workspace),
      ],
      remarks: [{ en: `Computed: ${result}; verdict: ${verdict}.`, uk: `Обчислено: ${result}; висновок: ${verdict}.` }],
    };
  },
};

function number(answers: Answers, name: string): number | undefined {
  const given = answers.get(name);
  if (given === undefined) return undefined;
  const value = Number(given.replace(',', '.'));
  if (given.trim() === '' || !Number.isFinite(value))
    throw new Refusal(`--${name} must be a number.`, `--${name} має бути числом.`);
  return value;
}

interface Sum {
  readonly formula: string;
  readonly claimed: string | null;
  readonly relation: 'equals' | 'at-most' | 'at-least' | 'shows';
  readonly limit: number | undefined;
  readonly tolerance: number | undefined;
}

function compute(
  { formula, claimed, relation, limit, tolerance }: Sum,
  { edition }: Workspace,
): { result: number; verdict: Verdict } {
  const parsed = parseFormula(formula);
  if ('message' in parsed)
    throw new Refusal(`The formula cannot be read: ${parsed.message}`, `Формулу не можна прочитати: ${parsed.message}`);
  const claims = new Map(edition.claims.map((claim) => [claim.id, claim]));
  const checks = new Map(edition.checks.map((check) => [check.id, check]));
  const result = evaluate(parsed, (input) => {
    if (input.kind === 'check') return checks.get(input.id)?.result ?? null;
    const claim = claims.get(input.id);
    const value = input.transcribed ? claim?.value : claim?.corrected;
    return typeof value === 'number' ? value : null;
  });
  if (result === null)
    throw new Refusal(
      `The formula has no result: each id must be a claim or check with one number, and nothing may be divided ` +
        `by zero.`,
      `Формула не дає результату: кожен ідентифікатор має бути твердженням або перевіркою з одним числом, і на ` +
        `нуль ділити не можна.`,
    );
  const against = claimed === null ? (limit ?? null) : (claims.get(claimed)?.corrected ?? null);
  return {
    result,
    verdict: verdictOf({ relation, impossible: false, ...(tolerance !== undefined && { tolerance }) }, result, against),
  };
}
