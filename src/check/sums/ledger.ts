/** Computes the ledger anew: results from formulas over claims, verdicts from results. */
import type { Quantity } from '../../model/claim.ts';
import type { Span } from '../../model/common.ts';
import type { ComputedCheck, ComputedRow, Outcome, StoredCheck, Verdict } from '../../model/check.ts';
import { inputsOf, parseFormula, parseReference, type Formula, type Input } from '../../text/formula/formula.ts';
import { nearest } from '../../text/likeness.ts';
import { CITED, comparisonOf, missing, orderOf, valueOf } from '../../problems/entities.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Problems, Particulars } from '../../problems/problem.ts';
import type { Row } from '../../read/data.ts';
import { faultIn, reportBlank, reportBroken, reportCircles } from './formulas.ts';
import { roundingOf } from '../rows/roundings.ts';
import { type ClaimValue, digitsBorne, digitsNeeded, leeway, Sums } from './sums.ts';
import { inBoth } from '../../words/index.ts';
import type { Path } from '../../model/schema-inside.ts';

/** Differences below this are the arithmetic of floating point, not of the speaker. */
const EPSILON = 1e-9;

/** A formula of a file: of a check, or of one of its rows. */
interface Written {
  readonly row: Row<StoredCheck>;
  readonly source: string;
  readonly path: Path;
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
  // Checks that need no result, because the sources do not give it.
  const open = new Set(
    rows.flatMap(({ value: { id, unknown, formula } }) =>
      unknown !== undefined && (formula === null || formulas.has(id)) ? [id] : [],
    ),
  );
  const ground = { formulas, inRows, open, claims, sums: new Sums(formulas, claims), problems };
  return rows.flatMap((row) => new Calculation(row, ground).computed() ?? []);
}

/** What checks are computed from. */
interface Ground {
  readonly formulas: ReadonlyMap<string, Formula>;
  /** Formulas of rows within checks, by the ids of the rows. */
  readonly inRows: ReadonlyMap<string, Formula>;
  /** Ids of checks without a result, for which nothing is wrong. */
  readonly open: ReadonlySet<string>;
  readonly claims: ReadonlyMap<string, ClaimValue>;
  readonly sums: Sums;
  readonly problems: Problems;
}

/** One check as it is computed, and held to what its file says of it. */
class Calculation {
  readonly #row: Row<StoredCheck>;
  readonly #ground: Ground;
  readonly #reference: Input | null;
  /** The claim that the check looks into, where it is there. */
  readonly #claimed: ClaimValue | undefined;
  readonly #against: Quantity | null;

  constructor(row: Row<StoredCheck>, ground: Ground) {
    const { claimed, limit = null } = row.value;
    this.#row = row;
    this.#ground = ground;
    this.#reference = claimed === null ? null : parseReference(claimed);
    this.#claimed = this.#reference === null ? undefined : ground.claims.get(this.#reference.id);
    const { value, corrected } = this.#claimed ?? { value: limit, corrected: limit };
    this.#against = this.#reference?.transcribed === true ? value : corrected;
  }

