/**
 * The small comparison of "two and a half times" with the measured ratios: what Plot is to draw, and the words around
 * it.
 */
import { type GrowthSeries, isGrowth } from '../../charts/growth/series.ts';
import { viewPath } from '../../model/addresses.ts';
import type { ChartConfig } from '../../model/chart.ts';
import type { Edition } from '../../model/edition.ts';
import type { Plain } from '../../model/text-types.ts';
import type { Site } from '../site.ts';

export interface RatiosView {
  readonly series: GrowthSeries;
  /** The finding. */
  readonly title: Plain;
  /** A sentence with all the numbers, for those who do not see the drawing. */
  readonly label: string;
  /** Address of the interactive view. */
  readonly href: string;
  /** Id of the check that holds the measures against the claim; null where there is none. */
  readonly check: string | null;
}

/** Null when the edition has no growth chart with ratios. */
export function ratiosView(edition: Edition, site: Site): RatiosView | null {
  for (const config of edition.charts) {
    const { chart, series } = site.chart(config);
    if (!isGrowth(series)) continue;
    const ratios = series.views.find(({ form }) => form === 'ratios');
    const view = config.views.find(({ id }) => id === ratios?.id);
    if (view === undefined) continue;
    return {
      series,
      title: site.format.fill(view.title),
      label: chart.describe(series, view.id).sentence,
      href: site.href(viewPath({ chart: config.id, view: view.id })),
      check: edition.checks.find(({ claimed, rows }) => rows.length > 0 && claimed === claimedBy(config))?.id ?? null,
    };
  }
  return null;
}

/** The claim that a chart of growth holds its measures against. */
function claimedBy(config: ChartConfig): unknown {
  return 'claimed' in config ? config.claimed : null;
}
