/** Tables: the text twin of a view holds one, and so does every file of rows. */
import type { Voice } from './scene.ts';

/**
 * The text twin of a view: a sentence and a table. It is the fallback, the screen reader's chart, the CSV and the test
 * oracle.
 */
export interface TextTwin {
  readonly sentence: string;
  readonly table: Table;
}

export interface Table {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Id of the mark that each row describes, row for row; empty for a table that belongs to no drawing. */
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
