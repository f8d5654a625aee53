/** Places in the documents of an Edition as exports count them: in code points. */
import type { Span } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { codePointer } from '../text/positions.ts';

/** Converts spans of any document. One text is looked through once for each file that is written. */
export function codePoints({ index }: Edition): (document: string, span: Span) => Span {
  const pointers = new Map<string, (span: Span) => Span>();
  return (document, span) => {
    const pointer = pointers.get(document) ?? codePointer(index.documents.get(document)?.reading.text ?? '');
    pointers.set(document, pointer);
    return pointer(span);
  };
}
