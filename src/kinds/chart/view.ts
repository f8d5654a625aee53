/**
 * The page of a view of a chart, as plain data: drawings, captions, table, links. The component prints it and computes
 * nothing.
 */
import type { ChartTable, LegendItem } from '../../charts/chart.ts';
import { numbersOf } from '../../charts/locale.ts';
import type { Matrix } from '../../charts/matrix.ts';
import { besidePath, revealPath, tablePath, takePath, viewPath, type ViewPlace } from '../../model/addresses.ts';
import type { Edition } from '../../model/edition.ts';
import type { Html, Plain } from '../../model/text-types.ts';
import { piecesOf, type Piece } from '../../text/cited.ts';
import { toHtml } from '../../text/html.ts';
import { held } from '../../text/line-breaks.ts';
import type { Words } from '../../words/index.ts';
import { fileLinks, viewCitations } from '../references.ts';
import { heading, type Site } from '../site.ts';
import { captionsOf } from './caption.ts';
import { drawingOf } from './drawing.ts';
import { handStyle } from './hand-style.ts';
import { matrixCaptions, matrixStyle, matrixTable } from './matrix-table.ts';
import { handOf, openView, type OpenView } from './open.ts';
import { documentsOf, sourceLine } from './source-line.ts';

export interface ChartTab {
  readonly href: string;
  readonly name: string;
  /** The same for a phone. */
  readonly short: string;
  readonly current: boolean;
  /** Of the same chart: its drawing turns into the other one, and no page is left. */
  readonly turns: boolean;
}

export interface ChartPage {
  readonly place: ViewPlace;
  readonly lang: string;
  /** The finding. */
  readonly title: Plain;
  readonly lead: readonly Piece[];
  readonly tabs: readonly ChartTab[];
  readonly source: { readonly full: Html; readonly brief: Html };
  /** Both drawings, or the table of squares. */
  readonly figure: Html;
  readonly isMatrix: boolean;
  readonly captions: Html;
  /** How marks are lit. */
  readonly style: Html;
  readonly legend: readonly LegendItem[];
  readonly sentence: string;
  /** The data as a table; null where the figure is one. */
  readonly table: ChartTable | null;
  readonly downloads: readonly { readonly href: string; readonly text: string; readonly type: string }[];
  /** The link to the panel by which the view is taken along. */
  readonly take: { readonly href: string; readonly open: string; readonly title: string };
  readonly permalink: string;
  /** The first step of its slow reveal. */
  readonly reveal: string;
  /** How the view is cited, in two forms, and the links to its reference as files. */
  readonly references: { readonly texts: readonly string[]; readonly files: Html };
  readonly words: Words['chart'] & Pick<Words['references'], 'files'> & Pick<Words['reveal'], 'start'>;
}

/** The page of a view. Throws a RangeError for a place that is not among `chartPlaces`. */
export function chartPage(edition: Edition, site: Site, place: ViewPlace): ChartPage {
  const opened = openView(edition, site, place);
  const { view, chart, series } = opened;
  const words = site.t.chart;
  const { sentence, table } = chart.describe(series, view.id);
  const rowsIn = chart.rowsIn?.(edition) ?? null;
  const root = site.href('');
  const { full, brief } = sourceLine(documentsOf(opened, site), site);
  const file = (extension: string, text: string, type: string) => ({
    href: site.href(besidePath(viewPath(place), extension)),
    text,
    type,
  });
  const isMatrix = chart.matrix !== undefined;
  return {
    place,
    lang: site.lang,
    title: heading(site.format.fill(view.title)),
    lead: piecesOf(view.lead[site.lang], numbersOf(edition), site.lang).map((part) =>
      part.href === undefined ? { ...part, text: held(part.text) } : { ...part, href: root + part.href },
    ),
    tabs: tabsOf(opened, edition, site),
    source: { full: toHtml(full), brief: toHtml(brief) },
    ...partsOf(opened, site),
    isMatrix,
    legend: chart.legend(series, view.id),
    sentence,
    table: isMatrix ? null : shownTable(table, root),
    downloads: [
      file('png', words.png, 'image/png'),
      file('svg', words.svg, 'image/svg+xml'),
      file('csv', words.csv, 'text/csv'),
      file('comma.csv', words.comma, 'text/csv'),
      file('json', words.json, 'application/json'),
      ...(rowsIn === null ? [] : [{ href: site.file(tablePath(rowsIn)), text: words.allRows, type: 'text/csv' }]),
    ],
    take: { href: site.href(takePath(place)), open: site.t.take.open, title: site.t.take.title },
    permalink: site.href(viewPath(place)),
    reveal: site.href(revealPath(place, 1)),
    references: {
      // A table of squares has its every quotation on its page, which is heavy with them: its panel has the texts.
      texts: isMatrix ? [] : viewCitations(opened, site),
      files: toHtml(fileLinks(viewPath(place), site)),
    },
    words: { ...words, files: site.t.references.files, start: site.t.reveal.start },
  };
}

