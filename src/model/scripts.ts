/** Words in one alphabet: where a text has those of another language, their letters are what tells it. */

const wordOf = (script: string): string => String.raw`\p{Script=${script}}[\p{Script=${script}}\p{M}'’ʼ\-\u2011]*`;

/** A pattern for words of one alphabet one after the other, with what stands between them. */
export const stretchOf = (script: 'Cyrillic' | 'Latin'): string =>
  String.raw`${wordOf(script)}(?:[^\p{L}\p{N}«»“”]{1,3}${wordOf(script)})*`;

/** Letters that Russian has, and Ukrainian has not. */
export const RUSSIAN_LETTERS = /[ыэъё]/iu;
