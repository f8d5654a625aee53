/**
 * The heavy rule is the edge of the party; a word breaks it wherever a document lets somebody act across it. Within the
 * party stands the column of its places. Nothing is drawn that no document says, and what is not said is hatched.
 */
import { WIDTHS, type Size } from '../chart.ts';
import { wrap, textWidth } from '../typography.ts';
import { hitNode, lineNode, linesNode, pathNode, plate, rectNode, textNode } from '../nodes.ts';
import { coords, markAt, type Mark, type Scene, type SceneNode } from '../scene.ts';
import { type ColumnDesign, columnHeight, drawColumn } from './column.ts';
import type { OrganisationSeries, Tie } from './series.ts';

const COLUMNS: Readonly<Record<Size, ColumnDesign>> = {
  wide: {
    ...{ width: 280, place: 'name bold', aside: 'label', large: 'value' },
    ...{ base: 20, lead: 34, hatch: [46, 46], heights: { place: 29, aside: 20, down: 40, silence: 34, large: 30 } },
  },
  narrow: {
    ...{ width: 328, place: 'label bold', aside: 'small', large: 'name bold' },
    ...{ base: 14, lead: 24, hatch: [64, 40], heights: { place: 20, aside: 16, down: 21, silence: 20, large: 20 } },
  },
  slim: {
    ...{ width: 272, place: 'label bold', aside: 'small', large: 'name bold' },
    ...{ base: 14, lead: 24, hatch: [64, 40], heights: { place: 19, aside: 19, down: 21, silence: 20, large: 16 } },
  },
};

interface TieDesign {
  /** Where the edge stands, and how thick it is. */
  readonly edge: number;
  readonly thick: number;
  /** Where ties begin and end. */
  readonly from: number;
  readonly to: number;
  readonly verb: string;
  readonly words: readonly [string, ...string[]];
  readonly stroke: string;
  /** Half the height of an arrow’s head. */
  readonly head: number;
  readonly pitch: number;
}

const TIES: Readonly<Record<Size, TieDesign>> = {
  wide: {
    ...{ edge: 590, thick: 10, from: 292, to: 958, verb: 'name bold', stroke: 'frame', head: 8, pitch: 58 },
    words: ['name bold', 'title bold', 'label bold'],
  },
  narrow: {
    ...{ edge: 130, thick: 6, from: 0, to: 327, verb: 'gutter medium', stroke: '', head: 5, pitch: 30 },
    words: ['small bold', 'gutter bold'],
  },
  slim: {
    ...{ edge: 114, thick: 6, from: 0, to: 271, verb: 'gutter medium', stroke: '', head: 5, pitch: 47 },
    words: ['small bold', 'gutter bold'],
  },
};

export function layoutTies(series: OrganisationSeries, size: Size): Scene {
  return size === 'wide' ? layoutWide(series) : layoutNarrow(series, size);
}

/** Where the sides of a wide drawing begin, and its first tie. */
const WHOM = 708;
const FIRST = 60;

function layoutWide({ sides, steps, ties }: OrganisationSeries): Scene {
  const design = TIES.wide;
  const { edge, thick, from, to, pitch } = design;
  const note = wrap(sides.note, COLUMNS.wide.width - 40, 'small');
  const top = FIRST - 29;
  const own = columnHeight(steps, COLUMNS.wide) + note.length * 18 + 8;
  const height = Math.max(FIRST + (ties.length - 1) * pitch + 32, top + own);
  const column = drawColumn(steps, top, (height - top - own) / Math.max(1, steps.length), COLUMNS.wide);
  const heads = [
    textNode('within', sides.within, [0, 18], { voice: 'axis', variant: 'title bold' }),
    textNode('beyond', sides.beyond, [WHOM, 18], { voice: 'axis', variant: 'title bold' }),
    rectNode('edge', { x: edge - thick / 2, y: 0, width: thick, height }, { voice: 'axis' }),
  ];
  const marks: Mark[] = [];
  const drawn = ties.flatMap((tie, index): SceneNode[] => {
    const y = FIRST + index * pitch;
    const { id, who, whom, ground } = tie;
    const look = { voice: 'source', mark: id } as const;
    const half = textWidth(tie.verb, design.verb) / 2 + 8;
    const start = startOf(tie, ties[index - 1], design);
    // Words end before the head of the arrow below them.
    const room = to - WHOM - (tie.inward ? 0 : 2 * design.head);
    marks.push(markAt(id, edge, y));
    const line = lineOf(tie, start, y, design);
    return [
      hitNode(id, { x: start, y: y - 26, width: to - start, height: 46 }),
      ...line.slice(0, -1),
      // Who, does what, with whom: in this order they are read out, and above where the line stops for the verb.
      ...(who === ''
        ? []
        : [textNode(`${id}-who`, who, [from, y - 9], { ...look, variant: fit(who, edge - half - from - 8, design) })]),
      ...line.slice(-1),
      textNode(`${id}-whom`, whom, [WHOM, y - 9], { ...look, variant: fit(whom, room, design) }),
      textNode(`${id}-document`, ground.document, [WHOM, y + 18], { voice: 'guide', variant: 'small', mark: id }),
    ];
  });
  return {
    ...{ width: WIDTHS.wide, height },
    nodes: [
      ...heads,
      ...column.nodes,
      ...linesNode('note', note, [0, height - 8 - (note.length - 1) * 18], {
        voice: 'guide',
        variant: 'small',
        leading: 18,
      }),
      ...drawn,
    ],
    marks: [...column.marks, ...marks],
  };
}

