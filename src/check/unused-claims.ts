/** Claims whose numbers nobody has looked at. */
import type { Problems } from '../problems/problem.ts';
import type { Data } from '../read/data.ts';
import { Names } from '../read/names.ts';
import { type Formula, inputsOf, parseFormula, parseReference } from '../text/formula.ts';

/** A claim is charted, computed with, cited or explained in a remark; else nobody has looked at its number. */
export function reportUnusedClaims({ claims, ...rest }: Data, shown: Names, problems: Problems): void {
  const used = claimsInRows(rest);
  const { claims: known } = rest.names;
  const unused = claims.filter(
    ({ value: { id, remark } }) => remark === undefined && shown.lacks(id) && used.lacks(id),
  );
  if (unused.length === 0) return;
  // An unknown id most likely means the one that is most like it. Asked last: each is held against all claims.
  const meant = new Set([...shown.ids, ...used.ids].flatMap((id) => (known.lacks(id) ? known.nearest(id) : [])));
  for (const row of unused) {
    const { id } = row.value;
    if (!meant.has(id)) problems.report(row.file, { code: 'claim-unused', ...row.at(['id']), params: { id } });
  }
}

/** Claims that checks compute with and recommendations take their quantities from. */
function claimsInRows({ checks, recommendations }: Pick<Data, 'checks' | 'recommendations'>): Names {
  const formulas = checks
    .flatMap(({ value }) => [value.formula, ...(value.rows ?? []).map((row) => row.formula)])
    .flatMap((source) => (source === null ? [] : parseFormula(source)));
  const readable = formulas.filter((formula): formula is Formula => !('message' in formula));
  const ids = [
    ...readable.flatMap((formula) => inputsOf(formula)).flatMap(({ kind, id }) => (kind === 'claim' ? id : [])),
    ...checks.flatMap(({ value }) => (value.claimed === null ? [] : (parseReference(value.claimed)?.id ?? []))),
    ...recommendations.flatMap(({ value }) => value.quantity ?? []),
  ];
  // A formula that cannot be read may mean any of them.
  return Names.of(ids, readable.length === formulas.length);
}
