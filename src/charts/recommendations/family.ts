/** Recommendations, as the registry knows them. */
import { family } from '../family.ts';
import type { Dataset, Speaker } from '../dataset.ts';
import type { Table } from '../table.ts';
import { isAggregate } from './aggregate.ts';
import { captions } from './captions.ts';
import { facets, layout, legend } from './chart.ts';
import { schema, type RecommendationsConfig } from './config.ts';
import { recommendationsSeries, shows } from './series.ts';
import { describe, singleTable } from './text-twin.ts';

export const recommendations = family({
  schema,
  // An entry names nothing: rows, themes and documents come from the dataset.
  uses: () => [],
  series: (config: RecommendationsConfig, dataset, speaker) => recommendationsSeries(config, dataset, speaker),
  shows,
  allRows,
  layout,
  describe,
  captions,
  legend,
  facets,
});

/** Every recommendation of a corpus, in the order of the texts: what the files beside a view that counts hold. */
function allRows(config: RecommendationsConfig, dataset: Dataset, speaker: Speaker): Table | null {
  if (!isAggregate(dataset)) return null;
  const series = recommendationsSeries(config, dataset, speaker, false);
  return singleTable(series, series.each);
}