/** From line to line of the names of a tie. */
const NAME_LEAD = 15;

/** A phone has room for a line of names, or two, and the line of the tie; the document is in the caption. */
function layoutNarrow({ sides, steps, ties }: OrganisationSeries, size: 'narrow' | 'slim'): Scene {
  const design = TIES[size];
  const { edge, thick, from, to, pitch } = design;
  const width = WIDTHS[size];
  const column = drawColumn(steps, 0, 0, COLUMNS[size]);
  const top = columnHeight(steps, COLUMNS[size]) + 12;
  const first = top + 11 + pitch;
  const foot = first + (ties.length - 1) * pitch + 10;
  const note = wrap(sides.note, width, 'small');
  const apart = thick / 2 + 6;
  const heads = [
    textNode('within', sides.within, [from, top + 12], { voice: 'axis', variant: 'small bold' }),
    textNode('beyond', sides.beyondBriefly, [to, top + 12], { voice: 'axis', variant: 'small bold', anchor: 'end' }),
    rectNode('edge', { x: edge - thick / 2, y: top, width: thick, height: foot - top }, { voice: 'axis' }),
  ];
  const marks: Mark[] = [];
  const drawn = ties.flatMap((tie, index): SceneNode[] => {
    const y = first + index * pitch;
    const { id, who, whom } = tie;
    const start = startOf(tie, ties[index - 1], design);
    const look = { voice: 'source', mark: id } as const;
    const [left, right] = [fit(who, edge - apart, design), fit(whom, to - edge - apart, design)];
    const names = (key: string, text: string, room: number, variant: string, x: number, anchor: 'start' | 'end') => {
      const lines = wrap(text, room, variant);
      const at = [x, y - 9.5 - (lines.length - 1) * NAME_LEAD] as const;
      return linesNode(key, lines, at, { ...look, variant, anchor, leading: NAME_LEAD });
    };
    marks.push(markAt(id, edge, y));
    const line = lineOf(tie, start, y, design);
    return [
      hitNode(id, { x: from, y: y + 8 - pitch, width, height: pitch }),
      ...line.slice(0, -1),
      ...(who === '' ? [] : names(`${id}-who`, who, edge - apart, left, from, 'start')),
      ...line.slice(-1),
      ...names(`${id}-whom`, whom, to - edge - apart, right, to, 'end'),
    ];
  });
  return {
    ...{ width, height: foot + note.length * 18 },
    nodes: [
      ...heads,
      ...column.nodes,
      ...drawn,
      ...linesNode('note', note, [0, foot + 14], { voice: 'guide', variant: 'small', leading: 18 }),
    ],
    marks: [...column.marks, ...marks],
  };
}

/** Where a tie begins: one that names nobody hangs from the one above it. */
function startOf(tie: Tie, above: Tie | undefined, { edge, from, verb }: TieDesign): number {
  if (tie.who !== '') return from;
  const half = Math.max(...[tie, above ?? tie].map((one) => textWidth(one.verb, verb))) / 2 + 8;
  return Math.max(from, edge - half - 22);
}

/** The line of a tie with the head of its arrow, and last its verb on the edge. */
function lineOf(tie: Tie, start: number, y: number, { edge, to, verb, stroke, head, pitch }: TieDesign): SceneNode[] {
  const { id, inward, who } = tie;
  const look = { voice: 'source', mark: id } as const;
  const [tip, back] = inward ? [Math.max(0, start - 14), 1] : [to, -1];
  const arrow = [-1, 1]
    .map((side) => `M${coords(tip + back * head * 1.4, y + side * head)}L${coords(tip, y)}`)
    .join('');
  const [from, end] = [inward ? tip : start, to];
  const isSmall = stroke === '';
  const hangs = who === '' ? [lineNode(`${id}-from`, [start, y - pitch, start, y], { ...look, variant: stroke })] : [];
  return [
    ...hangs,
    lineNode(id, [from, y, end, y], { ...look, variant: stroke }),
    pathNode(`${id}-head`, arrow, { ...look, variant: `outline ${stroke}`.trim() }),
    // Small letters nearly touch an edge that is as heavy.
    ...plate(`${id}-verb`, tie.verb, [edge, y + (isSmall ? 4.5 : 7)], { ...look, variant: verb }, isSmall ? 2 : 0),
  ];
}

/** The largest of the sizes in which words take no more than the room. */
function fit(words: string, room: number, { words: sizes }: TieDesign): string {
  return sizes.find((size) => textWidth(words, size) <= room) ?? sizes.at(-1) ?? sizes[0];
}
