/**
 * The scene: what a layout returns. Plain, rounded geometry with keys, so that the build can print it as SVG and the
 * browser can join it, node by node, to what is already on the page. Every chart makes scenes; nothing else draws.
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

/** A thing on the chart that a reader can point at, focus and follow to its words. */
export interface Mark {
  /** Stable id: part of addresses (`#mark-<id>`). */
  readonly id: string;
  /** Ids of the claims or recommendations behind it: the two-way link. At least one. */
  readonly sources: readonly string[];
  /** Accessible name: what it is and its value, in the language of the scene. */
  readonly name: string;
  /** The name in a printed drawing, where the table below it says the rest; the live drawing uses `name`. */
  readonly brief?: string;
  /** Exact words of the source, for the caption shown on hover, focus and tap; empty when computed from several. */
  readonly quote: string;
  /** What the caption adds: certainty in words, or for a computed mark its formula in numbers. */
  readonly remark: string;
  /** The words behind the mark, one entry for each source, with their addresses: what the caption links to. */
  readonly words: readonly Words[];
  /**
   * Address of the computation in the ledger, relative to the language's root, for a computed mark that stands there.
   */
  readonly ledger?: string;
  /** Address of the words, relative to the language's root (`documents/production-cells/#cells-now`). */
  readonly href: string;
  /** Centre, for the pick by pointer and arrow keys. */
  readonly x: number;
  readonly y: number;
}

/** Words of a source and where they stand. */
export interface Words {
  readonly quote: string;
  /** Language of the words (BCP 47). */
  readonly lang: string;
  /** Relative to the language's root. */
  readonly href: string;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** In drawing order. */
  readonly nodes: readonly SceneNode[];
  /** In reading order, which is also the order of the arrow keys. */
  readonly marks: readonly Mark[];
}

/**
 * The text twin of a view: a sentence and a table. It is the fallback, the screen reader's chart, the CSV and the test
 * oracle.
 */
export interface TextTwin {
  readonly sentence: string;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Id of the mark that each row describes: row for row, mark for mark. */
  readonly marks: readonly string[];
}

export interface Cell {
  /** As shown, in the language of the page. */
  readonly text: string;
  /** The number or id behind it, for CSV and JSON; null where the source states none. */
  readonly value: number | string | null;
  /** Address of the words, relative to the language's root. */
  readonly href?: string;
  readonly voice?: Voice;
  /** Language of the text (BCP 47), where it is not the page's: words of a source. */
  readonly lang?: string;
}

/** Finer state of a view, beside the view itself: what the address carries. */
export interface ViewState {
  readonly reading: 'transcribed' | 'corrected';
  /** Id of the selected mark. */
  readonly selected: string | null;
  /** Filters of the recommendations: facet → chosen ids, empty = all. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
