/** Anchors the rows of a table in the documents that they quote. */
import type { Anchored } from '../model/edition.ts';
import { nearest } from '../text/likeness.ts';
import { anchorWords } from '../read/anchoring.ts';
import type { Problems } from '../problems/collect.ts';
import type { Row } from '../read/data.ts';
import type { DraftDocument } from '../read/document.ts';

/** A row whose words have been found. */
export interface AnchoredRow<T> {
  readonly row: Row<T>;
  readonly anchored: Anchored;
}

/**
 * Finds the words of every row; a row whose words are not found is left out, with the reason in `problems`.
 * @param slugs all documents that there are, those that cannot be read included
 */
export function anchorRows<T extends { document: string; quote: string; context?: string | undefined }>(
  rows: readonly Row<T>[],
  drafts: ReadonlyMap<string, DraftDocument>,
  slugs: readonly string[],
  problems: Problems,
): AnchoredRow<T>[] {
  return rows.flatMap((row) => {
    const { document, quote, context } = row.value;
    const draft = drafts.get(document);
    if (draft === undefined) {
      // A document that is there and failed has been reported already.
      if (!slugs.includes(document))
        problems.report(row.file, {
          code: 'document-unknown',
          ...row.at(['document']),
          params: { id: document, known: slugs.slice(0, 20).join(', ') },
          nearest: () => nearest(document, slugs, 1),
        });
      return [];
    }
    const anchored = anchorWords(
      document,
      draft.parsed,
      quote,
      context,
      { file: row.file, at: (part) => row.at([part]), outside: false },
      problems,
    );
    return anchored === null ? [] : [{ row, anchored }];
  });
}
