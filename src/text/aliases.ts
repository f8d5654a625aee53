/**
 * Ids that were published and moved: where the reader page has to print them still, so that old links find their words.
 */
import type { MovedTable } from '../model/moved.ts';

/** New id → the old ids whose empty elements stand at its place, in the order of the file. */
export function aliasesOf({ moved }: MovedTable, document: string): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>();
  for (const row of moved) {
    if (row.document === document) aliases.set(row.to, [...(aliases.get(row.to) ?? []), row.from]);
  }
  return aliases;
}

/**
 * Prints the old ids as empty elements at the places of the new ones: inside a block, before anything else. `data-now`
 * tells a script where to look. HTML without aliases is returned as it is.
 */
export function printAliases(html: string, aliases: ReadonlyMap<string, readonly string[]>): string {
  if (aliases.size === 0) return html;
  return html.replace(/<(a|span|div)\b[^>]*\sid="([^"]+)"[^>]*>/g, (start, tag: string, id: string) => {
    const old = (aliases.get(id) ?? [])
      .map((from) => `<span class="at" id="${from}" data-now="${id}"></span>`)
      .join('');
    return tag === 'div' ? start + old : old + start;
  });
}
