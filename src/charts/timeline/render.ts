/**
 * Timeline → SVG as a tree. It is no scene: nothing on it moves, and each row is a link with its name and its range on
 * one line, which no mark of a chart is.
 */
import { el, type El, type Tree } from '../../text/html.ts';
import type { Timeline } from './layout.ts';
import type { Density, Lanes, Tick } from './months.ts';

// Bars or columns of many documents → SVG as a tree. The list beside them says the same in words.

export interface ManyOptions {
  /** What it shows, for those who do not see it. */
  readonly title: string;
  readonly className: string;
}

/** Id of the hatching: it stands once, in a drawing that is always there, for those of phones and desks alike. */
const HATCHING = 'timeline-hatching';

/** The hatching of columns. What is hidden paints no pattern, so it stands in no drawing that may be. */
export function hatchingDefs(): El {
  const pattern = { id: HATCHING, width: 5, height: 5, patternUnits: 'userSpaceOnUse' };
  return el('svg', { class: 'timeline-defs', width: 0, height: 0, 'aria-hidden': 'true' }, [
    el('pattern', { ...pattern, patternTransform: 'rotate(45)' }, el('path', { class: 'hatch', d: 'M0 0V5' })),
  ]);
}

export function renderLanes(lanes: Lanes, options: ManyOptions): El {
  return drawing(lanes, options, el('path', { class: 'bar', d: lanes.bars.join('') }));
}

export function renderDensity(density: Density, options: ManyOptions): El {
  const { width, levels, dated, spread } = density;
  return drawing(density, options, [
    levels.map(({ y, count }) => [
      el('path', { class: 'tick', d: `M0 ${y}H${width}` }),
      el('text', { x: width, y: y - 4, 'text-anchor': 'end' }, String(count)),
    ]),
    el('path', { class: 'bar', d: dated }),
    el('path', { class: 'spread', d: spread, fill: `url(#${HATCHING})` }),
  ]);
}

/** The small bar of a row in a list, on the axis of the whole list. */
export function renderBar(d: string, ticks: readonly Tick[], width: number, height: number): El {
  return el('svg', { class: 'timeline timeline-bar', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, [
    el('path', { class: 'tick', d: ticks.map(({ x }) => `M${x} 0V${height}`).join('') }),
    el('path', { class: 'bar', d }),
  ]);
}

function drawing(
  { width, height, axisY, ticks }: Pick<Lanes, 'width' | 'height' | 'axisY' | 'ticks'>,
  { title, className }: ManyOptions,
  marks: Tree,
): El {
  return el(
    'svg',
    { class: `timeline ${className}`, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title },
    ticks.map(({ x }) => el('path', { class: 'tick', d: `M${x} 0V${axisY}` })),
    marks,
    el('g', { class: 'axis' }, [
      el('path', { d: `M0 ${axisY}H${width}` }),
      ticks.map(({ x, year }) => el('text', { x: x + 4, y: axisY + 19 }, year)),
    ]),
  );
}

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
