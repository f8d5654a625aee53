/**
 * Form "area": width is how many cells, height how many members to a cell, so the area is the members. What the old
 * cells gained lies on top of what they had, what the added cells hold stands beside: by filling, and by adding.
 *
 * The split gives the whole added column to what was added, the reading least favourable to the finding.
 */
import { scaleLinear } from 'd3';
import { WIDTHS, type Size } from '../chart.ts';
import { block } from '../field.ts';
import { wrap, textWidth } from '../typography.ts';
import {
  dimension,
  hatched,
  hitNode,
  linesNode,
  lineNode,
  pathNode,
  plate,
  rectNode,
  textNode,
  type Frame,
} from '../nodes.ts';
import { coords, markAt, type Scene, type SceneNode } from '../scene.ts';
import type { Filling, GrowthSeries } from './series.ts';

/** The design of each size: the frame of the areas, and the type in it. */
const DESIGNS = {
  wide: {
    height: 446,
    frame: { x: 118, y: 60, width: 832, height: 312 },
    tiles: 'tiles',
    filled: { size: 'poster', at: [20, 88], words: 'name medium', leading: 26, room: 600, next: 34 },
    then: { size: 'big', at: [20, -62], words: 'name', beside: true },
    added: { size: 'figure', at: [16, 50], words: 'name medium', leading: 20 },
    gutter: { gap: 16, about: 18, number: 60, size: 'numeral', label: 'label', first: 82, leading: 19, room: 102 },
    total: { size: 'value', date: 'name', y: 14 },
    measures: { size: 'name bold', first: [22, 29], second: [56, 63] },
  },
  narrow: {
    height: 366,
    frame: { x: 44, y: 37, width: 282, height: 265 },
    tiles: 'tiles thin',
    filled: { size: 'figure', at: [9, 46], words: 'label medium', leading: 20, room: 190, next: 26 },
    then: { size: 'figure', at: [9, -58], words: 'label', beside: false },
    added: { size: 'small', at: [0, 30], words: 'small', leading: 18 },
    gutter: { gap: 6, about: 13, number: 40, size: 'value', label: 'gutter', first: 57, leading: 15, room: 38 },
    total: { size: 'name bold', date: 'small', y: 9 },
    measures: { size: 'label bold', first: [18, 24], second: [46, 52] },
  },
  slim: {
    height: 366,
    frame: { x: 41, y: 37, width: 229, height: 265 },
    tiles: 'tiles thin',
    filled: { size: 'value', at: [9, 42], words: 'label medium', leading: 20, room: 165, next: 26 },
    then: { size: 'figure', at: [9, -58], words: 'label', beside: false },
    added: { size: 'gutter', at: [0, 30], words: 'gutter', leading: 17 },
    gutter: { gap: 6, about: 13, number: 40, size: 'value', label: 'gutter', first: 57, leading: 15, room: 32 },
    total: { size: 'label bold', date: 'gutter', y: 9 },
    measures: { size: 'label bold', first: [18, 24], second: [46, 52] },
  },
} as const;

/** A tile is a thousand members: so many cells, of so many members each. */
export const TILE = { cells: 100, members: 10 };

