/** A claim whose words give a fraction that no decimal writes to the end counts with the fraction, not its rounding. */
import type { Quantity, StoredClaim } from '../model/claim.ts';
import { exactly } from '../text/format.ts';
import { readNumerals } from '../text/numbers/read.ts';
import type { SourceLanguage } from '../model/common.ts';
import type { Problems } from '../problems/problem.ts';
import type { Row } from './data.ts';
import type { DraftDocument } from './document.ts';

/** The rows, with "0.33" of «третина» as a third. */
export function exactValues(
  rows: readonly Row<StoredClaim>[],
  drafts: ReadonlyMap<string, DraftDocument>,
  problems: Problems,
): readonly Row<StoredClaim>[] {
  return rows.map((row) => {
    const { value, document } = row.value;
    const language = drafts.get(document)?.front?.value.language;
    if (language === undefined || ends(value).every((end) => Number.isInteger(end))) return row;
    return problems.recall('exact value', row, [language], () => exactValue(row, language));
  });
}

function exactValue(row: Row<StoredClaim>, language: SourceLanguage): Row<StoredClaim> {
  const { value, quote } = row.value;
  const read = readNumerals(quote, language).flatMap((numeral) => numeral.range ?? [numeral.value]);
  const exact: Quantity =
    typeof value === 'number' ? exactly(value, read[0]) : [exactly(value[0], read[0]), exactly(value[1], read[1])];
  const same = ends(exact).every((end, at) => end === ends(value)[at]);
  return same ? row : { ...row, value: { ...row.value, value: exact } };
}

function ends(value: Quantity): readonly number[] {
  return typeof value === 'number' ? [value] : value;
}
