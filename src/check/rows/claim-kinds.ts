/** The kind of a claim and its unit say the same: a share is in per cent, a date counts nothing. */
import type { StoredClaim } from '../../model/claim.ts';
import type { Span } from '../../model/common.ts';
import type { Unit } from '../../model/vocabulary.ts';
import { t } from '../../problems/catalogue/entry.ts';
import { valueOf } from '../../problems/entities.ts';
import type { Problems } from '../../problems/problem.ts';
import type { SourceFile } from '../../problems/source-file.ts';
import type { Row } from '../../read/data.ts';

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
const EACH_TIME = new RegExp(EACH.source + OF_TIME.source, 'u');

/**
 * A duration is so much time, and a rate is of something: of `per`, or of what its unit names. What is so often in a
 * time is a rate, and no count.
 */
function takes(kind: StoredClaim['kind'], words: string, per: boolean): boolean {
  if (kind === 'count') return !EACH_TIME.test(words);
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

/** Times in which something is so often or so much, in words of ours and of the sources. */
const TIMES: readonly (readonly [RegExp, RegExp])[] = [
  ['week', 'тиж(?:д|н)|недел', 'щотиж|еженед'],
  ['month', 'місяц|месяц', 'щоміс|ежемес'],
  ['year', 'рік|року(?!\\p{L})|год(?!ин)', 'щор[оі]|ежегод'],
  ['day', 'день|дня(?!\\p{L})|доб[уи]|сутк', 'щод(?:ня|ен)|ежедн'],
].map(([time = '', noun = '', each = '']) => [
  new RegExp(`\\b(?:a|per|each|every|one) ${time}\\b`, 'u'),
  new RegExp(`(?<!\\p{L})(?:(?:на|в|у|за|що|кожн\\p{L}+|кажд\\p{L}+) (?:${noun})|${each})`, 'iu'),
]);

/**
 * Reports what a number is of, or in what time, where its words say another time, or another share of its measure is of
 * another whole.
 * @param same the first claim of the same measure
 */
function reportPer(
  file: SourceFile,
  at: Row<StoredClaim>['at'],
  { id, per, quote, kind }: StoredClaim,
  same: StoredClaim | undefined,
  problems: Problems,
): void {
  const said = TIMES.filter(([ours]) => ours.test(per?.en ?? ''));
  const read = TIMES.filter(([, theirs]) => theirs.test(quote));
  const place = (): Span => at(per === undefined ? ['measures'] : ['per']);
  if (said.length > 0 && read.length > 0 && !said.some((time) => read.includes(time)))
    problems.report(file, 'per-differs', place(), { id, other: t(`«${quote}»`, `«${quote}»`), fault: measureOf(id) });
  else if (kind === 'share' && same?.kind === 'share' && same.per?.en !== per?.en)
    problems.report(file, 'per-differs', place(), {
      id,
      other: t(`“${same.id}”`, `«${same.id}»`),
      fault: measureOf(id),
      nearest: same.per === undefined ? [] : [same.per.en],
      behind: [measureOf(same.id)],
    });
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
    reportPer(file, at, value, same, problems);
    if (value.emendation !== undefined && certainty === 'stated')
      problems.report(file, 'certainty-emended', at(['certainty']), {
        id,
        certainty,
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
      nearest: right === undefined ? (kind === 'count' && goes ? ['rate'] : []) : [right],
      fault: kindOf(id),
      behind: [unitOf(id)],
    });
  }
}
