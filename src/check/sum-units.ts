/** The unit of a result is one that its formula gives: the results of checks, and what charts compute. */
import { soleInput } from '../charts/locale.ts';
import { unitOf } from './claim-kinds.ts';
import type { StoredCheck } from '../model/check.ts';
import type { StoredClaim } from '../model/claim.ts';
import type { Unit } from '../model/vocabulary.ts';
import type { Problems } from '../problems/problem.ts';
import type { Row } from '../read/data.ts';
import { type Measures, unitRule } from '../text/dimension.ts';
import { spellFormula } from '../text/formula-print.ts';
import { parseFormula } from '../text/formula.ts';

/** Reports checks whose unit is not what their formula gives. */
export function checkSumUnits(
  checks: readonly Row<StoredCheck>[],
  claims: readonly Row<StoredClaim>[],
  units: readonly Unit[],
  problems: Problems,
): void {
  const world = {
    claims: new Map(claims.map(({ value }) => [value.id, value])),
    checks: new Map(checks.map(({ value }) => [value.id, value])),
    counted: countedUnits(claims, units),
  };
  for (const row of checks) {
    const { formula: own, unit, rows = [] } = row.value;
    for (const formula of [own, ...rows.map((part) => part.formula)]) {
      const right = formula === null ? null : wrongUnit(formula, unit, world);
      if (formula === null || right === null) continue;
      problems.report(row.file, {
        code: 'sum-unit-differs',
        fault: unitOf(`check:${row.value.id}`),
        // An unit that is not there has been told as that.
        behind: [`units/${unit}`],
        ...row.at(['unit']),
        params: { unit, formula, expected: right.join(', ') },
        nearest: unitsAmong(right, units),
      });
      break;
    }
  }
}

/** The units that claims count in: those of them that there are. */
export function countedUnits(claims: readonly Row<StoredClaim>[], units: readonly Unit[]): ReadonlySet<string> {
  const used = new Set(claims.map(({ value }) => value.unit));
  return new Set(units.flatMap(({ id }) => (used.has(id) ? [id] : [])));
}

/** What comes of a formula is not in this unit: what it is in; null where it may be. */
function wrongUnit(source: string, unit: string, world: Measures): readonly string[] | null {
  const formula = parseFormula(source);
  const rule = 'message' in formula ? null : unitRule(formula, world);
  return rule === null || rule.allows(unit) ? null : rule.right;
}

/** The same of a chart, which also has to say what the check says that computes the same. */
export function wrongUnitDrawn(
  source: string,
  unit: string,
  world: Omit<Measures, 'checks'> & { readonly checks: ReadonlyMap<string, Pick<StoredCheck, 'formula' | 'unit'>> },
): readonly string[] | null {
  const sole = soleInput(source);
  const own = sole?.kind === 'check' ? world.checks.get(sole.id) : undefined;
  if (own !== undefined && own.unit !== unit) return [own.unit];
  const spelt = spelling(source);
  for (const check of world.checks.values())
    if (check.formula !== null && check.unit !== unit && spelling(check.formula) === spelt) return [check.unit];
  return wrongUnit(source, unit, world);
}

function spelling(source: string): string {
  const formula = parseFormula(source);
  return 'message' in formula ? source : spellFormula(formula);
}

/** Those that are units, and not the quotient of some. */
function unitsAmong(right: readonly string[], units: readonly Unit[]): string[] {
  return units.flatMap(({ id }) => (right.includes(id) ? [id] : []));
}
