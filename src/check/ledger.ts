/** Computes the ledger anew: results from formulas over claims, verdicts from results. */
import type { Quantity } from '../model/claim.ts';
import type { ComputedCheck, ComputedRow, Outcome, StoredCheck, Verdict } from '../model/check.ts';
import { inputsOf, parseFormula, parseReference, type Formula, type Input } from '../text/formula.ts';
import { nearest } from '../text/likeness.ts';
import { CITED, missing, valueOf } from '../problems/entities.ts';
import type { Problems } from '../problems/problem.ts';
import type { Row } from '../read/data.ts';
import { reportBlank, reportBroken } from './formulas.ts';
import { roundingOf } from './roundings.ts';
import { type ClaimValue, digitsBorne, leeway, Sums } from './sums.ts';
import { inBoth } from '../words/index.ts';

/** Differences below this are the arithmetic of floating point, not of the speaker. */
const EPSILON = 1e-9;

/** A formula of a file: of a check, or of one of its rows. */
interface Written {
  readonly row: Row<StoredCheck>;
  readonly source: string;
  readonly path: readonly (string | number)[];
}

/** Computes every check; a check with anything wrong is left out, with the reason in `problems`. */
export function computeChecks(
  rows: readonly Row<StoredCheck>[],
  claims: ReadonlyMap<string, ClaimValue>,
  problems: Problems,
): ComputedCheck[] {
  const ids = rows.map(({ value }) => value.id);
  const read = (written: Written): Formula | null => readFormula(written, ids, claims, problems);
  const formulas = new Map<string, Formula>();
  const inRows = new Map<string, Formula>();
  for (const row of rows) {
    const { id, formula: source, rows: inside = [] } = row.value;
    const formula = source === null ? null : read({ row, source, path: ['formula'] });
    if (formula !== null) formulas.set(id, formula);
    inside.forEach(({ id: part, formula: written }, index) => {
      const found = read({ row, source: written, path: ['rows', index, 'formula'] });
      if (found !== null) inRows.set(part, found);
    });
  }
  reportCircles(rows, formulas, problems);
  const sums = new Sums(formulas, claims);

  // Checks that need no result, because the sources do not give it.
  const open = new Set(
    rows.flatMap(({ value: { id, unknown, formula } }) =>
      unknown !== undefined && (formula === null || formulas.has(id)) ? [id] : [],
    ),
  );
  const isBlank = (input: Input): boolean => sums.outcome({ ...input, ...NOWHERE }).result === null;

  return rows.flatMap((row): ComputedCheck[] => {
    const { value: check } = row;
    const reference = check.claimed === null ? null : parseReference(check.claimed);
    const claimed = reference === null ? undefined : claims.get(reference.id);
    if (check.claimed !== null && claimed === undefined)
      problems.report(row.file, 'id-unknown', row.at(['claimed']), {
        ...missing('claims', reference?.id ?? check.claimed),
        nearest: () => nearest(check.claimed ?? '', [...claims.keys()], 1),
      });
    const against: Quantity | null =
      claimed === undefined ? (check.limit ?? null) : reference?.transcribed ? claimed.value : claimed.corrected;
    const outcomeOf = (formula: Formula | undefined, path: Written['path'], fault?: string): Outcome | null => {
      if (formula === undefined) return null;
      // The page prints each formula in numbers, that of a check which cannot be known too.
      const blank = inputsOf(formula).find((input) => input.kind === 'check' && open.has(input.id) && isBlank(input));
      if (blank !== undefined) {
        problems.report(row.file, 'cite-without-result', row.at(path), { id: blank.id });
        return null;
      }
      const outcome = sums.outcome(formula);
      if (outcome.result !== null) return outcome;
      // Where a check that it needs is wrong, that has been said already.
      if (!sound(formula, formulas, new Set())) return null;
      if (check.unknown !== undefined) return outcome;
      const lookup = (input: Input): number | null => sums.outcome({ ...input, ...NOWHERE }).result;
      reportBlank(formula, lookup, { file: row.file, start: row.at(path).start, fault }, problems);
      return null;
    };
    const judge = (
      verdict: Verdict,
      { result, inputs }: Pick<Outcome, 'result' | 'inputs'>,
      stated: Verdict,
      path: Written['path'],
    ): Verdict => {
      if (verdict !== stated)
        problems.report(row.file, 'verdict-differs', row.at(path), {
          stated,
          computed: verdict,
          result: show(result),
          against: show(against),
          nearest: [verdict],
          behind: faultsOf([...inputs, ...(reference === null ? [] : [reference.id])]),
        });
      return verdict;
    };

    const holdDigits = (outcome: Outcome, digits: number, path: Written['path']): void => {
      const borne = digitsBorne(outcome, digits);
      if (borne < digits)
        problems.report(row.file, 'digits-unborne', row.at(path), {
          number: digits,
          result: show(outcome.result),
          value: show(leeway(outcome)),
          nearest: [String(borne)],
          behind: faultsOf(outcome.inputs),
        });
    };
    const holdTolerance = (outcome: Outcome): void => {
      const { tolerance = 0 } = check;
      // The step is that of the corrected reading.
      const said = reference?.transcribed === true ? 0 : (claimed?.roundedTo ?? 0) / 2;
      const most = leeway(outcome) + said;
      if (tolerance > most + EPSILON)
        problems.report(row.file, 'tolerance-wide', row.at(['tolerance']), {
          value: tolerance,
          limit: show(most),
          nearest: most > 0 ? [String(Number(most.toFixed(4)))] : [],
        });
    };

    const inside = (check.rows ?? []).map((part, index) => ({ part, path: ['rows', index] }));
    const computed = inside.flatMap(({ part, path }): ComputedRow[] => {
      const outcome = outcomeOf(inRows.get(part.id), [...path, 'formula']);
      if (outcome === null) return [];
      holdDigits(outcome, part.digits, [...path, 'digits']);
      const verdict = judge(rowVerdict(check, outcome, against), outcome, part.verdict, [...path, 'verdict']);
      return [{ ...part, ...outcome, verdict }];
    });
    const fault = `results/${check.id}`;
    if (check.formula === null && check.unknown === undefined)
      problems.report(row.file, 'formula-result', row.at(['formula']), {
        reason: inBoth((t) => t.reasons.blank.none),
        fault,
      });
    const own = check.formula === null ? NO_FORMULA : outcomeOf(formulas.get(check.id), ['formula'], fault);
    if (own === null || computed.length < inside.length || (check.claimed !== null && claimed === undefined)) return [];
    if (check.formula === null && check.unknown === undefined) return [];
    holdDigits(own, check.digits, ['digits']);
    holdTolerance(own);
    const verdict = judge(verdictOf(check, own.result, against), own, check.verdict, ['verdict']);
    const inputs = [...new Set([...own.inputs, ...computed.flatMap((part) => part.inputs)])];
    return [{ ...check, ...own, inputs, rows: computed, against, verdict }];
  });
}

