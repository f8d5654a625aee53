/**
 * The table of squares as a drawing, for pictures, stories and lists of charts: one square for each recommendation, or
 * for so many of them in a corpus. Equal squares, so that more are more.
 */
import { type Size, WIDTHS } from '../chart.ts';
import { wrap, textWidth } from '../typography.ts';
import { hatched, lineNode, linesNode, pathNode, rectNode, textNode } from '../nodes.ts';
import { coords, markAt, type Mark, type Scene, type SceneNode } from '../scene.ts';
import { HATCHED_ID } from '../matrix.ts';
import { gridOf, isFinding, isHatched, type Grid, type GridCell } from './grid.ts';
import type { RecommendationsSeries, RecommendationsView } from './series.ts';
import { integer, type Single } from './terms.ts';

interface Design {
  readonly size: Size;
  /** Room for the names of rows at the left; 0 where they stand above their squares. */
  readonly label: number;
  readonly pitch: number;
  readonly side: number;
  /** Squares in a line of a cell, at most. */
  readonly across: number;
  readonly text: 'label' | 'small';
  readonly count: string;
  readonly apart: number;
  /** From line to line in the name of a row, and from the top of a row to its first baseline. */
  readonly leading: number;
  readonly base: number;
}

const WIDE: Design = {
  size: 'wide',
  // On a wall letters are a sixth larger: the longest name still stands off its squares.
  label: 206,
  pitch: 24,
  side: 21,
  across: 8,
  text: 'label',
  count: 'label medium',
  apart: 20,
  leading: 18,
  base: 21,
};
/** Few columns leave room for the names beside them. */
const NARROW: Design = {
  size: 'narrow',
  label: 122,
  pitch: 12,
  side: 10,
  across: 4,
  text: 'small',
  count: 'small',
  apart: 4,
  leading: 15,
  base: 16,
};
const CROWDED: Design = { ...NARROW, label: 0, pitch: 11, side: 9, across: 6, apart: 6, leading: 18, base: 14 };
const FEW = 3;
/** Of each size, for few columns and for many. */
const DESIGNS: Readonly<Record<Size, readonly [few: Design, many: Design]>> = {
  wide: [WIDE, WIDE],
  narrow: [NARROW, CROWDED],
  slim: [
    { ...NARROW, size: 'slim', label: 98, across: 3 },
    { ...CROWDED, size: 'slim', pitch: 10, side: 8 },
  ],
};

/** From line to line in the head of a column. */
const HEAD = { wide: 18, narrow: 15, slim: 15 } as const;

const FOUND = { voice: 'source', variant: 'outline found' } as const;

/** No cell of a corpus has more squares than this. */
const MOST_SQUARES = 16;

/** How many recommendations one square stands for: 1, or the smallest 1, 2 or 5 with noughts that leaves few enough. */
export function perSquare(series: RecommendationsSeries, { rows }: Grid): number {
  if (series.aggregate === null) return 1;
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (most <= step * power * MOST_SQUARES) return step * power;
}

export function layoutSquares(series: RecommendationsSeries, view: RecommendationsView, size: Size): Scene {
  const grid = gridOf(series, view);
  const design = DESIGNS[size][grid.columns.length > FEW ? 1 : 0];
  const beside = design.label > 0;
  const width = WIDTHS[size];
  const each = perSquare(series, grid);
  const across = acrossOf(grid, design);
  const columnsIn = (names: string) => ({ names, ...columnsOf(grid, each, design, names) });
  const usual = columnsIn(`${design.text} bold`);
  // Smaller letters before fewer.
  const { names, places } = usual.whole ? usual : columnsIn('gutter bold');
  const heads = grid.columns.map(({ term, count }, index) => {
    const { x, room } = places[index] ?? { x: 0, room: width };
    const words = `${term.label} ${integer(count, series)}`.split(' ').map((word) => cut(word, room - 4, names));
    return { key: `column-${term.id}-label`, x, lines: wrap(words.join(' '), room - 4, names) };
  });
  const nodes: SceneNode[] = heads.flatMap(({ key, x, lines }) =>
    linesNode(key, lines, [x, 15], { voice: 'source', variant: names, leading: HEAD[size] }),
  );
  const marks: Mark[] = [];
  let y = Math.max(1, ...heads.map(({ lines }) => lines.length)) * HEAD[size] + 6;
  for (const row of grid.rows) {
    nodes.push(lineNode(`rule-${row.term.id}`, [0, y, width, y], { voice: 'guide', variant: 'hair' }));
    const variant = isFinding(row, view) ? `${design.text} bold` : design.text;
    const label = beside ? wrap(row.term.label, design.label - 8, variant) : [row.term.label];
    nodes.push(
      ...linesNode(`row-${row.term.id}`, label, [0, y + design.base], {
        voice: 'source',
        variant,
        leading: design.leading,
      }),
    );
    const top = beside ? y + 6 : y + 21;
    const lines = Math.max(1, ...row.cells.map(({ count }) => Math.ceil(count / each / across)));
    row.cells.forEach((cell, index) => {
      const drawn = drawCell({ series, view, cell, each, design, across }, places[index]?.x ?? 0, top);
      nodes.push(...drawn.nodes);
      marks.push(...drawn.marks);
    });
    y = Math.max(top + lines * design.pitch + 2, y + label.length * design.leading + 2) + 4;
  }
  return { width, height: Math.ceil(y), nodes, marks };
}

