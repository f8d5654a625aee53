/** The controlled vocabulary: the words that rows of data may use, with their names in both languages. */
import { z } from 'astro/zod';
import { id, schemaPath } from './common.ts';
import { label, meant } from './text-types.ts';

const unused = label(
  'Only while no row of data uses it: why it stands here all the same.',
  'Лише доки жоден рядок даних його не вживає: чому воно однаково тут стоїть.',
).optional();

const term = z.strictObject({
  id,
  label: label('Name shown to readers.', 'Назва, яку бачать читачі.'),
  definition: label('When to use it, in a sentence.', 'Коли це вживати, одним реченням.').optional(),
  unused,
});

/** A term whose use shows in words. */
const shown = term.extend({
  signs: meant(
    z
      .array(z.string().regex(/^\S+(?: \S+)*$/))
      .min(1)
      .optional(),
    'How words begin, one or several after another, of which one stands where the term is rightly used.',
    'Як починаються слова (одне або кілька поспіль), з яких бодай одне стоїть там, де термін ужито правильно.',
  ),
});

const plural = z.record(z.string().regex(/^(zero|one|two|few|many|other)$/), z.string());
const unit = z.strictObject({
  id,
  label: label('Name of the unit.', 'Назва одиниці.'),
  symbol: meant(
    z.string().optional(),
    'Written directly after the number instead of a word, such as "%".',
    'Пишеться одразу після числа замість слова, як-от «%».',
  ),
  forms: meant(
    z
      .strictObject({
        en: meant(plural, 'English plural forms: one, other.', 'Англійські форми числа: one, other.'),
        uk: meant(
          plural,
          'Ukrainian plural forms: one, few, many, other.',
          'Українські форми числа: one, few, many, other.',
        ),
      })
      .optional(),
    'The word after a number, by plural category (CLDR).',
    'Слово після числа, за категорією числа (CLDR).',
  ),
  sourceWords: meant(
    z.array(z.string().min(1)).min(1).optional(),
    'Words and abbreviations of the sources that mean this unit and are none of its Ukrainian forms, without a ' +
      'point; a star stands for the endings of a noun.',
    'Слова й скорочення джерел, що означають цю одиницю й не є її українськими формами: «двор*», «дв.» без ' +
      'крапки; зірочка стоїть замість іменникових закінчень.',
  ),
  unused,
});
export type Unit = z.infer<typeof unit>;

const terms = z.array(term);
const shownTerms = z.array(shown);

export const vocabularyFile = z.strictObject({
  $schema: schemaPath,
  units: meant(z.array(unit), 'Units of measure.', 'Одиниці виміру.'),
  measures: meant(terms, 'What can be measured.', 'Що можна виміряти.'),
  themes: meant(shownTerms, 'Themes of recommendations.', 'Теми рекомендацій.'),
  addressees: meant(shownTerms, 'Of whom recommendations are asked.', 'Від кого вимагають.'),
  modalities: meant(
    terms,
    'In what words: from duty to plan, in that order.',
    'Якими словами: від обов’язку до плану, саме в такому порядку.',
  ),
});
export type Vocabulary = z.infer<typeof vocabularyFile>;