/** What may be wrong with the claims that a sum takes. */
const faultsOf = (claims: readonly string[]): string[] => claims.flatMap((id) => [roundingOf(id), valueOf(id)]);

/** The place of a formula that no file holds. */
const NOWHERE = { offset: 0, length: 0 };
const NO_FORMULA: Outcome = { inputs: [], result: null, range: null };

/** Reads a formula; null where it cannot be read or takes what is not there, with the reason in `problems`. */
function readFormula(
  { row, source, path }: Written,
  ids: readonly string[],
  claims: ReadonlyMap<string, ClaimValue>,
  problems: Problems,
): Formula | null {
  const at = row.at(path);
  const formula = parseFormula(source);
  if ('message' in formula) {
    const isName = (name: string): boolean =>
      name.startsWith('check:') ? ids.includes(name.slice('check:'.length)) : claims.has(name);
    reportBroken(formula, source, isName, { file: row.file, start: at.start }, problems);
    return null;
  }
  const unknown = inputsOf(formula).filter(({ kind, id }) => (kind === 'claim' ? !claims.has(id) : !ids.includes(id)));
  for (const { kind, id } of unknown)
    problems.report(row.file, 'cite-unknown', at, {
      ...missing(CITED[kind], id),
      nearest: () => nearest(id, kind === 'claim' ? [...claims.keys()] : ids, 1),
    });
  return unknown.length === 0 ? formula : null;
}