export function layoutArea({ words }: Pick<GrowthSeries, 'words'>, filling: Filling, size: Size): Scene {
  const { count, whole, each, added, byFilling, inAdded, rounded } = filling;
  const t = words.area;
  const design = DESIGNS[size];
  const { frame, gutter } = design;
  const [base, right] = [frame.y + frame.height, frame.x + frame.width];
  const sizes = [whole.then.value / count.then.value, whole.now.value / count.now.value] as const;
  const x = scaleLinear([0, count.now.value], [frame.x, right]);
  const y = scaleLinear([0, sizes[1]], [base, frame.y]);
  const [edge, level] = [x(count.then.value), y(sizes[0])];
  const tiled = (key: string, area: Frame, mark: string): SceneNode =>
    pathNode(key, tilesIn(area, { x, y }, [count.now.value, sizes[1]]), {
      voice: 'ground',
      variant: design.tiles,
      mark,
    });

  // What the old cells gained.
  const gained = { x: frame.x, y: frame.y, width: edge - frame.x, height: level - frame.y };
  const fill = { voice: 'computed', mark: byFilling.id } as const;
  const [fx, fy] = [frame.x + design.filled.at[0], frame.y + design.filled.at[1]];
  const filledWords = wrap(t.filledBy(rounded.byFilling), design.filled.room, design.filled.words);
  const filledNodes = [
    pathNode(`${byFilling.id}-area`, block(gained.x, gained.y, gained.width, gained.height), fill),
    tiled(`${byFilling.id}-tiles`, gained, byFilling.id),
    textNode(`${byFilling.id}-name`, t.filled, [fx, fy], { ...fill, variant: `${design.filled.size} on` }),
    ...linesNode(`${byFilling.id}-words`, filledWords, [fx + 1, fy + design.filled.next], {
      ...fill,
      variant: `${design.filled.words} on`,
      leading: design.filled.leading,
    }),
  ];

  // What the added cells hold.
  const column = { x: edge, y: frame.y, width: right - edge, height: frame.height };
  const add = { voice: 'computed', mark: inAdded.id } as const;
  const narrow = size !== 'wide';
  const ax = narrow ? (edge + right) / 2 : edge + design.added.at[0];
  const ay = frame.y + design.added.at[1];
  const anchor = narrow ? 'middle' : 'start';
  // Capitals where the column has room for them, and some beside them.
  const addedSize = `${design.added.size} bold`;
  const addedName = textWidth(t.added, addedSize) > right - edge - 8 ? t.added.toLowerCase() : t.added;
  const addedWords = narrow
    ? wrap(t.addedBy(rounded.inAdded), right - edge - 4, design.added.words)
    : [t.addedBy(rounded.inAdded)];
  const addedNodes = [
    pathNode(`${inAdded.id}-area`, block(column.x, column.y, column.width, column.height), { ...add, variant: 'soft' }),
    tiled(`${inAdded.id}-tiles`, column, inAdded.id),
    textNode(`${inAdded.id}-name`, addedName, [ax, ay], { ...add, variant: addedSize, anchor }),
    ...linesNode(`${inAdded.id}-words`, addedWords, [ax, ay + (narrow ? 20 : 26)], {
      ...add,
      variant: design.added.words,
      leading: design.added.leading,
      anchor,
    }),
    ...(narrow
      ? []
      : [
          ...linesNode(`${inAdded.id}-in`, [t.inMore(added.number)], [ax, ay + 50], {
            ...add,
            variant: 'label',
            leading: 20,
          }),
          ...linesNode(
            `${inAdded.id}-stayed`,
            wrap(t.stayed(each.then.number), right - ax, 'label'),
            [ax, level + 24],
            {
              ...add,
              variant: 'label',
              leading: 20,
            },
          ),
        ]),
  ];

  // What there was.
  const had = { x: frame.x, y: level, width: edge - frame.x, height: base - level };
  const stated = { voice: whole.then.voice, mark: whole.then.id } as const;
  const [tx, ty] = [frame.x + design.then.at[0], base + design.then.at[1]];
  const beside = design.then.beside ? tx + textWidth(whole.then.number, design.then.size) + 14 : tx + 1;
  const thenWords = design.then.beside ? [whole.label, dayOf(whole.then.date)] : [t.members, dayOf(whole.then.date)];
  const thenNodes = [
    pathNode(`${whole.then.id}-area`, block(had.x, had.y, had.width, had.height), stated),
    tiled(`${whole.then.id}-tiles`, had, whole.then.id),
    textNode(`${whole.then.id}-number`, whole.then.number, [tx, ty], { ...stated, variant: `${design.then.size} on` }),
    ...linesNode(`${whole.then.id}-words`, thenWords, [beside, design.then.beside ? ty - 24 : ty + 23], {
      ...stated,
      variant: `${design.then.words} on`,
      leading: design.then.beside ? 24 : 21,
    }),
  ];

  // What there is: the frame, and its number on top.
  const all = { voice: whole.now.voice, mark: whole.now.id } as const;
  const total = t.membersOf(whole.now.number);
  const outline = [
    `M${coords(frame.x, base)}V${coords(frame.y - 1)}M${coords(right, frame.y - 1)}V${coords(base)}`,
    `M${coords(frame.x, frame.y)}H${coords(right)}`,
  ].join('');
  const nowNodes = [
    pathNode(`${whole.now.id}-frame`, outline, { ...all, variant: 'outline frame' }),
    textNode(`${whole.now.id}-number`, total, [frame.x, frame.y - design.total.y], {
      ...all,
      variant: design.total.size,
    }),
    textNode(
      `${whole.now.id}-date`,
      narrow ? t.nowBriefly : whole.now.date,
      [frame.x + textWidth(total, design.total.size) + 10, frame.y - design.total.y],
      { ...all, variant: design.total.date },
    ),
  ];

  // As thick as rounding the members allows.
  const rounding = ([low, high]: readonly [number, number], width: number, key: string): SceneNode[] => {
    const box = { x: frame.x, y: y(high), width, height: y(low) - y(high) };
    return hatched(rectNode(key, box, { voice: 'computed', variant: 'still' }));
  };
  const heights = [each.now, each.then].flatMap((datum, index) => {
    const at = index === 0 ? frame.y : level;
    const look = { voice: 'computed', mark: datum.id } as const;
    const left = frame.x - gutter.gap;
    const label = narrow ? t.toACell : index === 0 ? t.toACellNow : t.toACellThen;
    return [
      hitNode(datum.id, { x: 0, y: at, width: left + 2, height: gutter.first + gutter.leading }),
      lineNode(`${datum.id}-tick`, [left + 2, at, frame.x, at], { ...look, variant: 'thick' }),
      textNode(`${datum.id}-about`, narrow ? t.aboutBriefly : t.about, [left, at + gutter.about], {
        ...look,
        variant: gutter.label,
        anchor: 'end',
      }),
      textNode(`${datum.id}-number`, datum.number, [left, at + gutter.number], {
        ...look,
        variant: gutter.size,
        anchor: 'end',
      }),
      ...linesNode(`${datum.id}-words`, wrap(label, gutter.room, gutter.label), [left, at + gutter.first], {
        ...look,
        variant: gutter.label,
        anchor: 'end',
        leading: gutter.leading,
      }),
    ];
  });

  const { measures } = design;
  const middle = (frame.x + edge) / 2;
  const measure = (datum: typeof count.then, end: number, [line, text]: readonly [number, number], date: string) => {
    const look = { voice: datum.voice, mark: datum.id } as const;
    return [
      hitNode(datum.id, { x: frame.x, y: base + line - 12, width: end - frame.x, height: 28 }),
      dimension(`${datum.id}-measure`, frame.x, end, base + line, look),
      ...plate(`${datum.id}-number`, date === '' ? datum.text : `${datum.text}, ${date}`, [middle, base + text], {
        ...look,
        variant: measures.size,
      }),
    ];
  };
  const widths = [
    ...measure(count.then, edge, measures.first, narrow ? '' : dayOf(count.then.date)),
    ...measure(count.now, right, measures.second, t.now),
    hitNode(added.id, { x: edge + 2, y: base + 6, width: right - edge - 2, height: 28 }),
    textNode(`${added.id}-number`, `+${added.number}`, [(edge + right) / 2, base + measures.first[1]], {
      voice: 'computed',
      variant: measures.size,
      anchor: 'middle',
      mark: added.id,
    }),
  ];

  return {
    width: WIDTHS[size],
    height: design.height,
    nodes: [
      ...filledNodes,
      ...addedNodes,
      ...thenNodes,
      lineNode('edge', [edge, frame.y, edge, base], { voice: 'ground', variant: narrow ? '' : 'thick' }),
      lineNode('stayed', [edge, level, right, level], { voice: 'computed', variant: 'dashes' }),
      ...rounding(rangeOf(each.now, sizes[1]), frame.width, 'rounding-now'),
      ...rounding(rangeOf(each.then, sizes[0]), edge - frame.x, 'rounding-then'),
      lineNode('base', [frame.x - 2, base, right + 2, base], { voice: 'axis', variant: 'thick' }),
      ...nowNodes,
      ...heights,
      ...widths,
    ],
    marks: [
      markAt(byFilling.id, fx, fy, 'gained'),
      markAt(inAdded.id, (edge + right) / 2, ay, 'added'),
      markAt(whole.then.id, tx, ty, 'then'),
      markAt(whole.now.id, frame.x + 40, frame.y - design.total.y, 'now'),
      markAt(each.now.id, frame.x - gutter.gap, frame.y + gutter.number),
      markAt(each.then.id, frame.x - gutter.gap, level + gutter.number),
      markAt(count.then.id, middle, base + measures.first[1]),
      markAt(count.now.id, middle, base + measures.second[1]),
      markAt(added.id, (edge + right) / 2, base + measures.first[1]),
    ],
  };
}

type Scale = (value: number) => number;

/** The lines between the tiles that lie in an area, as a path. */
function tilesIn(
  area: Frame,
  { x, y }: { readonly x: Scale; readonly y: Scale },
  [cells, members]: readonly [number, number],
): string {
  const lines: string[] = [];
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  for (let at = TILE.cells; at < cells; at += TILE.cells)
    if (x(at) > area.x + 1 && x(at) < right - 1) lines.push(`M${coords(x(at), bottom)}V${coords(area.y)}`);
  for (let at = TILE.members; at < members; at += TILE.members)
    if (y(at) > area.y + 1 && y(at) < bottom - 1) lines.push(`M${coords(area.x, y(at))}H${coords(right)}`);
  return lines.join('');
}

function rangeOf(
  { range }: { readonly range: readonly [number, number] | null },
  value: number,
): readonly [number, number] {
  return range ?? [value, value];
}

/** A date without what is said of it in brackets. */
function dayOf(date: string): string {
  return date.replace(/ \([^()]*\)$/, '');
}
