/**
 * Where a mark can be hit: the whole of what it shows, with the gaps between its squares, its letters and its sheets. A
 * finger that lands between them means the mark.
 */
import type { Frame } from './nodes.ts';
import { round, type Scene, type SceneNode } from './scene.ts';
import { ASCENT, DESCENT, textWidth, VARIANTS, variantOf } from './typography.ts';

/** Frames that share no more than this are side by side. */
const TOUCH = 1;

type Corners = readonly [left: number, top: number, right: number, bottom: number];

/**
 * The place of each mark, by its id. It covers what is drawn before: a mark that reaches into the frame of an earlier
 * one has none, and is hit by what it draws.
 * @throws RangeError when a mark has a path of curves
 */
export function placesOf({ nodes }: Pick<Scene, 'nodes'>): ReadonlyMap<string, Frame> {
  const groups = Map.groupBy(
    nodes.filter(({ mark, variant }) => mark !== undefined && variant !== 'hit'),
    ({ mark = '' }) => mark,
  );
  const frames = [...groups].map(([id, group]) => [id, around(group.map(cornersOf))] as const);
  const free = frames.filter(([, frame], index) => !frames.slice(0, index).some(([, other]) => meet(frame, other)));
  return new Map(
    free.map(([id, [left, top, right, bottom]]) => [
      id,
      { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) },
    ]),
  );
}

function around(all: readonly Corners[]): Corners {
  const at = (side: 0 | 1 | 2 | 3): number[] => all.map((corners) => corners[side]);
  return [Math.min(...at(0)), Math.min(...at(1)), Math.max(...at(2)), Math.max(...at(3))];
}

function meet(one: Corners, other: Corners): boolean {
  return [0, 1].every((axis) => {
    const [from, to] = [axis as 0 | 1, (axis + 2) as 2 | 3];
    return one[to] - other[from] > TOUCH && other[to] - one[from] > TOUCH;
  });
}

function cornersOf({ shape, variant = '' }: SceneNode): Corners {
  switch (shape.tag) {
    case 'rect':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'circle':
      return [shape.cx - shape.r, shape.cy - shape.r, shape.cx + shape.r, shape.cy + shape.r];
    case 'line':
      return around([
        [shape.x1, shape.y1, shape.x1, shape.y1],
        [shape.x2, shape.y2, shape.x2, shape.y2],
      ]);
    case 'path':
      return around(pointsOf(shape.d).map(([x, y]) => [x, y, x, y]));
    case 'text': {
      const [size, width] = [VARIANTS[variantOf(variant)], textWidth(shape.text, variant)];
      const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
      return [left, shape.y - ASCENT * size, left + width, shape.y + DESCENT * size];
    }
  }
}

/** How many numbers each command takes; of an arc its end is enough. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, a: 7, z: 0 };

/** The points that a path of straight lines and arcs goes through. */
function pointsOf(d: string): [x: number, y: number][] {
  const points: [number, number][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const name = command.toLowerCase();
    const takes = TAKES[name];
    if (takes === undefined) throw new RangeError(`No place can be found of a path with "${command}".`);
    const relative = command === name;
    if (name === 'z') [x, y] = [startX, startY];
    for (let at = 0; takes > 0 && at + takes <= numbers.length; at += takes) {
      const end = numbers.slice(at, at + takes);
      if (name !== 'v') x = (relative ? x : 0) + (end.at(name === 'h' ? -1 : -2) ?? 0);
      if (name !== 'h') y = (relative ? y : 0) + (end.at(-1) ?? 0);
      if (name === 'm' && at === 0) [startX, startY] = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}
