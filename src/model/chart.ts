/** What every chart in data/charts.json has; what else it has, its family says in its own folder of src/charts. */
import { z } from 'astro/zod';
import { id, quotation } from './common.ts';
import { label, template, type Bilingual, type Plain, type Template, meant } from './text-types.ts';

const captionSchema = z.strictObject({
  mark: meant(id, 'Id of the mark that it is about.', 'Ідентифікатор позначки, якої він стосується.'),
  title: template('What the mark shows, in a few words.', 'Що показує позначка, кількома словами.'),
  text: template(
    'What has to be known of it, in one or two sentences.',
    'Що про це треба знати, одним-двома реченнями.',
  ).optional(),
  unknown: template('What of it the source does not say.', 'Чого про це джерело не каже.').optional(),
});

/** A view: each family adds what it needs. */
export const viewSchema = z.strictObject({
  id,
  name: label(
    'Short name of the view, for its tab: two or three words.',
    'Коротка назва подання, для вкладки: два-три слова.',
  ),
  short: template('The same for a phone: one word, or two.', 'Те саме для телефона: одне слово або два.').optional(),
  title: template(
    'The finding as a headline, saying whose claim it is.',
    'Висновок як заголовок, із зазначенням, чиє це твердження.',
  ),
  lead: template(
    'One or two sentences that say how to read it and what to beware of.',
    'Одне-два речення про те, як це читати й на що зважати.',
  ),
  captions: meant(
    z.array(captionSchema).default([]),
    'What is said of marks beside the drawing. The first one is the finding’s own, in hand when the page opens.',
    'Що сказано про позначки поруч із рисунком. Перша належить самому висновкові, з нею сторінка відкривається.',
  ),
});
export type ViewConfig = z.infer<typeof viewSchema>;

const name = label('Name of the chart, for lists and headings.', 'Назва графіка, для списків і заголовків.');
const question = template('The question that the chart answers.', 'Питання, на яке відповідає графік.');

/** What stands at the head of an entry: the id of its family, and the words around the chart. */
export const chartHead = <T extends string>(family: T) => ({
  id: meant(z.literal(family), 'Which chart it is.', 'Який це графік.'),
  name,
  question,
});

/** The views of an entry. */
export const viewsOf = <T extends z.ZodType>(view: T): z.ZodArray<T> =>
  meant(
    z.array(view).min(1),
    'The views of the chart, in the order of their tabs.',
    'Подання графіка, у порядку вкладок.',
  );

/** Words of a document that no row of the dataset quotes. */
export const quoted = z.strictObject(quotation);
export type Quoted = z.infer<typeof quoted>;

/** Arithmetic over claims. */
export const formula = (en: string, uk: string): z.ZodString =>
  meant(
    z.string().min(1),
    `${en}: a claim in braces, "{cells-now}", or arithmetic over claims: "{members-now} / {cells-now}".`,
    `${uk}: твердження у фігурних дужках, "{cells-now}", або арифметика над твердженнями: ` +
      '"{members-now} / {cells-now}".',
  );

/** An entry as those see it who know no family. */
export interface ChartConfig {
  readonly id: string;
  readonly name: Bilingual<Plain>;
  readonly question: Bilingual<Template>;
  readonly views: readonly ViewConfig[];
}
export type ChartsConfig = readonly ChartConfig[];
