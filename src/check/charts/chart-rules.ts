/** What has to hold between the numbers that a chart sets beside each other, as its family declares it. */
import { numberIn, type Reading } from '../../charts/dataset.ts';
import type { Rule, Use } from '../../charts/family.ts';
import { valueOf } from '../../charts/locale.ts';
import type { StoredCheck } from '../../model/check.ts';
import type { StoredClaim } from '../../model/claim.ts';
import type { Bilingual } from '../../model/common.ts';
import type { Path } from '../../model/schema-inside.ts';
import type { Particulars } from '../../problems/problem.ts';
import { dateInWords } from '../../text/dates/date-words.ts';
import { readEdtf, yearsOf } from '../../text/dates/edtf.ts';
import { spellFormula } from '../../text/formula/formula-print.ts';
import { formulaOf, type Input, inputsOf, parseFormula } from '../../text/formula/formula.ts';
import { inBoth } from '../../words/index.ts';
import { type ChartNumbers, inputsIn, isSettled } from './chart-numbers.ts';
import { type ClaimValue, Sums } from '../sums/sums.ts';

/** What rules ask of the dataset. */
export interface ChartDataset extends ChartNumbers {
  readonly claims: ReadonlyMap<
    string,
    ClaimValue & Pick<StoredClaim, 'kind' | 'unit' | 'measures' | 'date' | 'bound' | 'certainty'>
  >;
  readonly checks: ReadonlyMap<string, Pick<StoredCheck, 'formula' | 'unit'>>;
  /** The units that claims count in: those of them that there are. */
  readonly counted: ReadonlySet<string>;
  readonly manifold?: ReadonlyMap<string, string>;
}

/** What is wrong, and where in the entry, if not at the place of the rule. */
export type Breach = { [Code in BrokenRule]: { readonly code: Code; readonly said: Particulars<Code> } }[BrokenRule] & {
  readonly at?: Path | undefined;
};
type BrokenRule =
  | 'chart-check'
  | 'chart-measure'
  | 'chart-order'
  | 'id-duplicate'
  | 'chart-share-order'
  | 'chart-whole';

/** What breaks a rule; nothing where something that it needs is missing, which has been reported there. */
export function breaches(rule: Rule & Pick<Use, 'at'>, dataset: ChartDataset): Breach[] {
  const settled = formulasOf(rule).every(
    (formula) => isSettled(formula, dataset) && claimsOf(formula, dataset).size > 0,
  );
  if (!settled) return [];
  switch (rule.kind) {
    case 'same':
      return same(rule.check, rule.formula, dataset);
    case 'course':
      return course(rule, dataset);
    case 'shares':
      return shares(rule, dataset).map(({ at = [], ...breach }) => ({ ...breach, at: [...rule.at, ...at] }));
    case 'part':
      return exceeds(rule.part, rule.whole, dataset);
  }
}

function formulasOf(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'same':
      return [`{check:${rule.check}}`, rule.formula];
    case 'course':
      return [rule.then, rule.now, ...(rule.ratio === undefined ? [] : [`{check:${rule.ratio.check}}`])];
    case 'shares':
      return rule.claims.map((id) => `{${id}}`);
    case 'part':
      return [`{${rule.part}}`, `{${rule.whole}}`];
  }
}

const READINGS: readonly Reading[] = ['corrected', 'transcribed'];

function same(check: string, source: string, dataset: ChartDataset): Breach[] {
  const formula = spellFormula(formulaOf(source));
  const inputs = inputsIn(dataset);
  const own = dataset.checks.get(check)?.formula ?? '';
  const results = (source: string): (number | null)[] => READINGS.map((reading) => valueOf(source, reading, inputs));
  const [computed, drawn] = [results(`{check:${check}}`), results(formula)];
  // What has no result has been reported as that.
  if ([...computed, ...drawn].includes(null)) return [];
  const [used, needed] = [own, formula].map((source) => claimsOf(source, dataset));
  const agrees = computed.every((result, index) => isNear(result ?? 0, drawn[index] ?? 0));
  if (agrees && [...(used ?? [])].sort().join() === [...(needed ?? [])].sort().join()) return [];
  const right = [...dataset.checks].filter(
    ([id, { formula: other }]) =>
      id !== check && other !== null && isNear(results(other)[0] ?? Number.NaN, drawn[0] ?? 0),
  );
  return [
    {
      code: 'chart-check',
      said: {
        id: check,
        computed: own,
        result: rounded(computed[0]),
        formula,
        expected: rounded(drawn[0]),
        nearest: right.map(([id]) => id),
        behind: [...checksOf(`{check:${check}} + (${source})`, dataset)].map((id) => `checks/${id}`),
      },
    },
  ];
}

