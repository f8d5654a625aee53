/** What is reported of formulas, of the ledger and of charts alike: one that cannot be read, one without a result. */
import type { Bilingual } from '../model/common.ts';
import { valueOf } from '../problems/entities.ts';
import type { Finding } from '../problems/problem.ts';
import { evaluate, type Formula, type FormulaError, type Input, spellInput } from '../text/formula.ts';
import { mendFormula } from '../text/formula-mend.ts';
import { inBoth } from '../words/index.ts';

/** @param start of the string that holds the formula, at its quotation mark */
export function brokenFormula(
  { kind, offset, length }: FormulaError,
  source: string,
  start: number,
  isName: (name: string) => boolean,
): Finding {
  return {
    code: 'formula-broken',
    start: start + 1 + offset,
    end: start + 1 + offset + Math.max(1, length),
    params: { reason: inBoth((t) => t.reasons.formula[kind]) },
    nearest: () => [mendFormula(source, isName) ?? []].flat(),
  };
}

/**
 * A formula without a result, told by the part that is the reason.
 * @param start of the formula in its file
 */
export function blankFormula(formula: Formula, start: number, lookup: (input: Input) => number | null): Finding {
  const { part, reason } = blankIn(formula, lookup) ?? { part: formula, reason: inBoth((t) => t.reasons.blank.beyond) };
  const needed = part.kind === 'check' ? [`results/${part.id}`] : part.kind === 'claim' ? [valueOf(part.id)] : [];
  return {
    code: 'formula-result',
    start: start + part.offset,
    end: start + part.offset + part.length,
    params: { reason },
    behind: needed,
    nearest: part.kind === 'claim' ? [`{${part.id}@lowest}`, `{${part.id}@highest}`] : [],
  };
}

interface Blank {
  readonly part: Formula;
  readonly reason: Bilingual;
}

/** The first part of a formula for which all of it has no result; null where there is none such. */
function blankIn(formula: Formula, lookup: (input: Input) => number | null): Blank | null {
  switch (formula.kind) {
    case 'number':
      return null;
    case 'negative':
      return blankIn(formula.of, lookup);
    case 'claim':
    case 'check': {
      if (lookup(formula) !== null) return null;
      const { kind } = formula;
      return { part: formula, reason: inBoth((t) => t.reasons.blank[kind](spellInput(formula))) };
    }
    case 'operation': {
      const { left, operator, right } = formula;
      const within = blankIn(left, lookup) ?? blankIn(right, lookup);
      if (within !== null || operator !== '/' || evaluate(right, lookup) !== 0) return within;
      return { part: right, reason: inBoth((t) => t.reasons.blank.zero) };
    }
  }
}
