/** `new claim`: the value is read out of the words, never typed; the row that set them aside goes. */
import { certainty, claimKind, type ClaimKind, type Quantity } from '../model/claim.ts';
import type { Span } from '../model/common.ts';
import { UNFINISHED } from '../model/placeholders.ts';
import { covered, numeralsOf } from '../text/accounted.ts';
import { readValue } from '../text/numbers/value.ts';
import type { Numeral } from '../text/numbers/numeral.ts';
import { removeRow, rowsOf } from './json.ts';
import {
  bilingualFields,
  bothOr,
  Refusal,
  type Edit,
  type Field,
  type Kind,
  type Plan,
  type Workspace,
} from './template.ts';
import { QUOTE_FIELDS, quoted, type Quoted } from './quote.ts';
import { addRow, filesFor, spanOf } from './table.ts';
import { useTerms } from './term.ts';

const BOUNDS = ['exactly', 'at-most', 'at-least', 'about'] as const;

/** A field whose answers are the ids of a list of the vocabulary. */
export function termField(
  name: string,
  list: 'units' | 'measures' | 'themes' | 'addressees' | 'modalities',
  en: string,
  uk: string,
): Field {
  return {
    name,
    about: { en, uk },
    required: true,
    choices: (edition) => edition.vocabulary[list].map(({ id }) => id),
  };
}

export const claimKindOfContent: Kind = {
  name: 'claim',
  about: {
    en: 'a number that a source states; its value is read out of the words',
    uk: 'число, яке називає джерело; значення прочитується зі слів',
  },
  id: {
    en: 'Id of the claim, part of its address: cells-now',
    uk: 'Ідентифікатор твердження, частина його адреси: cells-now',
  },
  fields: [
    ...QUOTE_FIELDS,
    termField('unit', 'units', 'Unit, from data/vocabulary.json', 'Одиниця, з data/vocabulary.json'),
    termField(
      'measures',
      'measures',
      'What it measures, from data/vocabulary.json',
      'Що воно вимірює, з data/vocabulary.json',
    ),
    {
      name: 'kind',
      about: { en: 'What sort of number it is', uk: 'Яке це число' },
      required: false,
      choices: () => claimKind.options,
      otherwise: { en: 'from the words', uk: 'зі слів' },
    },
    {
      name: 'value',
      about: {
        en: 'The value, only where the quote holds two numbers that belong together: [2, 3]',
        uk: 'Значення, лише коли в цитаті два числа, що належать разом: [2, 3]',
      },
      required: false,
      otherwise: { en: 'read out of the quote', uk: 'прочитане з цитати' },
    },
    {
      name: 'bound',
      about: {
        en: 'The number itself, a ceiling, a floor or an approximation',
        uk: 'Саме число, верхня межа, нижня межа чи наближення',
      },
      required: false,
      choices: () => BOUNDS,
      otherwise: { en: 'exactly', uk: 'exactly' },
    },
    {
      name: 'certainty',
      about: {
        en: 'How far the source itself lets us rely on it',
        uk: 'Наскільки на нього дозволяє покладатися саме джерело',
      },
      required: false,
      choices: () => certainty.options,
      otherwise: { en: 'stated', uk: 'stated' },
    },
    {
      name: 'date',
      about: { en: 'The time the number refers to, in EDTF', uk: 'Час, якого стосується число, у форматі EDTF' },
      required: false,
      otherwise: { en: 'not known', uk: 'невідомо' },
    },
    ...bilingualFields('label', 'What is counted, for tables', 'Що пораховано, для таблиць', UNFINISHED.label),
    ...bilingualFields(
      'remark',
      'What a reader must know to use the number fairly',
      'Що треба знати, щоб чесно вживати число',
      UNFINISHED.reason,
    ),
  ],
  plan(id, answers, workspace): Plan {
    const words = quoted(answers, workspace);
    const { language } = words.document.meta;
    const { value, numerals } = readQuantity(words.stored.quote, answers.get('value'), language);
    const date = answers.get('date');
    const kind = answers.get('kind') ?? kindOf(words, numerals);
    const row = {
      id,
      ...words.stored,
      label: bothOr(answers, 'label', UNFINISHED.label),
      kind,
      value,
      bound: answers.get('bound') ?? 'exactly',
      unit: answers.get('unit'),
      measures: answers.get('measures'),
      date: { edtf: date ?? null, ground: date === undefined ? 'none' : 'inferred', reason: UNFINISHED.reason },
      certainty: answers.get('certainty') ?? 'stated',
      remark: bothOr(answers, 'remark', UNFINISHED.reason),
    };
    const added = addRow('claims', 'claims', row, words.anchored.span, workspace);
    const assumed = ['kind', 'bound', 'certainty']
      .filter((name) => answers.get(name) === undefined)
      .map((name) => `${name} = ${String(row[name as 'kind'])}`);
    const freed = release(words, workspace);
    return {
      edits: [
        added,
        ...freed.edits,
        ...useTerms(
          [
            { list: 'units', id: row.unit },
            { list: 'measures', id: row.measures },
          ],
          workspace,
        ),
      ],
      remarks: [
        {
          en: `Read out of the quote: ${JSON.stringify(value)} (${numerals.map((numeral) => `«${numeral.words}»`).join(', ')}).`,
          uk: `Прочитано з цитати: ${JSON.stringify(value)} (${numerals.map((numeral) => `«${numeral.words}»`).join(', ')}).`,
        },
        ...freed.quotes.map((quote) => ({
          en: `No longer set aside: «${quote}».`,
          uk: `Більше не відкладено: «${quote}».`,
        })),
        ...(assumed.length === 0
          ? []
          : [
              {
                en: `Assumed, look again: ${assumed.join(', ')}.`,
                uk: `Припущено, перегляньте: ${assumed.join(', ')}.`,
              },
            ]),
      ],
    };
  },
};

