/**
 * Timeline → SVG as a tree. It is no scene: nothing on it moves, and each row is a link with its name and its range on
 * one line, which no mark of a chart is.
 */
import { el, type El } from '../../text/html.ts';
import type { Timeline } from './layout.ts';

export interface TimelineOptions {
  /** What it is called for those who do not see it; the table beside it says the same. */
  readonly title: string;
  readonly className: string;
  /** Address of a document. */
  readonly href: (id: string) => string;
}

/** Nearer to an edge than this a year begins or ends there instead of standing on its tick. */
const EDGE = 20;

/** The drawing as an `<svg>` element: an axis of years, and each document a link. */
export function renderTimeline(timeline: Timeline, { title, className, href }: TimelineOptions): El {
  const { width, height, axisY, ticks, rows } = timeline;
  return el(
    'svg',
    { class: `timeline ${className}`, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': title },
    el(
      'g',
      { class: 'axis', 'aria-hidden': 'true' },
      el('path', { d: `M0 ${axisY}H${width}` }),
      ticks.map(({ x, year }) => [
        el('path', { d: `M${x} ${axisY}V${height}`, class: 'tick' }),
        el('text', { x, y: axisY - 6, 'text-anchor': x < EDGE ? 'start' : x > width - EDGE ? 'end' : 'middle' }, year),
      ]),
    ),
    rows.map(({ id, d, label, range, labelY, rangeY, textX, anchor }) => {
      const place = { x: textX, 'text-anchor': anchor };
      const name = el('tspan', { class: 'name' }, label);
      return el(
        'a',
        { href: href(id) },
        el('path', { class: 'bar', d }),
        labelY === rangeY
          ? el('text', { ...place, y: labelY }, name, ' ', el('tspan', { class: 'range' }, range))
          : [el('text', { ...place, y: labelY }, name), el('text', { ...place, y: rangeY, class: 'range' }, range)],
      );
    }),
  );
}
