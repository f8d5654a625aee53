/** The verdicts of checks, as all pages count them: a check has its own and those of its rows. */
import type { Verdict } from '../../model/check.ts';
import type { Check } from '../../model/edition.ts';

/** From what cannot be to what is only computed: the order in which readers meet the checks. */
export const WORST_FIRST: readonly Verdict[] = ['cannot-be', 'fails', 'cannot-be-known', 'holds', 'own-sum'];

/** The verdicts of a check and of its rows, the worst first, each once. */
export function verdictsOf({ verdict, rows }: Pick<Check, 'verdict' | 'rows'>): Verdict[] {
  return WORST_FIRST.filter((one) => verdict === one || rows.some((row) => row.verdict === one));
}

/** How many checks have each verdict, themselves or in a row: one with rows of several verdicts counts under each. */
export function countByVerdict(checks: readonly Pick<Check, 'verdict' | 'rows'>[]): Map<Verdict, number> {
  const found = checks.map(verdictsOf);
  return new Map(WORST_FIRST.map((one) => [one, found.filter((verdicts) => verdicts.includes(one)).length]));
}