/** The value of a quote. @throws Refusal when the number reader cannot say it for certain */
function readQuantity(
  quote: string,
  given: string | undefined,
  language: 'uk' | 'ru',
): { value: Quantity; numerals: readonly Numeral[] } {
  const { numerals } = readValue(quote, Number.NaN, language);
  const list = numerals
    .map(
      (numeral) =>
        `«${numeral.words}» = ${numeral.range === undefined ? (Number.isNaN(numeral.value) ? '?' : numeral.value) : `[${numeral.range.join(', ')}]`}`,
    )
    .join(', ');
  const [only, ...more] = numerals;
  if (given !== undefined) {
    let value: unknown;
    try {
      value = JSON.parse(given);
    } catch {
      value = null;
    }
    const quantity =
      typeof value === 'number'
        ? value
        : Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')
          ? ([value[0], value[1]] as [number, number])
          : null;
    if (quantity !== null && readValue(quote, quantity, language).reads) return { value: quantity, numerals };
    throw new Refusal(
      `--value ${given} does not read out of «${quote}»; read there: ${list || 'nothing'}.`,
      `--value ${given} не прочитується з «${quote}»; там прочитано: ${list || 'нічого'}.`,
    );
  }
  if (only === undefined)
    throw new Refusal(
      `The number reader finds no number in «${quote}». Quote the words that state it.`,
      `Читач чисел не знаходить числа в «${quote}». Процитуйте слова, що його називають.`,
    );
  if (more.length > 0) {
    throw new Refusal(
      `«${quote}» holds more than one number: ${list}. Quote fewer words, or, where both belong together, give --value '[…, …]'.`,
      `У «${quote}» не одне число: ${list}. Процитуйте менше слів або, якщо обидва належать разом, дайте --value '[…, …]'.`,
    );
  }
  if (only.range === undefined && Number.isNaN(only.value))
    throw new Refusal(
      `«${only.words}» means a quantity but names none: set it aside with a reason instead.`,
      `«${only.words}» означає кількість, але не називає її: краще відкладіть ці слова з поясненням.`,
    );
  return { value: only.range === undefined ? only.value : [only.range[0], only.range[1]], numerals };
}

/** What sort of number the words make likely; a person decides. */
function kindOf(words: Quoted, numerals: readonly Numeral[]): ClaimKind {
  const [numeral] = numerals;
  const { text } = words.document.reading;
  const after = text.slice(words.anchored.span.end, words.anchored.span.end + 14);
  if (/%|відсот|процент/i.test(`${words.stored.quote}${after}`)) return 'share';
  return numeral?.kind === 'ordinal' ? 'ordinal' : numeral?.kind === 'multiplicative' ? 'ratio' : 'count';
}

/** Takes away the rows that set these very numerals aside, and no row that covers another numeral too. */
function release(words: Quoted, workspace: Workspace): { edits: Edit[]; quotes: string[] } {
  const { document, anchored } = words;
  const numerals = numeralsOf(document.reading, document.meta.language);
  const obsolete = (span: Span): boolean => {
    const inside = numerals.filter((numeral) => covered(numeral, [span]));
    return inside.length > 0 && inside.every((numeral) => covered(numeral, [anchored.span]));
  };
  const quotes: string[] = [];
  const edits = filesFor('set-aside', document.slug, workspace).flatMap(({ path, text }): Edit[] => {
    const rows = rowsOf(text, 'setAside');
    let result = text;
    for (let index = rows.length - 1; index >= 0; index -= 1) {
      const row = rows[index] ?? {};
      const span = row['document'] === document.slug ? spanOf(row, 'setAside', workspace.edition) : null;
      if (span === null || !obsolete(span)) continue;
      result = removeRow(result, 'setAside', index);
      quotes.unshift(String(row['quote']));
    }
    return result === text ? [] : [{ path, text: result }];
  });
  return { edits, quotes };
}
