/** The drawings of a view, printed: a narrow and a wide one, and what only the script needs beside them. */
import type { ChartSeries, LayoutOptions } from '../../charts/chart.ts';
import type { Family } from '../../charts/family.ts';
import { renderSvg } from '../../charts/render-svg.ts';
import { INITIAL } from '../../charts/state.ts';
import { toHtml } from '../../text/html.ts';
import { livePart } from './live-part.ts';
import type { Words } from '../../words/index.ts';

/**
 * Widths that are printed; the style sheet shows the one that fits. In the 288 pixels of the smallest screens the
 * narrow one still has words of 12.
 */
const NARROW = 332;
const WIDE = 720;
/**
 * With more marks than this the narrow drawing of the page has no links, to keep the page in the first round trip: the
 * table has them all, and the script brings them.
 */
const PLAIN_FROM = 40;

/** A chart with its series, and the keys that more than one of its drawings has. */
export interface DrawnChart {
  readonly chart: Family;
  readonly series: ChartSeries;
  readonly shared: ReadonlySet<string>;
}

/** Finds the keys that the drawings of a chart share, over all views and readings. */
export function drawnChart({ chart, series }: Omit<DrawnChart, 'shared'>): DrawnChart {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { id, readings } of series.views) {
    for (const reading of readings ? (['corrected', 'transcribed'] as const) : (['corrected'] as const)) {
      const { nodes } = chart.layout(series, { view: id, state: { ...INITIAL, reading }, width: WIDE });
      for (const { key } of nodes) (seen.has(key) ? shared : seen).add(key);
    }
  }
  return { chart, series, shared };
}

export interface Drawings {
  readonly narrow: string;
  readonly wide: string;
  readonly live: string;
}

export interface DrawingOptions {
  /** Title and description for those who do not see the drawing. */
  readonly title: string;
  readonly desc: string;
  /** Root that addresses of words are relative to. */
  readonly root: string;
  readonly words: Words['chart'];
}

/** Prints the drawings of a view. */
export function drawingsOf(
  { chart, series, shared }: DrawnChart,
  view: Omit<LayoutOptions, 'width'>,
  { words, ...described }: DrawingOptions,
): Drawings {
  const wide = chart.layout(series, { ...view, width: WIDE });
  const scene = chart.layout(series, { ...view, width: NARROW });
  const captions = chart.captions(series, view);
  const drawn = { ...described, captions, shared };
  const narrow = { ...drawn, suffix: '-narrow', className: 'chart-narrow' };
  const plain = scene.marks.length > PLAIN_FROM;
  return {
    narrow: toHtml(renderSvg(scene, { ...narrow, plain })),
    wide: toHtml(renderSvg(wide, { ...drawn, className: 'chart-wide' })),
    live: toHtml(
      livePart({
        captions,
        facets: chart.facets?.(series, view.view) ?? [],
        narrow: plain ? renderSvg(scene, narrow) : [],
        words,
        root: described.root,
      }),
    ),
  };
}
