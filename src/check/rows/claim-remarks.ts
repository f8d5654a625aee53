/** What remark and reason of a claim say of its fields: of its rounding, its certainty, the ground of its date. */
import type { StoredClaim } from '../../model/claim.ts';
import type { Path } from '../../model/schema-inside.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Row } from '../../read/data.ts';
import { valueOf } from '../../problems/entities.ts';

/** “To the nearest thousand.” */
const NEAREST =
  /\bto the nearest (tenth|half|whole|ten thousand|hundred thousand|ten|hundred|thousand|million)(?!\p{L})/iu;
const STEPS: Readonly<Record<string, number>> = {
  ...{ tenth: 0.1, half: 0.5, whole: 1, ten: 10, hundred: 100, thousand: 1000 },
  ...{ 'ten thousand': 10_000, 'hundred thousand': 100_000, million: 1_000_000 },
};
/** Somebody gives account of himself. */
const OF_ITSELF = /\breport(?:s|ed|ing)? (?:on|of) (?:itself|themselves|himself|herself)\b|\bself-reported\b/iu;
/** What is not stated by the source but concluded. */
const CONCLUDED = new RegExp(
  String.raw`\b(?:inferred|by inference|carried over|(?:gives|has|bears|names) no date|` +
    String.raw`(?:editors|we) (?:take|infer|conclude))\b`,
  'iu',
);

/** What the source itself says. */
const STATED = new RegExp(
  String.raw`\b(?:(?:opens|begins|starts) with the (?:full )?date|` +
    String.raw`(?:names|gives|states) (?:the (?:full )?date|(?:the )?day, month and year))\b`,
  'iu',
);

/** Reports claims whose own words say another rounding, certainty or ground than their fields do. */
export function checkClaimRemarks(claims: readonly Row<StoredClaim>[], problems: Problems): void {
  for (const { file, at, value } of claims) {
    const { id, remark, roundedTo, certainty, date } = value;
    const said = remark?.en ?? '';
    const report = (path: Path, words: string, field: string, is: string, nearest: readonly string[]): void =>
      problems.report(file, 'claim-said-otherwise', at(path), {
        ...{ words, id, field, value: is, nearest },
        // Sums that the step makes wrong follow from it.
        ...(field === 'roundedTo' ? { fault: valueOf(id) } : {}),
      });
    const [words = '', step = ''] = NEAREST.exec(said) ?? [];
    const rounded = STEPS[step.toLowerCase()];
    if (rounded !== undefined && roundedTo !== undefined && rounded !== roundedTo)
      report(['remark', 'en'], words, 'roundedTo', String(roundedTo), []);
    const [itself] = OF_ITSELF.exec(said) ?? [];
    if (itself !== undefined && certainty === 'stated')
      report(['certainty'], itself, 'certainty', certainty, ['self-reported']);
    const [concluded] = date.ground === 'stated' ? (CONCLUDED.exec(date.reason.en) ?? []) : [];
    if (concluded !== undefined) report(['date', 'ground'], concluded, 'date.ground', date.ground, ['inferred']);
    const [stated] = date.ground === 'inferred' ? (STATED.exec(date.reason.en) ?? []) : [];
    if (stated !== undefined) report(['date', 'ground'], stated, 'date.ground', date.ground, ['stated']);
  }
}
