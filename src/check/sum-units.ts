/**
 * What a formula gives, told from the units of its claims: a count of people, a ratio, or what cannot be told. The
 * unit that a check names for its result has to be one of that.
 */
import type { StoredCheck } from '../model/check.ts';
import type { StoredClaim } from '../model/claim.ts';
import type { Unit } from '../model/vocabulary.ts';
import type { Problems } from '../problems/problem.ts';
import type { Row } from '../read/data.ts';
import { Things } from '../text/counted/things.ts';
import { type Formula, parseFormula } from '../text/formula.ts';

/** What is measured: a thing, or how many times one number goes into another; null where that cannot be told. */
type Measured = { readonly thing: string } | typeof RATIO | typeof HUNDRED | typeof NUMBER | null;
const RATIO = 'a ratio';
/** What makes per cent of a ratio, and a ratio of per cent. */
const HUNDRED = 'a hundred';
/** Any other number of a formula: a share of a thousand people is people, and nobody wrote "people" beside it. */
const NUMBER = 'a number';

/** Units in which a ratio is said. */
const RATIOS = ['percent', 'times'];

/** Reports checks whose unit is not what their formula gives. */
export function checkSumUnits(
  checks: readonly Row<StoredCheck>[],
  claims: readonly Row<StoredClaim>[],
  units: readonly Unit[],
  problems: Problems,
): void {
  const things = new Things(units);
  const measured = new Map(units.map(({ id }) => [id, measuredIn(things, id)]));
  const unitOf = {
    claim: new Map(claims.map(({ value }) => [value.id, value.unit])),
    check: new Map(checks.map(({ value }) => [value.id, value.unit])),
  };
  const of = (formula: Formula): Measured => {
    switch (formula.kind) {
      case 'number':
        return formula.value === 100 ? HUNDRED : NUMBER;
      case 'negative':
        return of(formula.of);
      case 'operation':
        return combined(formula.operator, of(formula.left), of(formula.right));
      default:
        return measured.get(unitOf[formula.kind].get(formula.id) ?? '') ?? null;
    }
  };
  for (const row of checks) {
    const { formula, rows = [], unit } = row.value;
    const wanted = measured.get(unit) ?? null;
    const results = [formula, ...rows.map((part) => part.formula)].flatMap((source) => {
      const parsed = source === null ? null : parseFormula(source);
      return parsed === null || 'message' in parsed ? [] : [of(parsed)];
    });
    if (wanted === null || results.every((result) => fits(result, wanted))) continue;
    problems.report(row.file, {
      code: 'sum-unit-differs',
      ...row.at(['unit']),
      params: { unit },
      nearest: [...measured].flatMap(([id, unit]) =>
        results.every((result) => result !== null && same(result, unit)) ? id : [],
      ),
    });
  }
}

/** May a result be given in a unit of what is wanted? Yes where nobody can tell what it is. */
function fits(result: Measured, wanted: Measured): boolean {
  return result === null || isNumber(result) || same(result, wanted);
}

/** What a unit measures; null for one that is made of several things, such as members per cell. */
function measuredIn(things: Things, unit: string): Measured {
  const [thing, ...more] = things.measured(unit);
  if (thing === undefined || more.length > 0) return null;
  return RATIOS.includes(thing) ? RATIO : { thing };
}

function combined(operator: '+' | '-' | '*' | '/', left: Measured, right: Measured): Measured {
  if (left === null || right === null) return null;
  // A number without a unit takes on the unit of what it is added to.
  if (operator === '+' || operator === '-')
    return isNumber(right) ? (isNumber(left) ? null : left) : isNumber(left) || same(left, right) ? right : null;
  if (operator === '/' && !isNumber(left) && same(left, right)) return RATIO;
  if (isScale(right)) return left === RATIO && right === NUMBER ? null : left;
  return operator === '*' && isScale(left) ? combined('*', right, left) : null;
}

const isNumber = (measured: Measured): boolean => measured === HUNDRED || measured === NUMBER;
/** Does it change how many there are, and not what they are? */
const isScale = (measured: Measured): boolean => measured === RATIO || isNumber(measured);

function same(left: Measured, right: Measured): boolean {
  if (left === null || right === null || typeof left === 'string' || typeof right === 'string') return left === right;
  return left.thing === right.thing;
}
