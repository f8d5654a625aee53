/** The words in which a document says a number: those of the source, or of a translation, around it. */
import type { Lang } from '../../model/common.ts';
import type { Claim, EditionDocument } from '../../model/edition.ts';
import type { TranslatedSentence } from '../../model/translation.ts';
import { pairsOf } from '../../text/sentences.ts';

/** Some words, in order. */
export interface QuotedPiece {
  readonly text: string;
  /** Do they say the number? */
  readonly number: boolean;
  /** Is it a slip that the editors correct? */
  readonly slip: boolean;
}

export interface Quote {
  readonly lang: string;
  readonly pieces: readonly QuotedPiece[];
}

/** The sentence of a claim. */
export interface Sentence {
  readonly whole: Quote;
  /** The part of it between two commas or dashes in which the number stands. */
  readonly clause: Quote;
}

const BOUNDARY = /[,;:–—]\s+/gu;

/**
 * The sentence in which a claim stands: for readers of Ukrainian as it is transcribed, for others as it is translated.
 * Null where that sentence has no translation, or none that names the number.
 */
export function sentenceOf(claim: Claim, document: EditionDocument, lang: Lang): Sentence | null {
  const pair = pairsOf(document)
    .flatMap(({ pairs }) => pairs)
    .find(({ span }) => span.start <= claim.span.start && claim.span.start < span.end);
  if (pair === undefined) return null;
  if (lang === document.meta.language) return cut(sourcePieces(claim, document, pair.span), document.meta.language);
  const translated = pair.translations[lang];
  return translated === null ? null : cut(translatedPieces(claim, translated), lang);
}

/** The words of a claim themselves, as transcribed. */
export function claimWords(claim: Claim, document: EditionDocument): Quote {
  return { lang: document.meta.language, pieces: sourcePieces(claim, document, claim.span) };
}

/** Words of the source, cut where the claim and where slips begin and end. */
function sourcePieces(claim: Claim, { reading, notes }: EditionDocument, span: Claim['span']): QuotedPiece[] {
  const slips = notes.filter(({ emendation }) => emendation !== null).map((note) => note.span);
  const cuts = [claim.span, ...slips]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > span.start && at < span.end);
  const at = [...new Set([span.start, ...cuts, span.end])].sort((a, b) => a - b);
  const within = (start: number, outer: Claim['span']): boolean => outer.start <= start && start < outer.end;
  return at.slice(0, -1).map((start, index) => ({
    text: reading.text.slice(start, at[index + 1]),
    number: within(start, claim.span),
    slip: slips.some((slip) => within(start, slip)),
  }));
}

function translatedPieces(claim: Claim, sentence: TranslatedSentence): QuotedPiece[] {
  return sentence.map((piece) => {
    if (typeof piece === 'string') return { text: piece, number: false, slip: false };
    const { words, renders } = piece;
    const number =
      (renders?.what === 'claim' && renders.id === claim.id) ||
      (renders?.what === 'corrected-number' && renders.claim === claim.id);
    return { text: words, number, slip: number && renders.what === 'corrected-number' };
  });
}

function cut(pieces: readonly QuotedPiece[], lang: string): Sentence | null {
  const first = pieces.findIndex(({ number }) => number);
  if (first < 0) return null;
  const last = pieces.findLastIndex(({ number }) => number);
  const before = pieces.slice(0, first);
  const after = pieces.slice(last + 1);
  return {
    whole: { lang, pieces },
    clause: { lang, pieces: [...fromBoundary(before), ...pieces.slice(first, last + 1), ...toBoundary(after)] },
  };
}

/** What stands behind the last comma or dash. */
function fromBoundary(pieces: readonly QuotedPiece[]): QuotedPiece[] {
  const kept: QuotedPiece[] = [];
  for (const piece of pieces.toReversed()) {
    const boundary = [...piece.text.matchAll(BOUNDARY)].at(-1);
    if (boundary === undefined) kept.unshift(piece);
    else return [{ ...piece, text: piece.text.slice(boundary.index + boundary[0].length) }, ...kept];
  }
  return kept;
}

/** What stands before the next comma, dash or the full stop. */
function toBoundary(pieces: readonly QuotedPiece[]): QuotedPiece[] {
  const kept: QuotedPiece[] = [];
  for (const piece of pieces) {
    const end = piece.text.search(/\s*[,;:–—]\s|[.!?]\s*$/u);
    if (end < 0) kept.push(piece);
    else return [...kept, { ...piece, text: piece.text.slice(0, end) }];
  }
  return kept;
}
