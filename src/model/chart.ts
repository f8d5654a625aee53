/**
 * data/charts.json: what each chart shows and the words around it. The drawing is code; everything a reader reads is
 * here.
 */
import { z } from 'astro/zod';
import { bilingual, id } from './common.ts';

/** Text in which `{claim-id}` and `{check:id}` stand for numbers of the dataset. */
const template = bilingual.describe(
  'Text in both languages; numbers are cited: {claim-id}, {check:id}; a number that is no claim is marked ' +
    'literal: {=1924}.',
);

const view = z.strictObject({
  id,
  name: bilingual.describe('Short name of the view, for its tab: two or three words.'),
  title: template.describe('The finding as a headline, saying whose claim it is.'),
  lead: template.describe('One or two sentences that say how to read it and what to beware of.'),
});

const formula = z
  .string()
  .min(1)
  .describe('A claim in braces, "{cells-now}", or arithmetic over claims: "{members-now} / {cells-now}".');

const growth = z.strictObject({
  id: z.literal('growth'),
  name: bilingual,
  question: template,
  claimed: id.describe('Id of the claim "two and a half times".'),
  series: z
    .array(
      z.strictObject({
        id,
        label: bilingual.describe('Direct label of the series.'),
        unit: id,
        digits: z.number().int().min(0).max(3).describe('Decimal places that a computed value can bear.'),
        then: formula,
        now: formula,
        ratio: id.describe('Id of the check that computes now / then.'),
      }),
    )
    .describe('What is said to have grown, at two moments.'),
  views: z
    .array(
      view.extend({
        series: z.array(id).min(1).describe('Which series the view shows.'),
        form: z
          .enum(['units', 'lines', 'ratios'])
          .describe(
            'units: one mark for each thing counted; lines: two moments joined; ratios: times as many, beside ' +
              'the claim.',
          ),
      }),
    )
    .min(1),
});

const enrolment = z.strictObject({
  id: z.literal('enrolment'),
  name: bilingual,
  question: template,
  admitted: id,
  applied: id,
  shares: z
    .array(z.strictObject({ claim: id, label: bilingual, remark: bilingual.optional() }))
    .describe('Shares of those admitted, largest first.'),
  notStated: z.strictObject({
    check: id.describe('Check that computes the part which the source does not state.'),
    label: bilingual,
  }),
  views: z
    .array(
      view.extend({
        form: z
          .enum(['shares', 'funnel'])
          .describe('shares: parts of all admitted with what is not stated; funnel: applied and admitted.'),
      }),
    )
    .min(1),
});

const recommendations = z.strictObject({
  id: z.literal('recommendations'),
  name: bilingual,
  question: template,
  views: z
    .array(view.extend({ rows: z.enum(['theme', 'addressee', 'modality']).describe('What the rows are.') }))
    .min(1),
});

export const chartSchema = z.discriminatedUnion('id', [growth, enrolment, recommendations]);
export type ChartConfig = z.infer<typeof chartSchema>;
export type GrowthConfig = z.infer<typeof growth>;
export type EnrolmentConfig = z.infer<typeof enrolment>;
export type RecommendationsConfig = z.infer<typeof recommendations>;
export type ViewConfig = z.infer<typeof view>;

export const chartsFile = z.strictObject({
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors.'),
  charts: z.array(chartSchema).describe('The charts, in the order of the gallery.'),
});
export type ChartsConfig = readonly ChartConfig[];
