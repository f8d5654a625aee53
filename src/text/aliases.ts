/**
 * Ids that were published and moved: where the reader page has to print them still, so that old links find their words.
 */
import { entryOf, type MovedTable } from '../model/moved.ts';
import { el, type El } from './html.ts';

/** New id → the old ids whose empty elements stand at its place, in the order of the file. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** The old ids of a document. Those that an entry of the glossary has replaced lead out of it. */
export function aliasesOf({ moved }: MovedTable, document: string): Aliases {
  return byPlace(moved.filter((row) => row.document === document && entryOf(row) === null));
}

/** The old ids of entries of the glossary. */
export function aliasesOfTerms({ terms }: MovedTable): Aliases {
  return byPlace(terms);
}

function byPlace(rows: readonly { readonly from: string; readonly to: string }[]): Aliases {
  const aliases = new Map<string, string[]>();
  for (const { from, to } of rows) aliases.set(to, [...(aliases.get(to) ?? []), from]);
  return aliases;
}

/**
 * The old ids of a place as empty elements, to stand before it or first in it. `data-now` tells a script where to look.
 */
export function aliasElements(aliases: Aliases, id: string): readonly El[] {
  return (aliases.get(id) ?? []).map((from) => el('span', { class: 'at', id: from, 'data-now': id }));
}
