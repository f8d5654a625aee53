/**
 * A link to exact words of a block: `w=<block>.<start>.<end>.<checksum>`, offsets in UTF-16 code units of the block as
 * transcribed.
 */

export interface WordLink {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  /** Checksum of the words that the link was made for. */
  readonly sum: string;
}

/** FNV-1a (32 bit) over UTF-16 code units, in base 36: enough to notice that words have changed. */
export function checksum(words: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash ^= words.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The fragment for words of a block, without `#`. */
export function formatWordLink(block: string, text: string, start: number, end: number): string {
  return `w=${block}.${start}.${end}.${checksum(text.slice(start, end))}`;
}

/** Reads a fragment; null when it is no link to words. */
export function parseWordLink(fragment: string): WordLink | null {
  const match = /^w=([hpx]\d{1,5})\.(\d{1,7})\.(\d{1,7})\.([0-9a-z]{1,7})$/.exec(fragment);
  if (match === null) return null;
  const [, block = '', start = '', end = '', sum = ''] = match;
  return Number(start) < Number(end) ? { block, start: Number(start), end: Number(end), sum } : null;
}

/** Whether a block still has, at that place, the words that a link was made for. */
export function holds(link: WordLink, text: string): boolean {
  return link.end <= text.length && checksum(text.slice(link.start, link.end)) === link.sum;
}
