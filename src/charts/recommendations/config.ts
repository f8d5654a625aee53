/** The recommendations in data/charts.json: views and their rows; all else comes from the dataset. */
import { z } from 'astro/zod';
import { chartHead, viewSchema, viewsOf } from '../../model/chart.ts';
import { id } from '../../model/common.ts';
import { meant } from '../../model/text-types.ts';
import type { Use } from '../family.ts';
import { columnId } from '../matrix.ts';

export const schema = z.strictObject({
  ...chartHead('recommendations'),
  leads: meant(
    id.optional(),
    'Document whose column comes first; the others follow by their size.',
    'Документ, чия колонка перша; решта йдуть за розміром.',
  ),
  views: viewsOf(
    viewSchema.extend({
      rows: meant(z.enum(['theme', 'addressee']), 'What the rows are.', 'Що стоїть у рядках.'),
      order: meant(
        z.enum(['least', 'most']).default('most'),
        'Which rows come first: those that the documents ask least, or most. The row of the finding leads.',
        'Які рядки йдуть першими: ті, про які документи вимагають найменше, чи найбільше. Очолює рядок висновку.',
      ),
    }),
  ),
});
export type RecommendationsConfig = z.infer<typeof schema>;

/** Rows, themes and documents come from the dataset: an entry names only the marks of which it says something. */
export function uses({ leads, views }: RecommendationsConfig): Use[] {
  return [
    ...(leads === undefined ? [] : [{ kind: 'cell', id: columnId(leads), rows: 'theme', at: ['leads'] } satisfies Use]),
    ...views.flatMap(({ captions, rows }, view) =>
      captions.map(({ mark }, index): Use => ({
        kind: 'cell',
        id: mark,
        rows,
        at: ['views', view, 'captions', index, 'mark'],
      })),
    ),
  ];
}
