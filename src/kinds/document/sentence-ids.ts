/** Addresses of sentences, as the page prints them. */
import { sentenceIds } from '../../model/word-link.ts';
import type { Annotated } from './annotated.ts';

/** Ids of the sentences of every block, in its order. */
export function idsOfSentences({ blocks, document }: Pick<Annotated, 'blocks' | 'document'>): Map<string, string[]> {
  const { text } = document.reading;
  return new Map(
    blocks.map(({ block, pairs }) => [
      block.id,
      sentenceIds(
        block.id,
        pairs.map(({ span }) => text.slice(span.start, span.end)),
      ),
    ]),
  );
}
