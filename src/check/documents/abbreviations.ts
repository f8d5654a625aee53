/** The promise about abbreviations: none of a source is passed over by the glossary. */
import type { Anchored, Span } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import { saidIn } from '../../problems/whole.ts';
import type { DraftDocument } from '../../read/document.ts';
import { shortenedWords } from '../../text/abbreviations.ts';
import { covered } from '../../text/accounted.ts';
import { flatten, widen } from '../../text/anchor.ts';
import { fileOffset } from '../../text/reading.ts';

/**
 * Reports every word of a document that is cut short and from which neither an entry of the glossary, a note on an
 * abbreviation, nor a line of “Words and spellings” is reached. Not asked of a document of which some words could not
 * be found: they may be these.
 * @param own places of each form of the glossary in it, null where it was not found
 */
export function checkAbbreviations(
  draft: DraftDocument,
  own: readonly (readonly (Anchored | null)[])[],
  problems: Problems,
): void {
  const { slug, words } = draft;
  const lines = words?.found.flatMap((line) => line.places) ?? [];
  const notes = draft.notes.flatMap(({ stored, anchored }) => (stored.kind === 'abbreviation' ? [anchored] : []));
  const whole = words === null || (words.stored.names.complete && words.found.length === words.stored.lines.length);
  if (!whole || own.flat().includes(null)) return;
  problems.recall('abbreviations', slug, [draft, ...own], (recorded) =>
    reportUnexplained(
      draft,
      [...own.flat(), ...lines, ...notes].flatMap((place) => place?.span ?? []),
      recorded,
    ),
  );
}

function reportUnexplained(
  { slug, file, parsed }: DraftDocument,
  explained: readonly Span[],
  problems: Problems,
): void {
  const flat = flatten(parsed.text);
  const seen = new Set<string>();
  for (const { start: from, end: to, kind } of parsed.blocks) {
    if (kind === 'outside') continue;
    for (const { start, end } of shortenedWords(parsed.text.slice(from, to))) {
      const span = { start: from + start, end: from + end };
      const word = parsed.text.slice(span.start, span.end);
      // The same letters elsewhere in the document are the same fault.
      if (covered(span, explained) || seen.has(word)) continue;
      seen.add(word);
      const place = { start: fileOffset(parsed, span.start), end: fileOffset(parsed, span.end - 1) + 1 };
      problems.report(file, 'abbreviation-unexplained', place, {
        word,
        document: slug,
        words: widen(flat, span),
        behind: [saidIn(slug), 'content/glossary/abbreviations'],
      });
    }
  }
}
