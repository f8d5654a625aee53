/**
 * Names in capitals of which one is a part of another, ЛКСМ and КСМ: a translation that has the one for the other tells
 * of another body, or of the same at another time. What is put into the words of its own language is not looked at.
 */
import type { Span } from '../../model/common.ts';

const CAPITALS = /(?<![\p{L}\p{M}])\p{Lu}{3,}(?![\p{L}\p{M}])/gu;

/** Cyrillic capitals as English writes them, letter by letter; those that become several are in no short name of it. */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ А: 'A', Б: 'B', В: 'V', Г: 'H', Ґ: 'H', Д: 'D', Е: 'E', З: 'Z', И: 'I', І: 'I', К: 'K', Л: 'L', М: 'M' },
    ...{ Н: 'N', О: 'O', П: 'P', Р: 'R', С: 'S', Т: 'T', У: 'U', Ф: 'F', G: 'H' },
  }),
);

interface Short extends Span {
  readonly text: string;
  readonly letters: string;
}

const shortIn = (text: string): Short[] =>
  [...text.matchAll(CAPITALS)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    letters: Array.from(word, (letter) => LATIN.get(letter) ?? letter).join(''),
  }));

/** A name in the translation that is longer or shorter than the one in the place of which it stands. */
export interface ExchangedShort {
  readonly name: string;
  readonly word: Span;
}

/** The first short name of a sentence that its translation has with a letter more or less at its beginning or end. */
export function exchangedShort(source: string, translation: string): ExchangedShort | null {
  const there = shortIn(source);
  if (there.length === 0) return null;
  const here = shortIn(translation);
  const lacks = (all: readonly Short[], { letters }: Short): boolean => all.every((one) => one.letters !== letters);
  for (const word of here.filter((one) => lacks(there, one))) {
    const meant = there.find((one) => lacks(here, one) && isPartOf(one.letters, word.letters));
    if (meant !== undefined) return { name: meant.text, word };
  }
  return null;
}

/** Is one of them the other without its beginning or its end? */
function isPartOf(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return short.length > 1 && (long.startsWith(short) || long.endsWith(short));
}
