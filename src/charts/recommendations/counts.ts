/**
 * Counts for a corpus: in each cell the number, and beneath it squares of many recommendations each, the last one cut,
 * so that the area is the number.
 */
import { round, markAt, type Mark, type Scene, type SceneNode } from '../scene.ts';
import { VARIANTS } from '../typography.ts';
import { cellPath } from '../unit-grid.ts';
import { gridOf, type Grid } from './grid.ts';
import { columnHeads, marginOf, nought, rowHead, rule } from './column-labels.ts';
import { cellId } from './aggregate.ts';
import type { RecommendationsSeries, RecommendationsView } from './series.ts';
import { integer } from './terms.ts';

const GAP = 10;
/** No cell has more squares than this: three rows of ten. */
const MOST_SQUARES = 30;
const LARGEST = 12;
/** Width of a cell below which row heads go above their cells: "100,000" fits. */
const ROOM = 60;

/**
 * How many recommendations one square stands for: the smallest 1, 2 or 5 with noughts that keeps
 * every cell within three rows.
 */
export function perSquare(series: RecommendationsSeries, view: RecommendationsView): number {
  const grid = gridOf(series, view);
  const most = Math.max(
    0,
    ...grid.rows.flatMap((row) => row.bands.flatMap((band) => band.cells.map((cell) => cell.count))),
  );
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (most <= step * power * MOST_SQUARES) return step * power;
}

/** The scene of a view in which every cell is one mark. */
export function layoutCounts(
  series: RecommendationsSeries,
  grid: Grid,
  view: RecommendationsView,
  width: number,
): Scene {
  const columns = Math.max(1, grid.columns.length);
  const gaps = GAP * (columns - 1);
  const margin = marginOf(series, grid, width, columns * ROOM + gaps);
  const room = Math.floor(((width - margin.left - gaps) / columns) * 10) / 10;
  const places = grid.columns.map((_, index) => ({ x: round(margin.left + index * (room + GAP)), width: room }));
  const across = Math.min(LARGEST, Math.floor(room) / 10);
  const slit = Math.max(1, round(across * 0.2));
  const value = perSquare(series, view);
  const heads = columnHeads(series, grid, places, width);
  const nodes: SceneNode[] = [...heads.nodes];
  const marks: Mark[] = [];
  let y = heads.height + 4;
  for (const row of grid.rows) {
    nodes.push(rule(row, y, width));
    y += 10;
    const head = rowHead(series, row, margin, y, width);
    nodes.push(...head.nodes);
    const top = margin.beside ? y : y + head.height + 4;
    let bottom = top + VARIANTS.small;
    row.bands[0]?.cells.forEach((cell, index) => {
      const x = places[index]?.x ?? 0;
      if (cell.count === 0) return nodes.push(nought(`${row.term.id}-${cell.column.term.id}`, x, top));
      const squares = cell.count / value;
      const mark = markAt(
        cellId(row.term.id, cell.column.term.id),
        x + Math.min(squares, 10) * across * 0.5,
        top + VARIANTS.small + 4 + across / 2,
      );
      marks.push(mark);
      bottom = Math.max(bottom, top + VARIANTS.small + 4 + Math.ceil(squares / 10) * across);
      return nodes.push(
        {
          key: `${mark.id}-number`,
          shape: {
            tag: 'text',
            x,
            y: round(top + VARIANTS.small * 0.8),
            text: integer(cell.count, series),
            anchor: 'start',
          },
          voice: 'source',
          variant: 'small',
          mark: mark.id,
        },
        {
          key: mark.id,
          shape: {
            tag: 'path',
            d: cellPath(0, squares, { x, y: top + VARIANTS.small + 4, across, down: across, slit }),
          },
          voice: 'source',
          variant: 'cells',
          mark: mark.id,
        },
      );
    });
    y = Math.max(bottom, y + head.height) + 12;
  }
  return { width, height: round(y), nodes, marks };
}
