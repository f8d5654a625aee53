/**
 * What is reported of formulas, of the ledger and of charts alike: one that cannot be read, one without a result; and
 * of the ledger alone: checks that need each other.
 */
import type { StoredCheck } from '../../model/check.ts';
import type { StoredClaim } from '../../model/claim.ts';
import { type Bilingual, between } from '../../model/common.ts';
import { valueOf } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import type { SourceFile } from '../../problems/source-file.ts';
import type { Row } from '../../read/data.ts';
import {
  evaluate,
  type Formula,
  type FormulaError,
  type Input,
  inputsOf,
  spellInput,
} from '../../text/formula/formula.ts';
import { mendFormula } from '../../text/formula/formula-mend.ts';
import { inBoth } from '../../words/index.ts';

interface FormulaPlace {
  readonly file: SourceFile;
  /** Where the string that holds the formula begins, at its quotation mark. */
  readonly start: number;
  /** What it is a sign of. */
  readonly fault?: string | undefined;
}

/** Why a formula is none: its text cannot be read, or takes nothing, or what is not, from the dataset. */
type FormulaFault = Pick<FormulaError, 'offset' | 'length'> & {
  readonly kind: FormulaError['kind'] | 'typed' | 'no-range';
};

/** What is wrong with a formula that can be read. */
export function faultIn(
  formula: Formula,
  claims: ReadonlyMap<string, Pick<StoredClaim, 'value'>>,
): FormulaFault | null {
  const inputs = inputsOf(formula);
  if (inputs.length === 0) return { kind: 'typed', offset: formula.offset, length: formula.length };
  const single = leavesOf(formula).find(
    (leaf) => leaf.kind === 'claim' && leaf.end !== undefined && typeof claims.get(leaf.id)?.value === 'number',
  );
  return single === undefined ? null : { kind: 'no-range', offset: single.offset, length: single.length };
}

function leavesOf(formula: Formula): Formula[] {
  if (formula.kind === 'operation') return [formula.left, formula.right].flatMap(leavesOf);
  return formula.kind === 'negative' ? leavesOf(formula.of) : [formula];
}

/** Reports a formula that cannot be read. */
export function reportBroken(
  { kind, offset, length }: FormulaFault,
  source: string,
  isName: (name: string) => boolean,
  { file, start, fault }: FormulaPlace,
  problems: Problems,
): void {
  const from = start + 1 + offset;
  problems.report(file, 'formula-broken', between(from, from + Math.max(1, length)), {
    fault,
    reason: inBoth((t) => t.reasons.formula[kind]),
    nearest: () =>
      kind === 'no-range'
        ? [source.slice(offset, offset + length).replace(/@[a-z]+/u, '')]
        : [mendFormula(source, isName) ?? []].flat(),
  });
}

/** Reports a formula without a result by the part that is the reason. */
export function reportBlank(
  formula: Formula,
  lookup: (input: Input) => number | null,
  { file, start, fault }: FormulaPlace,
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

/** Reports each circle once, at the first of its checks in the file. */
export function reportCircles(
  rows: readonly Row<StoredCheck>[],
  formulas: Map<string, Formula>,
  problems: Problems,
): void {
  const needs = (id: string): string[] =>
    [formulas.get(id) ?? []]
      .flat()
      .flatMap(inputsOf)
      .flatMap((input) => (input.kind === 'check' ? [input.id] : []));
  const done = new Set<string>();
  const circular = new Set<string>();
  for (const row of rows) {
    // Depth first, on a path of our own: a chain of checks can be longer than the stack is deep.
    const path: { id: string; rest: string[] }[] = [{ id: row.value.id, rest: needs(row.value.id) }];
    while (path.length > 0) {
      const here = path[path.length - 1];
      const next = here?.rest.pop();
      if (here === undefined) break;
      if (next === undefined) {
        done.add(here.id);
        path.pop();
        continue;
      }
      const start = path.findIndex(({ id }) => id === next);
      if (start === -1) {
        if (!done.has(next)) path.push({ id: next, rest: needs(next) });
        continue;
      }
      const circle = path.slice(start).map(({ id }) => id);
      const first = rows.find(({ value }) => circle.includes(value.id)) ?? row;
      if (!circular.has(first.value.id))
        problems.report(first.file, 'formula-circle', first.at(['formula']), {
          id: first.value.id,
          circle: [...circle, next].join(' → '),
          // Two checks of one name may only seem to need each other.
          behind: circle.map((id) => `checks/${id}`),
        });
      for (const id of circle) circular.add(id);
    }
  }
  for (const id of circular) formulas.delete(id);
}
