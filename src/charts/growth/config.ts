/** Growth in data/charts.json: what is said to have grown, at two moments, and what the entry refers to. */
import { z } from 'astro/zod';
import { chartHead, formula, viewSchema, viewsOf } from '../../model/chart.ts';
import { id } from '../../model/common.ts';
import { label, meaning } from '../../model/text-types.ts';
import type { Use } from '../family.ts';

export const schema = z.strictObject({
  ...chartHead('growth'),
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
  views: viewsOf(
    viewSchema.extend({
      series: z.array(id).min(1).meta(meaning('Which series the view shows.', 'Які ряди показує подання.')),
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
  ),
});
export type GrowthConfig = z.infer<typeof schema>;

/** More squares than this cannot be told apart, let alone counted. */
const MOST_UNITS = 5000;

/** Claims, checks, units, series and formulas that the entry names. */
export function uses(config: GrowthConfig): Use[] {
  const names = config.series.map((row) => row.id);
  return [
    { kind: 'claims', id: config.claimed, at: ['claimed'] },
    ...config.series.flatMap((row, index): Use[] => [
      { kind: 'checks', id: row.ratio, at: ['series', index, 'ratio'] },
      { kind: 'units', id: row.unit, at: ['series', index, 'unit'] },
      { kind: 'formula', formula: row.then, at: ['series', index, 'then'] },
      { kind: 'formula', formula: row.now, at: ['series', index, 'now'] },
    ]),
    ...config.views.flatMap((view, index) =>
      view.series.map((name, place): Use => ({
        kind: 'series',
        id: name,
        at: ['views', index, 'series', place],
        among: names,
      })),
    ),
    ...config.views.flatMap(({ form, series }, index) =>
      series.flatMap((name, place) => {
        const row = config.series.find(({ id }) => id === name);
        if (form !== 'units' || row === undefined) return [];
        const { then, now, digits } = row;
        const at = ['views', index, 'series', place];
        return [{ kind: 'count', formulas: [then, now], digits, most: MOST_UNITS, at } satisfies Use];
      }),
    ),
  ];
}
