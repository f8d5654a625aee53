/** A view of a chart, opened: its entry in the data, its chart and its series. Page, resource and files share it. */
import type { ViewPlace } from '../../model/addresses.ts';
import type { ChartConfig, ViewConfig } from '../../model/chart.ts';
import type { Edition } from '../../model/edition.ts';
import { plain, type Plain } from '../../model/text-types.ts';
import type { Site } from '../site.ts';
import type { DrawnChart } from './drawing.ts';

/** Every view: one page each, in the order of data/charts.json. */
export function chartPlaces(edition: Pick<Edition, 'charts'>): ViewPlace[] {
  return edition.charts.flatMap(({ id, views }) => views.map((view): ViewPlace => ({ chart: id, view: view.id })));
}

export interface OpenView extends DrawnChart {
  readonly config: ChartConfig;
  readonly view: ViewConfig;
}

/** Throws a RangeError for a place that is not among `chartPlaces`. */
export function openView(edition: Edition, site: Site, place: ViewPlace): OpenView {
  const config = edition.charts.find(({ id }) => id === place.chart);
  const view = config?.views.find(({ id }) => id === place.view);
  if (!config || !view) throw new RangeError(`No view "${place.chart}/${place.view}".`);
  return { config, view, ...site.chart(config) };
}

/** The names of chart and view. */
export function nameOf(place: ViewPlace, { edition, lang }: Site): Plain {
  const names = edition.index.views.get(`${place.chart}/${place.view}`);
  return plain(`${names?.chart[lang]}: ${names?.view[lang]}`);
}

/** The finding. */
export function titleOf(place: ViewPlace, site: Site): Plain {
  return site.format.fill(openView(site.edition, site, place).view.title);
}

/** Id of the mark that is in hand when the page of a view opens: the finding's own, or the first. */
export function handOf({ chart, series, view }: Pick<OpenView, 'chart' | 'series' | 'view'>): string | null {
  return view.captions[0]?.mark ?? chart.captions(series, view.id)[0]?.id ?? null;
}
