/** What the catalogue says of one code. */
import type { Bilingual, Lang } from '../../model/common.ts';

export interface CatalogueEntry {
  /** A name for lists: three to six words. */
  readonly title: Bilingual;
  /** What is wrong here, with the particulars. */
  readonly what: Bilingual;
  /** Why the site cannot be published with it. */
  readonly why: Bilingual;
  /** How to mend it. */
  readonly mend: Bilingual;
}

export const t = (en: string, uk: string): Bilingual => ({ en, uk });
export const entry = (title: Bilingual, what: Bilingual, why: Bilingual, mend: Bilingual): CatalogueEntry => ({
  title,
  what,
  why,
  mend,
});

/** A piece of a sentence: words, or the name of what is put in there. */
export type SentencePiece = { readonly words: string } | { readonly slot: string };

/** Splits a sentence at its slots. */
export function pieces(sentence: string): SentencePiece[] {
  // Every second part is what the group caught: a name.
  return sentence
    .split(/\{([a-z]+)\}/)
    .map((part, index): SentencePiece => (index % 2 === 1 ? { slot: part } : { words: part }))
    .filter((piece) => 'slot' in piece || piece.words !== '');
}

/** Has the sentence anything to fill? */
export function hasSlots(sentence: string): boolean {
  return pieces(sentence).some((piece) => 'slot' in piece);
}

/**
 * Fills the slots of a sentence. A parameter that is itself words comes in both languages, as `name:en` and `name:uk`;
 * a slot that no parameter fills stays as it is.
 */
export function fill(sentence: string, params: Readonly<Record<string, string>>, lang: Lang): string {
  return pieces(sentence)
    .map((piece) =>
      'words' in piece ? piece.words : (params[`${piece.slot}:${lang}`] ?? params[piece.slot] ?? `{${piece.slot}}`),
    )
    .join('');
}
