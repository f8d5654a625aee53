/** Addresses of a chart's views and of the files beside them, relative to the language's root. */
import { besidePath, viewPath } from '../../model/addresses.ts';
import type { Reading } from '../../charts/dataset.ts';

/** A place among the charts: a view in a reading. */
export interface ChartPlace {
  readonly chart: string;
  readonly view: string;
  readonly reading: Reading;
}

/**
 * csv: for programs; comma.csv: for spreadsheets that write decimals with a comma; json: the same rows with what they
 * are.
 */
export const FILE_KINDS = ['csv', 'comma.csv', 'json'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Address of a view's page: `charts/growth/density/` or `charts/growth/density/as-transcribed/`. */
export function chartPath({ chart, view, reading }: ChartPlace): string {
  return viewPath({ chart, view, reading });
}

/** Address of a file beside the page: `charts/growth/density.csv`, `charts/growth/density/as-transcribed.csv`. */
export function chartFilePath(place: ChartPlace, kind: FileKind): string {
  return besidePath(chartPath(place), kind);
}

/** Address of a chart's series, for pages that do not carry it. */
export function seriesPath(chart: string): string {
  return `charts/${chart}.series.json`;
}
