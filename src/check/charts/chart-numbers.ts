/** Numbers that charts draw: what comes of their formulas, before anything is drawn. */
import type { Reading } from '../../charts/dataset.ts';
import type { Use } from '../../charts/family.ts';
import { drawnValue, type FormulaInputs } from '../../charts/locale.ts';
import type { StoredCheck } from '../../model/check.ts';
import { inputsOf, parseFormula } from '../../text/formula/formula.ts';
import type { ClaimValue } from '../sums/sums.ts';

/** What charts compute with: claims, and the checks in which the ledger has found nothing wrong. */
export interface ChartNumbers {
  readonly claims: ReadonlyMap<string, ClaimValue>;
  readonly checks: ReadonlyMap<string, Pick<StoredCheck, 'formula'>>;
}

const READINGS: readonly Reading[] = ['corrected', 'transcribed'];

/** The first reading in which nothing comes of a formula; null where there is none, or where an input is missing. */
export function readingWithoutResult(formula: string, numbers: ChartNumbers): Reading | null {
  if (!isSettled(formula, numbers)) return null;
  return READINGS.find((reading) => drawnValue(formula, 0, reading, inputsIn(numbers)) === null) ?? null;
}

/** The first of the formulas that cannot be drawn one by one, with its value; null where all can, or have no value. */
export function uncountable(
  { formulas, digits, most }: Extract<Use, { kind: 'count' }>,
  numbers: ChartNumbers,
): { readonly formula: string; readonly value: number } | null {
  for (const formula of formulas) {
    const value = isSettled(formula, numbers) ? drawnValue(formula, digits, 'corrected', inputsIn(numbers)) : null;
    if (value !== null && (!Number.isInteger(value) || value < 1 || value > most)) return { formula, value };
  }
  return null;
}

/** Those of the two moments of a share at which it is no part of its whole, a hundred per cent. */
export function beyondWhole(
  { then, now }: Extract<Use, { kind: 'share' }>,
  numbers: ChartNumbers,
): { readonly formula: string; readonly result: number; readonly limit: number }[] {
  return [then, now].flatMap((formula) => {
    const result = isSettled(formula, numbers) ? drawnValue(formula, 4, 'corrected', inputsIn(numbers)) : null;
    return result === null || result <= 100 ? [] : [{ formula, result, limit: 100 }];
  });
}

/** Can the formula be read, and is all there that it needs? What is missing has been reported where it is missing. */
export function isSettled(source: string, numbers: ChartNumbers): boolean {
  const formula = parseFormula(source);
  if ('message' in formula) return false;
  return inputsOf(formula).every(({ kind, id }) => {
    if (kind === 'claim') return numbers.claims.has(id);
    const needed = numbers.checks.get(id);
    return needed !== undefined && (needed.formula === null || isSettled(needed.formula, numbers));
  });
}

/** The decimals of formulas that are the number of one claim each; null where one of them is something else. */
export function decimalsOf(formulas: readonly string[], { claims }: ChartNumbers): number | null {
  const values = formulas.map((source) => {
    const formula = parseFormula(source);
    if ('message' in formula || formula.kind !== 'claim') return null;
    const claim = claims.get(formula.id);
    const value = formula.transcribed ? claim?.value : claim?.corrected;
    return typeof value === 'number' ? value : null;
  });
  const known = values.filter((value) => value !== null);
  if (known.length < formulas.length) return null;
  return Math.max(0, ...known.map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0));
}

/** What formulas take their inputs from; they are settled. */
export function inputsIn({ claims, checks }: ChartNumbers): FormulaInputs {
  return { claim: (id) => there(claims, id), check: (id) => there(checks, id) };
}

function there<T>(rows: ReadonlyMap<string, T>, id: string): T {
  const row = rows.get(id);
  if (row === undefined) throw new RangeError(`"${id}" is asked for its number and is not there.`);
  return row;
}
