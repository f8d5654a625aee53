/** Where what is long of a document is put away while nobody asks for it. A build has one on disk. */
import type { EditionDocument } from '../model/edition.ts';

export interface Shelf {
  /** So many documents are not put away. */
  readonly atHand: number;
  /** The same document: what of it is put away is taken up again when it is asked for. */
  put(document: EditionDocument): EditionDocument;
}
