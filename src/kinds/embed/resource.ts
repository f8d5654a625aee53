/** A view of a chart for the pages of others: the same finding in a frame, with nothing of the site around it. */
import { embedPath, type ViewPlace, markId, viewPath } from '../../model/addresses.ts';
import { chartKind } from '../chart/resource.ts';
import { chartPlaces, nameOf, handOf, openView, titleOf, type OpenView } from '../chart/open.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { WIDTHS, type Caption, type ChartTable, type LegendItem, type Size } from '../../charts/chart.ts';
import { absolute } from '../../model/paths.ts';
import type { Html, Plain } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { drawingOf } from '../chart/drawing.ts';
import { handStyle } from '../chart/hand-style.ts';
import { documentsOf, sourceWords } from '../chart/source-line.ts';
import { shownTable } from '../chart/view.ts';
import { linesOf } from '../preview.ts';
import type { Site } from '../site.ts';

// What others paste into their pages to show a view in a frame.

/** Scripts tell the height; without the others no link could leave the frame. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

export function frameCode({ src, title, height }: Record<'src' | 'title', string> & { height: number | string }): Html {
  const size = { width: '100%', height };
  return toHtml(el('iframe', { src, title, ...size, loading: 'lazy', sandbox: SANDBOX, style: 'border:0' }));
}

/** The frame, at a height at which nothing of it is cut off: so nothing moves when it is there. */
export function embedSnippet(place: ViewPlace, site: Site): Html {
  return frameCode({
    src: absolute(site.href(embedPath(place))),
    title: titleOf(place, site),
    height: embedHeight(openView(site.edition, site, place), site),
  });
}

// The frame of a view, as plain data: its finding, both drawings, what is said of marks, the table, whose it is.

export interface EmbedPage {
  readonly lang: string;
  readonly view: string;
  /** The mark that is in hand unless the address names another. */
  readonly hand: string | null;
  /** The page of the view, which this one stands for. */
  readonly canonical: string;
  readonly title: Plain;
  readonly figure: Html;
  readonly captions: Html;
  readonly style: Html;
  readonly legend: readonly LegendItem[];
  readonly source: { readonly label: string; readonly text: string };
  readonly table: ChartTable;
}

export function embedPage(place: ViewPlace, site: Site): EmbedPage {
  const opened = openView(site.edition, site, place);
  const { chart, series, view } = opened;
  const title = titleOf(place, site);
  const { sentence, table } = chart.describe(series, view.id);
  const captions = chart.captions(series, view.id);
  const root = absolute(site.href(''));
  const { label, brief } = sourceWords(documentsOf(opened, site), site);
  const draw = (size: Size) =>
    drawingOf(opened, view.id, size, {
      title,
      desc: sentence,
      links: { to: 'view', root },
      suffix: `-${size}`,
      className: `chart-${size}`,
    });
  return {
    lang: site.lang,
    view: view.id,
    hand: handOf(opened),
    canonical: absolute(site.href(viewPath(place))),
    title,
    figure: toHtml([draw('slim'), draw('narrow'), draw('wide')]),
    // The mark in hand is the fragment of the address, as on the page of the view.
    captions: toHtml(
      captions.map(({ id, title: name, says }) =>
        el('p', { class: 'caption', id: markId(id) }, el('b', {}, name), ` ${says}`),
      ),
    ),
    style: handStyle({ id: view.id, marks: captions.map(({ id }) => id), hand: handOf(opened), once: false }),
    legend: chart.legend(series, view.id),
    source: { label, text: reports(captions, site) ? `${brief}. ${site.t.embed.ofItself}` : `${brief}.` },
    table: shownTable(table, root),
  };
}

/** Do the marks show what is reported of how things are, and not only what is asked for? */
function reports(captions: readonly Caption[], { edition }: Site): boolean {
  return captions.some(({ rows }) =>
    rows.some((id) => (edition.index.claims.get(id)?.certainty ?? 'prescribed') !== 'prescribed'),
  );
}

/** Pixels: a line of the title, and what stands around it and a drawing in each of its places. */
const HEIGHTS = { line: 26, slim: 382, stacked: 280, beside: 150, wide: 222 };
/** Widest drawings: slim ones, those with their words below, those with them beside, that of a frame as wide as any. */
const WIDEST = { slim: 300, stacked: 384, beside: 480, wide: 1176 };

/** Narrowest room for what is said of a mark in hand, which stands in lines of the size of text below a drawing. */
const NARROWEST = { slim: 272, stacked: 328 };
/** Pixels. Lines are reckoned in the display face, and letters of the text are wider. */
const CAPTION = { line: 21, gap: 12, inset: 11, letters: 15 * 1.2 };

/**
 * A height at which nothing of the frame is cut off, however wide it is from 280 to 1,200 pixels: reckoned, for what is
 * given to others is written before any browser has seen it. A test holds it to a browser.
 * @param inHand whether the address names a mark, of which something is said then: whichever of them it is
 */
export function embedHeight({ chart, series, view }: OpenView, site: Site, inHand = false): number {
  const drawn = (size: Size, place: keyof typeof WIDEST): number =>
    (chart.layout(series, { view: view.id, size }).height * WIDEST[place]) / WIDTHS[size] + HEIGHTS[place];
  const title = (place: 'slim' | 'stacked'): number =>
    linesOf(site.format.fill(view.title), 22, WIDEST[place], 'label bold').length * HEIGHTS.line;
  const captions = inHand ? chart.captions(series, view.id).map((said) => `${said.title} ${said.says}`) : [];
  const caption = (place: 'slim' | 'stacked'): number =>
    Math.max(
      0,
      ...captions.map(
        (text) =>
          linesOf(text, CAPTION.letters, NARROWEST[place] - CAPTION.inset, 'label').length * CAPTION.line + CAPTION.gap,
      ),
    );
  const heights = [
    title('slim') + drawn('slim', 'slim') + caption('slim'),
    title('stacked') + drawn('narrow', 'stacked') + caption('stacked'),
    drawn('narrow', 'beside'),
    drawn('wide', 'wide') + caption('stacked') / 3,
  ];
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

export const embedKind: Kind<ViewPlace> = {
  name: 'embed',
  all: (edition) => chartPlaces(edition),
  resource: (place, site) => {
    const view = chartKind.resource(place, site);
    return {
      ...PLAIN,
      kind: 'embed',
      path: embedPath(place),
      lang: site.lang,
      title: view.title,
      name: nameOf(place, site),
      get description() {
        return view.description;
      },
      blocks: view.blocks,
      places: view.places,
      // It is no second page on what the view rests on.
      listed: false,
    };
  },
};
