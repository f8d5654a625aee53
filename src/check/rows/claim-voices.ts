/** Numbers of one measure in one paragraph: counts stand beside counts, and an account of oneself beside others. */
import type { StoredClaim } from '../../model/claim.ts';
import type { Problems } from '../../problems/problem.ts';
import type { AnchoredRow } from '../../read/data.ts';
import { kindOf, measureOf } from './claim-kinds.ts';

type Claim = AnchoredRow<StoredClaim>;

/** One of the two is so, and the other is not. */
const isDifferent = (one: string, two: string, telling: string): boolean =>
  one !== two && (one === telling || two === telling);

/** The certainties that say whose word a number is: no other says the contrary of either. */
const VOICES: ReadonlySet<string> = new Set(['stated', 'self-reported']);

/** Reports claims of a document that differ in kind or voice from the first of their measure in the same block. */
export function checkVoices(claims: readonly Claim[], problems: Problems): void {
  const together = Map.groupBy(claims, ({ row, anchored }) => `${anchored.block} ${row.value.measures}`);
  for (const [first, ...others] of together.values())
    for (const other of others) if (first !== undefined) reportVoices(other.row, first.row.value, problems);
}

function reportVoices({ file, at, value }: Claim['row'], first: StoredClaim, problems: Problems): void {
  const { id, kind, certainty, measures } = value;
  const of = { id, other: first.id, measure: measures };
  const behind = [measureOf(id), measureOf(first.id)];
  if (isDifferent(kind, first.kind, 'ordinal'))
    problems.report(file, 'measure-kinds', at(['kind']), {
      ...{ ...of, here: kind, there: first.kind, nearest: [first.kind], fault: kindOf(id), behind },
    });
  if ([certainty, first.certainty].every((one) => VOICES.has(one)) && certainty !== first.certainty)
    problems.report(file, 'measure-kinds', at(['certainty']), {
      ...{ ...of, here: certainty, there: first.certainty, nearest: [first.certainty], behind },
    });
}