/** Reports each circle once, at the first of its checks in the file. */
function reportCircles(rows: readonly Row<StoredCheck>[], formulas: Map<string, Formula>, problems: Problems): void {
  const needs = (id: string): string[] =>
    inputsOf(formulas.get(id) ?? NOTHING).flatMap((input) => (input.kind === 'check' ? [input.id] : []));
  const done = new Set<string>();
  const circular = new Set<string>();
  for (const row of rows) {
    // Depth first, on a path of our own: a chain of checks can be longer than the stack is deep.
    const path: { id: string; rest: string[] }[] = [{ id: row.value.id, rest: needs(row.value.id) }];
    while (path.length > 0) {
      const here = path[path.length - 1];
      const next = here?.rest.pop();
      if (here === undefined) break;
      if (next === undefined) {
        done.add(here.id);
        path.pop();
        continue;
      }
      const start = path.findIndex(({ id }) => id === next);
      if (start === -1) {
        if (!done.has(next)) path.push({ id: next, rest: needs(next) });
        continue;
      }
      const circle = path.slice(start).map(({ id }) => id);
      const first = rows.find(({ value }) => circle.includes(value.id)) ?? row;
      if (!circular.has(first.value.id))
        problems.report(first.file, 'formula-circle', first.at(['formula']), {
          id: first.value.id,
          circle: [...circle, next].join(' → '),
          // Two checks of one name may only seem to need each other.
          behind: circle.map((id) => `checks/${id}`),
        });
      for (const id of circle) circular.add(id);
    }
  }
  for (const id of circular) formulas.delete(id);
}

const NOTHING: Formula = { kind: 'number', value: 0, ...NOWHERE };

/** Are the formulas of all checks that it needs there? */
function sound(formula: Formula, formulas: ReadonlyMap<string, Formula>, seen: Set<string>): boolean {
  return inputsOf(formula).every((input) => {
    if (input.kind !== 'check' || seen.has(input.id)) return true;
    seen.add(input.id);
    const needed = formulas.get(input.id);
    return needed !== undefined && sound(needed, formulas, seen);
  });
}

function show(value: Quantity | null): string {
  return value === null ? '–' : typeof value === 'number' ? String(Number(value.toFixed(4))) : `[${value.join(', ')}]`;
}

/** What a verdict needs of a check. */
type Comparison = Pick<StoredCheck, 'relation' | 'tolerance' | 'impossible'>;
type Held = Comparison & { readonly unknown?: StoredCheck['unknown'] | undefined };

/** The rule behind every verdict: doubt about the inputs comes first, then the comparison. */
export function verdictOf(check: Held, result: number | null, against: Quantity | null): Verdict {
  if (check.unknown !== undefined || result === null) return 'cannot-be-known';
  if (check.relation === 'shows' || against === null) return 'own-sum';
  return agrees(check, [result, result], against) ? 'holds' : check.impossible ? 'cannot-be' : 'fails';
}

/**
 * The verdict on a row, which is held against the number by itself, whatever is unknown of the whole check. In a row
 * `tolerance` is that of what is said alone; the inputs have their own rounding. Where only that could bring the
 * result within what is said, the sources do not tell whether it does.
 */
export function rowVerdict(
  { relation, tolerance, impossible }: Comparison,
  { result, range }: Pick<Outcome, 'result' | 'range'>,
  against: Quantity | null,
): Verdict {
  const held = { relation, tolerance, impossible };
  const verdict = verdictOf(held, result, against);
  const missed = verdict === 'fails' || verdict === 'cannot-be';
  return missed && range !== null && against !== null && agrees(held, range, against) ? 'cannot-be-known' : verdict;
}

/** Does anything between these two ends agree with the number, within the tolerance? */
function agrees(
  { relation, tolerance = 0 }: Comparison,
  [lowest, highest]: NonNullable<Outcome['range']>,
  against: Quantity,
): boolean {
  const [low, high] = typeof against === 'number' ? [against, against] : against;
  const slack = tolerance + EPSILON;
  return (relation === 'at-least' || lowest <= high + slack) && (relation === 'at-most' || highest >= low - slack);
}
