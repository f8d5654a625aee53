/**
 * Fractions that no decimal writes to the end: a third, five sixths. A writer gives them rounded; the program counts
 * with the fraction of the words and prints it as one, so that whoever does a printed sum again comes to the same.
 */

/** Largest denominator that words and signs give. */
const LARGEST = 10;
const EPSILON = 1e-12;

/** A number as whole and fraction, in lowest terms. */
export interface Fraction {
  readonly whole: number;
  readonly over: number;
  readonly under: number;
}

/** The fraction that a number is, where its decimals do not end; null for every other number. */
export function repeatingFraction(value: number): Fraction | null {
  const whole = Math.floor(value);
  const rest = value - whole;
  // Most numbers are told by their few decimals.
  if (!(value > 0) || Number.isInteger(value * 1e6)) return null;
  for (let under = 3; under <= LARGEST; under += 1) {
    const over = Math.round(rest * under);
    if (over > 0 && over < under && Math.abs(rest - over / under) < EPSILON) return { whole, over, under };
  }
  return null;
}

/** Fewer decimals than these round a third to something else. */
const FEWEST_DECIMALS = 2;

/** The number that was read, where the stated one is its rounding to two decimals or more; else the stated one. */
export function exactly(stated: number, read: number | undefined): number {
  if (read === undefined || repeatingFraction(read) === null) return stated;
  const decimals = (String(stated).split('.')[1] ?? '').length;
  return decimals >= FEWEST_DECIMALS && Math.abs(stated - read) <= 0.5 * 10 ** -decimals + EPSILON ? read : stated;
}

const SIGNS: Readonly<Record<string, string>> = { '1/3': '⅓', '2/3': '⅔' };

/** A number with its fraction, as the number reader reads it: ⅓, 2⅓, 5/6, 2 5/6. */
export function writeFraction({ whole, over, under }: Fraction): string {
  const sign = SIGNS[`${over}/${under}`];
  if (whole === 0) return sign ?? `${over}/${under}`;
  return sign === undefined ? `${whole}\u00a0${over}/${under}` : `${whole}${sign}`;
}
