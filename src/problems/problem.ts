/** A problem in the content: where it is, what is wrong, and what would be right. Reporters print it. */
import type { ProblemCode } from './catalogue.ts';

/** A place in a file of content. */
export interface Location {
  /** Path relative to the project's root, with `/`. */
  readonly file: string;
  /** 1-based; 1 when the whole file is meant. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** How many characters from there the problem covers, at least 1. */
  readonly length: number;
}

export interface Problem extends Location {
  readonly code: ProblemCode;
  /** What the catalogue's sentences are filled with. */
  readonly params: Readonly<Record<string, string>>;
  /** What would have been right, nearest first: words of the source, known ids. */
  readonly nearest: readonly string[];
  /** The line in question, as it stands in the file. */
  readonly frame: string;
}

/** Problems in the order in which they are reported: by file, line, column, code. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) => key(a.file, b.file) || a.line - b.line || a.column - b.column || key(a.code, b.code),
  );
}
