/**
 * The page of a view of a chart, as plain data: drawings, words, table, links. The component prints it and computes
 * nothing.
 */
import { swatchSvg } from '../../charts/render-svg.ts';
import type { ChartTable } from '../../charts/chart.ts';
import { besidePath, livePath, tablePath, viewPath } from '../../model/addresses.ts';
import type { Edition } from '../../model/edition.ts';
import type { Html, Plain } from '../../model/text-types.ts';
import { toHtml } from '../../text/html.ts';
import type { Words } from '../../words/index.ts';
import type { Site } from '../site.ts';
import { drawingsOf } from './drawings.ts';
import { openView, titleOf, type ChartPlace } from './open.ts';
import { piecesOf, type Piece } from '../../text/cited.ts';
import { numbersOf } from '../../charts/locale.ts';

/** A part for the script that is longer than this, in UTF-16 units, is fetched by it and does not stand in the page. */
const INLINE_MOST = 12_000;

export interface ChartLink {
  readonly href: string;
  readonly text: string;
  readonly current: boolean;
}

export interface ChartPage {
  readonly place: ChartPlace;
  readonly lang: string;
  /** Address relative to the language's root. */
  readonly path: string;
  readonly name: Plain;
  readonly question: Plain;
  /** The finding. */
  readonly title: Plain;
  /** For `<title>` and previews: the finding, and the reading where it is not the usual one. */
  readonly fullTitle: Plain;
  readonly lead: readonly Piece[];
  readonly tabs: readonly ChartLink[];
  /** Empty where the reading does not matter. */
  readonly readings: readonly ChartLink[];
  readonly narrow: Html;
  readonly wide: Html;
  /** Each look on the drawing, as SVG, with the word for it. */
  readonly legend: readonly { readonly swatch: Html; readonly text: string }[];
  readonly hasFilters: boolean;
  readonly sentence: string;
  readonly table: ChartTable;
  /** The mark of each row of the table; null where the first link of the row leads to words of the same id. */
  readonly rowMarks: readonly (string | null)[];
  readonly downloads: readonly { readonly href: string; readonly text: string; readonly type: string }[];
  readonly permalink: string;
  /** What only the script needs. */
  readonly live: Html;
  /** Where the script fetches it; null where it stands in the page. */
  readonly liveHref: string | null;
  readonly words: Words['chart'];
}

/** The page of a view. Throws a RangeError for a place that is not among `chartPlaces`. */
export function chartPage(edition: Edition, site: Site, place: ChartPlace): ChartPage {
  const opened = openView(edition, site, place);
  const { config, view, chart, series, options } = opened;
  const words = site.t.chart;
  const { sentence, table } = chart.describe(series, options);
  const rowsIn = chart.rowsIn?.(edition) ?? null;
  const fullTitle = titleOf(place, site);
  const root = site.href('');
  const { narrow, wide, live } = drawingsOf(opened, options, {
    title: fullTitle,
    desc: sentence,
    root,
    words,
  });
  const link = (to: ChartPlace, text: string): ChartLink => ({
    href: site.href(viewPath(to)),
    text,
    current: to.view === place.view && to.reading === place.reading,
  });
  const readings = series.views.find(({ id }) => id === view.id)?.readings
    ? [
        link({ ...place, reading: 'transcribed' }, words.transcribed),
        link({ ...place, reading: 'corrected' }, words.corrected),
      ]
    : [];
  const file = (extension: string, text: string, type: string) => ({
    href: site.href(besidePath(viewPath(place), extension)),
    text,
    type,
  });
  return {
    place,
    lang: site.lang,
    path: viewPath(place),
    name: config.name[site.lang],
    question: site.format.fill(config.question),
    title: site.format.fill(view.title),
    fullTitle,
    lead: piecesOf(view.lead[site.lang], numbersOf(edition), site.lang).map((part) =>
      part.href === undefined ? part : { ...part, href: root + part.href },
    ),
    // A tab stays current in both readings: the switch beside it says which.
    tabs: config.views.map((tab) => ({
      ...link({ ...place, view: tab.id, reading: 'corrected' }, tab.name[site.lang]),
      current: tab.id === view.id,
    })),
    readings,
    narrow,
    wide,
    legend: chart.legend(series, options).map((item) => ({ swatch: toHtml(swatchSvg(item)), text: item.text })),
    hasFilters: (chart.facets?.(series, view.id) ?? []).length > 0,
    sentence,
    table: {
      ...table,
      columns: table.columns.filter(({ fileOnly }) => !fileOnly),
      rows: table.rows.map((row) =>
        row
          .filter((_, index) => !table.columns[index]?.fileOnly)
          .map((cell) => (cell.href === undefined ? cell : { ...cell, href: root + cell.href })),
      ),
    },
    rowMarks: table.rows.map((row, index) => {
      const mark = table.marks[index] ?? null;
      const href = row.find((cell) => cell.href !== undefined)?.href;
      return href?.endsWith(`#${mark}`) ? null : mark;
    }),
    downloads: [
      file('csv', words.csv, 'text/csv'),
      file('comma.csv', words.comma, 'text/csv'),
      file('json', words.json, 'application/json'),
      ...(rowsIn === null ? [] : [{ href: site.file(tablePath(rowsIn)), text: words.allRows, type: 'text/csv' }]),
    ],
    permalink: site.href(viewPath(place)),
    live,
    liveHref: live.length <= INLINE_MOST ? null : site.href(livePath(place)),
    words,
  };
}
