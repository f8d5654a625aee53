/** Where what is long of documents is put away while nobody asks for it. A build has one on disk. */
import type { EditionDocument } from '../model/edition.ts';
import type { DraftDocument } from '../read/document.ts';

export interface Shelf {
  /** The same document: what of it is put away is taken up again when it is asked for. */
  put(document: EditionDocument): EditionDocument;
}

/** Drafts in their order; with a shelf, each is taken out of the list and let go. */
export function* oneByOne(drafts: DraftDocument[], shelf: Shelf | undefined): Generator<DraftDocument> {
  const waiting = shelf === undefined ? drafts.toReversed() : drafts.reverse();
  for (let draft = waiting.pop(); draft !== undefined; draft = waiting.pop()) yield draft;
}
