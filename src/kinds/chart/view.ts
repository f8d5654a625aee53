/**
 * The page of a view of a chart, as plain data: drawings, words, table, links. The component prints it and computes
 * nothing.
 */
import type { ChartSeries, Facet } from '../../charts/chart.ts';
import type { Family } from '../../charts/family.ts';
import { CSV, CSV_COMMA, toCsv, toRecords } from '../../charts/csv.ts';
import type { LegendItem } from '../../charts/legend.ts';
import { printScene } from '../../charts/print.ts';
import { chartWithSeries } from '../../charts/registry.ts';
import type { ViewState } from '../../charts/scene.ts';
import { INITIAL } from '../../charts/state.ts';
import type { Table } from '../../charts/table.ts';
import type { ChartConfig, ViewConfig } from '../../model/chart.ts';
import type { Edition } from '../../model/edition.ts';
import { chartFilePath, chartPath, seriesPath, type ChartPlace, type FileKind } from './addresses.ts';
import type { Words } from '../../words/index.ts';
import type { Site } from '../site.ts';
import { speakParts, type SpokenPart } from '../../charts/speaker.ts';

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
  readonly lead: readonly SpokenPart[];
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

/** Every view in every reading that changes it: one page each, in the order of data/charts.json. */
export function chartPlaces(edition: Edition, site: Site): ChartPlace[] {
  return edition.charts.flatMap((config) =>
    opened(config, edition, site).series.views.flatMap((view): ChartPlace[] => [
      { chart: config.id, view: view.id, reading: 'corrected' },
      ...(view.readings ? [{ chart: config.id, view: view.id, reading: 'transcribed' } as const] : []),
    ]),
  );
}

const known = new WeakMap<Edition, Map<string, ReturnType<typeof chartWithSeries>>>();

/** A chart with its series, made once for an Edition and a language: views, readings and files share it. */
function opened(config: ChartConfig, edition: Edition, site: Site): ReturnType<typeof chartWithSeries> {
  const all = known.get(edition) ?? new Map<string, ReturnType<typeof chartWithSeries>>();
  known.set(edition, all);
  const key = `${site.lang}/${config.id}`;
  const made = all.get(key) ?? chartWithSeries(config, edition, site.speak);
  all.set(key, made);
  return made;
}

interface Opened {
  readonly config: ChartConfig;
  readonly view: ViewConfig;
  readonly chart: Family;
  readonly series: ChartSeries;
  readonly options: { readonly view: string; readonly state: ViewState };
}

function open(edition: Edition, site: Site, place: ChartPlace): Opened {
  const config = edition.charts.find((one) => one.id === place.chart);
  const view = config?.views.find((one) => one.id === place.view);
  if (!config || !view) throw new RangeError(`No view "${place.chart}/${place.view}".`);
  return {
    config,
    view,
    ...opened(config, edition, site),
    options: { view: view.id, state: { ...INITIAL, reading: place.reading } },
  };
}

/** The page of a view. Throws a RangeError for a place that is not among `chartPlaces`. */
export function chartPage(edition: Edition, site: Site, place: ChartPlace): ChartPage {
  const { config, view, chart, series, options } = open(edition, site, place);
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
    href: site.href(chartPath(to)),
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
  const file = (kind: FileKind, text: string, type: string) => ({
    href: site.href(chartFilePath(place, kind)),
    text,
    type,
  });
  return {
    place,
    lang: site.lang,
    path: chartPath(place),
    name: config.name[site.lang],
    question: site.speak.fill(config.question),
    title,
    fullTitle,
    lead: speakParts(view.lead[site.lang], edition, site.lang).map((part) =>
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
    permalink: site.href(chartPath(place)),
    series: json.length <= INLINE_MOST ? json : null,
    seriesHref: site.href(seriesPath(config.id)),
    root,
    words,
  };
}

/** A file beside a view. */
export function chartFile(edition: Edition, site: Site, place: ChartPlace, kind: FileKind): string {
  const { config, view, chart, series, options } = open(edition, site, place);
  const { sentence, table: shown } = chart.describe(series, options);
  // A page may show counts; a file holds every row.
  const table = chart.allRows?.(config, edition, site.speak) ?? shown;
  const { editorial, holder, sources } = edition.licence;
  if (kind !== 'json')
    return toCsv(table, kind === 'csv' ? CSV : CSV_COMMA, {
      licence: `${editorial.name}, ${holder[site.lang]}`,
      version: edition.version,
    });
  return `${JSON.stringify(
    {
      chart: config.id,
      view: view.id,
      reading: place.reading,
      language: site.lang,
      title: site.speak.fill(view.title),
      sentence,
      version: edition.version,
      licence: { name: editorial.name, url: editorial.url, holder: holder[site.lang], sources: sources[site.lang] },
      columns: table.columns,
      rows: toRecords(table),
    },
    null,
    2,
  )}\n`;
}

/** The series of a chart as JSON, for pages that do not carry it. */
export function seriesFile(edition: Edition, site: Site, chart: string): string {
  const config = edition.charts.find((one) => one.id === chart);
  if (!config) throw new RangeError(`No chart "${chart}".`);
  return JSON.stringify(opened(config, edition, site).series);
}
