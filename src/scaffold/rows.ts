/** `new set-aside`, `new recommendation`, `new apart`: rows that quote a document. */
import { apartSchema } from '../model/recommendation.ts';
import { UNFINISHED } from '../model/placeholders.ts';
import { flatten } from '../text/anchor.ts';
import { bilingualFields, bothOr, Refusal, type Kind, type Plan } from './template.ts';
import { QUOTE_FIELDS, quoted } from './quote.ts';
import { addRow } from './table.ts';
import { termField } from './claim.ts';
import { useTerms } from './term.ts';

export const setAsideKind: Kind = {
  name: 'set-aside',
  about: {
    en: 'a number word that states no quantity, with the reason',
    uk: 'числове слово, яке не називає кількості, з поясненням',
  },
  id: null,
  fields: [
    ...QUOTE_FIELDS,
    ...bilingualFields(
      'reason',
      'Why these words state no quantity',
      'Чому ці слова не називають кількості',
      UNFINISHED.reason,
    ),
  ],
  plan(_id, answers, workspace): Plan {
    const { stored, anchored } = quoted(answers, workspace);
    const row = { ...stored, reason: bothOr(answers, 'reason', UNFINISHED.reason) };
    return { edits: [addRow('set-aside', 'setAside', row, anchored.span, workspace)], remarks: [] };
  },
};

export const recommendationKind: Kind = {
  name: 'recommendation',
  about: { en: 'one action that a document lays on someone', uk: 'одна дія, яку документ на когось покладає' },
  id: { en: 'Id of the recommendation: pc-remove-failings', uk: 'Ідентифікатор настанови: pc-remove-failings' },
  fields: [
    ...QUOTE_FIELDS,
    termField('theme', 'themes', 'Theme, from data/vocabulary.json', 'Тема, з data/vocabulary.json'),
    termField(
      'addressee',
      'addressees',
      'Who is to act; “unstated” where the source names nobody',
      'Хто має діяти; «unstated», якщо джерело нікого не називає',
    ),
    termField('modality', 'modalities', 'How strongly it is laid on them', 'Наскільки це обов’язково'),
    {
      name: 'modal-word',
      about: { en: 'The modal word of the source, copied exactly', uk: 'Модальне слово джерела, точно' },
      required: false,
      otherwise: { en: 'none: it continues an earlier one', uk: 'немає: дія продовжує попередню' },
    },
    {
      name: 'quantity',
      about: { en: 'Claim that gives it a number', uk: 'Твердження, яке дає їй число' },
      required: false,
      choices: (edition) => edition.claims.map(({ id }) => id),
      otherwise: { en: 'none', uk: 'немає' },
    },
    ...bilingualFields('gist', 'The action in one short sentence', 'Дія одним коротким реченням', UNFINISHED.gist),
  ],
  plan(id, answers, workspace): Plan {
    const { document, stored, anchored } = quoted(answers, workspace);
    const modalWord = answers.get('modal-word') ?? null;
    if (modalWord !== null && !flatten(document.reading.text).toLowerCase().includes(modalWord.toLowerCase()))
      throw new Refusal(
        `The modal word «${modalWord}» does not stand in “${document.slug}”.`,
        `Модального слова «${modalWord}» немає в документі «${document.slug}».`,
      );
    const row = {
      id,
      ...stored,
      theme: answers.get('theme'),
      addressee: answers.get('addressee'),
      modality: answers.get('modality'),
      modalWord,
      quantity: answers.get('quantity') ?? null,
      gist: bothOr(answers, 'gist', UNFINISHED.gist),
    };
    return {
      edits: [
        addRow('recommendations', 'recommendations', row, anchored.span, workspace),
        ...useTerms(
          [
            { list: 'themes', id: row.theme },
            { list: 'addressees', id: row.addressee },
            { list: 'modalities', id: row.modality },
          ],
          workspace,
        ),
      ],
      remarks: [],
    };
  },
};

export const apartKind: Kind = {
  name: 'apart',
  about: { en: 'a passage that only looks like a recommendation', uk: 'місце, яке лише схоже на настанову' },
  id: { en: 'Id of the passage', uk: 'Ідентифікатор місця' },
  fields: [
    ...QUOTE_FIELDS,
    {
      name: 'kind',
      about: {
        en: 'done: reported as achieved; diagnosis: a state of affairs; phrase: a turn of speech',
        uk: 'done – повідомлено як зроблене; diagnosis – стан справ; phrase – зворот мови',
      },
      required: true,
      choices: () => apartSchema.shape.kind.options,
    },
    ...bilingualFields(
      'gist',
      'What it says, in one short sentence',
      'Що там сказано, одним коротким реченням',
      UNFINISHED.gist,
    ),
  ],
  plan(id, answers, workspace): Plan {
    const { stored, anchored } = quoted(answers, workspace);
    const row = { id, ...stored, kind: answers.get('kind'), gist: bothOr(answers, 'gist', UNFINISHED.gist) };
    return { edits: [addRow('recommendations', 'reportedAsDone', row, anchored.span, workspace)], remarks: [] };
  },
};
