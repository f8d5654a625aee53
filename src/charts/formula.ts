/** Formulas as a reader sees them: claims replaced by their values, signs of arithmetic as printed. */
import { checkOf, claimOf, numberIn, type Dataset, type Reading, type Speaker } from './dataset.ts';

const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '+': '+' };

/** "{members-now} / {cells-now}" → "56,000 ÷ 1,068". A check in the formula is spelt out in parentheses. */
export function formulaInNumbers(formula: string, dataset: Dataset, speaker: Speaker, reading: Reading): string {
  return formula
    .replace(/\s*([*/+-])\s*(?=[^}]*(?:\{|$))/g, (_, sign: string) => ` ${SIGNS[sign] ?? sign} `)
    .replace(
      /\{(check:)?([a-z0-9-]+)(?:@(transcribed|corrected))?\}/g,
      (_, check: string | undefined, id: string, fixed: Reading | undefined) =>
        check === undefined
          ? speaker.number(numberIn(claimOf(dataset, id), fixed ?? reading))
          : `(${formulaInNumbers(checkOf(dataset, id).formula, dataset, speaker, reading)})`,
    )
    .trim();
}

/** The claim that a formula is nothing but, or `null` for arithmetic. */
export function soleClaim(formula: string): string | null {
  return /^\{([a-z0-9-]+)\}$/.exec(formula.trim())?.[1] ?? null;
}
