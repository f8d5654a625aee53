/** What every chart is to the build: how its series is drawn, said and filtered. */
import type { Matrix } from './matrix.ts';
import type { Scene, Voice } from './scene.ts';
import type { Span } from '../model/common.ts';
import type { Table, TableCell } from '../model/resource.ts';

/** A drawing is designed for a screen as wide as a laptop’s, for a phone, and for a slim frame in somebody’s page. */
export type Size = 'wide' | 'narrow' | 'slim';

/** Width of each in units of the drawing: pixels on a laptop of 1366, on a phone of 360, and in a frame of 280. */
export const WIDTHS: Readonly<Record<Size, number>> = { wide: 960, narrow: 328, slim: 272 };

export interface LayoutOptions {
  readonly view: string;
  readonly size: Size;
}

/** A series is data in one language, with every text ready. */
export interface ChartSeries {
  readonly chart: string;
  readonly lang: string;
  readonly views: readonly SeriesView[];
}

export interface SeriesView {
  readonly id: string;
}

/** A look that the drawing has, with the word for it. */
export interface LegendItem {
  readonly look: 'source' | 'computed' | 'hand' | 'hatch' | 'frame';
  readonly text: string;
}

export interface Chart<S extends ChartSeries = ChartSeries> {
  readonly layout: (series: S, options: LayoutOptions) => Scene;
  /** The view as a table of squares, where it is one: a page prints this and not the drawing. */
  readonly matrix?: (series: S, view: string) => Matrix;
  readonly describe: (series: S, view: string) => TextTwin;
  /** What is said of each mark, in the order of the marks. */
  readonly captions: (series: S, view: string) => readonly Caption[];
  readonly legend: (series: S, view: string) => readonly LegendItem[];
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

/** The caption: what the dataset says of a mark. Its page adds what the editors say in data/charts.json. */
export interface Caption {
  /** Id of the mark. */
  readonly id: string;
  /** Ids of the rows of the dataset behind it: claims and recommendations. */
  readonly rows: readonly string[];
  /** Accessible name: what it is and its value, in the language of the page. */
  readonly name: string;
  /** The name in a printed drawing, where the table below it says the rest. */
  readonly brief?: string;
  /** Headline where the editors have written none: what it is and its value, without the certainty. */
  readonly title: string;
  /** Who says it, and how sure it is. */
  readonly says: string;
  readonly voice: Voice;
  /** How it was computed, in numbers, with the result; empty for what is stated. */
  readonly formula: string;
  /** The words behind the mark, one entry for each row, with their addresses. */
  readonly words: readonly Quotation[];
  /** Where words stand that no row quotes. */
  readonly place?: { readonly document: string; readonly span: Span };
  /** Address of the words, relative to the language's root (`documents/production-cells/#cells-now`). */
  readonly href: string;
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
