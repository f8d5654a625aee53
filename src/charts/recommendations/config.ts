/** The recommendations in data/charts.json: views and their rows; all else comes from the dataset. */
import { z } from 'astro/zod';
import { chartHead, viewSchema, viewsOf } from '../../model/chart.ts';
import { meaning } from '../../model/text-types.ts';

export const schema = z.strictObject({
  ...chartHead('recommendations'),
  views: viewsOf(
    viewSchema.extend({
      rows: z.enum(['theme', 'addressee', 'modality']).meta(meaning('What the rows are.', 'Що стоїть у рядках.')),
    }),
  ),
});
export type RecommendationsConfig = z.infer<typeof schema>;
