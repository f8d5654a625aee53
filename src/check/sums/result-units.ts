/** The unit of a result is one that its formula gives: the results of checks, and what charts compute. */
import { soleInput } from '../../charts/locale.ts';
import type { StoredCheck } from '../../model/check.ts';
import type { StoredClaim } from '../../model/claim.ts';
import type { Unit } from '../../model/vocabulary.ts';
import type { Row } from '../../read/data.ts';
import { type Measures, unitRule } from '../../text/formula/dimension.ts';
import { spellFormula } from '../../text/formula/formula-print.ts';
import { inputsOf, parseFormula } from '../../text/formula/formula.ts';
import { measureOf, unitOf } from '../rows/claim-kinds.ts';

/** Is it a sum or a difference of things that are counted, each by a whole number? */
export function isWhole(
  source: string,
  unit: string,
  {
    claims,
    counted,
  }: { readonly claims: ReadonlyMap<string, Pick<StoredClaim, 'value' | 'kind'>>; counted: ReadonlySet<string> },
): boolean {
  const formula = parseFormula(source);
  if ('message' in formula || !counted.has(unit) || /[*/]/u.test(source)) return false;
  return inputsOf(formula).every(({ kind, id }) => {
    const claim = kind === 'claim' ? claims.get(id) : undefined;
    return claim?.kind === 'count' && [claim.value].flat().every(Number.isInteger);
  });
}

/** The units that claims count in: those of them that there are. */
export function countedUnits(claims: readonly Row<StoredClaim>[], units: readonly Unit[]): ReadonlySet<string> {
  const used = new Set(claims.map(({ value }) => value.unit));
  return new Set(units.flatMap(({ id }) => (used.has(id) ? [id] : [])));
}

/** Units whose words end in those of a unit that claims count in: thousand people. */
export function manifoldUnits(
  claims: readonly Row<StoredClaim>[],
  units: readonly Unit[],
): ReadonlyMap<string, string> {
  const counted = countedUnits(claims, units);
  const found = units.flatMap(({ id, forms }) => {
    const words = forms?.en.other ?? '';
    if (counted.has(id) || words.includes(' per ')) return [];
    const of = units.find((unit) => counted.has(unit.id) && words.endsWith(` ${unit.forms?.en.other}`));
    return of === undefined ? [] : [[id, of.id] as const];
  });
  return new Map(found);
}

/** What comes of a formula is not in this unit: what it is in; null where it may be. */
export function wrongUnit(source: string, unit: string, world: Measures): readonly string[] | null {
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

/** What may be wrong with the units of what a formula takes, and of what that takes. */
export function unitFaults(
  source: string,
  checks: ReadonlyMap<string, Pick<StoredCheck, 'formula'>>,
  above: readonly string[] = [],
): readonly string[] {
  const formula = parseFormula(source);
  if ('message' in formula) return [];
  return inputsOf(formula).flatMap(({ kind, id }) => {
    if (kind === 'claim') return [unitOf(id), measureOf(id)];
    if (above.includes(id)) return [];
    return [unitOf(`check:${id}`), ...unitFaults(checks.get(id)?.formula ?? '', checks, [...above, id])];
  });
}

/** A formula as it is printed; one that cannot be read as it stands. */
export function spelling(source: string): string {
  const formula = parseFormula(source);
  return 'message' in formula ? source : spellFormula(formula);
}
