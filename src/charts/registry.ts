/** All families under one roof: the schema of data/charts.json, a chart with its series, and what each mark shows. */
import { z } from 'astro/zod';
import type { ChartConfig } from '../model/chart.ts';
import { schemaPath } from '../model/common.ts';
import type { MarkRef } from '../model/edition.ts';
import { meant } from '../model/text-types.ts';
import type { ChartSeries } from './chart.ts';
import type { Dataset, Locale } from './dataset.ts';
import { FAMILIES } from './families.ts';
import type { Family } from './family.ts';
import { localeOf } from './locale.ts';

const schemas = FAMILIES.map(({ schema }) => schema) as [Family['schema'], ...Family['schema'][]];

/** data/charts.json: an entry for each chart. The drawing is code; everything a reader reads is here. */
export const chartsFile = z.strictObject({
  $schema: schemaPath,
  charts: meant(
    z.array(z.discriminatedUnion('id', schemas) as unknown as z.ZodType<ChartConfig>),
    'The charts, in the order of the gallery.',
    'Графіки, у порядку галереї.',
  ),
});

/** The family of an entry. The schema lets no other entry pass. */
export function familyOf(config: ChartConfig): Family {
  const found = FAMILIES.find(({ schema }) => schema.shape.id.value === config.id);
  if (!found) throw new RangeError(`No family draws the chart "${config.id}".`);
  return found;
}

/** A chart with its series in the locale's language. */
export function chartWithSeries(
  config: ChartConfig,
  dataset: Dataset,
  locale: Locale,
): { readonly chart: Family; readonly series: ChartSeries } {
  const chart = familyOf(config);
  return { chart, series: chart.series(config, dataset, locale) };
}

/**
 * For each claim and recommendation the marks that show it, in the order of charts and views: what `Claim.marks` and
 * `Recommendation.marks` hold. Marks are the same in every language.
 */
export function marksByRow(dataset: Dataset): Map<string, MarkRef[]> {
  const marks = new Map<string, MarkRef[]>();
  const locale = localeOf(dataset, 'en');
  for (const config of dataset.charts) {
    const { chart, series } = chartWithSeries(config, dataset, locale);
    for (const { id: view } of series.views) {
      const shown = chart.shows?.(series, view, dataset) ?? chart.captions(series, view);
      for (const { id: mark, rows } of shown)
        for (const row of rows) marks.set(row, [...(marks.get(row) ?? []), { chart: config.id, view, mark }]);
    }
  }
  return marks;
}
