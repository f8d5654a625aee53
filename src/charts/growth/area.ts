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
  type Look,
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

export function layoutArea(series: Pick<GrowthSeries, 'words'>, filling: Filling, size: Size): Scene {
  const ground = groundOf(series, filling, size);
  const areas = [filledPart(ground), addedPart(ground), thenPart(ground), linesPart(ground), nowPart(ground)];
  const parts = [...areas, ...heightParts(ground), widthPart(ground)];
  return {
    width: WIDTHS[size],
    height: ground.design.height,
    nodes: parts.flatMap(({ nodes }) => nodes),
    marks: parts.flatMap(({ marks }) => marks),
  };
}

/** A part of the drawing. */
type Part = Pick<Scene, 'nodes' | 'marks'>;
type Ground = ReturnType<typeof groundOf>;

/** What all parts are laid out by. */
function groundOf({ words }: Pick<GrowthSeries, 'words'>, filling: Filling, size: Size) {
  const { count, whole } = filling;
  const design = DESIGNS[size];
  const { frame } = design;
  const [base, right] = [frame.y + frame.height, frame.x + frame.width];
  const sizes = [whole.then.value / count.then.value, whole.now.value / count.now.value] as const;
  const x = scaleLinear([0, count.now.value], [frame.x, right]);
  const y = scaleLinear([0, sizes[1]], [base, frame.y]);
  const [edge, level] = [x(count.then.value), y(sizes[0])];
  const ends = [count.now.value, sizes[1]] as const;
  const tiled = (area: Frame, look: Look & { readonly mark: string }): SceneNode[] => [
    pathNode(`${look.mark}-area`, block(area.x, area.y, area.width, area.height), look),
    pathNode(`${look.mark}-tiles`, tilesIn(area, { x, y }, ends), { ...look, voice: 'ground', variant: design.tiles }),
  ];
  const sides = { base, right, edge, level };
  return { ...filling, ...sides, t: words.area, narrow: size !== 'wide', design, frame, sizes, y, tiled };
}

/** What the old cells gained. */
function filledPart({ t, design, frame, edge, level, byFilling, rounded, tiled }: Ground): Part {
  const gained = { x: frame.x, y: frame.y, width: edge - frame.x, height: level - frame.y };
  const fill = { voice: 'computed', mark: byFilling.id } as const;
  const [x, y] = [frame.x + design.filled.at[0], frame.y + design.filled.at[1]];
  const words = wrap(t.filledBy(rounded.byFilling), design.filled.room, design.filled.words);
  const nodes = [
    ...tiled(gained, fill),
    textNode(`${byFilling.id}-name`, t.filled, [x, y], { ...fill, variant: `${design.filled.size} on` }),
    ...linesNode(`${byFilling.id}-words`, words, [x + 1, y + design.filled.next], {
      ...fill,
      variant: `${design.filled.words} on`,
      leading: design.filled.leading,
    }),
  ];
  return { nodes, marks: [markAt(byFilling.id, x, y, 'gained')] };
}

/** What the added cells hold. */
function addedPart(ground: Ground): Part {
  const { t, narrow, design, frame, edge, right, level, each, added, inAdded, rounded, tiled } = ground;
  const column = { x: edge, y: frame.y, width: right - edge, height: frame.height };
  const add = { voice: 'computed', mark: inAdded.id } as const;
  const middle = (edge + right) / 2;
  const x = narrow ? middle : edge + design.added.at[0];
  const y = frame.y + design.added.at[1];
  const anchor = narrow ? 'middle' : 'start';
  // Capitals where the column has room for them, and some beside them.
  const variant = `${design.added.size} bold`;
  const name = textWidth(t.added, variant) > right - edge - 8 ? t.added.toLowerCase() : t.added;
  const by = t.addedBy(rounded.inAdded);
  const words = narrow ? wrap(by, right - edge - 4, design.added.words) : [by];
  const stayed = wrap(t.stayed(each.then.number), right - x, 'label');
  const below = { ...add, variant: 'label', leading: 20 };
  const nodes = [
    ...tiled(column, { ...add, variant: 'soft' }),
    textNode(`${inAdded.id}-name`, name, [x, y], { ...add, variant, anchor }),
    ...linesNode(`${inAdded.id}-words`, words, [x, y + (narrow ? 20 : 26)], {
      ...add,
      variant: design.added.words,
      leading: design.added.leading,
      anchor,
    }),
    ...(narrow
      ? []
      : [
          ...linesNode(`${inAdded.id}-in`, [t.inMore(added.number)], [x, y + 50], below),
          ...linesNode(`${inAdded.id}-stayed`, stayed, [x, level + 24], { ...below, beside: true }),
        ]),
  ];
  return { nodes, marks: [markAt(inAdded.id, middle, y, 'added')] };
}

/** What there was. */
function thenPart({ t, design, frame, edge, level, base, whole: { then, label }, tiled }: Ground): Part {
  const had = { x: frame.x, y: level, width: edge - frame.x, height: base - level };
  const stated = { voice: then.voice, mark: then.id } as const;
  const [x, y] = [frame.x + design.then.at[0], base + design.then.at[1]];
  const { beside } = design.then;
  const words: readonly [number, number] = beside
    ? [x + textWidth(then.number, design.then.size) + 14, y - 24]
    : [x + 1, y + 23];
  const nodes = [
    ...tiled(had, stated),
    textNode(`${then.id}-number`, then.number, [x, y], { ...stated, variant: `${design.then.size} on` }),
    ...linesNode(`${then.id}-words`, [beside ? label : t.members, dayOf(then.date)], words, {
      ...stated,
      variant: `${design.then.words} on`,
      leading: beside ? 24 : 21,
    }),
  ];
  return { nodes, marks: [markAt(then.id, x, y, 'then')] };
}

