/** A recommendation: one action that a source asks for (must, should, is a task). */
import { z } from 'astro/zod';
import { id, quotation, schemaPath } from './common.ts';
import { label, meant } from './text-types.ts';

/** How it is known who is to act. */
export const ADDRESSED = ['named', 'understood', 'not-named'] as const;
const addressed = z.enum(ADDRESSED);
export type Addressed = z.infer<typeof addressed>;

export const recommendationSchema = z.strictObject({
  id,
  ...quotation,
  theme: meant(id, 'Theme, from "themes" in vocabulary.json.', 'Тема, з "themes" у vocabulary.json.'),
  addressee: meant(
    id,
    'Who is to act, from "addressees" in vocabulary.json; "unstated" where neither the sentence nor the words ' +
      'around it tell.',
    'Хто має діяти, з "addressees" у vocabulary.json; "unstated", коли цього не кажуть ні речення, ні слова довкола.',
  ),
  addressed: meant(
    addressed,
    'How we know who is to act. named: the sentence itself names who acts, or whose work or meetings they are; ' +
      'understood: it is impersonal, and the words around it tell; not-named: neither does ("unstated").',
    'Звідки відомо, хто має діяти. named: саме речення називає, хто діє або чия це робота чи збори; understood: ' +
      'речення безособове, а кажуть про це слова довкола; not-named: не каже ніщо ("unstated").',
  ),
  modality: meant(
    id,
    'In what words it is asked for, from "modalities" in vocabulary.json.',
    'Якими словами цього вимагають, з "modalities" у vocabulary.json.',
  ),
  modalWord: meant(
    z.string().min(1).nullable(),
    'The modal word of the source, copied exactly from the document; null where an infinitive or a list ' +
      'continues an earlier modal word, and where there is none at all.',
    'Модальне слово джерела, точно скопійоване з документа; null, коли інфінітив чи перелік продовжує попереднє ' +
      'модальне слово і коли такого слова немає зовсім.',
  ),
  marker: meant(
    z.string().min(1).optional(),
    'Where there is no modal word: the verb form that says what is to be done, copied exactly from the document.',
    'Де модального слова немає: форма дієслова, що каже, чого вимагають, точно скопійована з документа.',
  ),
  implied: meant(
    z.boolean().optional(),
    'true where the words state something and do not ask it: that something is asked is our reading.',
    'true, коли слова щось стверджують, а не вимагають: рекомендацію вбачаємо в них ми.',
  ),
  quantity: meant(
    id.nullable(),
    'Id of the claim that gives the recommendation a number ("at most eleven"); null where it has none.',
    'Ідентифікатор твердження, що дає рекомендації число («не більше одинадцяти»); null, коли числа немає.',
  ),
  gist: label(
    'The action in one short sentence, in our words, without modal colouring of our own.',
    'Дія одним коротким реченням, нашими словами, без модального забарвлення від нас.',
  ),
});
/** A row of data/recommendations.json as stored, not yet anchored. */
export type StoredRecommendation = z.infer<typeof recommendationSchema>;

export const excludedSchema = z.strictObject({
  id,
  ...quotation,
  kind: meant(
    z.enum(['done', 'diagnosis', 'phrase']),
    'done: reported as achieved; diagnosis: a state of affairs or a weakness; phrase: a turn of speech with a ' +
      'modal word that asks nothing of anyone.',
    'done: повідомлено як про досягнуте; diagnosis: стан справ або вада; phrase: зворот із модальним словом, ' +
      'що ні від кого нічого не вимагає.',
  ),
  gist: label('What it says, in one short sentence.', 'Про що там ідеться, одним коротким реченням.'),
});
/** A passage that a careless reader would count as a recommendation. */
export type StoredExcluded = z.infer<typeof excludedSchema>;

/** What one recommendation is: said once for the whole table. */
export const recommendationUnit = label(
  'What one recommendation is: the counting unit, in a sentence.',
  'Що таке одна рекомендація: одиниця ліку, одним реченням.',
);

export const recommendationsFile = z.strictObject({
  $schema: schemaPath,
  unit: recommendationUnit,
  recommendations: meant(
    z.array(recommendationSchema),
    'Every single action that the sources ask for.',
    'Кожна окрема дія, якої вимагають джерела.',
  ),
  reportedAsDone: meant(
    z.array(excludedSchema),
    'What is reported as done, states of affairs and turns of speech: never counted.',
    'Те, що подано як зроблене, стан справ і мовні звороти: ніколи не рахуються.',
  ),
});
