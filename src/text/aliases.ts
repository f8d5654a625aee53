/** Ids that were published and moved: where the reader page has to print them still, so that old links find their words. */
import type { MovedTable } from '../model/moved.ts';

/** New id → the old ids whose empty elements stand at its place, in the order of the file. */
export function aliasesOf({ moved }: MovedTable, document: string): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>();
  for (const row of moved) {
    if (row.document === document) aliases.set(row.to, [...(aliases.get(row.to) ?? []), row.from]);
  }
  return aliases;
}
