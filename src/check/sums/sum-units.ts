/** Checks as they are written: in a unit that their formula gives, compared with one thing, the right way up, once. */
import { checkMeans } from './sum-means.ts';
import { FORMS_ALIKE } from '../rows/unit-forms.ts';
import type { CitedNumbers } from '../prose/cited-numbers.ts';
import { countedUnits, isWhole, manifoldUnits, spelling, unitFaults, wrongUnit } from './result-units.ts';
import { unitOf } from '../rows/claim-kinds.ts';
import type { StoredCheck } from '../../model/check.ts';
import type { StoredClaim } from '../../model/claim.ts';
import type { Unit } from '../../model/vocabulary.ts';
import { comparisonOf, doubledId } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Row } from '../../read/data.ts';
import { inBoth, type Words } from '../../words/index.ts';

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
      behind: claimed === null ? [] : [`claims/${claimed}`],
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

/** Those that are units, and not the quotient of some. */
function unitsAmong(right: readonly string[], units: readonly Unit[]): string[] {
  return units.flatMap(({ id }) => (right.includes(id) ? [id] : []));
}
