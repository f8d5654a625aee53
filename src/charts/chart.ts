/** What every chart is to the build: how its series is drawn, said and filtered. */
import type { Caption } from './caption.ts';
import type { LegendItem } from './legend.ts';
import type { Scene, ViewState } from './scene.ts';
import type { TextTwin } from './table.ts';

export interface LayoutOptions {
  readonly view: string;
  readonly state: ViewState;
  /** Width of the drawing; heights follow from it. Meant for 300 to 1200. */
  readonly width: number;
}

/** A series is plain data in one language, with every text ready. */
export interface ChartSeries {
  readonly chart: string;
  readonly lang: string;
  readonly views: readonly SeriesView[];
}

export interface SeriesView {
  readonly id: string;
  /** Whether the reading, transcribed or corrected, changes the view. */
  readonly readings: boolean;
}

/** Something to filter by: its id is the key of the query, its options' ids are the values. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

export interface Chart<S extends ChartSeries = ChartSeries> {
  readonly layout: (series: S, options: LayoutOptions) => Scene;
  readonly describe: (series: S, options: Omit<LayoutOptions, 'width'>) => TextTwin;
  /** What is said of each mark, in the order of the marks. */
  readonly captions: (series: S, options: Omit<LayoutOptions, 'width'>) => readonly Caption[];
  readonly legend: (series: S, options: Omit<LayoutOptions, 'width'>) => readonly LegendItem[];
  /** What a reader can filter a view by; most charts have nothing. Each mark says its option of each. */
  readonly facets?: (series: S, view: string) => readonly Facet[];
}

/** The view with an id; an unknown id is a fault of the caller. */
export function viewOf<V extends SeriesView>(
  series: { readonly chart: string; readonly views: readonly V[] },
  id: string,
): V {
  const found = series.views.find((view) => view.id === id);
  if (!found)
    throw new RangeError(
      `Chart "${series.chart}" has no view "${id}"; it has ${series.views.map((view) => view.id).join(', ')}.`,
    );
  return found;
}
