/** The promise about numbers: each value is read out of its quote, and no numeral of a source is passed over. */
import type { Quantity } from '../../model/claim.ts';
import type { SourceLanguage, Span } from '../../model/common.ts';
import { repeatingFraction } from '../../text/format.ts';
import type { Numeral } from '../../text/numbers/numeral.ts';
import { covered, numeralsInside } from '../../text/accounted.ts';
import { fileOffset } from '../../text/reading.ts';
import { letterIn, valueOf } from '../../problems/entities.ts';
import { meantDigits } from '../../text/numbers/letters.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Row } from '../../read/data.ts';
import type { DraftDocument } from '../../read/document.ts';
import { readValue } from '../../text/numbers/read.ts';

/**
 * Reports a value that does not read out of the quote, and words that give no value.
 * @returns the numerals of the quote where the value is theirs; null where it is not
 */
export function checkValue(
  value: Quantity,
  quote: string,
  language: SourceLanguage,
  row: Row<{ readonly id: string; readonly unit?: string }>,
  problems: Problems,
): readonly Numeral[] | null {
  const { reads: asWritten, numerals } = readValue(quote, value, language);
  const { unit = '' } = row.value;
  const part = partOf(numerals, quote, unit);
  const reads = part === null ? asWritten : isPart(value, quote, numerals, unit);
  const vague = numerals.find(({ kind }) => kind === 'indefinite');
  const long = numerals.find(isTooLong);
  if (vague !== undefined)
    problems.report(row.file, 'number-indefinite', row.at(['quote']), {
      words: vague.words,
      fault: valueOf(row.value.id),
    });
  else if (long !== undefined)
    problems.report(row.file, 'number-too-long', row.at(['value']), {
      number: long.words,
      fault: valueOf(row.value.id),
    });
  else if (!reads)
    problems.report(row.file, 'value-unread', row.at(['value']), {
      value: part === null || typeof value !== 'number' ? showQuantity(value) : String(Number(value.toFixed(4))),
      quote,
      ...(part === null
        ? { read: listNumerals(numerals), nearest: numerals.map(numeralValue) }
        : { read: `«${quote}» = ${tenths(part)}%`, nearest: [String(tenths(part))] }),
      fault: valueOf(row.value.id),
    });
  return reads && vague === undefined && long === undefined ? numerals : null;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
const PERCENT = /%|per ?cent|відсот|процент|проц|прц/iu;

/** Before an ordinal, «каждая двенадцатая»: a part of all. */
const EVERY = /(?:^|[^\p{L}])(?:кожен|(?:кожн|кажд)\p{L}{1,3}|every|each)\s+$/iu;

/** Is a part of all named by its number, in «каждая третья ячейка»? The noun is not what is counted. */
export function isEvery({ kind, start }: Numeral, quote: string): boolean {
  return kind === 'ordinal' && EVERY.test(quote.slice(0, start));
}

/**
 * Of a part that is named as such, «две трети», «кожна дванадцята», so many per cent; null where per cent are said, or
 * not meant.
 */
function partOf(numerals: readonly Numeral[], quote: string, unit: string): number | null {
  const [only, another] = numerals;
  if (unit !== 'percent' || only === undefined || another !== undefined || PERCENT.test(quote)) return null;
  const part = isEvery(only, quote) ? 1 / only.value : only.value;
  return only.kind !== 'cardinal' && part < 1 ? Number((part * 100).toFixed(2)) : null;
}

/** Does a share in per cent, with a decimal or two, say as much as the part that some words name? */
export function isPart(value: Quantity, words: string, numerals: readonly Numeral[], unit: string): boolean {
  const part = partOf(numerals, words, unit);
  return part !== null && (value === part || value === tenths(part));
}

/** Has a numeral more digits than a number of the program keeps? */
function isTooLong({ value, range }: Numeral): boolean {
  return Math.abs(range?.[1] ?? value) > Number.MAX_SAFE_INTEGER;
}

/**
 * Reports a corrected value that does not read out of the quote as emended.
 * @param emended the quote with the emendation's reading in place
 */
export function checkEmendedValue(
  value: Quantity,
  emended: string,
  note: string,
  language: SourceLanguage,
  row: Row<{ readonly id: string }>,
  problems: Problems,
): void {
  const result = readValue(emended, value, language);
  if (!result.reads)
    problems.report(row.file, 'emendation-unread', row.at(['emendation', 'value']), {
      value: showQuantity(value),
      quote: emended,
      read: listNumerals(result.numerals),
      note,
      nearest: result.numerals.filter(({ kind }) => kind !== 'indefinite').map(numeralValue),
      fault: valueOf(row.value.id),
    });
}

/** Spans of a document whose numbers somebody has looked at. */
export interface Accounted {
  readonly claims: readonly Span[];
  readonly setAside: readonly Span[];
}

/**
 * Reports every numeral of the document that no claim and no set-aside row covers, and letters among digits that are
 * neither set aside nor corrected by a note.
 * @param accounted null where some row could not be placed: then only letters among digits are looked for
 */
export function checkNumerals(draft: DraftDocument, accounted: Accounted | null, problems: Problems): void {
  const { file, parsed, notes, numerals, slug } = draft;
  const { claims, setAside } = accounted ?? { claims: [], setAside: [] };
  const corrected = notes.filter(({ stored }) => stored.emendation !== null).map(({ anchored }) => anchored.span);
  for (const numeral of numeralsInside(numerals)) {
    const { words, meant } = numeral;
    const place = { start: fileOffset(parsed, numeral.start), end: fileOffset(parsed, numeral.end - 1) + 1 };
    if (meant !== undefined && !covered(numeral, [...setAside, ...corrected]))
      problems.report(file, 'letter-in-number', place, {
        words,
        letters: letters(words),
        nearest: meant,
        fault: letterIn(slug, meantDigits(meant)),
        covers: true,
      });
    else if (accounted !== null && !covered(numeral, claims) && !covered(numeral, setAside))
      problems.report(file, 'numeral-unaccounted', place, { words });
  }
}

/** The letters of some words, each once and with its number: they look like what they are not. */
function letters(words: string): string {
  return [...new Set(words.match(/\p{L}/gu))]
    .map((letter) => `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`)
    .join(', ');
}

/** A value as messages show it. */
export function showQuantity(value: Quantity): string {
  return typeof value === 'number' ? String(value) : `[${value.join(', ')}]`;
}

function numeralValue({ value, range }: Numeral): string {
  // A third to four decimals: as somebody would write it.
  const shown = (number: number): string =>
    String(repeatingFraction(number) === null ? number : Number(number.toFixed(4)));
  return range === undefined ? shown(value) : `[${range.map(shown).join(', ')}]`;
}

/** What was read in some words, as messages show it. */
export function listNumerals(numerals: readonly Numeral[]): string {
  return numerals.length === 0
    ? '–'
    : numerals
        .map((numeral) =>
          numeral.kind === 'indefinite' ? `«${numeral.words}»` : `«${numeral.words}» = ${numeralValue(numeral)}`,
        )
        .join(', ');
}
