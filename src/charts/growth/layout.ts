/** Growth, placed: every form of view has its own drawing. Pure, synchronous, rounded. */
import { viewOf, type LayoutOptions } from '../chart.ts';
import type { Scene } from '../scene.ts';
import { layoutLines } from './lines.ts';
import { layoutRatios } from './ratios.ts';
import { shownIn, type GrowthSeries } from './series.ts';
import { layoutUnits } from './unit-chart.ts';

/** The scene of a view at a width of 300 to 1200. */
export function layout(series: GrowthSeries, { view, state, width }: LayoutOptions): Scene {
  const named = viewOf(series, view);
  const measured = shownIn(series, named);
  if (named.form === 'units') return layoutUnits(series, measured, width);
  if (named.form === 'ratios') return layoutRatios(series, measured, state.reading, width);
  return layoutLines(series, measured, state.reading, width);
}
