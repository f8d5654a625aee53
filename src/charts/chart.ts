/** What every chart is to the build: how its series is drawn, said and filtered. */
import type { Reading } from './dataset.ts';
import type { Scene, Voice } from './scene.ts';
import type { Table, TableCell } from '../model/resource.ts';

/** A view in a reading: what is drawn and said. */
export interface DrawnView {
  readonly view: string;
  readonly reading: Reading;
}

export interface LayoutOptions extends DrawnView {
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

/** Each variant on the drawing with the word for it. */
export interface LegendItem {
  readonly voice: Voice;
  readonly swatch: 'square' | 'line' | 'dashes' | 'outline';
  readonly text: string;
}

/** Something to filter by: its id is the key of the query, its options' ids are the values. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

export interface Chart<S extends ChartSeries = ChartSeries> {
  readonly layout: (series: S, options: LayoutOptions) => Scene;
  readonly describe: (series: S, options: DrawnView) => TextTwin;
  /** What is said of each mark, in the order of the marks. */
  readonly captions: (series: S, options: DrawnView) => readonly Caption[];
  readonly legend: (series: S, options: DrawnView) => readonly LegendItem[];
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

/** The caption: everything that is said of a mark. The printer names and links the mark by it. */
export interface Caption {
  /** Id of the mark. */
  readonly id: string;
  /** Ids of the rows of the dataset behind it: claims and recommendations. */
  readonly rows: readonly string[];
  /** Accessible name: what it is and its value, in the language of the page. */
  readonly name: string;
  /** The name in a printed drawing, where the table below it says the rest. */
  readonly brief?: string;
  /** What the caption adds: certainty in words, or for a computed mark its formula in numbers. */
  readonly remark: string;
  /** The words behind the mark, one entry for each row, with their addresses. */
  readonly words: readonly Quotation[];
  /** Address of the words, relative to the language's root (`documents/production-cells/#cells-now`). */
  readonly href: string;
  /** What the mark can be filtered by: facet → its option. */
  readonly facts?: Readonly<Record<string, string>>;
  /** How many the mark stands for, where it counts. */
  readonly count?: number;
  /** Address of the computation in the ledger, relative to the language's root, where it stands there. */
  readonly ledger?: string;
}

/** Words of a source and where they stand. */
export interface Quotation {
  readonly quote: string;
  /** Language of the words (BCP 47). */
  readonly lang: string;
  /** Relative to the language's root. */
  readonly href: string;
}

/**
 * The text twin of a view: a sentence and a table. It is the fallback, the screen reader's chart, the CSV and the test
 * oracle.
 */
export interface TextTwin {
  readonly sentence: string;
  readonly table: ChartTable;
}

/** A table whose cells lead to their words and say who speaks. */
export type ChartTable = Table<Cell>;

export interface Cell extends TableCell {
  /** Address of the words, relative to the language's root. */
  readonly href?: string;
  readonly voice?: Voice;
  /** Language of the text (BCP 47), where it is not the page's: words of a source. */
  readonly lang?: string;
}
