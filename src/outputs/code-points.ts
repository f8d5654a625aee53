/** Places in the documents of an Edition as exports count them: in code points. */
import type { Span } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { codePointer } from '../text/positions.ts';

const known = new WeakMap<Edition, ReadonlyMap<string, (span: Span) => Span>>();

/** Converts spans of any document; every text is looked at once for an Edition. */
export function codePoints(edition: Edition): (document: string, span: Span) => Span {
  let made = known.get(edition);
  if (made === undefined)
    known.set(
      edition,
      (made = new Map(edition.documents.map(({ slug, reading }) => [slug, codePointer(reading.text)]))),
    );
  const pointers = made;
  return (document, span) => pointers.get(document)?.(span) ?? span;
}
