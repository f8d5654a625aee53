/**
 * Cross-checks data/charts.json: what an entry refers to, as its family declares it, exists; every formula can be read;
 * and no id stands twice in a list.
 */
import type { Use } from '../charts/family.ts';
import { familyOf } from '../charts/registry.ts';
import type { ChartsConfig } from '../model/chart.ts';
import type { Path } from '../model/schema-inside.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import { type EntityName, missing } from '../problems/entities.ts';
import type { Problems, Said } from '../problems/problem.ts';
import type { Located } from '../read/json.ts';
import { Names } from '../read/names.ts';
import { inputsOf, parseFormula } from '../text/formula.ts';
import { inBoth } from '../words/index.ts';
import { beyondWhole, readingWithoutResult, uncountable } from './chart-numbers.ts';
import { breaches, type ChartDataset } from './chart-rules.ts';
import { saidAfterAll } from './chart-words.ts';
import { reportBroken } from './formulas.ts';
import { listsIn, textAt } from './row-labels.ts';
import { isWhole, wrongUnitDrawn } from './sum-units.ts';

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
  const { file } = charts;
  const used = { claims: new Set<string>(), checks: new Set<string>(), units: new Set<string>() };
  const report = <Code extends ProblemCode>(code: Code, path: Path, said: Said<Code>): void =>
    problems.report(file, code, charts.at(path), said);
  const need = (kind: EntityName, id: string, names: Names, path: Path): void => {
    if (!names.lacks(id)) return;
    report('id-unknown', path, { ...missing(kind, id), nearest: () => names.nearest(id) });
  };
  const needRow = (kind: keyof ChartNames, id: string, path: Path): void => {
    used[kind].add(id);
    need(kind, id, world[kind], path);
  };
  const checkResult = (formula: string, path: Path): void => {
    const reading = readingWithoutResult(formula, numbers);
    if (reading !== null) report('chart-result', path, { formula, reading: inBoth((t) => t.chart[reading]) });
  };
  const checkUnit = ({ id, of = [], digits = 0 }: Extract<Use, { kind: 'units' }>, path: Path): void => {
    if (digits > 0 && of.every((formula) => isWhole(formula, id, numbers)))
      report('digits-of-whole', [...path.slice(0, -1), 'digits'], {
        number: digits,
        unit: id,
        nearest: ['0'],
      });
    for (const formula of of) {
      const right = world.units.lacks(id) ? null : wrongUnitDrawn(formula, id, numbers);
      if (right === null) continue;
      report('sum-unit-differs', path, {
        unit: id,
        formula,
        expected: right.join(', '),
        nearest: right.filter((unit) => !world.units.lacks(unit)),
        fault: `drawn-in/${path.slice(0, -1).join('.')}`,
      });
      return;
    }
  };
  const checkSort = (use: Extract<Use, { kind: 'claims' }>, path: Path): void => {
    const claim = numbers.claims.get(use.id);
    if (claim === undefined) return;
    const { id, sort = claim.kind, bound = claim.bound, certainty = claim.certainty } = use;
    if (claim.kind !== sort) report('chart-kind', path, { id, kind: claim.kind, expected: sort });
    else if (claim.bound !== bound || claim.certainty !== certainty)
      report('chart-bound', path, {
        id,
        bound: claim.bound,
        certainty: claim.certainty,
        expected: bound,
        written: certainty,
      });
  };
  const check = (use: Use, path: Path): void => {
    if (use.kind === 'series') {
      if (use.before?.includes(use.id)) report('id-duplicate', path, { id: use.id, other: 'series' });
      return need('series', use.id, Names.of(use.among), path);
    }
    if (use.kind === 'marks') {
      if (use.before?.includes(use.id)) report('id-duplicate', path, { id: use.id, other: 'captions' });
      return need('marks', use.id, Names.of(use.among), path);
    }
    // Words are anchored with those of all rows.
    if (use.kind === 'words') return;
    if (use.kind === 'row') {
      if (!world.claims.lacks(use.id)) used.claims.add(use.id);
      else if (world.recommendations.lacks(use.id))
        report('id-unknown', path, {
          ...missing('rows', use.id),
          nearest: () => [...world.recommendations.nearest(use.id), ...world.claims.nearest(use.id)],
        });
      return;
    }
    if (use.kind === 'unsaid') {
      for (const { nth, ...said } of saidAfterAll(use.beginnings, world.texts, problems))
        report('chart-said', [...path, nth], said);
      return;
    }
    if (use.kind === 'cell') return need('marks', use.id, world.cells(use.rows), path);
    if (use.kind === 'count') {
      const beyond = uncountable(use, numbers);
      if (beyond !== null) report('chart-count', path, { ...beyond, limit: use.most });
      return;
    }
    if (use.kind === 'share') {
      const { id, unit, share, others } = use;
      if (unit !== share && !world.units.lacks(unit))
        report('chart-no-share', path, { id, unit, expected: share, nearest: others });
      for (const beyond of unit === share ? beyondWhole(use, numbers) : []) report('chart-whole', path, beyond);
      return;
    }
    if (use.kind === 'result') return checkResult(use.formula, path);
    if (use.kind === 'same' || use.kind === 'course' || use.kind === 'shares' || use.kind === 'part') {
      for (const { at = use.at, code, said } of breaches(use, numbers))
        report(code, [...path.slice(0, 2), ...at], said);
      return;
    }
    if (use.kind !== 'formula') {
      needRow(use.kind, use.id, path);
      if (use.kind === 'units') checkUnit(use, path);
      if (use.kind === 'claims') checkSort(use, path);
      if (use.kind === 'checks') checkResult(`{check:${use.id}}`, path);
      return;
    }
    const formula = parseFormula(use.formula);
    if ('message' in formula) {
      const isName = (name: string): boolean =>
        name.startsWith('check:') ? !world.checks.lacks(name.slice('check:'.length)) : !world.claims.lacks(name);
      return reportBroken(formula, use.formula, isName, { file, start: charts.at(path).start }, problems);
    }
    for (const input of inputsOf(formula)) needRow(input.kind === 'claim' ? 'claims' : 'checks', input.id, path);
    checkResult(use.formula, path);
  };
  charts.value.charts.forEach((config, index) => {
    const uses = familyOf(config).uses(config);
    const named = uses.filter(isOfMark);
    const before = problems.count;
    for (const use of uses) if (!isOfMark(use)) check(use, ['charts', index, ...use.at]);
    // Marks are made of what an entry names: one that is lacking has been named wrong there.
    if (problems.count === before) for (const use of named) check(use, ['charts', index, ...use.at]);
  });
  for (const { path, rows } of listsIn(charts.value)) {
    const ids = rows.map((row) => textAt(row, ['id']));
    for (const [index, id] of ids.entries())
      if (id !== null && ids.indexOf(id) < index)
        report('id-duplicate', [...path, index, 'id'], { id, other: `${file.path} ("${path.at(-1)}")` });
  }
  return {
    claims: Names.of(used.claims),
    checks: Names.of(used.checks),
    units: Names.of(used.units),
  };
}

function isOfMark({ kind }: Use): boolean {
  return kind === 'marks' || kind === 'cell';
}
