/** Computes the ledger anew: results from formulas over claims, verdicts from results. */
import type { Quantity } from '../model/claim.ts';
import type { StoredCheck, Verdict } from '../model/check.ts';
import type { Check, Claim } from '../model/edition.ts';
import { evaluate, formulaErrors, inputsOf, parseFormula, type Formula, type Input } from '../text/formula.ts';
import { nearest } from '../text/likeness.ts';
import type { Problems } from './problems.ts';
import type { Row } from './read-data.ts';

/** Differences below this are the arithmetic of floating point, not of the speaker. */
const EPSILON = 1e-9;

/** Computes every check; a check with anything wrong is left out, with the reason in `problems`. */
export function computeChecks(rows: readonly Row<StoredCheck>[], claims: ReadonlyMap<string, Claim>, problems: Problems): Check[] {
  const ids = rows.map((row) => row.value.id);
  const formulas = new Map<string, Formula>();
  for (const row of rows) {
    const at = row.at(['formula']);
    const formula = parseFormula(row.value.formula);
    if ('message' in formula) {
      problems.report(row.file, { code: 'formula-broken', start: at.start + 1 + formula.offset, end: at.start + 1 + formula.offset + Math.max(1, formula.length), params: { reason: formulaErrors[formula.kind] } });
      continue;
    }
    const unknown = inputsOf(formula).filter((input) => (input.kind === 'claim' ? !claims.has(input.id) : !ids.includes(input.id)));
    for (const input of unknown) problems.report(row.file, { code: 'cite-unknown', ...at, params: { id: input.id, kind: input.kind }, nearest: nearest(input.id, input.kind === 'claim' ? [...claims.keys()] : ids, 1) });
    if (unknown.length === 0) formulas.set(row.value.id, formula);
  }

  const results = new Map<string, number | null>();
  const compute = (id: string, path: readonly string[]): number | null => {
    const done = results.get(id);
    if (done !== undefined) return done;
    const formula = formulas.get(id);
    if (formula === undefined) return null;
    if (path.includes(id)) {
      const row = rows.find((candidate) => candidate.value.id === id);
      if (row !== undefined && path[0] === id) problems.report(row.file, { code: 'formula-circle', ...row.at(['formula']), params: { id, circle: [...path, id].join(' → ') } });
      return null;
    }
    const result = evaluate(formula, (input) => (input.kind === 'check' ? compute(input.id, [...path, id]) : claimValue(input, claims)));
    if (path.length === 0) results.set(id, result);
    return result;
  };

  return rows.flatMap((row): Check[] => {
    const { value: check } = row;
    const formula = formulas.get(check.id);
    const claimed = check.claimed === null ? undefined : claims.get(check.claimed.replace('@transcribed', ''));
    if (check.claimed !== null && claimed === undefined) problems.report(row.file, { code: 'id-unknown', ...row.at(['claimed']), params: { id: check.claimed, kind: 'claims' }, nearest: nearest(check.claimed, [...claims.keys()], 1) });
    if (formula === undefined || (check.claimed !== null && claimed === undefined)) return [];
    const result = compute(check.id, []);
    const against: Quantity | null = claimed === undefined ? (check.limit ?? null) : (check.claimed ?? '').endsWith('@transcribed') ? claimed.value : claimed.corrected;
    if (result === null && check.unknown === undefined) {
      problems.report(row.file, { code: 'formula-result', ...row.at(['formula']) });
      return [];
    }
    const verdict = verdictOf(check, result, against);
    if (verdict !== check.verdict) problems.report(row.file, { code: 'verdict-differs', ...row.at(['verdict']), params: { stated: check.verdict, computed: verdict, result: String(result), against: String(against) }, nearest: [verdict] });
    const inputs = [...new Set(inputsOf(formula).flatMap((input) => (input.kind === 'claim' ? [input.id] : [])))];
    return [{ ...check, inputs, result, against, verdict }];
  });
}

function claimValue(input: Input, claims: ReadonlyMap<string, Claim>): number | null {
  const claim = claims.get(input.id);
  const value = input.transcribed ? claim?.value : claim?.corrected;
  return typeof value === 'number' ? value : null;
}

/** The rule behind every verdict: doubt about the inputs comes first, then the comparison. */
export function verdictOf(check: Pick<StoredCheck, 'unknown' | 'relation' | 'tolerance' | 'impossible'>, result: number | null, against: Quantity | null): Verdict {
  if (check.unknown !== undefined || result === null) return 'cannot-be-known';
  if (check.relation === 'shows' || against === null) return 'holds';
  const [low, high] = typeof against === 'number' ? [against, against] : against;
  const slack = (check.tolerance ?? 0) + EPSILON;
  const holds = (check.relation === 'at-least' || result <= high + slack) && (check.relation === 'at-most' || result >= low - slack);
  return holds ? 'holds' : check.impossible ? 'cannot-be' : 'fails';
}
