/** The recommendations, placed: square by square, or as counts where there are too many. Pure, synchronous, rounded. */
import { viewOf, type LayoutOptions } from '../chart.ts';
import type { Scene } from '../scene.ts';
import { layoutCounts } from './counts.ts';
import { gridOf } from './grid.ts';
import type { RecommendationsSeries } from './series.ts';
import { layoutSquares } from './cells.ts';

/** The scene of a view at a width of 300 to 1200, with what its filters leave. */
export function layout(series: RecommendationsSeries, { view, state, width }: LayoutOptions): Scene {
  const named = viewOf(series, view);
  const grid = gridOf(series, named, state.filters);
  return series.joined ? layoutCounts(series, grid, named, width) : layoutSquares(series, grid, named, width);
}
