/** Rows of a test: a text, and the numerals that the reader finds in it. */
import { expect, it } from 'vitest';
import { readNumerals } from '../../../../src/text/numbers/read.ts';

type Found = [words: string, value: number | [number, number], kind?: string];
type Rows = readonly [text: string, ...found: Found[]][];

/** What an indefinite numeral has for a value. */
export const NONE = Number.NaN;

/** Holds each text of the rows to its numerals; to their kind, too, where the row says it. */
export function holds(language: 'uk' | 'ru', rows: Rows): void {
  it.each(rows)(`readNumerals in ${language} reads %s`, (text, ...found) => {
    const numerals = readNumerals(text, language);
    expect(
      numerals.map(({ words, value, range, kind }, at) => [words, range ?? value, ...(found[at]?.[2] ? [kind] : [])]),
    ).toEqual(found);
  });
}

/** Numbers in a row of words: each word is one numeral by itself. */
export function each(language: 'uk' | 'ru', rows: readonly (readonly [value: number, words: string])[]): void {
  it.each(rows)(`readNumerals in ${language} reads as %d each of %s`, (value, words) => {
    const read = words.split(', ').map((word) => {
      const numerals = readNumerals(word, language);
      return [word, ...numerals.map((numeral) => [numeral.words, numeral.value])];
    });
    expect(read).toEqual(words.split(', ').map((word) => [word, [word, value]]));
  });
}
