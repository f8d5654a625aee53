/** Holds a stated value against the numerals of its quote. */
import type { Quantity } from '../../model/claim.ts';
import type { NumberLanguage, Numeral } from './numeral.ts';
import { readNumerals } from './read.ts';

/** Whether a value reads out of a quote, and every numeral that was read there. */
export interface ValueReading {
  readonly reads: boolean;
  readonly numerals: readonly Numeral[];
}

/**
 * Does `value` read out of `quote`, with no other numeral left over? A single value needs exactly one numeral, no
 * range, of that value; a pair needs
 * one range, or exactly two numerals in that order ("другої та третьої").
 */
export function readValue(quote: string, value: Quantity, language: NumberLanguage): ValueReading {
  const numerals = readNumerals(quote, language);
  const [only, ...more] = numerals;
  const read =
    only?.range && more.length === 0
      ? only.range
      : numerals.map((numeral) => (numeral.range ? Number.NaN : numeral.value));
  const stated = typeof value === 'number' ? [value] : value;
  return {
    reads: stated.length === read.length && stated.every((number, at) => same(number, read[at] ?? Number.NaN)),
    numerals,
  };
}

/** Equal but for the rounding of binary fractions. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
