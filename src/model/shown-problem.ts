/** A problem written out: its sentences in both languages, the line it stands in, and what would have been right. */
import type { Lang } from './common.ts';

/**
 * What a problem says, in one language. Programs read these names in `npm run check -- --format=json`: they stay as
 * they are.
 */
export interface Explained {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

export interface ShownProblem<Code extends string = string> {
  readonly code: Code;
  /** Path relative to the project's root, with `/`. */
  readonly file: string;
  /** 1-based, as is the column. */
  readonly line: number;
  readonly column: number;
  /** The line with its number, and the caret beneath the place; no line at all when the whole file is meant. */
  readonly frame: readonly string[];
  /** What would have been right, nearest first. */
  readonly nearest: readonly string[];
  readonly folded: ShownFolded;
  readonly words: Readonly<Record<Lang, Explained>>;
}

/** What follows from a problem and is mended with it. */
export interface ShownFolded {
  /** How many problems. */
  readonly count: number;
  /** Where the first of them stand: `file:line:column`. */
  readonly places: readonly string[];
}

/** What the panel says around the problems, in one language. */
export type PanelWords = Readonly<
  Record<
    | 'label'
    | 'problems'
    | 'under'
    | 'alone'
    | 'hide'
    | 'show'
    | 'open'
    | 'more'
    | 'mended'
    | 'nearest'
    | 'why'
    | 'mend'
    | 'folded'
    | 'about',
    string
  >
>;

/** Everything the dev server tells the browser about the content. */
export interface LiveReport {
  /** The first problems, as many as anyone would read. */
  readonly problems: readonly ShownProblem[];
  /** How many there are. */
  readonly total: number;
  readonly words: Readonly<Record<Lang, PanelWords>>;
}
