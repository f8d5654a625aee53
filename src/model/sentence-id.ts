/** Addresses of sentences, `p2-1x9k3d`: the paragraph, and a checksum by which they are found again elsewhere. */
import { checksum } from './word-link.ts';

/** Ids of the sentences of a block, by their words; of two alike the second says that it is one. */
export function sentenceIds(block: string, sentences: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return sentences.map((words) => {
    const id = `${block}-${checksum(words)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/** The block and the words of the id of a sentence; null for any other id. */
export function parseSentenceId(id: string): { readonly block: string; readonly sum: string } | null {
  const [, block, sum] = /^([hpx]\d{1,5})-([0-9a-z]{1,7}(?:-\d+)?)$/.exec(id) ?? [];
  return block === undefined || sum === undefined ? null : { block, sum };
}
