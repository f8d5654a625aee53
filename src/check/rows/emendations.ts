/** What a correction puts in the place of words: not the same words, and no number that nobody answers for. */
import type { StoredClaim } from '../../model/claim.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Row, AnchoredRow } from '../../read/data.ts';
import type { DraftDocument } from '../../read/document.ts';
import { readNumerals } from '../../text/numbers/read.ts';
import { LANGUAGE_NAMES } from '../../text/language-of.ts';
import { likeness } from '../../text/likeness.ts';
import { blockAt, collapseSpace } from '../../text/reading.ts';
import { typingSlips } from '../../text/slips.ts';

/**
 * Reports readings of a document that change nothing, and readings that bring in a number that neither the words
 * beneath them nor a claim knows. Whether the number of a claim is that of the reading is asked where claims are
 * checked.
 * @param stored all claims on the document, those included whose words were not found
 * @param placed those whose words were found
 */
export function checkEmendations(
  draft: DraftDocument,
  stored: readonly Row<StoredClaim>[],
  placed: readonly AnchoredRow<StoredClaim>[],
  problems: Problems,
): void {
  const accounted = stored.filter(({ value: { emendation } }) => emendation !== undefined);
  problems.recall('emendations', draft.slug, [draft, accounted, placed], (own) =>
    checkEmendationsOf(draft, { accounted, placed }, own),
  );
}

/** From so many letters on, a slip leaves a word so like itself. */
const [WHOLE, ALIKE] = [4, 0.4];
/** As much of what follows is looked at with a reading. */
const AFTER = 20;

/** @param rows the claims on the document that know of a correction, and those whose words were found */
function checkEmendationsOf(
  { notes, front, parsed }: DraftDocument,
  rows: {
    readonly accounted: readonly Row<StoredClaim>[];
    readonly placed: readonly AnchoredRow<StoredClaim>[];
  },
  problems: Problems,
): void {
  const language = front?.value.language;
  const accounted = new Set(rows.accounted.map(({ value: { emendation } }) => emendation?.note));
  for (const { stored: note, anchored } of notes) {
    if (note.emendation === null || language === undefined) continue;
    const { reading, changes } = note.emendation;
    const { span, words } = anchored;
    const params = { id: note.id, words, reading };
    const at = { start: note.quotation?.start ?? 0, end: note.quotation?.end ?? 0 };
    if (collapseSpace(reading) === collapseSpace(words)) {
      problems.report(note.file, 'emendation-same', at, params);
      continue;
    }
    if (/\p{Script=Latin}/u.test(reading) && !/\p{Script=Latin}/u.test(words)) {
      problems.report(note.file, 'text-language', at, { language: LANGUAGE_NAMES[language], other: LANGUAGE_NAMES.en });
      continue;
    }
    // «11,3 %» before «відсотки»: what is right by itself may not be so where it stands.
    const after = parsed.text.slice(span.end, span.end + AFTER);
    const slip = typingSlips(reading + after).find(({ start, end }) => start < reading.length && end > reading.length);
    if (slip !== undefined) {
      problems.report(note.file, 'text-typing', at, { text: slip.words });
      continue;
    }
    if (/[*`<>]/u.test(reading) && !/[*`<>]/u.test(words)) {
      problems.report(note.file, 'markup-left', at, { text: reading, nearest: [reading.replace(/[*`<>]/gu, '')] });
      continue;
    }
    const { start, end } = blockAt(parsed, span.start) ?? span;
    const { text } = parsed;
    const values = (block: string): number[] =>
      readNumerals(block, language).flatMap(({ kind, value, range }) =>
        kind === 'indefinite' ? [] : (range ?? value),
      );
    // Whole blocks are compared: a correction may be a part of a number, or stand beside one.
    const known = values(text.slice(start, end));
    const brought = values(text.slice(start, span.start) + reading + text.slice(span.end, Math.max(end, span.end)));
    const added = brought.filter((value) => {
      const index = known.indexOf(value);
      if (index !== -1) known.splice(index, 1);
      return index === -1;
    });
    const unlike = words.length >= WHOLE && likeness(words, reading) < ALIKE;
    // Of a claim on these words, which does not know the correction, more is told where claims are checked.
    const told = rows.placed.some(
      (claim) => claim.anchored.span.start <= span.start && claim.anchored.span.end >= span.end,
    );
    if (added.length > 0 && !accounted.has(note.id) && !told)
      problems.behind('claims').report(note.file, 'emendation-number', at, { ...params, number: added.join(', ') });
    else if (changes === 'spelling' && reading !== '' && (unlike || (added.length > 0 && accounted.has(note.id))))
      problems.report(note.file, 'emendation-sense', at, params);
  }
}
