/** A family that only the tests know: claims in a list, each with its number. One file is all that it takes. */
import { z } from 'astro/zod';
import { captionOf, datumTable, type Datum, claimDatum } from '../../../../src/charts/datum.ts';
import { WIDTHS, type ChartSeries } from '../../../../src/charts/chart.ts';
import { captionUses, family, type Family, type Use } from '../../../../src/charts/family.ts';
import { markAt } from '../../../../src/charts/scene.ts';
import { chartHead, viewSchema, viewsOf } from '../../../../src/model/chart.ts';
import { id, type Lang } from '../../../../src/model/common.ts';
import { label } from '../../../../src/model/text-types.ts';
import { words } from '../../../../src/words/index.ts';

const row = z.strictObject({ claim: id, label: label('What is tallied.', 'Що полічено.') });
const schema = z.strictObject({ ...chartHead('tally'), rows: z.array(row), views: viewsOf(viewSchema) });
type Config = z.infer<typeof schema>;

interface Tally extends ChartSeries {
  readonly lang: Lang;
  readonly data: readonly Datum[];
}

const STEP = 30;

export const tally: Family = family<Config, Tally>({
  schema,
  uses: ({ rows, views }) => [
    ...rows.flatMap(({ claim }, index): Use[] => {
      const at = ['rows', index, 'claim'];
      const next = rows[index + 1];
      return [
        { kind: 'claims', id: claim, sort: 'count', at },
        // The rows are one thing in the order of time.
        ...(next ? [{ kind: 'course', then: `{${claim}}`, now: `{${next.claim}}`, at } satisfies Use] : []),
      ];
    }),
    ...views.flatMap((view, index) =>
      captionUses(
        view,
        rows.map(({ claim }) => claim),
        ['views', index],
      ),
    ),
  ],
  series: ({ rows, views }, dataset, locale) => ({
    chart: 'tally',
    lang: locale.lang,
    views: views.map((view) => ({ id: view.id })),
    data: rows.map(({ claim, label }) => claimDatum(claim, label[locale.lang], dataset, locale)),
  }),
  layout: ({ data }, { size }) => ({
    width: WIDTHS[size],
    height: data.length * STEP,
    nodes: data.map((datum, index) => ({
      key: datum.id,
      shape: { tag: 'text', x: 0, y: index * STEP + 20, text: datum.text, anchor: 'start' },
      voice: 'source',
      mark: datum.id,
    })),
    marks: data.map((datum, index) => markAt(datum.id, 20, index * STEP + 15)),
  }),
  describe: ({ data, lang }) => ({
    sentence: data.map((datum) => `${datum.label}: ${datum.text}`).join('; '),
    table: datumTable(data, words(lang).drawing),
  }),
  captions: ({ data }) => data.map(captionOf),
  legend: () => [],
});
