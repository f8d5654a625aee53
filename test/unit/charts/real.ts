/** The real edition, assembled once for the chart tests, and every view that is drawn from it. */
import { edition as assembled } from '../../../src/edition/current.ts';
import type { Chart, ChartSeries } from '../../../src/charts/chart.ts';
import { chartWithSeries } from '../../../src/charts/registry.ts';
import { LANGS, type Lang } from '../../../src/model/common.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { localeOf } from '../../../src/charts/locale.ts';

export const edition: Edition = assembled();

/** A chart in a language. */
export function drawn(id: string, lang: Lang = 'en'): { chart: Chart; series: ChartSeries } {
  const config = edition.charts.find((one) => one.id === id);
  if (!config) throw new Error(`No chart ${id}`);
  return chartWithSeries(config, edition, localeOf(edition, lang));
}

export interface Case {
  readonly name: string;
  readonly chart: Chart;
  readonly series: ChartSeries;
  readonly lang: Lang;
  readonly view: string;
}

/** Every view of every chart in both languages. */
export const cases: readonly Case[] = LANGS.flatMap((lang) =>
  edition.charts.flatMap((config) => {
    const { chart, series } = drawn(config.id, lang);
    return series.views.map(({ id }): Case => ({ name: `${config.id}/${id} ${lang}`, chart, series, lang, view: id }));
  }),
);
