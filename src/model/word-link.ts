/**
 * Addresses of words that a reader selects, `w=p2.130.216.1x9k3d`. They hold a checksum, so that words are found again
 * where something was put before them, and a reader is told when they themselves have changed.
 */

/** FNV-1a (32 bit) over UTF-16 code units, in base 36: enough to notice that words have changed. */
export function checksum(words: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash ^= words.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * A link to exact words: `w=<block>.<start>.<end>.<checksum>`, or `w=<block>.<start>.<block>.<end>.<checksum>` where
 * they run over several blocks. Offsets are UTF-16 code units of a block as transcribed, or, with the language before
 * the block (`w=en-p2.0.12.…`), of its translation.
 */
export interface WordLink {
  /** Null for words of the source. */
  readonly lang: string | null;
  readonly block: string;
  readonly start: number;
  /** The block in which they end. */
  readonly last: string;
  readonly end: number;
  /** Checksum of the words that the link was made for. */
  readonly sum: string;
}

const WORD_LINK = /^w=(?:([a-z]{2})-)?([hpx]\d{1,5})\.(\d{1,7})\.(?:([hpx]\d{1,5})\.)?(\d{1,7})\.([0-9a-z]{1,7})$/;

/** The fragment for words, without `#`. */
export function formatWordLink({ lang, block, start, last, end }: Omit<WordLink, 'sum'>, words: string): string {
  const from = `${lang === null ? '' : `${lang}-`}${block}.${start}`;
  return `w=${from}.${last === block ? '' : `${last}.`}${end}.${checksum(words)}`;
}

/** Reads a fragment; null when it is no link to words. */
export function parseWordLink(fragment: string): WordLink | null {
  const [, lang, block = '', start = '', last, end = '', sum = ''] = WORD_LINK.exec(fragment) ?? [];
  if (block === '') return null;
  const link = { lang: lang ?? null, block, start: Number(start), last: last ?? block, end: Number(end), sum };
  return link.last === block && link.start >= link.end ? null : link;
}
