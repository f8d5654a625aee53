/** A view of a chart, opened: its entry in the data, its chart and its series. Page, resource and files share it. */
import type { DrawnView } from '../../charts/chart.ts';
import type { ViewPlace } from '../../model/addresses.ts';
import type { ChartConfig, ViewConfig } from '../../model/chart.ts';
import type { Edition } from '../../model/edition.ts';
import { plain, type Plain } from '../../model/text-types.ts';
import type { Site } from '../site.ts';
import type { DrawnChart } from './drawings.ts';

/** A view in a reading. */
export type ChartPlace = Required<ViewPlace>;

/** Every view in every reading that changes it: one page each, in the order of data/charts.json. */
export function chartPlaces(edition: Edition, site: Site): ChartPlace[] {
  return edition.charts.flatMap((config) =>
    site
      .chart(config)
      .series.views.flatMap((view): ChartPlace[] => [
        { chart: config.id, view: view.id, reading: 'corrected' },
        ...(view.readings ? [{ chart: config.id, view: view.id, reading: 'transcribed' } as const] : []),
      ]),
  );
}

export interface OpenView extends DrawnChart {
  readonly config: ChartConfig;
  readonly view: ViewConfig;
  readonly options: DrawnView;
}

/** Throws a RangeError for a place that is not among `chartPlaces`. */
export function openView(edition: Edition, site: Site, place: ChartPlace): OpenView {
  const config = edition.charts.find(({ id }) => id === place.chart);
  const view = config?.views.find(({ id }) => id === place.view);
  if (!config || !view) throw new RangeError(`No view "${place.chart}/${place.view}".`);
  return {
    config,
    view,
    ...site.chart(config),
    options: { view: view.id, reading: place.reading },
  };
}

/** The names of chart and view, and the reading where it is not the usual one. */
export function nameOf(place: ChartPlace, { edition, lang, t }: Site): Plain {
  const names = edition.index.views.get(`${place.chart}/${place.view}`);
  const reading = place.reading === 'transcribed' ? ` (${t.chart.transcribed})` : '';
  return plain(`${names?.chart[lang]}: ${names?.view[lang]}${reading}`);
}

/** The finding, and the reading where it is not the usual one. */
export function titleOf(place: ChartPlace, site: Site): Plain {
  const title = site.format.fill(openView(site.edition, site, place).view.title);
  return place.reading === 'transcribed' ? plain(`${title} (${site.t.chart.transcribed})`) : title;
}
