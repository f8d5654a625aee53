/** Ids as they are written by hand: with capitals, blanks, underscores. */
import { ID } from '../model/common.ts';

/** The id that some words are near to; nothing where they are one, or near to none. */
export function mendId(words: string): string[] {
  const right = words
    .trim()
    .toLowerCase()
    .replace(/[\s_.–—/]+/gu, '-')
    .replace(/-{2,}/gu, '-')
    .replace(/^-|-$/gu, '');
  return right !== words && ID.test(right) ? [right] : [];
}