function course({ then, now, ratio }: Extract<Rule, { kind: 'course' }>, dataset: ChartDataset): Breach[] {
  const [before, after] = [claimsOf(then, dataset), claimsOf(now, dataset)];
  const measures = [before, after].map((claims) => [...claims].map((id) => dataset.claims.get(id)?.measures ?? ''));
  const [here, there] = measures.map((list) => [...new Set(list)].sort().join(', '));
  if (here !== there) return [{ code: 'chart-measure', said: { here: here ?? '', there: there ?? '' } }];
  // What both moments are held against need not be of either.
  const own = (claims: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
    [...claims].filter((id) => !others.has(id));
  const [earlier, later] = [own(before, after), own(after, before)];
  for (const id of earlier.length === 0 ? before : earlier) {
    const other = (later.length === 0 ? [...after] : later).find((candidate) => !isBefore(id, candidate, dataset));
    if (other !== undefined)
      return [{ code: 'chart-order', said: { id, date: dateOf(id, dataset), other, written: dateOf(other, dataset) } }];
  }
  if (ratio === undefined) return [];
  return same(ratio.check, `(${now}) / (${then})`, dataset).map((breach) => ({ ...breach, at: ratio.at }));
}

/** Can the first be earlier? “Now”, which has no date, is later than every date, and may follow another “now”. */
function isBefore(id: string, other: string, dataset: ChartDataset): boolean {
  if (id === other) return false;
  const [first, second] = [id, other].map((claim) => {
    const edtf = dataset.claims.get(claim)?.date.edtf ?? null;
    const date = edtf === null ? 'form' : readEdtf(edtf);
    return typeof date === 'string' ? null : yearsOf(date);
  });
  if (!second) return true;
  if (!first) return false;
  const [[from, to], [start, end]] = [first, second];
  if (from === start && to === end) return false;
  return from === null || start === null || from <= start;
}

function shares({ claims: ids, field }: Extract<Rule, { kind: 'shares' }>, dataset: ChartDataset): Breach[] {
  const rows = ids.flatMap((id, index) => {
    const claim = dataset.claims.get(id);
    return claim?.kind === 'share' ? [{ id, at: [index, field], claim, value: numberIn(claim, 'corrected') }] : [];
  });
  // What is no share has been reported as that.
  if (rows.length < ids.length || rows.length === 0) return [];
  const measures = rows.map(({ claim }) => claim.measures);
  const count = (measure: string): number => measures.filter((other) => other === measure).length;
  const usual = [...measures].sort((a, b) => count(b) - count(a))[0] ?? '';
  const others = rows.flatMap(({ id, at, claim }, index): Breach[] => {
    if (ids.indexOf(id) < index) return [{ at, code: 'id-duplicate', said: { id, other: 'shares' } }];
    return claim.measures === usual
      ? []
      : [{ at, code: 'chart-measure', said: { here: claim.measures, there: usual } }];
  });
  if (others.length > 0) return others;
  const late = rows.findIndex(({ value }, index) => value > (rows[index - 1]?.value ?? Number.POSITIVE_INFINITY));
  const [before, row] = [rows[late - 1], rows[late]];
  if (before === undefined || row === undefined) return exceeds(ids.join('} + {'), null, dataset);
  const said = { id: row.id, value: row.value, other: before.id, number: before.value };
  return [{ at: row.at, code: 'chart-share-order', said }];
}

/** More than the whole, more than rounding allows? A whole that is no claim is a hundred. */
function exceeds(part: string, whole: string | null, dataset: ChartDataset): Breach[] {
  const formula = `{${part}}`;
  const limit = whole === null ? '100' : `{${whole}}`;
  const sums = new Sums(new Map(), dataset.claims);
  const { result, range } = sums.outcome(formulaOf(`${formula} - ${limit}`));
  if (result === null || range === null || range[0] <= 1e-9) return [];
  const value = (source: string): string => rounded(sums.outcome(formulaOf(source)).result);
  return [{ code: 'chart-whole', said: { formula, result: value(formula), limit: value(limit) } }];
}

/** What a formula takes, and what the checks take that it does. */
function takenBy(source: string, dataset: ChartDataset): Input[] {
  const formula = parseFormula(source);
  if ('message' in formula) return [];
  return inputsOf(formula).flatMap((input) => [
    input,
    ...(input.kind === 'claim' ? [] : takenBy(dataset.checks.get(input.id)?.formula ?? '', dataset)),
  ]);
}

function claimsOf(source: string, dataset: ChartDataset): ReadonlySet<string> {
  return new Set(takenBy(source, dataset).flatMap(({ kind, id }) => (kind === 'claim' ? [id] : [])));
}

function checksOf(source: string, dataset: ChartDataset): ReadonlySet<string> {
  return new Set(takenBy(source, dataset).flatMap(({ kind, id }) => (kind === 'claim' ? [] : [id])));
}

function dateOf(id: string, dataset: ChartDataset): Bilingual {
  const edtf = dataset.claims.get(id)?.date.edtf ?? null;
  return inBoth((t, lang) => (edtf === null ? t.drawing.undated : dateInWords(edtf, lang)));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}

function rounded(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : String(Number(value.toFixed(4)));
}
