/**
 * The scene: what a layout returns. Plain, rounded geometry with keys, so that the build can print it as SVG and the
 * browser can join one printed drawing, node by node, to another. Every family of charts makes scenes.
 */

/** Who speaks, and how surely: each voice is one variant in the style sheet, in the legend and in print. */
export type Voice =
  | 'source' // what the source says
  | 'computed' // what we computed or corrected
  | 'doubt' // transcribed but impossible, forecast, self-reported, ceiling
  | 'absent' // not stated
  | 'axis'
  | 'guide';

export type Shape =
  | { readonly tag: 'path'; readonly d: string }
  | { readonly tag: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly tag: 'circle'; readonly cx: number; readonly cy: number; readonly r: number }
  | { readonly tag: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
  | {
      readonly tag: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
    };

export interface SceneNode {
  /** Unique in its scene and stable across views: equal keys are the same thing, which moves. */
  readonly key: string;
  readonly shape: Shape;
  readonly voice: Voice;
  /** Further class names, such as `big` or `label`. */
  readonly variant?: string;
  /** Id of the mark that this node belongs to; absent for axes and labels. */
  readonly mark?: string;
}

/** A thing on the chart that a reader can point at, focus and follow to its words: its id and where it stands. */
export interface Mark {
  /** Stable id: part of addresses (`#mark-<id>`). What is said of the mark is its caption, under the same id. */
  readonly id: string;
  /** Centre, for the pick by pointer and arrow keys. */
  readonly x: number;
  readonly y: number;
}

/** A mark at a place, rounded as all geometry is. */
export function markAt(id: string, x: number, y: number): Mark {
  return { id, x: round(x), y: round(y) };
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** In drawing order. */
  readonly nodes: readonly SceneNode[];
  /** In reading order, which is also the order of the arrow keys. */
  readonly marks: readonly Mark[];
}

/** A number rounded to one decimal place, never `-0`. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** Numbers as they stand in a path: rounded, separated by a space. */
export function coords(...values: readonly number[]): string {
  return values.map((value) => String(round(value))).join(' ');
}

/**
 * The same drawing in fewer words, where nothing has to be pointed at: the squares and paths of all marks are joined to
 * one path for each variant, drawn first, and nothing belongs to a mark any more.
 */
export function mergeMarks(nodes: readonly SceneNode[]): SceneNode[] {
  const paths = new Map<string, { node: SceneNode; d: string }>();
  const others: SceneNode[] = [];
  for (const { mark, ...node } of nodes) {
    const d = mark === undefined ? null : outlineOf(node);
    if (d === null) {
      others.push(node);
      continue;
    }
    const variant = `${node.voice} ${node.variant ?? ''}`.trim();
    const found = paths.get(variant);
    if (found) found.d += d;
    else paths.set(variant, { node, d });
  }
  return [
    ...[...paths.values()].map(({ node, d }, index): SceneNode => ({
      ...node,
      key: `merged-${index + 1}`,
      shape: { tag: 'path', d },
    })),
    ...others,
  ];
}

function outlineOf({ shape }: SceneNode): string | null {
  if (shape.tag === 'path') return shape.d;
  if (shape.tag === 'rect')
    return `M${coords(shape.x, shape.y)}h${coords(shape.width)}v${coords(shape.height)}h${coords(-shape.width)}z`;
  return null;
}

/** The path of a break: a zigzag from `x1` to `x2` around `y`. */
export function zigzag(x1: number, x2: number, y: number, teeth = 4, height = 4): string {
  const step = (x2 - x1) / teeth;
  const points = Array.from({ length: teeth + 1 }, (_, index) =>
    coords(x1 + index * step, y + (index % 2 === 0 ? height : -height)),
  );
  return `M${points.join('L')}`;
}

/** The same, upright, from `y1` to `y2` around `x`. */
export function zigzagUpright(y1: number, y2: number, x: number, teeth = 4, height = 4): string {
  const step = (y2 - y1) / teeth;
  const points = Array.from({ length: teeth + 1 }, (_, index) =>
    coords(x + (index % 2 === 0 ? height : -height), y1 + index * step),
  );
  return `M${points.join('L')}`;
}
