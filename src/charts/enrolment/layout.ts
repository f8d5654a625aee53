/** The enrolment, placed. Pure, synchronous, rounded. */
import { viewOf, type LayoutOptions } from '../chart.ts';
import type { Scene } from '../scene.ts';
import { layoutFunnel } from './funnel.ts';
import type { EnrolmentSeries } from './series.ts';
import { layoutShares } from './waffle.ts';

/** The scene of a view at a width of 300 to 1200. */
export function layout(series: EnrolmentSeries, { view, width }: LayoutOptions): Scene {
  return viewOf(series, view).form === 'shares' ? layoutShares(series, width) : layoutFunnel(series, width);
}
