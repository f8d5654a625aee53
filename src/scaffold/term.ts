/** `new term`: a word of the controlled vocabulary. */
import type { Bilingual } from '../model/common.ts';
import { UNFINISHED } from '../model/placeholders.ts';
import { insertRow, removeField, rowsOf } from './json.ts';
import {
  bilingualFields,
  bothOr,
  Refusal,
  type Answers,
  type Edit,
  type Kind,
  type Plan,
  type Workspace,
} from './template.ts';

const LISTS = ['units', 'measures', 'themes', 'addressees', 'modalities'] as const;
const PATH = 'data/vocabulary.json';
const FORMS = { en: ['one', 'other'], uk: ['one', 'few', 'many', 'other'] } as const;
const ofUnits = (answers: Answers): boolean => answers.get('list') === 'units';
const NO_FORMS: Bilingual = { en: 'none', uk: 'немає' };

export const termKind: Kind = {
  name: 'term',
  about: {
    en: 'a word of the vocabulary: unit, measure, theme, addressee, modality',
    uk: 'слово словника: одиниця, вимірюване, тема, адресат, модальність',
  },
  id: { en: 'Id of the term: member', uk: 'Ідентифікатор слова: member' },
  fields: [
    {
      name: 'list',
      about: { en: 'List of the vocabulary', uk: 'Перелік словника' },
      required: true,
      choices: () => LISTS,
    },
    ...bilingualFields('label', 'Name shown to readers', 'Назва, яку бачать читачі', UNFINISHED.label),
    {
      name: 'definition-en',
      about: { en: 'When to use it, in English; not for units', uk: 'Коли вживати, англійською; не для одиниць' },
      required: false,
      asked: (answers) => !ofUnits(answers),
      otherwise: NO_FORMS,
    },
    {
      name: 'definition-uk',
      about: { en: 'The same in Ukrainian', uk: 'Те саме українською' },
      required: false,
      asked: (answers) => !ofUnits(answers),
      otherwise: NO_FORMS,
    },
    {
      name: 'symbol',
      about: {
        en: 'Only units: written directly after the number, such as %',
        uk: 'Лише одиниці: пишеться одразу після числа, наприклад %',
      },
      required: false,
      asked: ofUnits,
      otherwise: NO_FORMS,
    },
    {
      name: 'forms-en',
      about: {
        en: 'Only units: the word after one and after other numbers: cell,cells',
        uk: 'Лише одиниці: англійське слово після one, other: cell,cells',
      },
      required: false,
      asked: ofUnits,
      otherwise: NO_FORMS,
    },
    {
      name: 'forms-uk',
      about: {
        en: 'Only units: the Ukrainian word after 1, 2, 5 and a fraction: осередок,осередки,осередків,осередку',
        uk: 'Лише одиниці: слово після 1, 2, 5 і дробу: осередок,осередки,осередків,осередку',
      },
      required: false,
      asked: ofUnits,
      otherwise: NO_FORMS,
    },
  ],
  plan(id, answers, workspace): Plan {
    const text = workspace.read(PATH);
    if (text === null) throw new Refusal(`There is no ${PATH}.`, `Файла ${PATH} немає.`);
    const list = answers.get('list') ?? '';
    const unit = list === 'units';
    const rows = rowsOf(text, list);
    // Ids of the vocabulary name nothing on a page, so the checker looks for doubles only where rows refer to them.
    if (rows.some((row) => row['id'] === id))
      throw new Refusal(`“${id}” is in the list ${list} already.`, `«${id}» уже є в переліку ${list}.`);
    const wrong = [...answers.keys()].find((name) => (unit ? /^definition-/ : /^(symbol|forms-)/).test(name));
    if (wrong !== undefined)
      throw new Refusal(`--${wrong} does not belong to ${list}.`, `--${wrong} не стосується переліку ${list}.`);
    const definition = pair(answers, 'definition');
    const symbol = answers.get('symbol');
    const forms = pair(answers, 'forms');
    const row = {
      id,
      label: bothOr(answers, 'label', UNFINISHED.label),
      ...(definition !== null && { definition }),
      ...(symbol !== undefined && { symbol }),
      ...(forms !== null && { forms: { en: plural(forms.en, 'en'), uk: plural(forms.uk, 'uk') } }),
      unused: UNFINISHED.unused,
    };
    return {
      edits: [{ path: PATH, text: insertRow(text, list, rows.length, row) }],
      remarks:
        list === 'modalities'
          ? [
              {
                en: 'Modalities stand from duty to plan: move the row to its place.',
                uk: 'Модальності стоять від обов’язку до плану: перенесіть рядок на його місце.',
              },
            ]
          : [],
    };
  },
};

/**
 * Takes “no row uses it yet” away from terms that a new row uses. A reason in words of one's own stays for its author
 * to judge.
 */
export function useTerms(
  uses: readonly { readonly list: string; readonly id: string | undefined }[],
  workspace: Workspace,
): Edit[] {
  const before = workspace.read(PATH);
  if (before === null) return [];
  const text = uses.reduce((edited, { list, id }) => {
    const rows = rowsOf(edited, list);
    const index = rows.findIndex(
      (row) => row['id'] === id && JSON.stringify(row['unused']) === JSON.stringify(UNFINISHED.unused),
    );
    return index === -1 ? edited : removeField(edited, list, index, 'unused');
  }, before);
  return text === before ? [] : [{ path: PATH, text }];
}

/** Both languages or neither. */
function pair(answers: Answers, name: string): Bilingual | null {
  const [en, uk] = [answers.get(`${name}-en`), answers.get(`${name}-uk`)];
  if (en === undefined && uk === undefined) return null;
  if (en === undefined || uk === undefined)
    throw new Refusal(
      `Give both --${name}-en and --${name}-uk, or neither.`,
      `Дайте і --${name}-en, і --${name}-uk або жодного.`,
    );
  return { en, uk };
}

function plural(given: string, lang: 'en' | 'uk'): Record<string, string> {
  const words = given.split(',').map((word) => word.trim());
  const names = FORMS[lang];
  if (words.length !== names.length || words.includes(''))
    throw new Refusal(
      `--forms-${lang} needs ${names.length} words, separated by commas: ${names.join(', ')}.`,
      `--forms-${lang} потребує слів через кому: ${names.join(', ')} (${names.length}).`,
    );
  return Object.fromEntries(names.map((name, index) => [name, words[index] ?? '']));
}
