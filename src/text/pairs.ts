/** Sentences of a document beside those of its translations. */
import { LANGS } from '../model/common.ts';
import type { Block, EditionDocument } from '../model/edition.ts';
import type { SentencePair, TranslatedBlock, TranslatedSentence } from '../model/translation.ts';
import { blockSentences } from './sentences.ts';

/** A block with its sentences, each beside its translations. */
export interface PairedBlock {
  readonly block: Block;
  readonly pairs: readonly SentencePair[];
}

/**
 * The sentences of every block in pairs. The checker has seen to it that a translated block has as many sentences as
 * its source. Made when it is asked for, so that ten thousand documents do not hold their texts a second time.
 */
export function pairsOf({ reading, translations }: Pick<EditionDocument, 'reading' | 'translations'>): PairedBlock[] {
  const translated = LANGS.map((lang) => new Map(translations[lang].map((block) => [block.block, block])));
  return reading.blocks.map((block) => {
    const [en, uk] = translated.map((blocks) => sentencesOf(blocks.get(block.id)));
    return {
      block,
      pairs: blockSentences(reading, block).map((span, index) => ({
        span,
        translations: { en: en?.[index] ?? null, uk: uk?.[index] ?? null },
      })),
    };
  });
}

function sentencesOf(block: TranslatedBlock | undefined): readonly TranslatedSentence[] | null {
  return block === undefined || block.gap ? null : block.sentences;
}
