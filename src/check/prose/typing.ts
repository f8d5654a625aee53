/** What a writer has typed otherwise than meant, in our own prose and in translations. */
import type { Span } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import type { SourceFile } from '../../problems/source-file.ts';
import { otherSpellings } from '../../text/other-spellings.ts';
import { typingSlips } from '../../text/slips.ts';

/**
 * Reports slips of the keys, and names in a spelling that is not ours.
 * @param at where words of that length stand in the file
 */
export function reportTyping(
  words: string,
  file: SourceFile,
  at: (offset: number, length: number) => Span,
  problems: Problems,
): void {
  for (const { start, end, words: text, meant } of typingSlips(words))
    problems.report(file, 'text-typing', at(start, end - start), {
      text,
      nearest: meant === null ? [] : [meant],
      covers: true,
    });
  for (const { start, end, meant } of otherSpellings(words))
    problems.report(file, 'name-of-others', at(start, end - start), {
      name: words.slice(start, end),
      right: meant,
      nearest: [meant],
    });
}
