/** Recommendations, as the registry knows them. */
import { type DrawnView, type Facet, type LayoutOptions, type LegendItem, viewOf } from '../chart.ts';
import { family } from '../family.ts';
import { isAggregate } from './aggregate.ts';
import { captions } from './captions.ts';
import { layoutSquares } from './cells.ts';
import { type RecommendationsConfig, schema } from './config.ts';
import { layoutCounts, perSquare } from './counts.ts';
import { gridOf } from './grid.ts';
import { recommendationsSeries, type RecommendationsSeries, shows } from './series.ts';
import { integer } from './terms.ts';
import { describe } from './text-twin.ts';
import type { Scene } from '../scene.ts';

export const recommendations = family({
  schema,
  // An entry names nothing: rows, themes and documents come from the dataset.
  uses: () => [],
  series: (config: RecommendationsConfig, dataset, locale) => recommendationsSeries(config, dataset, locale),
  shows,
  rowsIn: (dataset) => (isAggregate(dataset) ? 'recommendations' : null),
  layout,
  describe,
  captions,
  legend,
  facets,
});

/** The scene of a view at a width of 300 to 1200. */
function layout(series: RecommendationsSeries, { view, width }: LayoutOptions): Scene {
  const named = viewOf(series, view);
  const grid = gridOf(series, named);
  return series.aggregate ? layoutCounts(series, grid, named, width) : layoutSquares(series, grid, named, width);
}

/** Legend of a view: only what is on the drawing. */
function legend(series: RecommendationsSeries, { view }: DrawnView): LegendItem[] {
  const named = viewOf(series, view);
  const grid = gridOf(series, named);
  const { words } = series;
  if (series.aggregate)
    return [
      { voice: 'source', swatch: 'square', text: `${integer(perSquare(series, named), series)} ${words.perSquare}` },
    ];
  const impersonal = named.rows === 'addressee' && series.each.some(({ addressed }) => addressed !== 'named');
  return [
    { voice: 'source', swatch: 'square', text: words.one },
    ...(impersonal ? [{ voice: 'absent', swatch: 'square', text: words.impersonal } as const] : []),
    ...(grid.withNumber > 0 ? [{ voice: 'source', swatch: 'outline', text: words.framed } as const] : []),
  ];
}

/** What a view can be filtered by: everything, or where a mark is a cell of counts the row and column of the cell. */
export function facets(series: RecommendationsSeries, view: string): readonly Facet[] {
  const { rows } = viewOf(series, view);
  return series.aggregate ? series.facets.filter(({ id }) => id === 'document' || id === rows) : series.facets;
}
