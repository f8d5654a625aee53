/** The unit of a result is one that its formula gives: the results of checks, and what charts compute. */
import { soleInput } from '../charts/locale.ts';
import { checkMeans } from './sum-means.ts';
import { FORMS_ALIKE } from './unit-forms.ts';
import type { CitedNumbers } from './cited-numbers.ts';
import { measureOf, unitOf } from './claim-kinds.ts';
import type { StoredCheck } from '../model/check.ts';
import type { StoredClaim } from '../model/claim.ts';
import type { Unit } from '../model/vocabulary.ts';
import { comparisonOf, doubledId } from '../problems/entities.ts';
import type { Problems } from '../problems/problem.ts';
import type { Row } from '../read/data.ts';
import { type Measures, unitRule } from '../text/dimension.ts';
import { spellFormula } from '../text/formula-print.ts';
import { inputsOf, parseFormula } from '../text/formula.ts';
import { inBoth, type Words } from '../words/index.ts';

/** Reports checks upside down, of a unit that their formula does not give, and of another one’s sum or explanation. */
export function checkSumUnits(
  checks: readonly Row<StoredCheck>[],
  claims: readonly Row<StoredClaim>[],
  { units, numbers }: { readonly units: readonly Unit[]; readonly numbers: Pick<CitedNumbers, 'of'> },
  problems: Problems,
): void {
  checkSumCourse(checks, numbers, problems);
  const world = {
    claims: new Map(claims.map(({ value }) => [value.id, value])),
    checks: new Map(checks.map(({ value }) => [value.id, value])),
    counted: countedUnits(claims, units),
    manifold: manifoldUnits(claims, units),
  };
  checkComparisons(checks, problems);
  checkOwnSums(checks, problems);
  checkMeans(checks, problems);
  for (const row of checks) {
    const { formula: own, unit, rows = [] } = row.value;
    for (const formula of [own, ...rows.map((part) => part.formula)]) {
      const right = formula === null ? null : wrongUnit(formula, unit, world);
      if (formula === null || right === null) continue;
      problems.report(row.file, 'sum-unit-differs', row.at(['unit']), {
        unit,
        formula,
        expected: right.join(', '),
        nearest: unitsAmong(right, units),
        fault: unitOf(`check:${row.value.id}`),
        // An unit that is not there has been told as that.
        behind: [`units/${unit}`, FORMS_ALIKE, ...unitFaults(formula, world.checks)],
      });
      break;
    }
    const { digits } = row.value;
    if (digits > 0 && own !== null && isWhole(own, unit, world))
      problems.report(row.file, 'digits-of-whole', row.at(['digits']), { number: digits, unit, nearest: ['0'] });
  }
}

/** Reports checks that compare with nothing, with two things, or with a limit that nothing measured has. */
function checkComparisons(checks: readonly Row<StoredCheck>[], problems: Problems): void {
  for (const { file, at, value } of checks) {
    const { id, relation, claimed } = value;
    const wrong = wrongComparison(value);
    if (wrong === null) continue;
    const [fault, field] = wrong;
    problems.report(file, 'check-comparison', at([field]), {
      id,
      relation,
      reason: inBoth((t) => t.reasons.comparison[fault]),
      fault: comparisonOf(id),
      behind: [`claims/${claimed}`],
    });
  }
}

/** What is wrong with what a check compares with, and the field that says so; null where nothing is. */
function wrongComparison({
  relation,
  claimed,
  limit,
  impossible,
  unit,
  rows = [],
}: StoredCheck): readonly [keyof Words['reasons']['comparison'], keyof StoredCheck] | null {
  const against = claimed !== null || limit !== undefined;
  if (relation === 'shows') {
    if (against) return ['compares', 'relation'];
    return impossible ? ['possible', 'impossible'] : null;
  }
  if (!against && rows.length === 0) return ['nothing', 'relation'];
  if (limit === undefined) return null;
  if (claimed !== null) return ['both', 'limit'];
  return limit < 0 || (unit === 'percent' && impossible && limit !== 100) ? ['limit', 'limit'] : null;
}

/** One number divided by another, or taken from it. */
const PAIR = /^\s*\{([a-z0-9-]+)\}\s*([-−/])\s*\{([a-z0-9-]+)\}\s*$/u;

/** Reports sums that divide what was by what is, or take what is from what was: their numbers have changed places. */
function checkSumCourse(
  checks: readonly Row<StoredCheck>[],
  numbers: Pick<CitedNumbers, 'of'>,
  problems: Problems,
): void {
  for (const { file, at, value } of checks) {
    const [, first = '', sign = '', second = ''] = PAIR.exec(value.formula ?? '') ?? [];
    const [one, other] = [first, second].map((id) => numbers.of('claim', id));
    if (one?.when !== 'then' || other?.when !== 'now' || one.measured !== other.measured) continue;
    // What became less is told as what was, less what is.
    if (sign !== '/' && (one.value ?? 0) >= (other.value ?? 0)) continue;
    const right = `{${second}} ${sign} {${first}}`;
    problems.report(file, 'sum-upside-down', at(['formula']), {
      id: value.id,
      formula: value.formula ?? '',
      nearest: [right],
      fault: `checks/${value.id}`,
    });
  }
}

/** Reports sums that stand twice, and explanations that give the result of another sum and not their own. */
function checkOwnSums(checks: readonly Row<StoredCheck>[], problems: Problems): void {
  const sums = new Map<string, string>();
  const ids = new Set(checks.map(({ value }) => value.id));
  for (const { file, at, value } of checks) {
    const { id, formula, explanation } = value;
    if (formula === null) continue;
    const sum = `${spelling(formula)} ${value.claimed ?? ''} ${value.relation}`;
    const same = sums.get(sum);
    if (same !== undefined)
      problems.report(file, 'sum-twice', at(['formula']), { id, other: same, formula, behind: [doubledId(id)] });
    else sums.set(sum, id);
    const [other] = [...explanation.en.matchAll(/\{check:([a-z0-9-]+)/gu)].map((cite) => cite[1] ?? '');
    if (other !== undefined && ids.has(other) && !new RegExp(`\\{check:${id}[}@]`, 'u').test(explanation.en))
      problems.report(file, 'sum-of-another', at(['explanation', 'en']), {
        id,
        other,
        nearest: [`{check:${id}}`],
        behind: [doubledId(id)],
      });
  }
}

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

function spelling(source: string): string {
  const formula = parseFormula(source);
  return 'message' in formula ? source : spellFormula(formula);
}

/** Those that are units, and not the quotient of some. */
function unitsAmong(right: readonly string[], units: readonly Unit[]): string[] {
  return units.flatMap(({ id }) => (right.includes(id) ? [id] : []));
}
