/** One square for each recommendation: equal squares, so that more are more, and each leads to its own words. */
import { textBlock } from '../labels.ts';
import { coords, round } from '../round.ts';
import type { Mark, Scene, SceneNode } from '../scene.ts';
import { LOOKS } from '../type.ts';
import type { Band, Grid, GridRow } from './grid.ts';
import { columnHeads, headWidth, marginOf, nought, rowHead, rule, type ColumnPlace, type Margin } from './heads.ts';
import { singleMark, termOf } from './marks.ts';
import type { RecommendationsSeries, RecommendationsView, Single } from './series.ts';

/** Distances from square to square that are tried, largest first: at 28 a finger can hit one square and not the next. */
const PITCHES = [28, 24, 20, 16, 12] as const;
/** A drawing longer than this makes its squares smaller, as far as they go. */
const TALLEST = 1800;
const SLIT = 3;
const GAP = 14;
/** The smallest square into which a number of two digits can be written. */
const WRITABLE = 21;

/** Addressee of what nobody in particular is asked to do: drawn as absent where the rows are addressees. */
export const UNSTATED = 'unstated';

/** The scene of a view in which every recommendation is a square. */
export function layoutSquares(series: RecommendationsSeries, grid: Grid, view: RecommendationsView, width: number): Scene {
  const [first, ...smaller] = PITCHES;
  let scene = arrange(series, grid, view, width, first);
  for (const pitch of smaller) {
    if (scene.height <= TALLEST) break;
    scene = arrange(series, grid, view, width, pitch);
  }
  return scene;
}

function arrange(series: RecommendationsSeries, grid: Grid, view: RecommendationsView, width: number, pitch: number): Scene {
  const bands = grid.rows.flatMap((row) => row.bands);
  const gaps = GAP * Math.max(0, grid.columns.length - 1);
  const least = grid.columns.map((column) => Math.max(pitch, headWidth(column.term.label)));
  const named = least.reduce((sum, one) => sum + one, 0);
  const margin = marginOf(series, grid, width, named + gaps);
  const room = width - margin.left - gaps;
  const places = columnPlaces(bands, named <= room ? least : least.map(() => Math.min(pitch, room / least.length)), { margin, room, pitch });
  const heads = columnHeads(series, grid, places, width);
  const nodes: SceneNode[] = [...heads.nodes];
  const marks: Mark[] = [];
  let y = heads.height + 4;
  for (const row of grid.rows) {
    nodes.push(rule(row, y, width));
    y += 10;
    const head = rowHead(series, row, margin, y, width);
    nodes.push(...head.nodes);
    const whole = row.bands.length === 1 && row.bands[0]?.label === null;
    const top = y;
    if (!whole || !margin.beside) y += head.height + 4;
    row.bands.forEach((band, index) => {
      const label = band.label === null ? null : textBlock(band.label, { key: `band-${band.id}-label`, x: 0, y: margin.beside ? y + 3 : y, width: margin.beside ? margin.left - 20 : width, look: 'small', role: 'guide' });
      nodes.push(...(label?.nodes ?? []));
      const start = label && !margin.beside ? y + label.height : y;
      const drawn = drawBand(series, view, row, band, { places, top: start, pitch, noughts: index === 0 });
      nodes.push(...drawn.nodes);
      marks.push(...drawn.marks);
      y = Math.max(start + drawn.height, label ? label.height + (margin.beside ? y + 3 : y) : 0) + 6;
    });
    y = Math.max(y, top + head.height) + 6;
  }
  return { width, height: round(y), nodes, marks };
}

interface BandPlace {
  readonly places: readonly ColumnPlace[];
  readonly top: number;
  readonly pitch: number;
  /** Whether columns in which the whole row has nothing say so here. */
  readonly noughts: boolean;
}

function drawBand(series: RecommendationsSeries, view: RecommendationsView, row: GridRow, band: Band, { places, top, pitch, noughts }: BandPlace) {
  const nodes: SceneNode[] = [];
  const marks: Mark[] = [];
  let lines = 0;
  band.cells.forEach((cell, index) => {
    const place = places[index] ?? { x: 0, width: pitch };
    const across = acrossOf(place.width, pitch);
    if (noughts && row.bands.every((one) => one.cells[index]?.count === 0)) nodes.push(nought(`${row.term.id}-${cell.column.term.id}`, place.x, top + 4));
    cell.each.forEach((single, at) => {
      const x = round(place.x + (at % across) * pitch);
      const y = round(top + Math.floor(at / across) * pitch);
      nodes.push(...square(series, view, single, x, y, pitch - SLIT));
      marks.push(singleMark(series, single, row.term, x + (pitch - SLIT) / 2, y + (pitch - SLIT) / 2));
    });
    lines = Math.max(lines, Math.ceil(cell.each.length / across));
  });
  return { nodes, marks, height: Math.max(1, lines) * pitch };
}

/** A filled square; one with a number of its own is a frame around it. */
function square(series: RecommendationsSeries, view: RecommendationsView, single: Single, x: number, y: number, side: number): SceneNode[] {
  const { id, amount } = single;
  const role = view.rows === 'addressee' && termOf(series, single, 2).id === UNSTATED ? 'absent' : 'source';
  if (!amount) return [{ key: id, shape: { tag: 'rect', x, y, width: side, height: side }, role, look: 'cells', mark: id }];
  const inner = round(side - 2 * Math.max(2, side * 0.12));
  const inset = (side - inner) / 2;
  // The inner square runs the other way round, so that it is a hole.
  const d = `M${coords(x, y)}h${side}v${side}h${-side}zM${coords(x + inset, y + inset)}v${inner}h${inner}v${-inner}z`;
  const frame: SceneNode = { key: id, shape: { tag: 'path', d }, role, look: 'cells', mark: id };
  if (side < WRITABLE) return [frame];
  return [frame, { key: `${id}-number`, shape: { tag: 'text', x: round(x + side / 2), y: round(y + side / 2 + LOOKS.small * 0.35), text: amount.number, anchor: 'middle' }, role: 'source', look: 'small', mark: id }];
}

function acrossOf(width: number, pitch: number): number {
  return Math.max(1, Math.floor((width + SLIT) / pitch));
}

/** Widths of the columns: each at least `least`, the rest to where it saves most lines, and what then is left to all alike. */
function columnPlaces(bands: readonly Band[], least: readonly number[], { margin, room, pitch }: { margin: Margin; room: number; pitch: number }): ColumnPlace[] {
  const widths = [...least];
  const linesAt = (column: number, across: number): number => bands.reduce((sum, band) => sum + Math.ceil((band.cells[column]?.count ?? 0) / across), 0);
  let left = room - widths.reduce((sum, one) => sum + one, 0);
  for (;;) {
    let best: { column: number; cost: number; gain: number } | null = null;
    for (const [column, width] of widths.entries()) {
      const across = acrossOf(width, pitch);
      for (let more = 1; more <= 4; more++) {
        const cost = (across + more) * pitch - SLIT - width;
        const gain = (linesAt(column, across) - linesAt(column, across + more)) / cost;
        if (cost <= left && gain > (best?.gain ?? 0)) best = { column, cost, gain };
      }
    }
    if (!best) break;
    widths[best.column] = (widths[best.column] ?? 0) + best.cost;
    left -= best.cost;
  }
  const spare = Math.max(0, left) / Math.max(1, widths.length);
  let x = margin.left;
  return widths.map((width): ColumnPlace => {
    const place = { x: round(x), width: Math.floor((width + spare) * 10) / 10 };
    x += width + spare + GAP;
    return place;
  });
}