/** What there is: the frame, and its number on top. */
function nowPart({ t, narrow, design, frame, right, base, whole: { now } }: Ground): Part {
  const all = { voice: now.voice, mark: now.id } as const;
  const total = t.membersOf(now.number);
  const top = frame.y - design.total.y;
  const outline = [
    `M${coords(frame.x, base)}V${coords(frame.y - 1)}M${coords(right, frame.y - 1)}V${coords(base)}`,
    `M${coords(frame.x, frame.y)}H${coords(right)}`,
  ].join('');
  const date = [frame.x + textWidth(total, design.total.size) + 10, top] as const;
  const nodes = [
    pathNode(`${now.id}-frame`, outline, { ...all, variant: 'outline frame' }),
    textNode(`${now.id}-number`, total, [frame.x, top], { ...all, variant: design.total.size }),
    textNode(`${now.id}-date`, narrow ? t.nowBriefly : now.date, date, { ...all, variant: design.total.date }),
  ];
  return { nodes, marks: [markAt(now.id, frame.x + 40, top, 'now')] };
}

/** How many members to a cell: at the left, at the height of each. */
function heightParts({ t, narrow, design: { gutter }, frame, level, each }: Ground): Part[] {
  return [each.now, each.then].map((datum, index) => {
    const at = index === 0 ? frame.y : level;
    const look = { voice: 'computed', mark: datum.id } as const;
    const end = { ...look, anchor: 'end' } as const;
    const left = frame.x - gutter.gap;
    const label = narrow ? t.toACell : index === 0 ? t.toACellNow : t.toACellThen;
    const about = narrow ? t.aboutBriefly : t.about;
    const nodes = [
      hitNode(datum.id, { x: 0, y: at, width: left + 2, height: gutter.first + gutter.leading }),
      lineNode(`${datum.id}-tick`, [left + 2, at, frame.x, at], { ...look, variant: 'thick' }),
      textNode(`${datum.id}-about`, about, [left, at + gutter.about], { ...end, variant: gutter.label }),
      textNode(`${datum.id}-number`, datum.number, [left, at + gutter.number], { ...end, variant: gutter.size }),
      ...linesNode(`${datum.id}-words`, wrap(label, gutter.room, gutter.label), [left, at + gutter.first], {
        ...end,
        variant: gutter.label,
        leading: gutter.leading,
      }),
    ];
    return { nodes, marks: [markAt(datum.id, left, at + gutter.number)] };
  });
}

/** How many cells: below, to the end of each. */
function widthPart({ t, narrow, design: { measures }, frame, edge, right, base, count, added }: Ground): Part {
  const middle = (frame.x + edge) / 2;
  const between = (edge + right) / 2;
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
  const nodes = [
    ...measure(count.then, edge, measures.first, narrow ? '' : dayOf(count.then.date)),
    ...measure(count.now, right, measures.second, t.now),
    hitNode(added.id, { x: edge + 2, y: base + 6, width: right - edge - 2, height: 28 }),
    textNode(`${added.id}-number`, `+${added.number}`, [between, base + measures.first[1]], {
      voice: 'computed',
      variant: measures.size,
      anchor: 'middle',
      mark: added.id,
    }),
  ];
  return {
    nodes,
    marks: [
      markAt(count.then.id, middle, base + measures.first[1]),
      markAt(count.now.id, middle, base + measures.second[1]),
      markAt(added.id, between, base + measures.first[1]),
    ],
  };
}

/** Where the parts meet, and the ground; as thick as rounding the members allows. */
function linesPart({ narrow, frame, edge, level, right, base, sizes, each, y }: Ground): Part {
  const rounding = ({ range }: typeof each.now, value: number, width: number, key: string): SceneNode[] => {
    const [low, high] = range ?? [value, value];
    const box = { x: frame.x, y: y(high), width, height: y(low) - y(high) };
    return hatched(rectNode(key, box, { voice: 'computed', variant: 'still' }));
  };
  const nodes = [
    lineNode('edge', [edge, frame.y, edge, base], { voice: 'ground', variant: narrow ? '' : 'thick' }),
    lineNode('stayed', [edge, level, right, level], { voice: 'computed', variant: 'dashes' }),
    ...rounding(each.now, sizes[1], frame.width, 'rounding-now'),
    ...rounding(each.then, sizes[0], edge - frame.x, 'rounding-then'),
    lineNode('base', [frame.x - 2, base, right + 2, base], { voice: 'axis', variant: 'thick' }),
  ];
  return { nodes, marks: [] };
}

type Scale = (value: number) => number;

/** The lines between the tiles that lie in an area, as a path. */
function tilesIn(area: Frame, { x, y }: Record<'x' | 'y', Scale>, [cells, members]: readonly [number, number]): string {
  const lines: string[] = [];
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  for (let at = TILE.cells; at < cells; at += TILE.cells)
    if (x(at) > area.x + 1 && x(at) < right - 1) lines.push(`M${coords(x(at), bottom)}V${coords(area.y)}`);
  for (let at = TILE.members; at < members; at += TILE.members)
    if (y(at) > area.y + 1 && y(at) < bottom - 1) lines.push(`M${coords(area.x, y(at))}H${coords(right)}`);
  return lines.join('');
}

/** A date without what is said of it in brackets. */
function dayOf(date: string): string {
  return date.replace(/ \([^()]*\)$/, '');
}
