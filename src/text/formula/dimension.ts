/** The unit that comes of a formula: what its claims count, carried through the arithmetic, as far as can be told. */
import type { StoredCheck } from '../../model/check.ts';
import type { StoredClaim } from '../../model/claim.ts';
import { type Formula, parseFormula } from './formula.ts';

/** Units of bare relations: of two numbers of one kind, alone or times a hundred. Points are what shares differ by. */
const TIMES = 'times';
const PERCENT = 'percent';
const RELATIONS: ReadonlySet<string> = new Set([TIMES, PERCENT, 'point']);

/** What formulas take their units from. */
export interface Measures {
  readonly claims: ReadonlyMap<string, Pick<StoredClaim, 'unit'>>;
  readonly checks: ReadonlyMap<string, Pick<StoredCheck, 'formula'>>;
  /** The units that claims count in: those of them that there are. */
  readonly counted: ReadonlySet<string>;
  /** Which of those another unit counts in thousands, or otherwise: `thousand-people` counts `person`. */
  readonly manifold?: ReadonlyMap<string, string>;
}

/** What a number counts: units with their powers, and how many of it make one. A literal counts nothing yet. */
interface Dimension {
  readonly powers: ReadonlyMap<string, number>;
  readonly scale: number;
  readonly literal: boolean;
}

/** In what unit a result can be printed. */
export interface UnitRule {
  readonly allows: (unit: string) => boolean;
  /** Ids of right units, or the quotient of units that a right one is the name of. */
  readonly right: readonly string[];
}

/**
 * In what unit the result of a formula can be printed; null where nobody can tell: things of two kinds are added, or
 * the number was made larger or smaller.
 */
export function unitRule(formula: Formula, measures: Measures): UnitRule | null {
  const dimension = dimensionOf(formula, measures, new Set());
  if (dimension === null || dimension.literal) return null;
  const { powers, scale } = dimension;
  const [first, ...others] = powers.keys();
  if (first === undefined) {
    if (isNear(scale, 1)) return oneOf(TIMES);
    return isNear(scale, 100) ? oneOf(PERCENT, 'point') : null;
  }
  if (others.length === 0 && powers.get(first) === 1) {
    if (isNear(scale, 1)) return oneOf(first);
    // Thousands of people are a unit of their own; what other claims count is another thing.
    const { counted, manifold = new Map<string, string>() } = measures;
    const isOther = (unit: string): boolean => counted.has(unit) || RELATIONS.has(unit);
    return {
      allows: (unit) => unit === first || !(isOther(unit) || (manifold.get(unit) ?? first) !== first),
      right: [first],
    };
  }
  // A hundred times a quotient of unlike things is so many per cent, and no times.
  if (isNear(scale, 100)) return { allows: (unit) => !powers.has(unit) && unit !== TIMES, right: [PERCENT] };
  if (!isNear(scale, 1)) return null;
  // Applications for each person admitted are so many times as many applications as people.
  return { allows: (unit) => !powers.has(unit) && (unit === TIMES || !RELATIONS.has(unit)), right: [spelt(powers)] };
}

function oneOf(...units: readonly string[]): UnitRule {
  return { allows: (unit) => units.includes(unit), right: units };
}

function dimensionOf(node: Formula, measures: Measures, within: ReadonlySet<string>): Dimension | null {
  switch (node.kind) {
    case 'number':
      return { powers: new Map(), scale: node.value, literal: true };
    case 'negative':
      return dimensionOf(node.of, measures, within);
    case 'claim': {
      const unit = measures.claims.get(node.id)?.unit;
      return unit === undefined || !measures.counted.has(unit) ? null : counting(unit);
    }
    case 'check': {
      const source = measures.checks.get(node.id)?.formula ?? null;
      const formula = source === null || within.has(node.id) ? null : parseFormula(source);
      if (formula === null || 'message' in formula) return null;
      return dimensionOf(formula, measures, new Set([...within, node.id]));
    }
    case 'operation': {
      const [left, right] = [node.left, node.right].map((side) => dimensionOf(side, measures, within));
      if (!left || !right) return null;
      if (node.operator === '+' || node.operator === '-') return sum(left, right);
      return product(left, right, node.operator === '*' ? 1 : -1);
    }
  }
}

function counting(unit: string): Dimension {
  const isRelation = RELATIONS.has(unit);
  return {
    powers: new Map(isRelation ? [] : [[unit, 1]]),
    scale: isRelation && unit !== TIMES ? 100 : 1,
    literal: false,
  };
}

/** A literal is of the unit that it is added to. */
function sum(left: Dimension, right: Dimension): Dimension | null {
  if (left.literal) return right;
  if (right.literal) return left;
  return isNear(left.scale, right.scale) && spelt(left.powers) === spelt(right.powers) ? left : null;
}

function product(left: Dimension, right: Dimension, sign: 1 | -1): Dimension {
  const powers = new Map(left.powers);
  for (const [unit, power] of right.powers) {
    const whole = (powers.get(unit) ?? 0) + sign * power;
    if (whole === 0) powers.delete(unit);
    else powers.set(unit, whole);
  }
  return { powers, scale: left.scale * right.scale ** sign, literal: left.literal && right.literal };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(b);
}

/** “person / cell”. */
function spelt(powers: ReadonlyMap<string, number>): string {
  const factors = (sign: 1 | -1): string[] =>
    [...powers].flatMap(([unit, power]) => Array.from({ length: Math.max(0, sign * power) }, () => unit)).sort();
  const [above, below] = [factors(1), factors(-1)];
  return [above.join(' × ') || '1', ...below].join(' / ');
}
