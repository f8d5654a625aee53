/**
 * Ids of notes that gave way to a line of “Words and spellings” or to an entry of the glossary: the page of the
 * document leads on to it.
 */
import type { Site } from '../site.ts';
import { glossaryPath, wordsPath } from '../../model/addresses.ts';
import { type Edition, type EditionDocument, idsOfLine } from '../../model/edition.ts';
import { entryOf } from '../../model/moved.ts';
import { el, type Tree } from '../../text/html.ts';

/** An id that leads on, and the block in whose row it does so: that of the words, or the first. */
interface LedOn {
  readonly id: string;
  readonly block: string;
  readonly to: string;
  readonly as: 'wordsTo' | 'termTo';
}

/** What leads out of a document, by the block. */
export function ledOnByBlock(
  { slug, words, reading }: EditionDocument,
  { moved: { moved }, index }: Pick<Edition, 'moved' | 'index'>,
): ReadonlyMap<string, readonly LedOn[]> {
  const lines = (words?.lines ?? []).flatMap((line) =>
    idsOfLine(line).map((id): LedOn => {
      return { id, block: line.places[0].block, to: wordsPath(slug, line.id), as: 'wordsTo' };
    }),
  );
  const places = index.termPlaces.get(slug) ?? [];
  const entries = moved.flatMap((row): LedOn[] => {
    const entry = row.document === slug ? entryOf(row) : null;
    if (entry === null) return [];
    const place = places.find(({ term }) => term === entry) ?? reading.blocks.map(({ id }) => ({ block: id }))[0];
    return place === undefined ? [] : [{ id: row.from, block: place.block, to: glossaryPath(entry), as: 'termTo' }];
  });
  return Map.groupBy([...lines, ...entries], ({ block }) => block);
}

/**
 * A link for each id that leads on, to stand in the row of its block. A fragment never reaches a server, so the page
 * answers it: the style sheet shows the link when the address names it, and a script follows it. Without the style
 * sheet none of them stands between the words.
 */
export function ledOn(ids: readonly LedOn[], { t, href }: Site): Tree {
  return ids.map(({ id, to, as }) => [
    el('a', { hidden: true, class: 'led-on', id, href: href(to) }, t.reader[as]),
    ' ',
  ]);
}
