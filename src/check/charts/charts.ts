/**
 * Cross-checks data/charts.json: what an entry refers to, as its family declares it, exists; every formula can be read;
 * and no id stands twice in a list.
 */
import type { Use } from '../../charts/family.ts';
import { familyOf } from '../../charts/registry.ts';
import type { ChartsConfig } from '../../model/chart.ts';
import type { Path } from '../../model/schema-inside.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import { doubledViews, drawnRow, type EntityName, missing, missingDocument } from '../../problems/entities.ts';
import type { Problems, Particulars } from '../../problems/problem.ts';
import type { Located } from '../../read/json.ts';
import { Names } from '../../read/names.ts';
import { inputsOf, parseFormula } from '../../text/formula/formula.ts';
import { inBoth } from '../../words/index.ts';
import { beyondWhole, decimalsOf, readingWithoutResult, uncountable } from './chart-numbers.ts';
import { breaches, type ChartDataset } from './chart-rules.ts';
import { saidAfterAll } from './chart-words.ts';
import { boundFault, kindOf } from '../rows/claim-kinds.ts';
import { faultIn, reportBroken } from '../sums/formulas.ts';
import { listsIn, textAt } from '../rows/lists.ts';
import { isWhole, unitFaults, wrongUnitDrawn } from '../sums/result-units.ts';

/** Ids of what charts rest on. */
export type ChartNames = Readonly<Record<'claims' | 'checks' | 'units', Names>>;

/** What charts may name: beside these the cells of a table, by what its rows are. */
export interface ChartWorld extends ChartNames {
  readonly recommendations: Names;
  /** The words of each document that can be read. */
  readonly texts: ReadonlyMap<string, string>;
  readonly cells: (rows: 'theme' | 'addressee') => Names;
}

/**
 * Reports unknown and doubled ids, formulas that cannot be read or have no result, and what cannot be drawn one by one.
 * @param charts null where they cannot be read
 * @param world what charts may name
 * @returns what charts name
 */
export function checkCharts(
  charts: Located<{ charts: ChartsConfig }> | null,
  world: ChartWorld,
  numbers: ChartDataset,
  problems: Problems,
): ChartNames {
  if (charts === null) return { claims: Names.of([], false), checks: Names.of([], false), units: Names.of([], false) };
  const check = new ChartsCheck(charts, world, numbers, problems);
  charts.value.charts.forEach((config, index) => {
    const uses = familyOf(config).uses(config);
    const named = uses.filter(isOfMark);
    check.rows = [...new Set(uses.map(({ at }) => rowOf(['charts', index, ...at])))];
    const before = problems.count;
    for (const use of uses) if (!isOfMark(use)) check.use(use, ['charts', index, ...use.at]);
    // Marks are made of what an entry names: one that is lacking has been named wrong there.
    if (problems.count === before) for (const use of named) check.use(use, ['charts', index, ...use.at]);
  });
  check.doubles();
  return check.names();
}

/** The fault of what a chart draws. */
const drawn = (path: Path): string => drawnRow(path.slice(0, 2));
/** The fault of the row that has a field. */
const rowOf = (path: Path): string => drawnRow(path.slice(0, -1));

class ChartsCheck {
  readonly #charts: Located<{ charts: ChartsConfig }>;
  readonly #world: ChartWorld;
  readonly #numbers: ChartDataset;
  readonly #problems: Problems;
  /** The faults of all rows of the chart in hand: what it computes may follow from any. */
  rows: readonly string[] = [];
  readonly #used = { claims: new Set<string>(), checks: new Set<string>(), units: new Set<string>() };

  constructor(charts: Located<{ charts: ChartsConfig }>, world: ChartWorld, numbers: ChartDataset, problems: Problems) {
    this.#charts = charts;
    this.#world = world;
    this.#numbers = numbers;
    this.#problems = problems;
  }

  /** What was named. */
  names(): ChartNames {
    const { claims, checks, units } = this.#used;
    return { claims: Names.of(claims), checks: Names.of(checks), units: Names.of(units) };
  }

