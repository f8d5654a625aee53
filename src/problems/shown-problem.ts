/** A problem as the dev server sends it to the browser: its sentences written out, in both languages. */
import type { Lang } from '../model/common.ts';
import type { Location } from './problem.ts';

export interface ShownProblem extends Location {
  readonly code: string;
  /** The line with its number, and the caret beneath the place; no line at all when the whole file is meant. */
  readonly frame: readonly string[];
  /** What would have been right, nearest first. */
  readonly nearest: readonly string[];
  readonly words: Readonly<
    Record<Lang, { readonly title: string; readonly what: string; readonly why: string; readonly mend: string }>
  >;
}

/** Everything the browser is told about the content. */
export interface LiveReport {
  /** The first problems, as many as anyone would read. */
  readonly problems: readonly ShownProblem[];
  /** How many there are. */
  readonly total: number;
}
