/** Ids of notes that gave way to a line of “Words and spellings”: the page of the document leads on to it. */
import type { Site } from '../site.ts';
import { wordsPath } from '../../model/addresses.ts';
import type { EditionDocument, WordLine } from '../../model/edition.ts';
import { el, type Tree } from '../../text/html.ts';

/** The lines by the block in which their first form stands. */
export function linesByBlock({ words }: EditionDocument): ReadonlyMap<string, readonly WordLine[]> {
  return Map.groupBy(words?.lines ?? [], ({ places: [first] }) => first.block);
}

/** Every id that leads to the line: its own, which stands in the page of the document too, and former ones. */
export function idsOfLine({ id, was }: WordLine): readonly string[] {
  return [id, ...was];
}

/**
 * A link for each id that leads on, to stand in the row of its block. A fragment never reaches a server, so the page
 * answers it: the style sheet shows the link when the address names it, and a script follows it.
 */
export function ledOn(lines: readonly WordLine[], slug: string, { t, href }: Site): Tree {
  return lines.flatMap((line) =>
    idsOfLine(line).map((id) =>
      el(
        'a',
        { class: 'led-on', id, href: href(wordsPath(slug, line.id)) },
        t.reader.wordsTo(line.forms.map((form) => `«${form}»`).join(', ')),
      ),
    ),
  );
}
