/** The controlled vocabulary: the words that rows of data may use, with their names in both languages. */
import { z } from 'astro/zod';
import { id, schemaPath } from './common.ts';
import { label, meaning } from './text-types.ts';

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

const plural = z.record(z.string().regex(/^(zero|one|two|few|many|other)$/), z.string());
const unit = z.strictObject({
  id,
  label: label('Name of the unit.', 'Назва одиниці.'),
  symbol: z
    .string()
    .optional()
    .meta(
      meaning(
        'Written directly after the number instead of a word, such as "%".',
        'Пишеться одразу після числа замість слова, як-от «%».',
      ),
    ),
  forms: z
    .strictObject({
      en: plural.meta(meaning('English plural forms: one, other.', 'Англійські форми числа: one, other.')),
      uk: plural.meta(
        meaning('Ukrainian plural forms: one, few, many, other.', 'Українські форми числа: one, few, many, other.'),
      ),
    })
    .optional()
    .meta(
      meaning('The word after a number, by plural category (CLDR).', 'Слово після числа, за категорією числа (CLDR).'),
    ),
  sourceWords: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .meta(
      meaning(
        'Words and abbreviations of the sources that mean this unit and are none of its Ukrainian forms, without a ' +
          'point; a star stands for the endings of a noun.',
        'Слова й скорочення джерел, що означають цю одиницю й не є її українськими формами: «двор*», «дв.» без ' +
          'крапки; зірочка стоїть замість іменникових закінчень.',
      ),
    ),
  unused,
});
export type Unit = z.infer<typeof unit>;

const terms = z.array(term);

export const vocabularyFile = z.strictObject({
  $schema: schemaPath,
  units: z.array(unit).meta(meaning('Units of measure.', 'Одиниці виміру.')),
  measures: terms.meta(meaning('What can be measured.', 'Що можна виміряти.')),
  themes: terms.meta(meaning('Themes of recommendations.', 'Теми рекомендацій.')),
  addressees: terms.meta(meaning('Of whom recommendations are asked.', 'Від кого вимагають.')),
  modalities: terms.meta(
    meaning(
      'In what words: from duty to plan, in that order.',
      'Якими словами: від обов’язку до плану, саме в такому порядку.',
    ),
  ),
});
export type Vocabulary = z.infer<typeof vocabularyFile>;
