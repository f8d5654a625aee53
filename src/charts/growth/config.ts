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

/** What the entry names, and what has to hold between its numbers. */
export function uses(config: GrowthConfig): Use[] {
  const names = config.series.map((row) => row.id);
  return [
    // Ratios are drawn on one axis with what the source claims.
    ...(config.views.some(({ form }) => form === 'ratios')
      ? [{ kind: 'claims', id: config.claimed, sort: 'ratio', at: ['claimed'] } satisfies Use]
      : [{ kind: 'claims', id: config.claimed, at: ['claimed'] } satisfies Use]),
    ...config.series.flatMap((row, index) => usesOfSeries(row, ['series', index])),
    ...config.views.flatMap(({ series, form }, index) =>
      series.flatMap((name, place): Use[] => {
        const at = ['views', index, 'series', place];
        const row = config.series.find(({ id }) => id === name);
        const formulas = row === undefined || form !== 'units' ? [] : [row.then, row.now];
        return [
          { kind: 'series', id: name, at, among: names, before: series.slice(0, place) },
          { kind: 'count', formulas, digits: row?.digits ?? 0, most: MOST_UNITS, at },
        ];
      }),
    ),
  ];
}

function usesOfSeries(
  { then, now, unit, ratio }: GrowthConfig['series'][number],
  at: readonly (string | number)[],
): Use[] {
  return [
    { kind: 'checks', id: ratio, at: [...at, 'ratio'] },
    { kind: 'units', id: unit, of: [then, now], at: [...at, 'unit'] },
    { kind: 'formula', formula: then, at: [...at, 'then'] },
    { kind: 'formula', formula: now, at: [...at, 'now'] },
    { kind: 'course', then, now, ratio: { check: ratio, at: [...at, 'ratio'] }, at: [...at, 'then'] },
  ];
}
