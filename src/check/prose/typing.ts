/** What a writer has typed otherwise than meant, in our own prose and in translations. */
import type { Span } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import type { SourceFile } from '../../problems/source-file.ts';
import { initialsIn, isSpelledOut } from '../../text/abbreviations.ts';
import type { Spelling } from '../../text/name-slips.ts';
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

/**
 * Reports names that our own prose misspells, and initials that neither the file nor the glossary explains.
 * @param at where words of that length stand in the file
 */
export function reportNames(
  words: string,
  file: SourceFile,
  at: (offset: number, length: number) => Span,
  spelling: Spelling,
  problems: Problems,
): void {
  for (const { start, end, meant } of spelling.slips(words))
    problems.report(file, 'name-misspelt', at(start, end - start), {
      name: words.slice(start, end),
      right: meant,
      nearest: [meant],
    });
  // Fields of a row are read one by one, and beside a source stand its words: each has to speak for itself.
  const told = /(?:\.json|transcription\.md)$/u.test(file.path) ? words : file.text;
  for (const { start, end } of initialsIn(words)) {
    const initials = words.slice(start, end);
    const isTold = (one: string): boolean => spelling.explains(one) || isSpelledOut(one, told);
    // One that was called РКСМ before it was РЛКСМ is explained with it.
    const others = (): string[] => initialsIn(told).map((other) => told.slice(other.start, other.end));
    if (isTold(initials) || others().some((other) => isOneLetterFrom(initials, other) && isTold(other))) continue;
    problems.report(file, 'initials-unexplained', at(start, end - start), {
      word: initials,
      fault: `initials/${file.path}/${initials}`,
    });
  }
}

/** Whether one has a letter more, less or otherwise; few letters have too many neighbours. */
function isOneLetterFrom(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || one === other) return false;
  let before = 0;
  while (one[before] === other[before] && before < one.length) before += 1;
  const rests = [one, other].flatMap((word) => [word.slice(before), word.slice(before + 1)]);
  return rests[1] === rests[3] || rests[0] === rests[3] || rests[1] === rests[2];
}
