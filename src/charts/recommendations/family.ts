/** Recommendations, as the registry knows them. */
import { type LayoutOptions, type LegendItem, viewOf } from '../chart.ts';
import { family } from '../family.ts';
import type { Matrix } from '../matrix.ts';
import { byKey, type StageOf } from '../reveal.ts';
import type { Scene } from '../scene.ts';
import { isAggregate } from './aggregate.ts';
import { captions } from './captions.ts';
import { type RecommendationsConfig, schema, uses } from './config.ts';
import { gridOf, isFinding, isHatched } from './grid.ts';
import { recommendationsSeries, type RecommendationsSeries, shows } from './series.ts';
import { layoutSquares, perSquare } from './squares.ts';
import { integer } from './terms.ts';
import { describe } from './text-twin.ts';

export const recommendations = family({
  schema,
  uses,
  series: (config: RecommendationsConfig, dataset, locale) => recommendationsSeries(config, dataset, locale),
  shows,
  rowsIn: (dataset) => (isAggregate(dataset) ? 'recommendations' : null),
  layout: (series, { view, size }: LayoutOptions): Scene => layoutSquares(series, viewOf(series, view), size),
  matrix,
  describe,
  captions,
  legend,
  reveal,
});

/** The view as a table: its rows in the order of the drawing. */
export function matrix(series: RecommendationsSeries, view: string): Matrix {
  const named = viewOf(series, view);
  const grid = gridOf(series, named);
  return {
    head: series.words.facets[named.rows],
    columns: grid.columns.map(({ term, count }) => ({ id: term.id, label: term.label, count, meaning: '' })),
    rows: grid.rows.map(({ term, count, cells }) => ({
      id: term.id,
      label: term.label,
      count,
      meaning: term.meaning ?? '',
      cells: cells.map(({ id, count, each }) => ({
        id,
        count,
        items: each.map((single) => ({ id: single.id, hatched: isHatched(single, named) })),
      })),
    })),
  };
}

/** Legend of a view: only what is on the drawing. */
function legend(series: RecommendationsSeries, view: string): LegendItem[] {
  const named = viewOf(series, view);
  const { words } = series;
  if (series.aggregate)
    return [
      { look: 'source', text: `${integer(perSquare(series, gridOf(series, named)), series)} ${words.perSquare}` },
    ];
  const impersonal = series.each.some((single) => isHatched(single, named));
  return [
    { look: 'source', text: words.one },
    ...(impersonal ? [{ look: 'hatch', text: words.impersonal } as const] : []),
  ];
}

/** The row of the finding is named last, with the counts. */
function reveal(series: RecommendationsSeries, view: string): StageOf {
  const named = viewOf(series, view);
  const found = gridOf(series, named).rows.find((row) => isFinding(row, named))?.term.id;
  return (node) =>
    found !== undefined && new RegExp(`^row-${found}(?:-\\d+)?$|^${found}-in-.*-frame$`).test(node.key)
      ? 'numbers'
      : byKey([/^column-/, 'axes'], [/^row-/, 'names'], [/-count$/, 'numbers'])(node);
}
