/** One square for each recommendation: equal squares, so that more are more, and each leads to its own words. */
import { leading, textBlock } from '../labels.ts';
import { coords, round, markAt, type Mark, type Scene, type SceneNode } from '../scene.ts';
import { VARIANTS, textWidth } from '../typography.ts';
import type { Band, Grid, GridRow } from './grid.ts';
import { columnHeads, headWidth, marginOf, nought, rowHead, rule, type ColumnPlace } from './column-labels.ts';
import type { RecommendationsSeries, RecommendationsView } from './series.ts';
import type { Single } from './terms.ts';

/**
 * Distances from square to square that are tried, largest first: at 28 a finger can hit one square and not the next.
 */
const PITCHES = [28, 24, 20, 16, 12] as const;
/** A drawing longer than this makes its squares smaller, as far as they go. */
const TALLEST = 1800;
const SLIT = 3;

/** The scene of a view in which every recommendation is a square. */
export function layoutSquares(
  series: RecommendationsSeries,
  grid: Grid,
  view: RecommendationsView,
  width: number,
): Scene {
  const widest = PITCHES.filter((pitch) => (2 * grid.columns.length - 1) * pitch <= width + SLIT);
  let scene: Scene | null = null;
  for (const pitch of widest.length > 0 ? widest : [PITCHES.at(-1) ?? 12]) {
    scene = arrange(series, grid, view, width, pitch);
    if (scene.height <= TALLEST) break;
  }
  return scene ?? { width, height: 0, nodes: [], marks: [] };
}

function arrange(
  series: RecommendationsSeries,
  grid: Grid,
  view: RecommendationsView,
  width: number,
  pitch: number,
): Scene {
  const bands = grid.rows.flatMap((row) => row.bands);
  // Everything stands on one grid of squares, and so do the columns: an empty square lies between two of them.
  const least = grid.columns.map((column) => Math.ceil((headWidth(column.term.label) + SLIT) / pitch));
  const named = least.reduce((sum, columns) => sum + columns, least.length - 1);
  const beside = marginOf(series, grid, width, (named + 1) * pitch);
  const margin = { ...beside, left: Math.ceil(beside.left / pitch) * pitch };
  const slots = Math.floor((width + SLIT - margin.left) / pitch);
  const places = columnPlaces(bands, named <= slots ? least : least.map(() => 1), { left: margin.left, slots, pitch });
  const heads = columnHeads(series, grid, places, width);
  const nodes: SceneNode[] = [...heads.nodes];
  const marks: Mark[] = [];
  let y = Math.ceil(heads.height) + 4;
  for (const row of grid.rows) {
    nodes.push(rule(row, y, width));
    y += 10;
    const head = rowHead(series, row, margin, y, width);
    nodes.push(...head.nodes);
    const whole = row.bands.length === 1 && row.bands[0]?.label === null;
    const top = y;
    if (!whole || !margin.beside) y += head.height + 4;
    row.bands.forEach((band, index) => {
      const label =
        band.label === null
          ? null
          : textBlock(band.label, {
              key: `band-${band.id}-label`,
              x: 0,
              y: margin.beside ? y + 3 : y,
              width: margin.beside ? margin.left - 20 : width,
              variant: 'small',
              voice: 'guide',
            });
      nodes.push(...(label?.nodes ?? []));
      const start = label && !margin.beside ? y + label.height + 2 : y;
      const drawn = drawBand(view, row, band, { places, top: start, pitch, noughts: index === 0 });
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

function drawBand(view: RecommendationsView, row: GridRow, band: Band, { places, top, pitch, noughts }: BandPlace) {
  const nodes: SceneNode[] = [];
  const marks: Mark[] = [];
  let lines = 0;
  band.cells.forEach((cell, index) => {
    const place = places[index] ?? { x: 0, width: pitch };
    const across = Math.max(1, Math.floor((place.width + SLIT) / pitch));
    if (noughts && row.bands.every(({ cells }) => cells[index]?.count === 0))
      nodes.push(nought(`${row.term.id}-${cell.column.term.id}`, place.x, top + 4));
    cell.each.forEach((single, at) => {
      const x = place.x + (at % across) * pitch;
      const y = top + Math.floor(at / across) * pitch;
      nodes.push(...square(view, single, x, y, pitch - SLIT));
      marks.push(markAt(single.id, x + (pitch - SLIT) / 2, y + (pitch - SLIT) / 2));
    });
    lines = Math.max(lines, Math.ceil(cell.each.length / across));
  });
  return { nodes, marks, height: Math.max(1, lines) * pitch };
}

/** A filled square; one with a number of its own is a frame around it. */
function square(view: RecommendationsView, single: Single, x: number, y: number, side: number): SceneNode[] {
  const { id, amount } = single;
  // What the words themselves do not say is hatched, understood or not.
  const voice = view.rows === 'addressee' && single.addressed !== 'named' ? 'absent' : 'source';
  if (!amount)
    return [{ key: id, shape: { tag: 'rect', x, y, width: side, height: side }, voice, variant: 'cells', mark: id }];
  const inner = round(side - 2 * Math.max(2, side * 0.12));
  const inset = (side - inner) / 2;
  // The inner square runs the other way round, so that it is a hole.
  const d = `M${coords(x, y)}h${side}v${side}h${-side}zM${coords(x + inset, y + inset)}v${inner}h${inner}v${-inner}z`;
  const frame: SceneNode = { key: id, shape: { tag: 'path', d }, voice, variant: 'cells', mark: id };
  // The width table is generous: what it lets into the square stands inside the frame.
  if (Math.max(textWidth(amount.number, 'small'), leading('small')) > side) return [frame];
  return [
    frame,
    {
      key: `${id}-number`,
      shape: {
        tag: 'text',
        x: round(x + side / 2),
        y: round(y + side / 2 + VARIANTS.small * 0.35),
        text: amount.number,
        anchor: 'middle',
      },
      voice: 'source',
      variant: 'small',
      mark: id,
    },
  ];
}

/**
 * Columns in squares: each at least `least`, the rest to where it saves most lines, and what then is left to all alike.
 */
function columnPlaces(
  bands: readonly Band[],
  least: readonly number[],
  { left, slots, pitch }: { left: number; slots: number; pitch: number },
): ColumnPlace[] {
  const across = [...least];
  const lines = (column: number, squares: number): number =>
    bands.reduce((sum, band) => sum + Math.ceil((band.cells[column]?.count ?? 0) / squares), 0);
  let free = slots - across.reduce((sum, columns) => sum + columns, across.length - 1);
  for (;;) {
    let best: { column: number; more: number; gain: number } | null = null;
    for (const [column, squares] of across.entries()) {
      for (let more = 1; more <= Math.min(4, free); more++) {
        const gain = (lines(column, squares) - lines(column, squares + more)) / more;
        if (gain > (best?.gain ?? 0)) best = { column, more, gain };
      }
    }
    if (!best) break;
    across[best.column] = (across[best.column] ?? 0) + best.more;
    free -= best.more;
  }
  const spare = Math.max(0, Math.floor(free / Math.max(1, across.length)));
  let slot = 0;
  return across.map((squares): ColumnPlace => {
    const place = { x: left + slot * pitch, width: (squares + spare) * pitch - SLIT };
    slot += squares + spare + 1;
    return place;
  });
}
