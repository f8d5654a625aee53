/**
 * Ids that were published and moved: where the reader page has to print them still, so that old links find their words.
 */
import type { MovedTable } from '../model/moved.ts';
import { el, type El } from './html.ts';

/** New id → the old ids whose empty elements stand at its place, in the order of the file. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** The old ids of a document. */
export function aliasesOf({ moved }: MovedTable, document: string): Aliases {
  const aliases = new Map<string, string[]>();
  for (const row of moved) {
    if (row.document === document) aliases.set(row.to, [...(aliases.get(row.to) ?? []), row.from]);
  }
  return aliases;
}

/**
 * The old ids of a place as empty elements, to stand before it or first in it. `data-now` tells a script where to look.
 */
export function aliasElements(aliases: Aliases, id: string): readonly El[] {
  return (aliases.get(id) ?? []).map((from) => el('span', { class: 'at', id: from, 'data-now': id }));
}
