/** A problem written out: its sentences in both languages, the line it stands in, and what would have been right. */
import type { Lang } from '../model/common.ts';
import type { ProblemCode } from './catalogue.ts';
import type { Location } from './problem.ts';

/** What a problem says, in one language. */
export interface Explained {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

export interface ShownProblem extends Omit<Location, 'length'> {
  readonly code: ProblemCode;
  /** The line with its number, and the caret beneath the place; no line at all when the whole file is meant. */
  readonly frame: readonly string[];
  /** What would have been right, nearest first. */
  readonly nearest: readonly string[];
  readonly words: Readonly<Record<Lang, Explained>>;
}

/** Everything the browser is told about the content. */
export interface LiveReport {
  /** The first problems, as many as anyone would read. */
  readonly problems: readonly ShownProblem[];
  /** How many there are. */
  readonly total: number;
}
