/** The kind of a claim and its unit say the same: a share is in per cent, a date counts nothing. */
import type { StoredClaim } from '../model/claim.ts';
import type { Unit } from '../model/vocabulary.ts';
import type { Problems } from '../problems/problem.ts';
import type { Row } from '../read/data.ts';

/** Kinds whose numbers are all in one unit. */
const UNIT_OF: Readonly<Partial<Record<StoredClaim['kind'], string>>> = {
  date: 'date',
  share: 'percent',
  ratio: 'times',
};
/** Kinds that number things, so that a unit of those is none of theirs. A limit or a forecast may be of anything. */
const COUNTING: ReadonlySet<StoredClaim['kind']> = new Set(['count', 'rate', 'ordinal', 'duration']);

/** The fault of the unit of a claim, however it shows. */
export function unitOf(claim: string): string {
  return `unit/${claim}`;
}

/** The fault of a bound that is not that of its words. */
export function boundFault(claim: string): string {
  return `bound/${claim}`;
}

/** The fault of what a claim is said to measure. */
export function measureOf(claim: string): string {
  return `measure/${claim}`;
}

/**
 * Reports units, certainties and measures that do not go with the kind of their claim, or with other claims.
 * @param known units of the vocabulary
 */
export function checkKinds(claims: readonly Row<StoredClaim>[], known: readonly Unit[], problems: Problems): void {
  const units = Object.entries(UNIT_OF);
  const measured = new Map<string, StoredClaim>();
  for (const { file, at, value } of claims) {
    const { id, kind, unit, certainty, measures } = value;
    if ((kind === 'forecast') !== (certainty === 'forecast'))
      problems.report(file, 'certainty-kind', at(['certainty']), { id, kind, certainty });
    const what = `${value.document} ${measures}`;
    const same = measured.get(what);
    if (same === undefined) measured.set(what, value);
    else if (same.unit !== unit && [same, value].every((one) => known.some((its) => its.id === one.unit)))
      problems.report(file, 'measure-units', at(['measures']), {
        id,
        other: same.id,
        measure: measures,
        unit,
        here: same.unit,
        fault: measureOf(id),
        behind: [unitOf(id), unitOf(same.id)],
      });
    const right = UNIT_OF[kind];
    const [other] = units.find(([, its]) => its === unit) ?? [];
    // An unknown unit is told as that.
    if (!known.some((its) => its.id === unit)) continue;
    if (right === undefined ? other === undefined || !COUNTING.has(kind) : right === unit) continue;
    problems.report(file, 'claim-kind-unit', at(['unit']), {
      id,
      kind,
      unit,
      nearest: right === undefined ? [] : [right],
      behind: [unitOf(id)],
    });
  }
}
