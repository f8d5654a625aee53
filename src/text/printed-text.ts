/**
 * The text of a block as its page holds it, for programs that look there for quoted words: a page prints both readings
 * of an emendation, so its text is longer than that of the transcription.
 */
import type { Span } from '../model/common.ts';
import type { Block, ReadingText } from '../model/edition.ts';
import type { Tree } from './html.ts';
import { renderBlock, type Drawn } from './render.ts';

export interface PrintedText {
  readonly text: string;
  /** Where the words of a span of the reading text stand in it; what lies outside the block is left out. */
  readonly place: (span: Span) => Span;
}

/** What a page prints of a block. */
export function printedText(reading: ReadingText, block: Block, annotations: readonly Drawn[]): PrintedText {
  const emended = annotations.some(
    ({ span, ...annotation }) =>
      'emendation' in annotation && annotation.emendation !== null && span.start < block.end && span.end > block.start,
  );
  // Only an emendation adds words: most blocks need not be drawn a second time.
  const pieces = emended ? textPieces(renderBlock(reading, block, annotations)) : [];
  let text = '';
  /** Where each word of the transcription came to stand. */
  const runs: { readonly from: number; readonly at: number }[] = [];
  let from = block.start;
  for (const { words, added } of pieces) {
    if (!added) {
      runs.push({ from, at: text.length });
      from += words.length;
    }
    text += words;
  }
  if (!emended) text = reading.text.slice(block.start, block.end);
  const placed = (offset: number): number => {
    const run = runs.findLast((one) => one.from <= offset) ?? { from: block.start, at: 0 };
    return run.at + offset - run.from;
  };
  return {
    text,
    place: ({ start, end }) => ({
      start: placed(Math.max(start, block.start)),
      end: placed(Math.min(end, block.end) - 1) + 1,
    }),
  };
}

interface Piece {
  readonly words: string;
  /** Whether the transcription does not hold it: a corrected reading, or the signs that set both readings apart. */
  readonly added: boolean;
}

const ADDED: readonly unknown[] = ['corr', 'apart'];

function textPieces(tree: Tree, added = false): Piece[] {
  if (typeof tree === 'string') return tree === '' ? [] : [{ words: tree, added }];
  if ('html' in tree) throw new RangeError('A block is drawn without finished HTML.');
  if (!('tag' in tree)) return tree.flatMap((part) => textPieces(part, added));
  return textPieces(tree.children, added || ADDED.includes(tree.attrs['class']));
}
