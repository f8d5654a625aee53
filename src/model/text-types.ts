/**
 * Three kinds of text that must never be taken for one another. All are strings when the program runs; the types keep
 * a template from being printed with its braces, and words from being printed as HTML.
 */
declare const kind: unique symbol;

/** Words as a reader sees them: no cites, no markup. They are escaped when they become HTML. */
export type Plain = string & { readonly [kind]: 'plain' };

/** Words in which `{claim-id}` and `{check:id}` stand for numbers of the dataset, filled in before they are shown. */
export type Template = string & { readonly [kind]: 'template' };

/** Safe HTML: escaped, its links checked. */
export type Html = string & { readonly [kind]: 'html' };

/** The same text in both languages of the site; any text where no kind is named. */
export interface Bilingual<T extends string = string> {
  readonly en: T;
  readonly uk: T;
}

/** Words that are plain because of where they come from: a heading, a sentence of the program. */
export function plain(words: string): Plain {
  return words as Plain;
}

/** The same, in both languages. */
export function plainBoth(en: string, uk: string): Bilingual<Plain> {
  return { en: plain(en), uk: plain(uk) };
}

/** A value whose templates have been filled: each is plain words now. */
export type Filled<T> = T extends Template
  ? Plain
  : T extends string | number | boolean | null | undefined
    ? T
    : { [K in keyof T]: Filled<T[K]> };
