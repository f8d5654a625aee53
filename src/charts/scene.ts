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
  | 'guide'
  | 'ground'; // what the drawing stands on: gaps, plates under words

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
  /** Words that are written on a mark and do not belong to its name, as those of a line across it. */
  readonly beside?: boolean;
  /** What the shape is filled with instead of its voice: hatching, or a lattice of the scene by its name. */
  readonly pattern?: string;
}

/**
 * A tile that repeats. Of ground, it cuts an area into squares without drawing each: the area is the number, whatever
 * its colour, and takes a hundred bytes where the squares would take a hundred thousand.
 */
export interface Lattice {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly d: string;
  /** Gaps of ground between squares, or a stroke of doubt through each. */
  readonly of: 'gaps' | 'strokes';
}

/** A thing on the chart that a reader can point at, focus and follow to its words: its id and where it stands. */
export interface Mark {
  /** Stable id: part of addresses (`#mark-<id>`). What is said of the mark is its caption, under the same id. */
  readonly id: string;
  /** Centre, for the pick by pointer and arrow keys. */
  readonly x: number;
  readonly y: number;
  /** What it is in other views of the chart, where it has another id there: marks with the same are one thing. */
  readonly as?: string;
}

/** A mark at a place, rounded as all geometry is. */
export function markAt(id: string, x: number, y: number, as?: string): Mark {
  return { id, x: round(x), y: round(y), ...(as === undefined ? {} : { as }) };
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** In drawing order. */
  readonly nodes: readonly SceneNode[];
  /** In reading order, which is also the order of the arrow keys. */
  readonly marks: readonly Mark[];
  /** Tiles that nodes are filled with, by name. */
  readonly lattices?: Readonly<Record<string, Lattice>>;
}

/** A number rounded to one decimal place, never `-0`. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** Numbers as they stand in a path: rounded, separated by a space. */
export function coords(...values: readonly number[]): string {
  return values.map((value) => String(round(value))).join(' ');
}
