/** Which numerals of a document are accounted for: claimed, set aside, or neither. */
import type { SourceLanguage, Span } from '../model/common.ts';
import type { ReadingText } from '../model/edition.ts';
import type { Numeral } from './numbers/numeral.ts';
import { readNumerals } from './numbers/read.ts';

/** Every numeral inside the document, in text order; spans count in the whole reading text. */
export function numeralsOf(reading: ReadingText, language: SourceLanguage): Numeral[] {
  return reading.blocks
    .filter((block) => block.kind !== 'outside')
    .flatMap((block) =>
      // A numeral never runs over the end of a block, so blocks are read one by one.
      readNumerals(reading.text.slice(block.start, block.end), language).map((numeral) => ({
        ...numeral,
        start: block.start + numeral.start,
        end: block.start + numeral.end,
      })),
    );
}

/** Does one of the spans hold the whole of `inner`? */
export function covered(inner: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= inner.start && span.end >= inner.end);
}
