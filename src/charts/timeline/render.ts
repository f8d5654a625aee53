/**
 * Timeline → SVG as a tree. It is no scene: nothing on it moves, and each row is a link with its name and its range on
 * one line, which no mark of a chart is.
 */
import { el, type El, type Tree } from '../../text/html.ts';
import type { Timeline } from './layout.ts';
import { barPath, type Density, densityLayout, type Lanes, lanesLayout, lanesOf, ticksOf } from './months.ts';
import { type Axis, isPlaced, type TimelineShape, type Years } from '../../model/period.ts';

// Bars or columns of many documents → SVG as a tree. The list beside them says the same in words.

/** Where bars need more lanes than this, they are a wall in which none is told from another. */
const MOST_LANES = 24;
/** Sizes of the drawings for a wide screen and a narrow one, and of the bar of a line. */
const WIDTHS = { 'timeline-wide': 1200, 'timeline-narrow': 340 } as const;
const BAR = { width: 200, height: 16 };

/** Columns stand for so many documents that lie over one another; some are cut where they tower over all others. */
export function shapeOf(years: readonly Years[], axis: Axis): TimelineShape {
  const placed = years.filter(isPlaced);
  const width = WIDTHS['timeline-wide'];
  if (lanesOf(placed, axis, width, MOST_LANES).count <= MOST_LANES) return 'lanes';
  return densityLayout(placed, axis, width).cut === '' ? 'columns' : 'cut';
}

/**
 * Bars or columns of the documents that can be placed, for a wide and for a narrow screen.
 * @param title what they show
 */
export function renderMany(years: readonly Years[], axis: Axis, title: string): readonly El[] {
  const dense = shapeOf(years, axis) !== 'lanes';
  const placed = years.filter(isPlaced);
  const draw = ([className, width]: [string, number]): El =>
    dense
      ? renderDensity(densityLayout(placed, axis, width), { title, className })
      : renderLanes(lanesLayout(placed, axis, width), { title, className });
  return Object.entries(WIDTHS).map(draw);
}

/** The small bar of a line in a list, on the axis of the whole list. */
export function renderBar(years: Years, axis: Axis): El {
  const { width, height } = BAR;
  return el('svg', { class: 'timeline timeline-bar', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, [
    el('path', {
      class: 'tick',
      d: ticksOf(axis, width)
        .map(({ x }) => `M${x} 0V${height}`)
        .join(''),
    }),
    el('path', { class: 'bar', d: barPath(years, axis, width, 4) }),
  ]);
}

interface ManyOptions {
  /** What it shows, for those who do not see it. */
  readonly title: string;
  readonly className: string;
}

/** Its classes; of two, the one for wide screens is seen without a style sheet. */
function named(className: string): El['attrs'] {
  return { class: `timeline ${className}`, display: className === 'timeline-narrow' ? 'none' : null };
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

function renderLanes(lanes: Lanes, options: ManyOptions): El {
  return drawing(lanes, options, el('path', { class: 'bar', d: lanes.bars.join('') }));
}

function renderDensity(density: Density, options: ManyOptions): El {
  const { width, levels, dated, spread, cut, towers } = density;
  return drawing(density, options, [
    levels.map(({ y, count }) => [
      el('path', { class: 'tick', d: `M0 ${y}H${width}` }),
      el('text', { x: width, y: y - 4, 'text-anchor': 'end' }, String(count)),
    ]),
    el('path', { class: 'bar', d: dated }),
    el('path', { class: 'spread', d: spread, fill: `url(#${HATCHING})` }),
    cut === '' ? [] : el('path', { class: 'cut', d: cut }),
    towers.map(({ x, y, end, count }) =>
      el('text', { class: 'tower', x, y, 'text-anchor': end ? 'end' : 'start' }, String(count)),
    ),
  ]);
}

/** Room for the name of a year behind its tick. */
const NAME = 40;

function drawing(
  { width, height, axisY, ticks }: Pick<Lanes, 'width' | 'height' | 'axisY' | 'ticks'>,
  { title, className }: ManyOptions,
  marks: Tree,
): El {
  return el(
    'svg',
    { ...named(className), viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title },
    ticks.map(({ x }) => el('path', { class: 'tick', d: `M${x} 0V${axisY}` })),
    marks,
    el('g', { class: 'axis' }, [
      el('path', { d: `M0 ${axisY}H${width}` }),
      // The last year may begin where its name has no room left.
      ticks.map(({ x, year }) => (x + NAME > width ? [] : el('text', { x: x + 4, y: axisY + 19 }, year))),
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
    { ...named(className), viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': title },
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
