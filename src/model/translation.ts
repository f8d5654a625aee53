/** Translations as they are shown: sentence by sentence, each beside its sentence of the source. */
import type { Lang, Span } from './common.ts';
import type { NoteCertainty } from './note.ts';
import type { Html, Plain } from './text-types.ts';

/** A stretch of a translated sentence: plain words, or words with something to them. */
export type TranslatedPiece = string | TranslatedWords;

export interface TranslatedWords {
  readonly words: string;
  /** Do they stand in a run-in subheading? */
  readonly strong: boolean;
  /** What of the source they render; null where there is no more to say than of plain words. */
  readonly renders: Rendering | null;
}

/** What words of a translation render. */
export type Rendering =
  /** A number of the source, or words that a note speaks of. */
  | { readonly what: 'claim' | 'note'; readonly id: string }
  /** Words that stand on a correction of what is transcribed. */
  | {
      readonly what: 'correction';
      readonly note: string;
      readonly transcribed: string;
      readonly certainty: NoteCertainty;
    }
  /** A number that a note corrects: the words give it as transcribed. */
  | {
      readonly what: 'corrected-number';
      readonly claim: string;
      readonly note: string;
      readonly corrected: string;
      readonly certainty: NoteCertainty;
    };

/** A sentence of a translation. */
export type TranslatedSentence = readonly TranslatedPiece[];

/** The translation of one block: as many sentences as the block of the source has. */
export interface Translated {
  readonly block: string;
  readonly gap: false;
  readonly sentences: readonly TranslatedSentence[];
  /** Its words as transcribed: `113 [sic; very probably 11.3]`. */
  readonly text: Plain;
}

/** The reason why a block is not translated. */
export interface Gap {
  readonly block: string;
  readonly gap: true;
  readonly html: Html;
  readonly text: Plain;
}

export type TranslatedBlock = Translated | Gap;

/** A sentence of a block beside its translations. */
export interface SentencePair {
  /** In the reading text of the document. */
  readonly span: Span;
  /** Null in a language in which the block is not translated. */
  readonly translations: Readonly<Record<Lang, TranslatedSentence | null>>;
}
