/** Every recommendation of a corpus as a table: what the files beside a view hold where the view itself only counts. */
import type { RecommendationsConfig } from '../../model/chart.ts';
import type { Table } from '../table.ts';
import type { Dataset, Speaker } from '../dataset.ts';
import { singleTable } from './describe.ts';
import { isJoined } from './aggregate.ts';
import { recommendationsSeries } from './series.ts';

/**
 * The whole table, in the order of the texts; `null` where the view's own table is whole.
 */
export function everyRecommendation(config: RecommendationsConfig, dataset: Dataset, speaker: Speaker): Table | null {
  if (!isJoined(dataset)) return null;
  const series = recommendationsSeries(config, dataset, speaker, false);
  return singleTable(series, series.each);
}
