/**
 * The sentences of a translated block. They end where `sentences.ts` says that sentences end, but for the marks of the
 * translator: `{+}` between two sentences makes them one, `{/}` parts one in two, as the source has them.
 */
import type { TranslatedPiece, TranslatedSentence } from '../model/translation.ts';
import { singleSpaces } from './reading.ts';
import { sentenceEnds } from './sentences.ts';

/** A piece as shown, or a place at which the translator joins or parts sentences. */
export type Step = TranslatedPiece | { readonly at: 'join' | 'part' };

export interface CutBlock {
  readonly sentences: readonly TranslatedSentence[];
  /** Indices of the steps that join or part nothing. */
  readonly idle: readonly number[];
}

/** Cuts the pieces of a block into sentences; a run of white space becomes one space, none is left at the ends. */
export function cutSentences(steps: readonly Step[]): CutBlock {
  const { pieces, marks, text } = layOut(steps);
  const ends = new Set(sentenceEnds(text).filter((end) => end < text.length));
  const idle: number[] = [];
  for (const { kind, offset, index } of marks) {
    const near = [...ends].find((end) => text.slice(Math.min(end, offset), Math.max(end, offset)).trim() === '');
    const inside = offset > 0 && text.slice(0, offset).trim() !== '' && text.slice(offset).trim() !== '';
    if ((kind === 'join') !== (near !== undefined) || !inside) idle.push(index);
    else if (near === undefined) ends.add(offset);
    else ends.delete(near);
  }
  const bounds = [...ends].sort((a, b) => a - b);
  const sentences: TranslatedPiece[][] = [[]];
  let at = 0;
  for (const piece of pieces) {
    const words = wordsOf(piece);
    let start = at;
    // Only plain words can be cut: a mark is whole.
    for (const end of bounds.filter((bound) => bound > at && bound < at + words.length && isPlain(piece))) {
      sentences.at(-1)?.push(part(piece, start - at, end - at));
      sentences.push([]);
      start = end;
    }
    if (start < at + words.length) sentences.at(-1)?.push(part(piece, start - at, words.length));
    at += words.length;
    if (bounds.includes(at)) sentences.push([]);
  }
  return { sentences: sentences.map(trim).filter((sentence) => sentence.length > 0), idle };
}

/** Pieces with their white space settled, one after another, and the places of the marks between them. */
function layOut(steps: readonly Step[]): {
  readonly pieces: readonly TranslatedPiece[];
  readonly marks: readonly { readonly kind: 'join' | 'part'; readonly offset: number; readonly index: number }[];
  readonly text: string;
} {
  const pieces: TranslatedPiece[] = [];
  const marks: { kind: 'join' | 'part'; offset: number; index: number }[] = [];
  let text = '';
  steps.forEach((step, index) => {
    if (typeof step !== 'string' && 'at' in step) return void marks.push({ kind: step.at, offset: text.length, index });
    const collapsed = singleSpaces(wordsOf(step));
    const words = text.endsWith(' ') ? collapsed.trimStart() : collapsed;
    pieces.push(typeof step === 'string' ? words : { ...step, words });
    text += words;
  });
  return { pieces, marks, text };
}

function wordsOf(piece: TranslatedPiece): string {
  return typeof piece === 'string' ? piece : piece.words;
}

function isPlain(piece: TranslatedPiece): boolean {
  return typeof piece === 'string' || piece.renders === null;
}

function part(piece: TranslatedPiece, from: number, to: number): TranslatedPiece {
  return typeof piece === 'string' ? piece.slice(from, to) : { ...piece, words: piece.words.slice(from, to) };
}

/** White space at the ends of a sentence stands between sentences. */
function trim(sentence: readonly TranslatedPiece[]): TranslatedSentence {
  const trimmed = sentence.map((piece, index) => {
    const words = wordsOf(piece);
    const head = index === 0 ? words.trimStart() : words;
    const tail = index === sentence.length - 1 ? head.trimEnd() : head;
    return typeof piece === 'string' ? tail : { ...piece, words: tail };
  });
  // A list that was filtered keeps room for sixteen more.
  return trimmed.every((piece) => wordsOf(piece) !== '') ? trimmed : trimmed.filter((piece) => wordsOf(piece) !== '');
}