  /** Whatever has an id that stands before it in the same list, however deep the list lies. */
  doubles(): void {
    const { file, value } = this.#charts;
    for (const { path, rows } of listsIn(value)) {
      const ids = rows.map((row) => textAt(row, ['id']));
      for (const [index, id] of ids.entries())
        if (id !== null && ids.indexOf(id) < index)
          this.#report('id-duplicate', [...path, index, 'id'], {
            id,
            other: `${file.path} ("${path.at(-1)}")`,
            fault:
              path.at(-1) === 'views'
                ? doubledViews(String(textAt(value, [...path.slice(0, -1), 'id'].map(String))))
                : undefined,
          });
    }
  }

  /** What an entry refers to, at its place. */
  use(use: Use, path: Path): void {
    switch (use.kind) {
      case 'series':
      case 'marks':
        if (use.before?.includes(use.id)) {
          const other = use.kind === 'series' ? 'series' : 'captions';
          this.#report('id-duplicate', path, { id: use.id, other });
        }
        return this.#need(use.kind, use.id, Names.of(use.among), path);
      case 'cell':
        return this.#need('marks', use.id, this.#world.cells(use.rows), path);
      case 'words':
        // Words are anchored with those of all rows.
        return;
      case 'row':
        return this.#row(use.id, path);
      case 'unsaid':
        return this.#unsaid(use, path);
      case 'count': {
        const beyond = uncountable(use, this.#numbers);
        if (beyond !== null)
          this.#report('chart-count', path, { ...beyond, limit: use.most, behind: [rowOf(path), ...this.rows] });
        return;
      }
      case 'share':
        return this.#share(use, path);
      case 'same':
      case 'course':
      case 'shares':
      case 'part':
        return this.#rule(use, path);
      case 'result':
        return this.#result(use.formula, path);
      case 'formula':
        return this.#formula(use.formula, path);
      case 'units':
        this.#needRow('units', use.id, path);
        return this.#unit(use, path);
      case 'claims':
        this.#needRow('claims', use.id, path);
        return this.#sort(use, path);
      case 'checks':
        this.#needRow('checks', use.id, path);
        return this.#result(`{check:${use.id}}`, path);
    }
  }

  /** A claim, or a recommendation. */
  #row(id: string, path: Path): void {
    const { claims, recommendations } = this.#world;
    if (!claims.lacks(id)) this.#used.claims.add(id);
    else if (recommendations.lacks(id))
      this.#report('id-unknown', path, {
        ...missing('rows', id),
        nearest: () => [...recommendations.nearest(id), ...claims.nearest(id)],
      });
  }

  #share(use: Extract<Use, { kind: 'share' }>, path: Path): void {
    const { id, unit, share, others } = use;
    if (unit === share) for (const beyond of beyondWhole(use, this.#numbers)) this.#report('chart-whole', path, beyond);
    else if (!this.#world.units.lacks(unit))
      this.#report('chart-no-share', path, { id, unit, expected: share, nearest: others });
  }

  /** What series or rows owe each other. */
  #rule(use: Extract<Use, { kind: 'same' | 'course' | 'shares' | 'part' }>, path: Path): void {
    const view = path.slice(0, 2);
    for (const { at = use.at, code, said } of breaches(use, this.#numbers)) {
      const ofCheck = code === 'chart-check';
      this.#problems
        .behind(...(ofCheck ? this.rows : []))
        .report(this.#charts.file, code, this.#charts.at([...view, ...at]), {
          ...said,
          // What is drawn of a series that is none agrees with no check; checks of one view have one field wrong.
          ...(ofCheck && use.kind === 'same' && { fault: `sums-of/${path.slice(0, 4).join('.')}` }),
          ...(!ofCheck && { fault: use.kind === 'course' ? drawn(path) : rowOf([...view, ...at]) }),
        });
    }
  }

  #report<Code extends ProblemCode>(code: Code, path: Path, said: Particulars<Code>): void {
    this.#problems.report(this.#charts.file, code, this.#charts.at(path), said);
  }

  #need(kind: EntityName, id: string, names: Names, path: Path): void {
    if (names.lacks(id)) this.#report('id-unknown', path, { ...missing(kind, id), nearest: () => names.nearest(id) });
  }

  #needRow(kind: keyof ChartNames, id: string, path: Path): void {
    this.#used[kind].add(id);
    this.#need(kind, id, this.#world[kind], path);
  }

  #unsaid({ beginnings, documents }: Extract<Use, { kind: 'unsaid' }>, path: Path): void {
    const { texts } = this.#world;
    const slugs = [...texts.keys()];
    for (const [nth, slug] of (documents ?? []).entries())
      if (!texts.has(slug)) this.#report('document-unknown', [...path, 'documents', nth], missingDocument(slug, slugs));
    const silent = new Map([...texts].filter(([slug]) => documents?.includes(slug) ?? true));
    for (const { nth, ...said } of saidAfterAll(beginnings, silent, this.#problems)) {
      const others = slugs.filter((slug) => slug !== said.document).map((slug) => `"${slug}"`);
      this.#report('chart-said', [...path, 'beginnings', nth], { ...said, silent: others.join(', ') });
    }
  }

  #formula(source: string, path: Path): void {
    const { claims, checks } = this.#world;
    const formula = parseFormula(source);
    if ('message' in formula) {
      const isName = (name: string): boolean =>
        name.startsWith('check:') ? !checks.lacks(name.slice('check:'.length)) : !claims.lacks(name);
      const { file, at } = this.#charts;
      return reportBroken(formula, source, isName, { file, start: at(path).start }, this.#problems);
    }
    for (const input of inputsOf(formula)) this.#needRow(input.kind === 'claim' ? 'claims' : 'checks', input.id, path);
    const fault = faultIn(formula, this.#numbers.claims);
    if (fault === null) return this.#result(source, path);
    const { file, at } = this.#charts;
    const place = { file, start: at(path).start, fault: drawn(path) };
    reportBroken(fault, source, () => true, place, this.#problems);
  }

  #result(formula: string, path: Path): void {
    const reading = readingWithoutResult(formula, this.#numbers);
    if (reading !== null) this.#report('chart-result', path, { formula, reading: inBoth((t) => t.chart[reading]) });
  }

  #unit({ id, of = [], digits = 0 }: Extract<Use, { kind: 'units' }>, path: Path): void {
    const { units } = this.#world;
    if (digits > 0 && of.every((formula) => isWhole(formula, id, this.#numbers)))
      this.#report('digits-of-whole', [...path.slice(0, -1), 'digits'], { number: digits, unit: id, nearest: ['0'] });
    else {
      const expected = decimalsOf(of, this.#numbers);
      if (expected !== null && expected !== digits && of.length > 1)
        this.#report('chart-digits', [...path.slice(0, -1), 'digits'], {
          number: digits,
          expected,
          nearest: [String(expected)],
        });
    }
    for (const formula of of) {
      const right = units.lacks(id) ? null : wrongUnitDrawn(formula, id, this.#numbers);
      if (right === null) continue;
      this.#report('sum-unit-differs', path, {
        unit: id,
        formula,
        expected: right.join(', '),
        nearest: right.filter((unit) => !units.lacks(unit)),
        fault: `drawn-in/${path.slice(0, -1).join('.')}`,
        behind: [...unitFaults(formula, this.#numbers.checks), rowOf(path)],
      });
      return;
    }
  }

  #sort(use: Extract<Use, { kind: 'claims' }>, path: Path): void {
    const claim = this.#numbers.claims.get(use.id);
    if (claim === undefined) return;
    const { id, sort = claim.kind, bound = claim.bound, certainty = claim.certainty } = use;
    if (claim.kind !== sort)
      this.#report('chart-kind', path, {
        id,
        kind: claim.kind,
        expected: sort,
        fault: rowOf(path),
        behind: [kindOf(id)],
        covers: true,
      });
    else if (claim.bound !== bound || claim.certainty !== certainty) {
      const said = { id, bound: claim.bound, certainty: claim.certainty, expected: bound, written: certainty };
      this.#report('chart-bound', path, { ...said, fault: rowOf(path), behind: [boundFault(id)], covers: true });
    }
  }
}

function isOfMark({ kind }: Use): boolean {
  return kind === 'marks' || kind === 'cell';
}
