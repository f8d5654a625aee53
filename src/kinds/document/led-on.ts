/** Ids of notes that gave way to a line of “Words and spellings”: the page of the document leads on to it. */
import type { Site } from '../site.ts';
import { wordsPath } from '../../model/addresses.ts';
import { type EditionDocument, idsOfLine, type WordLine } from '../../model/edition.ts';
import { el, type Tree } from '../../text/html.ts';

/** The lines by the block in which their first form stands. */
export function linesByBlock({ words }: EditionDocument): ReadonlyMap<string, readonly WordLine[]> {
  return Map.groupBy(words?.lines ?? [], ({ places: [first] }) => first.block);
}

/**
 * A link for each id that leads on, to stand in the row of its block. A fragment never reaches a server, so the page
 * answers it: the style sheet shows the link when the address names it, and a script follows it. Without the style
 * sheet none of them stands between the words.
 */
export function ledOn(lines: readonly WordLine[], slug: string, { t, href }: Site): Tree {
  return lines.flatMap((line) =>
    idsOfLine(line).map((id) => [
      el('a', { hidden: true, class: 'led-on', id, href: href(wordsPath(slug, line.id)) }, t.reader.wordsTo),
      ' ',
    ]),
  );
}
