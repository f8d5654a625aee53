/**
 * All charts under one roof, for the build: the series of a chart from its entry in data/charts.json, and the marks
 * that show each source.
 */
import type { ChartConfig } from '../model/chart.ts';
import type { MarkRef } from '../model/edition.ts';
import type { Chart, ChartSeries } from './chart.ts';
import { enrolment } from './enrolment/index.ts';
import { enrolmentSeries } from './enrolment/series.ts';
import { growth } from './growth/index.ts';
import { growthSeries } from './growth/series.ts';
import { recommendations } from './recommendations/index.ts';
import { joinedMarks } from './recommendations/aggregate.ts';
import { recommendationsSeries } from './recommendations/series.ts';
import { checkOf, type Dataset, type Speaker } from './dataset.ts';
import { INITIAL } from './state.ts';

type Maker = (config: never, dataset: Dataset, speaker: Speaker) => ChartSeries;

const CHARTS: Readonly<Partial<Record<ChartConfig['id'], { readonly chart: Chart<never>; readonly series: Maker }>>> = {
  growth: { chart: growth, series: growthSeries },
  enrolment: { chart: enrolment, series: enrolmentSeries },
  recommendations: { chart: recommendations, series: recommendationsSeries },
};

/** Whether a chart of data/charts.json is drawn. */
export function isDrawn(config: ChartConfig): boolean {
  return CHARTS[config.id] !== undefined;
}

/** A chart with its series in the speaker's language. Throws a RangeError for a chart that nobody draws. */
export function chartWithSeries(
  config: ChartConfig,
  dataset: Dataset,
  speaker: Speaker,
): { readonly chart: Chart; readonly series: ChartSeries } {
  const entry = CHARTS[config.id];
  if (!entry) throw new RangeError(`Nobody draws the chart "${config.id}".`);
  // Each entry pairs a chart with the maker of its own series: outside this file both are only known as a chart and a
  // series.
  return { chart: entry.chart as unknown as Chart, series: entry.series(config as never, dataset, speaker) };
}

/**
 * For each claim and recommendation the marks that show it, in the order of charts and views: what `Claim.marks` and
 * `Recommendation.marks` hold.
 * It needs no words, so the build can ask before anything has been put into words.
 */
export function marksBySource(dataset: Dataset): Map<string, MarkRef[]> {
  const found = new Map<string, MarkRef[]>();
  const add = (id: string, ref: MarkRef): void => {
    const list = found.get(id);
    if (!list) found.set(id, [ref]);
    else if (!list.some((one) => one.view === ref.view && one.mark === ref.mark && one.chart === ref.chart))
      list.push(ref);
  };
  for (const config of dataset.charts.filter(isDrawn)) {
    const { chart, series } = chartWithSeries(config, dataset, wordless(dataset));
    for (const view of series.views) {
      for (const mark of chart.captions(series, { view: view.id, state: INITIAL })) {
        for (const id of mark.sources) add(id, { chart: config.id, view: view.id, mark: mark.id });
      }
    }
    // A mark that counts many names only an example.
    if (config.id === 'recommendations') for (const { source: id, ref } of joinedMarks(config, dataset)) add(id, ref);
  }
  return found;
}

/**
 * A speaker that knows which claims a formula names, and nothing else: marks and their sources do not depend on words
 * or results.
 */
function wordless(dataset: Dataset): Speaker {
  const inputs = (formula: string): string[] =>
    [...formula.matchAll(/\{(check:)?([a-z0-9-]+)(?:@\w+)?\}/g)].flatMap(([, check, id = '']) =>
      check === undefined ? [id] : inputs(checkOf(dataset, id).formula),
    );
  return {
    lang: 'en',
    number: String,
    withUnit: String,
    date: String,
    fill: (template) => template.en,
    evaluate: (formula) => ({ value: 1, inputs: [...new Set(inputs(formula))] }),
  };
}
