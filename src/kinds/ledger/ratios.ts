/**
 * The small comparison of "two and a half times" with the measured ratios: what Plot is to draw, and the words around
 * it.
 */
import { type GrowthSeries, isGrowth } from '../../charts/growth/series.ts';
import { viewPath } from '../../model/addresses.ts';
import type { ChartConfig } from '../../model/chart.ts';
import type { Edition } from '../../model/edition.ts';
import type { Plain, Html } from '../../model/text-types.ts';
import type { Site } from '../site.ts';
import * as Plot from '@observablehq/plot';
import { wrap } from '../../charts/typography.ts';
import { round } from '../../charts/scene.ts';

// Observable Plot draws it once, at build, into a document that is passed in; it ships no script.

const GEOMETRY = new Set(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'transform']);

export interface PlotOptions {
  /** A DOM to draw in, such as linkedom’s. */
  readonly document: Document;
  /** What those who do not see the drawing are told: a sentence with all the numbers. */
  readonly label: string;
  readonly width?: number;
}

/** The comparison as an `<svg>` element, in the language of the series. */
export function plotRatios(series: GrowthSeries, { document, label, width = 640 }: PlotOptions): Html {
  const room = Math.round(width * 0.32);
  const name = (text: string): string => wrap(text, room - 8, 'label').join('\n');
  const { claimed } = series;
  const rows = series.measured
    .map(({ label, ratio }) => ({ ...ratio, name: name(label) }))
    .sort((a, b) => b.value - a.value);
  const svg = Plot.plot({
    document,
    className: 'plot',
    width,
    height: 64 + rows.length * 52,
    marginTop: 34,
    marginBottom: 10,
    marginLeft: room,
    marginRight: 64,
    x: { domain: [0, Math.max(claimed.value, ...rows.map((row) => row.value)) * 1.02], axis: null },
    y: { domain: rows.map((row) => row.name), axis: null, padding: 0.45 },
    marks: [
      Plot.barX(rows, { x: 'value', y: 'name', className: 'plot-bar voice-computed' }),
      Plot.text(rows, {
        x: 0,
        y: 'name',
        text: 'name',
        textAnchor: 'end',
        dx: -10,
        fontSize: 16,
        className: 'plot-text voice-source',
      }),
      Plot.text(rows, {
        frameAnchor: 'right',
        y: 'name',
        text: 'text',
        textAnchor: 'start',
        dx: 10,
        fontSize: 18,
        className: 'plot-text plot-number voice-computed',
      }),
      Plot.ruleX([claimed.value], { className: 'plot-rule voice-source', strokeWidth: 4, insetTop: -4 }),
      Plot.text([claimed], {
        x: 'value',
        text: (one: typeof claimed) => `${series.words.claimed}: ${one.text}`,
        frameAnchor: 'top',
        textAnchor: 'end',
        dx: 2,
        dy: -26,
        fontSize: 18,
        className: 'plot-text plot-number voice-source',
      }),
    ],
  }) as SVGSVGElement;
  keepPlain(svg);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  // Printed by a DOM, which escapes.
  return svg.outerHTML as Html;
}

/**
 * Rounds the geometry of what Plot drew. Its style element is left out (our policy allows none, and ratios.css has the
 * rules), and so are the labels of its inner groups, which their role does not allow.
 */
function keepPlain(svg: SVGSVGElement): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const inner of svg.querySelectorAll('[aria-label], [aria-description]')) {
    inner.removeAttribute('aria-label');
    inner.removeAttribute('aria-description');
  }
  for (const inner of svg.querySelectorAll('*')) {
    for (const { name, value } of [...inner.attributes])
      if (GEOMETRY.has(name))
        inner.setAttribute(
          name,
          value.replace(/\d+\.\d+/g, (number) => String(round(Number(number)))),
        );
  }
}

export interface RatiosView {
  readonly series: GrowthSeries;
  /** The finding. */
  readonly title: Plain;
  /** A sentence with all the numbers, for those who do not see the drawing. */
  readonly label: string;
  /** Address of the interactive view. */
  readonly href: string;
  /** Id of the check that holds the measures against the claim; null where there is none. */
  readonly check: string | null;
}

/** Null when the edition has no growth chart with ratios. */
export function ratiosView(edition: Edition, site: Site): RatiosView | null {
  for (const config of edition.charts) {
    const { chart, series } = site.chart(config);
    if (!isGrowth(series)) continue;
    const ratios = series.views.find(({ form }) => form === 'ratios');
    const view = config.views.find(({ id }) => id === ratios?.id);
    if (view === undefined) continue;
    return {
      series,
      title: site.format.fill(view.title),
      label: chart.describe(series, view.id).sentence,
      href: site.href(viewPath({ chart: config.id, view: view.id })),
      check: edition.checks.find(({ claimed, rows }) => rows.length > 0 && claimed === claimedBy(config))?.id ?? null,
    };
  }
  return null;
}

/** The claim that a chart of growth holds its measures against. */
function claimedBy(config: ChartConfig): unknown {
  return 'claimed' in config ? config.claimed : null;
}
