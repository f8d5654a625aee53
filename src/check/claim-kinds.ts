/** The kind of a claim and its unit say the same: a share is in per cent, a date counts nothing. */
import type { StoredClaim } from '../model/claim.ts';
import type { Unit } from '../model/vocabulary.ts';
import { valueOf } from '../problems/entities.ts';
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

/** Words of time, and of what a number stands to. */
const OF_TIME =
  /\b(?:second|minute|hour|shift|day|night|morning|evening|week|fortnight|month|season|quarter|year|decade)/u;
const EACH = / (?:per|an?|each|every) /u;

/** A duration is so much time, and a rate is of something: of `per`, or of what its unit names. */
function takes(kind: StoredClaim['kind'], words: string, per: boolean): boolean {
  if (kind === 'duration') return OF_TIME.test(words) && !EACH.test(words);
  return kind !== 'rate' || per || EACH.test(words);
}

/** The fault of the unit of a claim, however it shows. */
export function unitOf(claim: string): string {
  return `unit/${claim}`;
}

/** The fault of the kind of a claim. */
export function kindOf(claim: string): string {
  return `kinds/${claim}`;
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
    if (value.emendation !== undefined && certainty === 'stated')
      problems.report(file, 'certainty-emended', at(['certainty']), {
        ...{ id, certainty },
        nearest: ['doubtful'],
        behind: [valueOf(id)],
      });
    const right = UNIT_OF[kind];
    const [other] = units.find(([, its]) => its === unit) ?? [];
    // An unknown unit is told as that.
    if (!known.some((its) => its.id === unit)) continue;
    const per = value.per !== undefined;
    const goes = right === undefined ? other === undefined || !COUNTING.has(kind) : right === unit;
    const its = known.find((one) => one.id === unit);
    if (goes && takes(kind, `${its?.label.en} / ${its?.forms?.en.other}`, per)) continue;
    problems.report(file, 'claim-kind-unit', at(['unit']), {
      id,
      kind,
      unit,
      nearest: right === undefined ? [] : [right],
      fault: kindOf(id),
      behind: [unitOf(id)],
    });
  }
}
