/** Computes the ledger anew: results from formulas over claims, verdicts from results. */
import type { Quantity } from '../model/claim.ts';
import type { ComputedCheck, StoredCheck, Verdict } from '../model/check.ts';
import type { Claim } from '../model/edition.ts';
import {
  evaluate,
  formulaErrors,
  inputsOf,
  parseFormula,
  parseReference,
  type Formula,
  type Input,
} from '../text/formula.ts';
import { nearest } from '../text/likeness.ts';
import { ENTITY_NAMES, INPUT_NAMES, type Problems } from '../problems/problem.ts';
import type { Row } from '../read/data.ts';

/** Differences below this are the arithmetic of floating point, not of the speaker. */
const EPSILON = 1e-9;

/** What a formula needs of a claim. */
export type ClaimValue = Pick<Claim, 'value' | 'corrected'>;

/** Computes every check; a check with anything wrong is left out, with the reason in `problems`. */
export function computeChecks(
  rows: readonly Row<StoredCheck>[],
  claims: ReadonlyMap<string, ClaimValue>,
  problems: Problems,
): ComputedCheck[] {
  const ids = rows.map((row) => row.value.id);
  const formulas = new Map<string, Formula>();
  for (const row of rows) {
    const at = row.at(['formula']);
    const formula = parseFormula(row.value.formula);
    if ('message' in formula) {
      problems.report(row.file, {
        code: 'formula-broken',
        start: at.start + 1 + formula.offset,
        end: at.start + 1 + formula.offset + Math.max(1, formula.length),
        params: { reason: formulaErrors[formula.kind] },
      });
      continue;
    }
    const unknown = inputsOf(formula).filter((input) =>
      input.kind === 'claim' ? !claims.has(input.id) : !ids.includes(input.id),
    );
    for (const input of unknown)
      problems.report(row.file, {
        code: 'cite-unknown',
        ...at,
        params: { id: input.id, kind: INPUT_NAMES[input.kind] },
        nearest: () => nearest(input.id, input.kind === 'claim' ? [...claims.keys()] : ids, 1),
      });
    if (unknown.length === 0) formulas.set(row.value.id, formula);
  }

  reportCircles(rows, formulas, problems);
  const results = new Map<string, number | null>();
  const compute = (id: string): number | null => {
    const done = results.get(id);
    if (done !== undefined) return done;
    // A check that needs itself finds this and has no result.
    results.set(id, null);
    const formula = formulas.get(id);
    const result =
      formula === undefined
        ? null
        : evaluate(formula, (input) => (input.kind === 'check' ? compute(input.id) : claimValue(input, claims)));
    results.set(id, result);
    return result;
  };

  // Checks that need no result, because the sources do not give it.
  const open = new Set(
    rows.flatMap(({ value }) => (value.unknown !== undefined && formulas.has(value.id) ? value.id : [])),
  );
  return rows.flatMap((row): ComputedCheck[] => {
    const { value: check } = row;
    const formula = formulas.get(check.id);
    const reference = check.claimed === null ? null : parseReference(check.claimed);
    const claimed = reference === null ? undefined : claims.get(reference.id);
    if (check.claimed !== null && claimed === undefined)
      problems.report(row.file, {
        code: 'id-unknown',
        ...row.at(['claimed']),
        params: { id: check.claimed, kind: ENTITY_NAMES.claims },
        nearest: () => nearest(check.claimed ?? '', [...claims.keys()], 1),
      });
    if (formula === undefined || (check.claimed !== null && claimed === undefined)) return [];
    const result = compute(check.id);
    const against: Quantity | null =
      claimed === undefined ? (check.limit ?? null) : reference?.transcribed ? claimed.value : claimed.corrected;
    if (result === null && check.unknown === undefined) {
      // Where a check that it needs is wrong, that has been said already.
      if (sound(formula, formulas, new Set()))
        problems.report(row.file, { code: 'formula-result', ...row.at(['formula']) });
      return [];
    }
    // The ledger prints each formula in numbers, that of a check which cannot be known too.
    const blank = inputsOf(formula).find(({ kind, id }) => kind === 'check' && open.has(id) && compute(id) === null);
    if (blank !== undefined) {
      problems.report(row.file, { code: 'cite-without-result', ...row.at(['formula']), params: { id: blank.id } });
      return [];
    }
    const verdict = verdictOf(check, result, against);
    if (verdict !== check.verdict)
      problems.report(row.file, {
        code: 'verdict-differs',
        ...row.at(['verdict']),
        params: { stated: check.verdict, computed: verdict, result: show(result), against: show(against) },
        nearest: [verdict],
      });
    const inputs = [...new Set(inputsOf(formula).flatMap((input) => (input.kind === 'claim' ? [input.id] : [])))];
    return [{ ...check, inputs, result, against, verdict }];
  });
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
        problems.report(first.file, {
          code: 'formula-circle',
          ...first.at(['formula']),
          params: { id: first.value.id, circle: [...circle, next].join(' → ') },
        });
      for (const id of circle) circular.add(id);
    }
  }
  for (const id of circular) formulas.delete(id);
}

const NOTHING: Formula = { kind: 'number', value: 0, offset: 0, length: 0 };

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

function claimValue(input: Input, claims: ReadonlyMap<string, ClaimValue>): number | null {
  const claim = claims.get(input.id);
  const value = input.transcribed ? claim?.value : claim?.corrected;
  return typeof value === 'number' ? value : null;
}

/** The rule behind every verdict: doubt about the inputs comes first, then the comparison. */
export function verdictOf(
  check: Pick<StoredCheck, 'unknown' | 'relation' | 'tolerance' | 'impossible'>,
  result: number | null,
  against: Quantity | null,
): Verdict {
  if (check.unknown !== undefined || result === null) return 'cannot-be-known';
  if (check.relation === 'shows' || against === null) return 'own-sum';
  const [low, high] = typeof against === 'number' ? [against, against] : against;
  const slack = (check.tolerance ?? 0) + EPSILON;
  const holds =
    (check.relation === 'at-least' || result <= high + slack) &&
    (check.relation === 'at-most' || result >= low - slack);
  return holds ? 'holds' : check.impossible ? 'cannot-be' : 'fails';
}
