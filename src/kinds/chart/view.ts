/**
 * The page of a view of a chart, as plain data: drawings, words, table, links. The component prints it and computes
 * nothing.
 */
import type { Facet } from '../../charts/chart.ts';
import type { LegendItem } from '../../charts/legend.ts';
import { printScene } from '../../charts/print.ts';
import type { Table } from '../../charts/table.ts';
import { besidePath, seriesPath, viewPath } from '../../model/addresses.ts';
import type { Edition } from '../../model/edition.ts';
import type { Words } from '../../words/index.ts';
import type { Site } from '../site.ts';
import { openView, type ChartPlace } from './open.ts';
import { piecesOf, type Piece } from '../../text/cited.ts';
import { numbersOf } from '../../charts/speaker.ts';

/**
 * Widths that are printed; the style sheet shows the one that fits. In the 288 pixels of the smallest screens the
 * narrow one still has words of 12.
 */
const NARROW = 332;
const WIDE = 720;
/**
 * With more marks than this the second width is printed without links, to keep the page in the first round trip: the
 * table has them all.
 */
const PLAIN_FROM = 40;
/**
 * Series longer than this, in UTF-16 units, are fetched when the script asks for them instead of standing in the page.
 */
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
  readonly name: string;
  readonly question: string;
  /** The finding. */
  readonly title: string;
  /** For `<title>` and previews: the finding, and the reading where it is not the usual one. */
  readonly fullTitle: string;
  readonly lead: readonly Piece[];
  readonly tabs: readonly ChartLink[];
  /** Empty where the reading does not matter. */
  readonly readings: readonly ChartLink[];
  readonly narrow: string;
  readonly wide: string;
  readonly legend: readonly LegendItem[];
  readonly facets: readonly Facet[];
  readonly sentence: string;
  readonly table: Table;
  readonly downloads: readonly { readonly href: string; readonly text: string; readonly type: string }[];
  readonly permalink: string;
  /** The series as JSON, safe inside a script element; null when it is fetched from `seriesHref`. */
  readonly series: string | null;
  readonly seriesHref: string;
  /** Root that addresses of words are relative to. */
  readonly root: string;
  readonly words: Words['chart'];
}

/** The page of a view. Throws a RangeError for a place that is not among `chartPlaces`. */
export function chartPage(edition: Edition, site: Site, place: ChartPlace): ChartPage {
  const { config, view, chart, series, options } = openView(edition, site, place);
  const words = site.t.chart;
  const { sentence, table } = chart.describe(series, options);
  const captions = chart.captions(series, options);
  const title = site.speak.fill(view.title);
  const fullTitle = place.reading === 'transcribed' ? `${title} (${words.transcribed})` : title;
  const root = site.href('');
  const print = (width: number, suffix: string, className: string): string => {
    const scene = chart.layout(series, { ...options, width });
    return printScene(scene, {
      title: fullTitle,
      desc: sentence,
      captions,
      root,
      suffix,
      className,
      plain: suffix !== '' && scene.marks.length > PLAIN_FROM,
    });
  };
  const link = (to: ChartPlace, text: string): ChartLink => ({
    href: site.href(viewPath(to)),
    text,
    current: to.view === place.view && to.reading === place.reading,
  });
  const readings = series.views.find((one) => one.id === view.id)?.readings
    ? [
        link({ ...place, reading: 'transcribed' }, words.transcribed),
        link({ ...place, reading: 'corrected' }, words.corrected),
      ]
    : [];
  const json = JSON.stringify(series).replaceAll('<', '\\u003c');
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
    question: site.speak.fill(config.question),
    title,
    fullTitle,
    lead: piecesOf(view.lead[site.lang], numbersOf(edition), site.lang).map((part) =>
      part.href === undefined ? part : { ...part, href: root + part.href },
    ),
    // A tab stays current in both readings: the switch beside it says which.
    tabs: config.views.map((one) => ({
      ...link({ ...place, view: one.id, reading: 'corrected' }, one.name[site.lang]),
      current: one.id === view.id,
    })),
    readings,
    narrow: print(NARROW, '-narrow', 'chart-narrow'),
    wide: print(WIDE, '', 'chart-wide'),
    legend: chart.legend(series, options),
    facets: chart.facets?.(series) ?? [],
    sentence,
    table: {
      ...table,
      rows: table.rows.map((row) =>
        row.map((cell) => (cell.href === undefined ? cell : { ...cell, href: root + cell.href })),
      ),
    },
    downloads: [
      file('csv', words.csv, 'text/csv'),
      file('comma.csv', words.comma, 'text/csv'),
      file('json', words.json, 'application/json'),
    ],
    permalink: site.href(viewPath(place)),
    series: json.length <= INLINE_MOST ? json : null,
    seriesHref: site.href(seriesPath(config.id)),
    root,
    words,
  };
}
