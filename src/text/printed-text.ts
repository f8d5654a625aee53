/**
 * The text of a sentence as its page holds it, for programs that look there for quoted words: a page prints both
 * readings of an emendation, so its text is longer than that of the transcription.
 */
import type { Span } from '../model/common.ts';
import type { ReadingText } from '../model/edition.ts';
import type { Tree } from './html.ts';
import { type Drawn, isEmended } from './marks.ts';
import { renderPlainly } from './render.ts';

export interface PrintedText {
  readonly text: string;
  /** Where the words of a span of the reading text stand in it; what lies outside the stretch is left out. */
  readonly place: (span: Span) => Span;
}

/** What a page prints of a stretch of the transcription. */
export function printedText(reading: ReadingText, stretch: Span, annotations: readonly Drawn[]): PrintedText {
  const emended = annotations.filter(
    (one) => isEmended(one) && one.span.start < stretch.end && one.span.end > stretch.start,
  );
  // Only an emendation adds words: most sentences need not be drawn a second time.
  const pieces =
    emended.length === 0 ? [] : textPieces(renderPlainly(reading, { ...stretch, strong: [], numerals: [] }, emended));
  let text = '';
  /** Where each word of the transcription came to stand. */
  const runs: { readonly from: number; readonly at: number }[] = [];
  let from = stretch.start;
  for (const { words, added } of pieces) {
    if (!added) {
      runs.push({ from, at: text.length });
      from += words.length;
    }
    text += words;
  }
  if (emended.length === 0) text = reading.text.slice(stretch.start, stretch.end);
  const placed = (offset: number): number => {
    const run = runs.findLast((one) => one.from <= offset) ?? { from: stretch.start, at: 0 };
    return run.at + offset - run.from;
  };
  return {
    text,
    place: ({ start, end }) => ({
      start: placed(Math.max(start, stretch.start)),
      end: placed(Math.min(end, stretch.end) - 1) + 1,
    }),
  };
}

interface Piece {
  readonly words: string;
  /** Whether the transcription does not hold it: a corrected reading, or the signs that set both readings apart. */
  readonly added: boolean;
}

const ADDED: readonly unknown[] = ['now', 'sic', 'apart'];

function textPieces(tree: Tree, added = false): Piece[] {
  if (typeof tree === 'string') return tree === '' ? [] : [{ words: tree, added }];
  if ('html' in tree) throw new RangeError('A sentence is drawn without finished HTML.');
  if (!('tag' in tree)) return tree.flatMap((part) => textPieces(part, added));
  return textPieces(tree.children, added || ADDED.includes(tree.attrs['class']));
}
