/** The arithmetic of the checks: results of formulas over claims, and what the rounding of the claims allows. */
import type { Outcome } from '../../model/check.ts';
import type { Quantity } from '../../model/claim.ts';
import type { Claim } from '../../model/edition.ts';
import { endOf } from '../../text/cited.ts';
import { evaluate, type Formula, type Input, inputsOf } from '../../text/formula/formula.ts';

/** What a formula needs of a claim. */
export type ClaimValue = Pick<Claim, 'value' | 'corrected' | 'roundedTo'>;

/** Every corner of the rounding is tried: 2 to the power of this many, a fraction of a millisecond a check. */
export const MOST_ROUNDED = 8;

/** Takes a formula's inputs from the dataset, some claims shifted within their rounding. */
type Shifts = ReadonlyMap<string, number>;
const UNSHIFTED: ReadonlyMap<string, number> = new Map();

/** Formulas of checks by id, computed as often as they are asked for and each only once. */
export class Sums {
  readonly #formulas: ReadonlyMap<string, Formula>;
  readonly #claims: ReadonlyMap<string, ClaimValue>;
  readonly #results = new Map<string, number | null>();
  readonly #inputs = new Map<string, readonly Input[]>();

  constructor(formulas: ReadonlyMap<string, Formula>, claims: ReadonlyMap<string, ClaimValue>) {
    this.#formulas = formulas;
    this.#claims = claims;
  }

  /** What comes of a formula. */
  outcome(formula: Formula): Outcome {
    const inputs = this.#claimsIn(formula);
    const result = this.#value(formula, UNSHIFTED, this.#results);
    const ids = [...new Set(inputs.map(({ id }) => id))];
    return { inputs: ids, result, range: result === null ? null : this.#range(formula, result, inputs) };
  }

  #value(formula: Formula, shifts: Shifts, done: Map<string, number | null>): number | null {
    return evaluate(formula, (input) => {
      if (input.kind === 'claim') return this.#claim(input, shifts);
      const known = done.get(input.id);
      if (known !== undefined) return known;
      // A check that needs itself finds this and has no result.
      done.set(input.id, null);
      const needed = this.#formulas.get(input.id);
      const value = needed === undefined ? null : this.#value(needed, shifts, done);
      done.set(input.id, value);
      return value;
    });
  }

  #claim({ id, transcribed, end }: Input, shifts: Shifts): number | null {
    const claim = this.#claims.get(id);
    if (claim === undefined) return null;
    const value: Quantity = transcribed ? claim.value : claim.corrected;
    const number = end === undefined ? value : endOf(value, end);
    return typeof number === 'number' ? number + (transcribed ? 0 : (shifts.get(id) ?? 0)) : null;
  }

  /** The claims that a formula needs, through the checks in it, in order of appearance. */
  #claimsIn(formula: Formula): readonly Input[] {
    return inputsOf(formula).flatMap((input) => {
      if (input.kind === 'claim') return [input];
      const known = this.#inputs.get(input.id);
      if (known !== undefined) return known;
      this.#inputs.set(input.id, []);
      const needed = this.#formulas.get(input.id);
      const found = needed === undefined ? [] : unique(this.#claimsIn(needed));
      this.#inputs.set(input.id, found);
      return found;
    });
  }

  /** Arithmetic of this kind is monotonous in each input while no divisor changes its sign: the ends are at corners. */
  #range(formula: Formula, result: number, inputs: readonly Input[]): readonly [number, number] {
    const rounded = [...new Set(inputs.filter(({ transcribed }) => !transcribed).map(({ id }) => id))].filter(
      (id) => this.#claims.get(id)?.roundedTo !== undefined,
    );
    if (rounded.length > MOST_ROUNDED) return [result, result];
    const values = [result];
    for (let corner = 0; corner < 2 ** rounded.length; corner += 1) {
      const shifts = new Map(
        rounded.map((id, bit) => {
          const half = (this.#claims.get(id)?.roundedTo ?? 0) / 2;
          return [id, Math.floor(corner / 2 ** bit) % 2 === 0 ? -half : half] as const;
        }),
      );
      values.push(this.#value(formula, shifts, new Map()) ?? result);
    }
    return [Math.min(...values), Math.max(...values)];
  }
}

/** By how much rounding can move a result. */
export function leeway({ result, range }: Pick<Outcome, 'result' | 'range'>): number {
  return result === null || range === null ? 0 : Math.max(range[1] - result, result - range[0]);
}

/**
 * The most decimals, up to those given, that a result can be printed with. What rounding allows stands beside it, so
 * one may be uncertain; none may stand behind one that rounding moves by two or more.
 */
export function digitsBorne(outcome: Pick<Outcome, 'result' | 'range'>, digits: number): number {
  const moved = leeway(outcome);
  let borne = digits;
  while (borne > 0 && moved >= 2 * 10 ** (1 - borne)) borne -= 1;
  return borne;
}

/** What printing may take from a result, as a part of it; and the most decimals that a check may name. */
const [TAKEN, DIGITS] = [1 / 20, 4];

/** The fewest decimals, up to those that it bears, with which a result is printed and still is about what it was. */
export function digitsNeeded(outcome: Pick<Outcome, 'result' | 'range'>): number {
  const { result } = outcome;
  if (result === null) return 0;
  const most = digitsBorne(outcome, DIGITS);
  let needed = 0;
  while (needed < most && Math.abs(Number(result.toFixed(needed)) - result) > Math.abs(result) * TAKEN) needed += 1;
  return needed;
}

function unique(inputs: readonly Input[]): Input[] {
  return [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()];
}
