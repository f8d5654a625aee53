/** Tables: the text twin of a view holds one, and so does every file of rows. */
import type { Table as PlainTable, TableCell } from '../model/resource.ts';
import type { Voice } from './scene.ts';

/**
 * The text twin of a view: a sentence and a table. It is the fallback, the screen reader's chart, the CSV and the test
 * oracle.
 */
export interface TextTwin {
  readonly sentence: string;
  readonly table: Table;
}

/** A table whose cells lead to their words and say who speaks. */
export type Table = PlainTable<Cell>;

export interface Cell extends TableCell {
  /** Address of the words, relative to the language's root. */
  readonly href?: string;
  readonly voice?: Voice;
  /** Language of the text (BCP 47), where it is not the page's: words of a source. */
  readonly lang?: string;
}
