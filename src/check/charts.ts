/**
 * Cross-checks data/charts.json: every claim, check, unit and series that a chart names exists, every formula can be
 * read.
 */
import type { ChartsConfig } from '../model/chart.ts';
import { formulaErrors, inputsOf, parseFormula } from '../text/formula.ts';
import { nearest } from '../text/likeness.ts';
import { KINDS } from '../problems/entity-names.ts';
import type { Problems } from '../problems/collect.ts';
import type { Located } from '../read/json.ts';

type Path = readonly (string | number)[];

/** Ids that charts may name; null where the table that holds them cannot be read. */
export interface ChartWorld {
  readonly claims: ReadonlySet<string> | null;
  readonly checks: ReadonlySet<string> | null;
  readonly units: ReadonlySet<string> | null;
}

/** Reports unknown and doubled ids and formulas that cannot be read; returns the claims and units that charts use. */
export function checkCharts(
  charts: Located<{ charts: ChartsConfig }>,
  world: ChartWorld,
  problems: Problems,
): { readonly claims: ReadonlySet<string>; readonly units: ReadonlySet<string> } {
  const { file } = charts;
  const used = { claims: new Set<string>(), units: new Set<string>() };
  const need = (
    path: Path,
    id: string,
    kind: 'claims' | 'checks' | 'units' | 'series',
    known: ReadonlySet<string> | null,
  ): void => {
    if (kind === 'claims' || kind === 'units') used[kind].add(id);
    if (known !== null && !known.has(id))
      problems.report(file, {
        code: 'id-unknown',
        ...charts.at(path),
        params: { id, kind: KINDS[kind] },
        nearest: () => nearest(id, [...known], 1),
      });
  };
  const unique = (path: Path, field: string, list: readonly { readonly id: string }[]): Set<string> => {
    const seen = new Set<string>();
    list.forEach(({ id }, at) => {
      const place = charts.at([...path, field, at, 'id']);
      if (seen.has(id))
        problems.report(file, { code: 'id-duplicate', ...place, params: { id, other: `${file.path} ("${field}")` } });
      seen.add(id);
    });
    return seen;
  };
  const needClaim = (path: Path, id: string): void => need(path, id, 'claims', world.claims);
  const needCheck = (path: Path, id: string): void => need(path, id, 'checks', world.checks);
  unique([], 'charts', charts.value.charts);
  charts.value.charts.forEach((chart, index) => {
    const here: Path = ['charts', index];
    unique(here, 'views', chart.views);
    if (chart.id === 'growth') {
      needClaim([...here, 'claimed'], chart.claimed);
      const names = unique(here, 'series', chart.series);
      chart.series.forEach((series, at) => {
        const path: Path = [...here, 'series', at];
        needCheck([...path, 'ratio'], series.ratio);
        need([...path, 'unit'], series.unit, 'units', world.units);
        for (const moment of ['then', 'now'] as const) {
          const place = charts.at([...path, moment]);
          const formula = parseFormula(series[moment]);
          if ('message' in formula)
            problems.report(file, {
              code: 'formula-broken',
              start: place.start + 1 + formula.offset,
              end: place.start + 1 + formula.offset + Math.max(1, formula.length),
              params: { reason: formulaErrors[formula.kind] },
            });
          else
            for (const input of inputsOf(formula))
              (input.kind === 'claim' ? needClaim : needCheck)([...path, moment], input.id);
        }
      });
      chart.views.forEach((view, at) =>
        view.series.forEach((id, place) => need([...here, 'views', at, 'series', place], id, 'series', names)),
      );
    }
    if (chart.id === 'enrolment') {
      needClaim([...here, 'admitted'], chart.admitted);
      needClaim([...here, 'applied'], chart.applied);
      chart.shares.forEach((share, at) => needClaim([...here, 'shares', at, 'claim'], share.claim));
      needCheck([...here, 'notStated', 'check'], chart.notStated.check);
    }
  });
  return used;
}
