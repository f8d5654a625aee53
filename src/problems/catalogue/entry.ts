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
  /** Does each of many need an answer that nobody finds for all at once? Others are told once, with their places. */
  readonly singly?: true;
}

/** An entry whose sentences ask for these: so what a module declares does not change with the words of a sentence. */
export interface Asking<Slot extends string> extends CatalogueEntry {
  readonly asks?: Slot;
}

/** Words in both languages, each known to the letter: the compiler reads the slots of sentences in them. */
export interface LiteralWords<En extends string, Uk extends string> extends Bilingual {
  readonly en: En;
  readonly uk: Uk;
}

/** A sentence of two lines with a slot of its own: what + puts together is no literal, and its slots are not read. */
export const long = <const First extends string, const Rest extends string>(first: First, rest: Rest) =>
  `${first}${rest}` as const;
export const t = <const En extends string, const Uk extends string>(en: En, uk: Uk): LiteralWords<En, Uk> => ({
  en,
  uk,
});
export const entry = <What extends Bilingual, Why extends Bilingual, Mend extends Bilingual>(
  title: Bilingual,
  what: What,
  why: Why,
  mend: Mend,
): Asking<SlotsOfBoth<What> | SlotsOfBoth<Why> | SlotsOfBoth<Mend>> => ({ title, what, why, mend });

/** An entry of which many in one file are told each by itself. */
export const singly = <Entry extends CatalogueEntry>(of: Entry): Entry => ({ ...of, singly: true });

/** What no name of a slot holds: `{chart="…"}` in a sentence is said as it stands. */
type Sign = ' ' | '"' | '#' | '=' | '|' | '/' | ':' | '-' | '.' | '+';
/** The slots of a sentence: each stands between a closing brace and the last one that opens before it. */
type SlotsOf<Words extends string> = Words extends `${infer Before}}${infer After}`
  ? Opened<Before> | SlotsOf<After>
  : never;
type Opened<Words extends string> = Words extends `${string}{${infer Inner}`
  ? Inner extends `${string}{${string}`
    ? Opened<Inner>
    : Inner extends `${string}${Sign}${string}`
      ? never
      : Inner
  : never;
type SlotsOfBoth<Sentence extends Bilingual> = SlotsOf<Sentence['en']> | SlotsOf<Sentence['uk']>;
/** What fills the sentences of an entry; words that differ by language are given in both. */
export type ParamsOf<Entry extends CatalogueEntry> =
  Entry extends Asking<infer Slot> ? Readonly<Record<Slot, string | number | Bilingual>> : never;

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
