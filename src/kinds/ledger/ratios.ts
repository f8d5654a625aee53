/**
 * The small comparison of "two and a half times" with the measured ratios: what Plot is to draw, and the words around
 * it.
 */
import type { GrowthSeries } from '../../charts/growth/series.ts';
import { chartWithSeries } from '../../charts/registry.ts';
import { INITIAL } from '../../charts/state.ts';
import { viewPath } from '../../model/addresses.ts';
import type { Edition } from '../../model/edition.ts';
import type { Site } from '../site.ts';

export interface RatiosView {
  readonly series: GrowthSeries;
  /** The finding. */
  readonly title: string;
  /** A sentence with all the numbers, for those who do not see the drawing. */
  readonly label: string;
  /** Address of the interactive view. */
  readonly href: string;
}

/** Null when the edition has no growth chart with ratios. */
export function ratiosView(edition: Edition, site: Site): RatiosView | null {
  const config = edition.charts.find((chart) => chart.id === 'growth');
  if (config === undefined) return null;
  const { chart, series } = chartWithSeries(config, edition, site.speak);
  const growth = series as GrowthSeries;
  const ratios = growth.views.find(({ form }) => form === 'ratios');
  const view = config.views.find(({ id }) => id === ratios?.id);
  if (view === undefined) return null;
  return {
    series: growth,
    title: site.speak.fill(view.title),
    label: chart.describe(series, { view: view.id, state: INITIAL }).sentence,
    href: site.href(viewPath({ chart: config.id, view: view.id })),
  };
}