  /** Null where anything is wrong that leaves no result. */
  computed(): ComputedCheck | null {
    const { value: check } = this.#row;
    const lacksClaim = check.claimed !== null && this.#claimed === undefined;
    if (lacksClaim)
      this.#report('id-unknown', ['claimed'], {
        ...missing('claims', this.#reference?.id ?? check.claimed ?? ''),
        nearest: () => nearest(check.claimed ?? '', [...this.#ground.claims.keys()], 1),
      });
    const rows = (check.rows ?? []).map((part, index) => this.#computedRow(part, ['rows', index]));
    const fault = `results/${check.id}`;
    const lacksFormula = check.formula === null && check.unknown === undefined;
    if (lacksFormula)
      this.#report('formula-result', ['formula'], { reason: inBoth((t) => t.reasons.blank.none), fault });
    const own =
      check.formula === null ? NO_FORMULA : this.#outcome(this.#ground.formulas.get(check.id), ['formula'], fault);
    const whole = rows.filter((part) => part !== null);
    if (own === null || whole.length < rows.length || lacksClaim || lacksFormula) return null;
    this.#holdDigits(own, check.digits, ['digits']);
    this.#holdTolerance(own);
    const verdict = this.#judged(verdictOf(check, own.result, this.#against), own, check.verdict, ['verdict']);
    const inputs = [...new Set([...own.inputs, ...whole.flatMap((part) => part.inputs)])];
    return { ...check, ...own, inputs, rows: whole, against: this.#against, verdict };
  }

  #computedRow(part: NonNullable<StoredCheck['rows']>[number], path: Written['path']): ComputedRow | null {
    const outcome = this.#outcome(this.#ground.inRows.get(part.id), [...path, 'formula']);
    if (outcome === null) return null;
    this.#holdDigits(outcome, part.digits, [...path, 'digits']);
    const verdict = rowVerdict(this.#row.value, outcome, this.#against);
    return { ...part, ...outcome, verdict: this.#judged(verdict, outcome, part.verdict, [...path, 'verdict']) };
  }

  /** What comes of a formula; null where nothing does, and a page would have to print it. */
  #outcome(formula: Formula | undefined, path: Written['path'], fault?: string): Outcome | null {
    if (formula === undefined) return null;
    const { sums, open, formulas, problems } = this.#ground;
    const lookup = (input: Input): number | null => sums.outcome({ ...input, ...NOWHERE }).result;
    // The page prints each formula in numbers, that of a check which cannot be known too.
    const blank = inputsOf(formula).find(
      (input) => input.kind === 'check' && open.has(input.id) && lookup(input) === null,
    );
    if (blank !== undefined) {
      this.#report('cite-without-result', path, { id: blank.id });
      return null;
    }
    const outcome = sums.outcome(formula);
    if (outcome.result !== null) return outcome;
    // Where a check that it needs is wrong, that has been said already.
    if (!sound(formula, formulas, new Set())) return null;
    const { file, value } = this.#row;
    if (value.unknown !== undefined) return outcome;
    reportBlank(formula, lookup, { file, start: this.#row.at(path).start, fault }, problems);
    return null;
  }

  /** Holds a verdict to the one that is stated. */
  #judged(computed: Verdict, { result, inputs }: Outcome, stated: Verdict, path: Written['path']): Verdict {
    if (computed !== stated)
      this.#report('verdict-differs', path, {
        stated,
        computed,
        result: show(result),
        against: show(this.#against),
        nearest: [computed],
        behind: [
          comparisonOf(this.#row.value.id),
          ...faultsOf([...inputs, ...(this.#reference === null ? [] : [this.#reference.id])]),
        ],
      });
    return computed;
  }

  #report<Code extends ProblemCode>(code: Code, path: Written['path'], said: Particulars<Code>): void {
    this.#ground.problems.report(this.#row.file, code, this.#row.at(path), said);
  }

  #holdDigits(outcome: Outcome, digits: number, path: Written['path']): void {
    const borne = digitsBorne(outcome, digits);
    if (borne < digits)
      this.#report('digits-unborne', path, {
        number: digits,
        result: show(outcome.result),
        value: show(leeway(outcome)),
        nearest: [String(borne)],
        behind: faultsOf(outcome.inputs),
      });
    const needed = digitsNeeded(outcome);
    if (needed > digits)
      this.#report('digits-few', path, {
        number: digits,
        result: show(outcome.result),
        value: outcome.result === null ? '' : show(Number(outcome.result.toFixed(digits))),
        nearest: [String(needed)],
        behind: faultsOf(outcome.inputs),
      });
  }

  #holdTolerance(outcome: Outcome): void {
    const { tolerance = 0 } = this.#row.value;
    // The step is that of the corrected reading.
    const said = this.#reference?.transcribed === true ? 0 : (this.#claimed?.roundedTo ?? 0) / 2;
    const most = leeway(outcome) + said;
    if (tolerance > most + EPSILON)
      this.#report('tolerance-wide', ['tolerance'], {
        value: tolerance,
        limit: show(most),
        nearest: most > 0 ? [String(Number(most.toFixed(4)))] : [],
        behind: faultsOf([...outcome.inputs, ...(this.#reference === null ? [] : [this.#reference.id])]),
      });
  }
}

/** What may be wrong with the claims that a sum takes. */
const faultsOf = (claims: readonly string[]): string[] =>
  claims.flatMap((id) => [roundingOf(id), valueOf(id), orderOf(id)]);

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
  // Where it stands is asked for only where something is wrong: to know it, the whole file is parsed again.
  const at = (): Span => row.at(path);
  const formula = parseFormula(source);
  if ('message' in formula) {
    const isName = (name: string): boolean =>
      name.startsWith('check:') ? ids.includes(name.slice('check:'.length)) : claims.has(name);
    reportBroken(formula, source, isName, { file: row.file, start: at().start }, problems);
    return null;
  }
  const unknown = inputsOf(formula).filter(({ kind, id }) => (kind === 'claim' ? !claims.has(id) : !ids.includes(id)));
  for (const { kind, id } of unknown)
    problems.report(row.file, 'cite-unknown', at(), {
      ...missing(CITED[kind], id),
      nearest: () => nearest(id, kind === 'claim' ? [...claims.keys()] : ids, 1),
    });
  if (unknown.length > 0) return null;
  const fault = faultIn(formula, claims);
  if (fault !== null) reportBroken(fault, source, () => true, { file: row.file, start: at().start }, problems);
  return fault === null ? formula : null;
}

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
