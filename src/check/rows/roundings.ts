/** Cross-checks the steps to which numbers are said to be rounded: a number is so many of its steps. */
import { correctedValue, type StoredClaim } from '../../model/claim.ts';
import { valueOf } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Row } from '../../read/data.ts';
import { inBoth } from '../../words/index.ts';

/** Reports claims whose number cannot be rounded to the step that they name: sums would allow them too much. */
export function checkRoundings(claims: readonly Row<StoredClaim>[], problems: Problems): void {
  for (const row of claims) {
    const { roundedTo, id } = row.value;
    if (roundedTo === undefined) continue;
    const numbers = [correctedValue(row.value)].flat();
    const number = numbers.find((end) => !isMultiple(end, roundedTo));
    if (!isStep(roundedTo))
      problems.report(row.file, 'rounding-step', row.at(['roundedTo']), {
        value: roundedTo,
        nearest: [String(Math.min(...numbers.map(lastPlace)))],
        fault: roundingOf(id),
        behind: [valueOf(id)],
      });
    else if (number !== undefined || roundedTo < Math.min(...numbers.map(lastFigure)) * 0.99)
      problems.report(row.file, 'rounding-wide', row.at(['roundedTo']), {
        number: number ?? numbers.join('–'),
        value: roundedTo,
        reason: inBoth((t) => t.reasons.rounding[number === undefined ? 'fine' : 'wide']),
        nearest: [String(Math.min(...[number ?? numbers].flat().map(number === undefined ? lastFigure : lastPlace)))],
        fault: roundingOf(id),
        behind: [valueOf(id)],
      });
  }
}

/** The fault of a step that a claim does not have: sums over it are rounded too far. */
export function roundingOf(claim: string): string {
  return `roundings/${claim}`;
}

/** What people round to beside a place of the number, its half, fourth and fifth: a third, a dozen, threescore. */
const OTHER_STEPS = [1 / 3, 12, 60];

function isStep(step: number): boolean {
  const first = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
  const isAbout = (wanted: number, given: number): boolean => Math.abs(given / wanted - 1) < 0.01;
  return [1, 2, 2.5, 5].some((wanted) => isAbout(wanted, first)) || OTHER_STEPS.some((other) => isAbout(other, step));
}

function isMultiple(number: number, step: number): boolean {
  const steps = number / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6 && (number === 0 || Math.round(steps) !== 0);
}

/** What its last figure counts: 1 of 56 000, 0.1 of 4.2. */
function lastFigure(number: number): number {
  return Number(`1e-${/\.(\d+)$/u.exec(String(number))?.[1]?.length ?? 0}`);
}

/** What its last figure that is no nought counts: 1000 of 56 000, 0.1 of 4.2; 1 of nought, which has none. */
function lastPlace(number: number): number {
  let place = 1;
  while (number !== 0 && isMultiple(number, place * 10)) place *= 10;
  while (!isMultiple(number, place) && place > 1e-6) place = Number((place / 10).toPrecision(1));
  return place;
}
