/** What a block of a source has for its translations: its sentences, its numbers, its corrections. */
import type { StoredClaim, StoredSetAside } from '../../model/claim.ts';
import type { Block, Emendation } from '../../model/edition.ts';
import type { DraftDocument, DraftNote } from '../../read/document.ts';
import { covered } from '../../text/accounted.ts';
import type { SourceNumber } from '../../text/compared/agreement.ts';
import { Saying } from '../../text/compared/denials.ts';
import { Naming } from '../../text/compared/names.ts';
import { type SpokenOf, spokenOf } from '../../text/compared/spoken-of.ts';
import { readNumerals } from '../../text/numbers/read.ts';
import { blockSentences } from '../../text/sentences.ts';
import type { AnchoredRow } from '../../read/data.ts';

/** A correction of words, with the note that makes it. */
export interface Correction {
  readonly id: string;
  /** As transcribed. */
  readonly words: string;
  readonly emendation: Emendation;
  /** Must a translation mark what renders it? */
  readonly shown: boolean;
}

/** A number of a claim. */
export interface ClaimNumber extends SourceNumber {
  readonly claim: string;
  readonly quote: string;
  /** Its row, and where its words begin. */
  readonly row: StoredClaim;
  readonly at: number;
  /** Does one numeral of the source say it, so that it can be printed in figures? */
  readonly single: boolean;
  readonly emendation: Emendation | null;
}

/** A sentence, and what its translations are held to in its words. */
export interface SourceSentence {
  /** Where it ends in its document. */
  readonly end: number;
  readonly saying: Saying;
  readonly naming: Naming;
  readonly spokenOf: SpokenOf;
}

export interface SourceBlock {
  readonly block: Block;
  readonly sentences: readonly SourceSentence[];
  /** The numbers that no claim states. Read when a translation asks: most blocks have no number beside their marks. */
  readonly others: () => readonly SourceNumber[];
  readonly claims: ReadonlyMap<string, ClaimNumber>;
  readonly corrections: ReadonlyMap<string, Correction>;
}

/** Rows of one document whose words have been found. */
export interface DocumentRows {
  readonly claims: readonly AnchoredRow<StoredClaim>[];
  readonly setAside: readonly AnchoredRow<StoredSetAside>[];
}

/** Every block of a document, by id. */
export function sourceBlocks(draft: DraftDocument, rows: DocumentRows): ReadonlyMap<string, SourceBlock> {
  return new Map(draft.parsed.blocks.map((block) => [block.id, sourceBlock(block, draft, rows)]));
}

function sourceBlock(block: Block, draft: DraftDocument, rows: DocumentRows): SourceBlock {
  const notes = draft.notes.filter(({ anchored }) => anchored.block === block.id);
  const claims = rows.claims
    .filter(({ anchored }) => anchored.block === block.id)
    .map((claim) => claimNumber(claim, draft));
  const numeric = new Set(claims.flatMap(({ note }) => note ?? []));
  const corrections = notes.flatMap(({ stored, anchored }): (readonly [string, Correction])[] => {
    const { id, emendation } = stored;
    if (emendation === null || numeric.has(id)) return [];
    const shown = emendation.changes === 'sense' && !sameLetters(anchored.words, emendation.reading);
    return [[id, { id, words: anchored.words, emendation, shown }]];
  });
  let others: readonly SourceNumber[] | null = null;
  return {
    block,
    sentences: sentencesOf(draft, block),
    others: () => (others ??= otherNumbers(block, draft, rows, notes)),
    claims: new Map(claims.map((number) => [number.claim, number])),
    corrections: new Map(corrections),
  };
}

function sentencesOf({ parsed, front }: DraftDocument, block: Block): SourceSentence[] {
  const language = front?.value.language ?? 'uk';
  return blockSentences(parsed, block).map(({ start, end }) => {
    const text = parsed.text.slice(start, end);
    let spoken: SpokenOf | null = null;
    return {
      end,
      saying: new Saying(text, language),
      naming: new Naming(text),
      get spokenOf() {
        return (spoken ??= spokenOf(text, language));
      },
    };
  });
}

function claimNumber({ row, anchored }: AnchoredRow<StoredClaim>, { front, notes }: DraftDocument): ClaimNumber {
  const { id, value, emendation, quote } = row.value;
  const note = emendation === undefined ? undefined : notes.find(({ stored }) => stored.id === emendation.note);
  const language = front?.value.language ?? 'uk';
  return {
    claim: id,
    value,
    corrected: emendation?.value ?? null,
    note: emendation?.note ?? null,
    quote,
    row: row.value,
    at: anchored.span.start,
    single: typeof value === 'number' || readNumerals(quote, language).length === 1,
    emendation: note?.stored.emendation ?? null,
  };
}

/** The numerals that no claim states. */
function otherNumbers(
  { id }: Block,
  { numerals }: DraftDocument,
  rows: DocumentRows,
  notes: readonly DraftNote[],
): SourceNumber[] {
  const claimed = rows.claims.map(({ anchored }) => anchored.span);
  const shortestFirst = notes
    .map(({ stored, anchored: { span } }) => ({ id: stored.id, span }))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start) || (a.id < b.id ? -1 : 1));
  return numerals.flatMap((numeral) => {
    if (numeral.block.id !== id || covered(numeral, claimed) || numeral.kind === 'indefinite') return [];
    const note = shortestFirst.find((one) => covered(numeral, [one.span]));
    const { value, range } = numeral;
    return [
      {
        claim: null,
        value: range === undefined ? value : [range[0], range[1]],
        corrected: null,
        note: note?.id ?? null,
      },
    ];
  });
}

/** Do two readings differ in white space and punctuation only? */
function sameLetters(a: string, b: string): boolean {
  const letters = (words: string): string => words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return letters(a) === letters(b);
}
