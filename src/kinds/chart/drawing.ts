/**
 * The drawing of a view: one function for the page of the view, for stories and notes that show it, and for pictures.
 */
import { WIDTHS, type Caption, type ChartSeries, type Size } from '../../charts/chart.ts';
import type { Family } from '../../charts/family.ts';
import { pictureSvg, renderSvg } from '../../charts/render-svg.ts';
import { markId, viewPath } from '../../model/addresses.ts';
import type { El } from '../../text/html.ts';
import { flatten } from '../flat.ts';
import { handOf, type OpenView } from './open.ts';

/** A chart with its series, and the keys that more than one of its drawings has. */
export interface DrawnChart {
  readonly chart: Family;
  readonly series: ChartSeries;
  readonly shared: ReadonlySet<string>;
}

/** Finds the keys that the drawings of a chart share, over all views. */
export function drawnChart({ chart, series }: Omit<DrawnChart, 'shared'>): DrawnChart {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { id } of series.views)
    for (const { key } of chart.layout(series, { view: id, size: 'wide' }).nodes)
      (seen.has(key) ? shared : seen).add(key);
  return { chart, series, shared };
}

export interface DrawingOptions {
  /** Name of the drawing for those who do not see it. */
  readonly title: string;
  /** What it shows in a sentence, where the page does not say it. */
  readonly desc?: string;
  /**
   * Where a mark leads: to its caption on the same page, to its caption on the page of the view, or to its words. The
   * latter two are told the root of the language.
   */
  readonly links: 'here' | { readonly to: 'view' | 'words'; readonly root: string };
  /** Tells apart the drawings of a page, which share no id. */
  readonly suffix?: string;
  readonly className?: string;
  /** Id of the mark that is in hand; a page that has captions lights its marks itself. */
  readonly hand?: string;
}

/** The drawing of a view in one of its sizes: each mark is a link. */
export function drawingOf(drawn: DrawnChart, view: string, size: Size, options: DrawingOptions): El {
  const { chart, series, shared } = drawn;
  const { links, ...named } = options;
  const href = ({ id, href }: Caption): string => {
    if (links === 'here') return `#${markId(id)}`;
    return links.root + (links.to === 'words' ? href : viewPath({ chart: series.chart, view }, id));
  };
  return renderSvg(chart.layout(series, { view, size }), {
    ...named,
    captions: chart.captions(series, view),
    href,
    shared,
  });
}

/**
 * The drawing of a view as a picture without links, hidden from assistive technology.
 * @param id unique on its page: it keeps the patterns of two pictures apart
 */
export function pictureOf(
  { chart, series }: Pick<DrawnChart, 'chart' | 'series'>,
  view: string,
  size: Size,
  id: string,
  hand?: string,
): El {
  return pictureSvg(chart.layout(series, { view, size }), `-${id}`, `thumb thumb-${size}`, hand);
}

/** The size that fits a width in units of the drawing. */
export function sizeFor(width: number): Size {
  return width < (WIDTHS.narrow + WIDTHS.wide) / 2 ? 'narrow' : 'wide';
}

/**
 * The drawing of a view alone, for a page without our style sheets: classes have become colours and sizes. As it stands
 * on a sheet, and on a phone.
 * @param id unique on its page: it keeps the patterns of two drawings apart
 * @param hand the mark in hand, where that is not the view’s own; null for none
 */
export function flatChart(opened: OpenView, id = 'sheet', hand = handOf(opened)): El {
  const { tag, attrs, children } = pictureOf(opened, opened.view.id, 'narrow', id, hand ?? undefined);
  return { tag, attrs: { ...attrs, fill: null, stroke: null }, children: flatten(children, 'any') };
}
