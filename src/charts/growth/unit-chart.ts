/**
 * Form "units": every thing counted is one square, in blocks of a hundred, a row of blocks a thousand (five hundred
 * where it is narrow).
 */
import { textBlock } from '../labels.ts';
import { coords, round, markAt, type Mark, type Scene, type SceneNode } from '../scene.ts';
import { valueIn, type Datum } from '../datum.ts';
import { ASCENT, LINE, VARIANTS, textWidth } from '../typography.ts';
import { unitExtent, unitPath, unitPlace, type UnitGrid } from '../unit-grid.ts';
import type { GrowthSeries, Measured } from './series.ts';

/** Both moments of each series, one below the other, with what was gained outlined among the later squares. */
export function layoutUnits(series: GrowthSeries, measured: readonly Measured[], width: number): Scene {
  const nodes: SceneNode[] = [];
  const marks: Mark[] = [];
  const grid = gridFor(width);
  let y = 0;
  for (const row of measured) {
    const note = textBlock(`${series.words.one} ${row.single}; ${series.words.hundred}`, {
      key: `${row.id}-scale`,
      x: 0,
      y,
      width,
      variant: 'small',
      voice: 'guide',
    });
    nodes.push(...note.nodes);
    y += note.height + 8;
    for (const datum of [row.then, row.now]) {
      const band = countedBand(datum, row, y, grid, width);
      nodes.push(...band.nodes);
      marks.push(markAt(datum.id, band.grid.x + 30, band.grid.y + 30));
      y = band.bottom;
      if (datum === row.now && row.gain) {
        const from = valueIn(row.then, 'corrected').value;
        const to = valueIn(row.now, 'corrected').value;
        const gain = gainNodes(row.gain, from, to, band.grid, y, width);
        nodes.push(...gain.nodes);
        const [x, top] = unitPlace(to - 1, band.grid);
        marks.push(markAt(row.gain.id, x, top));
        y += gain.height;
      }
      y += 20;
    }
  }
  return { width, height: round(y - 12), nodes, marks };
}

function gridFor(width: number): Omit<UnitGrid, 'y'> {
  const hundreds = width < 560 ? 5 : 10;
  const gap = 8;
  // Two units of the drawing at each side stay free for the outline of what was gained.
  const pitch = Math.min(8, Math.floor(((width - 4 - (hundreds - 1) * gap) / (10 * hundreds)) * 10) / 10);
  return { x: 2, side: round(pitch * 0.74), pitch, hundreds, gap };
}

function countedBand(datum: Datum, row: Measured, y: number, grid: Omit<UnitGrid, 'y'>, width: number) {
  const shown = valueIn(datum, 'corrected');
  const start = textWidth(shown.number, 'big') + 12;
  const words = textBlock(`${row.label}, ${datum.date}`, {
    key: `${datum.id}-label`,
    x: start,
    y: 0,
    width: width - start,
    variant: 'label',
    voice: shown.voice,
    mark: datum.id,
  });
  const baseline = y + Math.max(VARIANTS.big * ASCENT, words.height);
  const nodes: SceneNode[] = [
    {
      key: `${datum.id}-number`,
      shape: { tag: 'text', x: 0, y: round(baseline), text: shown.number, anchor: 'start' },
      voice: shown.voice,
      variant: 'big',
      mark: datum.id,
    },
    ...words.nodes.map((node) =>
      node.shape.tag === 'text'
        ? { ...node, shape: { ...node.shape, y: round(node.shape.y + baseline - words.height) } }
        : node,
    ),
  ];
  const placed: UnitGrid = { ...grid, y: round(baseline + 16) };
  nodes.push({
    key: `${datum.id}-units`,
    shape: { tag: 'path', d: unitPath(0, shown.value, placed) },
    voice: shown.voice,
    variant: 'units',
    mark: datum.id,
  });
  return { nodes, grid: placed, bottom: placed.y + unitExtent(shown.value, placed).height };
}

/** The outline around units `from` to `to`, block by block, and its label beneath. */
function gainNodes(
  gain: Datum,
  from: number,
  to: number,
  grid: UnitGrid,
  bottom: number,
  width: number,
): { nodes: SceneNode[]; height: number } {
  let d = '';
  for (let start = from; start < to; start = (Math.floor(start / 100) + 1) * 100)
    d += blockOutline(start, Math.min(to, (Math.floor(start / 100) + 1) * 100), grid);
  const shown = valueIn(gain, 'corrected');
  const top = bottom + 6;
  const start = textWidth(shown.text, 'figure') + 12;
  const label = textBlock(`= ${shown.formula}, ${shown.certainty}`, {
    key: `${gain.id}-label`,
    x: start,
    y: top + VARIANTS.figure * ASCENT - VARIANTS.small,
    width: width - start,
    variant: 'small',
    voice: shown.voice,
    mark: gain.id,
  });
  return {
    nodes: [
      {
        key: `${gain.id}-outline`,
        shape: { tag: 'path', d },
        voice: shown.voice,
        variant: 'outline thick',
        mark: gain.id,
      },
      {
        key: `${gain.id}-number`,
        shape: { tag: 'text', x: 0, y: round(top + VARIANTS.figure * ASCENT), text: shown.text, anchor: 'start' },
        voice: shown.voice,
        variant: 'figure',
        mark: gain.id,
      },
      ...label.nodes,
    ],
    height: 6 + VARIANTS.figure * ASCENT - VARIANTS.small + Math.max(label.height, VARIANTS.small * LINE),
  };
}

/** The stepped outline of units `from` to `to` of one hundred. */
function blockOutline(from: number, to: number, grid: UnitGrid): string {
  const slit = (grid.pitch - grid.side) / 2;
  const base = from - (from % 100);
  const [x0, y0] = unitPlace(base, grid);
  const at = (column: number, row: number): string =>
    coords(x0 - slit + column * grid.pitch, y0 - slit + row * grid.pitch);
  const [first, last] = [from - base, to - base];
  const [column, row] = [first % 10, Math.floor(first / 10)];
  const [endColumn, endRow] = [last % 10, Math.floor(last / 10)];
  const corners = [at(column, row), at(10, row)];
  if (endColumn === 0) corners.push(at(10, endRow), at(0, endRow));
  else if (endRow === row)
    return `M${at(column, row)}L${at(endColumn, row)}L${at(endColumn, row + 1)}L${at(column, row + 1)}z`;
  else corners.push(at(10, endRow), at(endColumn, endRow), at(endColumn, endRow + 1), at(0, endRow + 1));
  corners.push(at(0, column === 0 ? row : row + 1));
  if (column > 0) corners.push(at(column, row + 1));
  return `M${corners.join('L')}z`;
}