/** A word no wider than there is room for it. */
function cut(word: string, room: number, names: string): string {
  let kept = word;
  while (kept.length > 1 && textWidth(kept, names) > room) kept = `${kept.replace(/…$/, '').slice(0, -1)}…`;
  return kept;
}

/** How many squares a line of a cell can have, its number beside them. */
function acrossOf({ columns }: Grid, { size, label, pitch, across }: Design): number {
  const room = (WIDTHS[size] - label) / Math.max(1, columns.length);
  return Math.max(2, Math.min(across, Math.floor((room - (label > 0 && size !== 'wide' ? 20 : 34)) / pitch)));
}

interface Columns {
  readonly places: readonly { readonly x: number; readonly room: number }[];
  /** Whether no word of a name is cut. */
  readonly whole: boolean;
}

/**
 * Where columns begin: room for the fullest cell of each and for its name, and what is left shared out evenly. What is
 * lacking is taken from the space around names, and where that is not enough from their letters; never from squares.
 * @param names how names are set
 */
function columnsOf(grid: Grid, each: number, design: Design, names: string): Columns {
  const { size, label, pitch, apart, count } = design;
  const across = acrossOf(grid, design);
  const needs = grid.columns.map(({ term }, index) => {
    const most = Math.max(1, ...grid.rows.map(({ cells }) => Math.ceil((cells[index]?.count ?? 0) / each)));
    const longest = Math.max(...term.label.split(' ').map((word) => textWidth(word, names)));
    const cells = Math.min(most, across) * pitch;
    const squares = cells + 3 + textWidth(String(most * each), `${count} bold`);
    return { squares, word: Math.max(squares, longest + 4), wanted: Math.max(cells + 26, Math.min(longest + 30, 120)) };
  });
  const total = (kind: 'squares' | 'word' | 'wanted') => needs.reduce((sum, need) => sum + need[kind], 0);
  const room = WIDTHS[size] - label - apart * (needs.length - 1);
  const free = room - total('wanted');
  const whole = total('word') <= room;
  const least = whole ? 'word' : 'squares';
  const spare = total('wanted') - total(least);
  let x: number = label;
  const places = needs.map((need) => {
    const more = free < 0 ? (free * (need.wanted - need[least])) / spare : free / Math.max(1, needs.length);
    const place = { x, room: need.wanted + more };
    x += place.room + apart;
    return place;
  });
  return { places, whole };
}

interface Drawn {
  readonly series: RecommendationsSeries;
  readonly view: RecommendationsView;
  readonly cell: GridCell;
  readonly each: number;
  readonly design: Design;
  /** Squares in a line of a cell. */
  readonly across: number;
}

function drawCell(drawn: Drawn, x: number, top: number): { nodes: SceneNode[]; marks: Mark[] } {
  const { series, cell, each, design, view, across } = drawn;
  const { pitch, side, count } = design;
  const squares = cell.count / each;
  const found = view.finding === cell.id;
  const middle = top + side / 2;
  const number = textNode(
    `${cell.id}-count`,
    integer(cell.count, series),
    [x + Math.min(Math.ceil(squares), across) * pitch + (squares === 0 ? 0 : 3), middle + 5],
    { voice: found ? 'source' : 'guide', variant: found ? `${count} bold found` : count },
  );
  const at = (index: number): readonly [number, number] => [
    x + (index % across) * pitch,
    top + Math.floor(index / across) * pitch,
  ];
  if (series.aggregate !== null) {
    if (cell.count === 0) return { nodes: [number], marks: [] };
    const d = Array.from({ length: Math.ceil(squares) }, (_, index) => {
      const part = Math.min(1, squares - index) * side;
      return `M${coords(...at(index))}h${coords(part)}v${coords(side)}h${coords(-part)}z`;
    }).join('');
    const area = pathNode(cell.id, d, { voice: 'source', mark: cell.id });
    return { nodes: [area, { ...number, mark: cell.id }], marks: [markAt(cell.id, x + side / 2, middle)] };
  }
  // Nothing where something would be looked for: the frame says that the empty place is the finding.
  const frame = { x: x - 5, y: top - 3, width: textWidth('0', count) + 12, height: side + 6 };
  const empty = found && cell.count === 0 ? [rectNode(`${cell.id}-frame`, frame, FOUND)] : [];
  const nodes = cell.each.flatMap((single, index) => square(single, at(index), design, view));
  const marks = cell.each.map(({ id }, index) => {
    const [left, upper] = at(index);
    return markAt(id, left + side / 2, upper + side / 2);
  });
  return { nodes: [...nodes, ...empty, number], marks };
}

function square(single: Single, [x, y]: readonly [number, number], { side }: Design, view: RecommendationsView) {
  const { id } = single;
  const box = { x, y, width: side, height: side };
  if (!isHatched(single, view)) return [rectNode(id, box, { voice: 'source', mark: id })];
  const found = view.finding === HATCHED_ID ? ' found' : '';
  const look = { voice: 'absent', mark: id } as const;
  // Its edge within the square, so that squares side by side stay apart.
  const edge = { x: x + 0.75, y: y + 0.75, width: side - 1.5, height: side - 1.5 };
  return [
    ...hatched(rectNode(id, box, { ...look, variant: found.trim() })),
    rectNode(`${id}-outline`, edge, { ...look, variant: `outline edge${found}` }),
  ];
}