/** The views of the chart; of one that has a single view the other charts of one view, by the names of the charts. */
function tabsOf({ config, view }: OpenView, { charts }: Edition, site: Site): ChartTab[] {
  const beside = config.views.length > 1 ? [config] : charts.filter(({ views }) => views.length === 1);
  return beside.flatMap((chart) =>
    chart.views.map(({ id, name, short }) => {
      const own = (beside.length > 1 ? chart.name : name)[site.lang];
      return {
        href: site.href(viewPath({ chart: chart.id, view: id })),
        name: own,
        short: short === undefined ? own : site.format.fill(short),
        current: chart === config && id === view.id,
        turns: chart === config,
      };
    }),
  );
}

/** How the marks of a view are lit. */
function styleOf(opened: OpenView, marks: readonly string[], matrix: Matrix | undefined): Html {
  const view = { id: opened.view.id, marks, hand: handOf(opened), once: matrix !== undefined };
  return (handStyle(view) + (matrix === undefined ? '' : matrixStyle(matrix))) as Html;
}

function partsOf(opened: OpenView, site: Site): Pick<ChartPage, 'figure' | 'captions' | 'style'> {
  const { view, chart, series } = opened;
  const captions = chart.captions(series, view.id);
  const title = site.format.fill(view.title);
  const matrix = chart.matrix?.(series, view.id);
  const style = styleOf(
    opened,
    captions.map(({ id }) => id),
    matrix,
  );
  if (matrix !== undefined) {
    const said = { matrix, captions: new Map(captions.map((caption) => [caption.id, caption])), view, site };
    return {
      figure: toHtml(matrixTable(said, title)),
      captions: toHtml(matrixCaptions(said)),
      style,
    };
  }
  const named = { title, links: 'here' } as const;
  return {
    figure: toHtml([
      drawingOf(opened, view.id, 'narrow', { ...named, suffix: '-narrow', className: 'chart-narrow' }),
      drawingOf(opened, view.id, 'wide', { ...named, className: 'chart-wide' }),
    ]),
    captions: toHtml(captionsOf(captions, view, site)),
    style,
  };
}

/**
 * The table as a page shows it: without what only files have and columns that say nothing, its links from the root, no
 * two rows of one name.
 */
export function shownTable(table: ChartTable, root: string): ChartTable {
  const names = namesOf(table);
  const isShown = (_: unknown, at: number): boolean =>
    !table.columns[at]?.fileOnly && table.rows.some((row) => row[at]?.text !== '');
  return {
    ...table,
    columns: table.columns.filter(isShown),
    rows: table.rows.map((row, at) =>
      row
        .map((cell, index) => (index === 0 ? { ...cell, text: names[at] ?? cell.text } : cell))
        .filter(isShown)
        .map((cell) => (cell.href === undefined ? cell : { ...cell, href: root + cell.href })),
    ),
  };
}

/** Names of the rows: with the date where two are alike, and with how certain they are where they still are. */
function namesOf({ columns, rows }: ChartTable): string[] {
  return ['date', 'certainty'].reduce(
    (names, id) => {
      const column = columns.findIndex((one) => one.id === id);
      return names.map((name, at) => {
        const [more = ''] = rows[at]?.[column]?.text.split(';') ?? [];
        return more !== '' && names.indexOf(name) !== names.lastIndexOf(name) ? held(`${name}, ${more}`) : held(name);
      });
    },
    rows.map(([name]) => name?.text ?? ''),
  );
}
