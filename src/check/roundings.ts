/** Cross-checks the steps to which numbers are said to be rounded: a number is so many of its steps. */
import { correctedValue, type StoredClaim } from '../model/claim.ts';
import type { Problems } from '../problems/problem.ts';
import type { Row } from '../read/data.ts';

/** Reports claims whose number cannot be rounded to the step that they name: sums would allow them too much. */
export function checkRoundings(claims: readonly Row<StoredClaim>[], problems: Problems): void {
  for (const row of claims) {
    const { roundedTo, id } = row.value;
    if (roundedTo === undefined) continue;
    const number = [correctedValue(row.value)].flat().find((end) => !isMultiple(end, roundedTo));
    if (number !== undefined)
      problems.report(row.file, {
        code: 'rounding-wide',
        ...row.at(['roundedTo']),
        params: { id, number, value: roundedTo },
        nearest: [String(lastPlace(number))],
      });
  }
}

function isMultiple(number: number, step: number): boolean {
  const steps = number / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6 && (number === 0 || Math.round(steps) !== 0);
}

/** What its last figure that is no nought counts: 1000 of 56 000, 0.1 of 4.2. */
function lastPlace(number: number): number {
  let place = 1;
  while (isMultiple(number, place * 10) && place < 1e15) place *= 10;
  while (!isMultiple(number, place) && place > 1e-6) place = Number((place / 10).toPrecision(1));
  return place;
}
