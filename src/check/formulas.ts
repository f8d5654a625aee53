/** What is reported of formulas, of the ledger and of charts alike: one that cannot be read, one without a result. */
import { type Bilingual, between } from '../model/common.ts';
import { valueOf } from '../problems/entities.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { evaluate, type Formula, type FormulaError, type Input, spellInput } from '../text/formula.ts';
import { mendFormula } from '../text/formula-mend.ts';
import { inBoth } from '../words/index.ts';

interface Place {
  readonly file: SourceFile;
  /** Where the string that holds the formula begins, at its quotation mark. */
  readonly start: number;
  /** What an empty result is a sign of. */
  readonly fault?: string | undefined;
}

/** Reports a formula that cannot be read. */
export function reportBroken(
  { kind, offset, length }: FormulaError,
  source: string,
  isName: (name: string) => boolean,
  { file, start }: Place,
  problems: Problems,
): void {
  const from = start + 1 + offset;
  problems.report(file, 'formula-broken', between(from, from + Math.max(1, length)), {
    reason: inBoth((t) => t.reasons.formula[kind]),
    nearest: () => [mendFormula(source, isName) ?? []].flat(),
  });
}

/** Reports a formula without a result by the part that is the reason. */
export function reportBlank(
  formula: Formula,
  lookup: (input: Input) => number | null,
  { file, start, fault }: Place,
  problems: Problems,
): void {
  const { part, reason } = blankIn(formula, lookup) ?? { part: formula, reason: inBoth((t) => t.reasons.blank.beyond) };
  const from = start + 1 + part.offset;
  problems.report(file, 'formula-result', between(from, from + part.length), {
    reason,
    nearest: part.kind === 'claim' ? [`{${part.id}@lowest}`, `{${part.id}@highest}`] : [],
    behind: part.kind === 'check' ? [`results/${part.id}`] : part.kind === 'claim' ? [valueOf(part.id)] : [],
    fault,
  });
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
