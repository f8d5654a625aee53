/** Which numerals of a document are accounted for: claimed, set aside, or neither. */
import type { SourceLanguage, Span } from '../model/common.ts';
import type { Block, ReadingText } from '../model/edition.ts';
import type { Numeral } from './numbers/numeral.ts';
import { readNumerals } from './numbers/read.ts';

/** A numeral of a reading text, its span counted in the whole of it. */
export interface PlacedNumeral extends Numeral {
  readonly block: Block;
}

/** Every numeral of a reading text, in text order. */
export function numeralsOf(reading: ReadingText, language: SourceLanguage): PlacedNumeral[] {
  return reading.blocks.flatMap((block) =>
    // A numeral never runs over the end of a block, so blocks are read one by one.
    readNumerals(reading.text.slice(block.start, block.end), language).map((numeral) => ({
      ...numeral,
      start: block.start + numeral.start,
      end: block.start + numeral.end,
      block,
    })),
  );
}

/** The numerals inside the document, which have to be accounted for. */
export function numeralsInside(numerals: readonly PlacedNumeral[]): readonly PlacedNumeral[] {
  return numerals.filter(({ block }) => block.kind !== 'outside');
}

/** Does one of the spans hold the whole of `inner`? */
export function covered(inner: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= inner.start && span.end >= inner.end);
}
