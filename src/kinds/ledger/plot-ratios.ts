/**
 * The small comparison for stories and the front page: "two and a half times" beside the ratios that follow from the
 * speaker's own numbers.
 * Observable Plot draws it once, at build, into a document that is passed in; it ships no script. Its style element is
 * left out (our policy allows none, and ledger.css has the rules), and so are the labels of its inner groups, which
 * their role does not allow.
 */
import * as Plot from '@observablehq/plot';
import type { GrowthSeries } from '../../charts/growth/series.ts';
import { wrap } from '../../charts/labels.ts';
import { round } from '../../charts/scene.ts';
import type { Html } from '../../model/text-types.ts';

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
  const rows = series.measured.map(({ label, ratio }) => ({ ...ratio, name: name(label) }));
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
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  // Printed by a DOM, which escapes.
  return svg.outerHTML as Html;
}
