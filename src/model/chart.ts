/** data/charts.json: what each chart shows, and the words around it. The drawing is code. */
import { z } from 'astro/zod';
import { id, schemaPath } from './common.ts';
import { label, meaning, template } from './fields.ts';

const view = z.strictObject({
  id,
  name: label(
    'Short name of the view, for its tab: two or three words.',
    'Коротка назва вигляду, для вкладки: два-три слова.',
  ),
  title: template(
    'The finding as a headline, saying whose claim it is.',
    'Висновок як заголовок, із зазначенням, чиє це твердження.',
  ),
  lead: template(
    'One or two sentences that say how to read it and what to beware of.',
    'Одне-два речення про те, як це читати й на що зважати.',
  ),
});

const name = label('Name of the chart, for lists and headings.', 'Назва діаграми, для списків і заголовків.');
const question = template('The question that the chart answers.', 'Питання, на яке відповідає діаграма.');
const views = meaning('The views of the chart, in the order of their tabs.', 'Вигляди діаграми, у порядку вкладок.');

const formula = (en: string, uk: string): z.ZodString =>
  z
    .string()
    .min(1)
    .meta(
      meaning(
        `${en}: a claim in braces, "{cells-now}", or arithmetic over claims: "{members-now} / {cells-now}".`,
        `${uk}: твердження у фігурних дужках, "{cells-now}", або арифметика над твердженнями: ` +
          '"{members-now} / {cells-now}".',
      ),
    );

const growth = z.strictObject({
  id: z.literal('growth').meta(meaning('Which chart it is.', 'Яка це діаграма.')),
  name,
  question,
  claimed: id.meta(
    meaning('Id of the claim "two and a half times".', 'Ідентифікатор твердження «в два з половиною рази».'),
  ),
  series: z
    .array(
      z.strictObject({
        id,
        label: label('Direct label of the series.', 'Підпис ряду.'),
        unit: id.meta(meaning('Unit, from "units" in vocabulary.json.', 'Одиниця, з "units" у vocabulary.json.')),
        digits: z
          .number()
          .int()
          .min(0)
          .max(3)
          .meta(
            meaning(
              'Decimal places that a computed value can bear.',
              'Скільки знаків після коми витримує обчислене значення.',
            ),
          ),
        then: formula('The value at the earlier moment', 'Значення в раніший момент'),
        now: formula('The value at the later moment', 'Значення в пізніший момент'),
        ratio: id.meta(
          meaning('Id of the check that computes now / then.', 'Ідентифікатор перевірки, що обчислює «тепер / тоді».'),
        ),
      }),
    )
    .meta(meaning('What is said to have grown, at two moments.', 'Що, як сказано, зросло, у два моменти.')),
  views: z
    .array(
      view.extend({
        series: z.array(id).min(1).meta(meaning('Which series the view shows.', 'Які ряди показує вигляд.')),
        form: z
          .enum(['units', 'lines', 'ratios'])
          .meta(
            meaning(
              'units: one mark for each thing counted; lines: two moments joined; ratios: times as many, beside ' +
                'the claim.',
              'units: по знаку на кожну полічену річ; lines: два сполучені моменти; ratios: у скільки разів, поруч ' +
                'із твердженням.',
            ),
          ),
      }),
    )
    .min(1)
    .meta(views),
});

const enrolment = z.strictObject({
  id: z.literal('enrolment').meta(meaning('Which chart it is.', 'Яка це діаграма.')),
  name,
  question,
  admitted: id.meta(
    meaning('Id of the claim how many were admitted.', 'Ідентифікатор твердження про те, скільки прийнято.'),
  ),
  applied: id.meta(
    meaning('Id of the claim how many applied.', 'Ідентифікатор твердження про те, скільки подало заяви.'),
  ),
  shares: z
    .array(
      z.strictObject({
        claim: id.meta(meaning('Id of the claim that gives the share.', 'Ідентифікатор твердження, що дає частку.')),
        label: label('Direct label of the share.', 'Підпис частки.'),
        remark: label('What a reader must know of the share.', 'Що читач мусить знати про частку.').optional(),
      }),
    )
    .meta(meaning('Shares of those admitted, largest first.', 'Частки прийнятих, від найбільшої.')),
  notStated: z
    .strictObject({
      check: id.meta(
        meaning(
          'Check that computes the part which the source does not state.',
          'Перевірка, що обчислює частку, якої джерело не називає.',
        ),
      ),
      label: label('Direct label of that part.', 'Підпис цієї частини.'),
    })
    .meta(
      meaning('The part of those admitted of which nothing is said.', 'Частина прийнятих, про яку нічого не сказано.'),
    ),
  views: z
    .array(
      view.extend({
        form: z
          .enum(['shares', 'funnel'])
          .meta(
            meaning(
              'shares: parts of all admitted with what is not stated; funnel: applied and admitted.',
              'shares: частини всіх прийнятих разом із неназваним; funnel: заяви та прийняті.',
            ),
          ),
      }),
    )
    .min(1)
    .meta(views),
});

const recommendations = z.strictObject({
  id: z.literal('recommendations').meta(meaning('Which chart it is.', 'Яка це діаграма.')),
  name,
  question,
  views: z
    .array(
      view.extend({
        rows: z.enum(['theme', 'addressee', 'modality']).meta(meaning('What the rows are.', 'Що стоїть у рядках.')),
      }),
    )
    .min(1)
    .meta(views),
});

export const chartSchema = z.discriminatedUnion('id', [growth, enrolment, recommendations]);
export type ChartConfig = z.infer<typeof chartSchema>;
export type GrowthConfig = z.infer<typeof growth>;
export type EnrolmentConfig = z.infer<typeof enrolment>;
export type RecommendationsConfig = z.infer<typeof recommendations>;
export type ViewConfig = z.infer<typeof view>;

export const chartsFile = z.strictObject({
  $schema: schemaPath,
  charts: z
    .array(chartSchema)
    .meta(meaning('The charts, in the order of the gallery.', 'Діаграми, у порядку галереї.')),
});
export type ChartsConfig = readonly ChartConfig[];
