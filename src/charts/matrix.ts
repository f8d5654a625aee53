/**
 * A table of squares: rows of one thing, columns of another, and in each cell a square for each thing that belongs to
 * both. It is printed as a real table, whose heads choose what is shown.
 */

export interface MatrixHead {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** What it means, in a sentence; empty where the label says it. */
  readonly meaning: string;
}

/** A square: one thing. */
export interface MatrixItem {
  /** Id of its mark. */
  readonly id: string;
  /** Whether it is hatched: the words name nobody. */
  readonly hatched: boolean;
}

export interface MatrixCell {
  /** Id of the cell: a mark of its own. */
  readonly id: string;
  readonly count: number;
  /** One by one in the order of the texts, the hatched ones last; empty where they are too many. */
  readonly items: readonly MatrixItem[];
}

export interface MatrixRow extends MatrixHead {
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  /** What its rows are: the head of their heads. */
  readonly head: string;
  readonly columns: readonly MatrixHead[];
  readonly rows: readonly MatrixRow[];
}

export function cellId(row: string, column: string): string {
  return `${row}-in-${column}`;
}

/** Id of the head of a row. */
export function rowId(row: string): string {
  return `row-${row}`;
}

/** Id of the head of a column. */
export function columnId(column: string): string {
  return `column-${column}`;
}

/** Id of all that is hatched, wherever it stands. */
export const HATCHED_ID = 'hatched';
