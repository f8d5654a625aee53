/** Means of our sums: so many numbers are divided by as many, all of them. */
import type { StoredCheck } from '../../model/check.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Row } from '../../read/data.ts';
import { type Formula, parseFormula } from '../../text/formula/formula.ts';

/**
 * Reports sums of so many numbers that are divided by one more or less, or of which only the last one is divided. By
 * twelve months, or seven days, any sum may be.
 */
export function checkMeans(checks: readonly Row<StoredCheck>[], problems: Problems): void {
  for (const { file, at, value } of checks) {
    const source = value.formula ?? '';
    if (!source.includes('+') || !source.includes('/')) continue;
    const formula = parseFormula(source);
    const right = 'message' in formula ? null : meant(formula, source);
    if (right !== null)
      problems.report(file, 'sum-mean', at(['formula']), {
        formula: source,
        nearest: [right],
        behind: [`checks/${value.id}`],
      });
  }
}

/** The mean that a formula most likely stands for; null where it stands for no other. */
function meant(formula: Formula, source: string): string | null {
  const written = ({ offset, length }: Formula): string => source.slice(offset, offset + length);
  if (formula.kind !== 'operation') return null;
  const { operator, left, right } = formula;
  if (operator === '/') {
    const count = termsOf(left).length;
    const isOther = right.kind === 'number' && count > 1 && Math.abs(right.value - count) === 1;
    return isOther ? `(${termsOf(left).map(written).join(' + ')}) / ${count}` : null;
  }
  const terms = termsOf(formula);
  const last = terms.at(-1);
  const isLone =
    operator === '+' &&
    last?.kind === 'operation' &&
    last.operator === '/' &&
    last.right.kind === 'number' &&
    last.right.value === terms.length &&
    terms.slice(0, -1).every((term) => term.kind !== 'operation');
  if (!isLone) return null;
  return `(${[...terms.slice(0, -1), last.left].map(written).join(' + ')}) / ${terms.length}`;
}

/** What is added up; the formula itself where nothing is. */
function termsOf(formula: Formula): readonly Formula[] {
  return formula.kind === 'operation' && formula.operator === '+'
    ? [...termsOf(formula.left), ...termsOf(formula.right)]
    : [formula];
}
