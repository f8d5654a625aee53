/** Cross-checks data/charts.json: every claim and check that a chart names exists, every title cites what there is. */
import { LANGS } from '../model/common.ts';
import type { ChartsConfig } from '../model/chart.ts';
import type { Check, Claim } from '../model/edition.ts';
import { formulaErrors, inputsOf, parseFormula } from '../text/formula.ts';
import { nearest } from '../text/likeness.ts';
import type { Problems } from './problems.ts';
import type { ProseRenderer } from './prose.ts';
import type { Located } from './read-json.ts';

type Path = readonly (string | number)[];

/** Reports unknown ids, formulas that cannot be read, and bare numbers in the words of charts. */
export function checkCharts(charts: Located<{ charts: ChartsConfig }>, claims: ReadonlyMap<string, Claim>, checks: ReadonlyMap<string, Check>, prose: ProseRenderer, problems: Problems): void {
  const { file } = charts;
  const need = (path: Path, id: string, kind: 'claims' | 'checks' | 'series', known: readonly string[]): void => {
    if (!known.includes(id)) problems.report(file, { code: 'id-unknown', ...charts.at(path), params: { id, kind }, nearest: nearest(id, known, 1) });
  };
  const needClaim = (path: Path, id: string): void => need(path, id, 'claims', [...claims.keys()]);
  const needCheck = (path: Path, id: string): void => need(path, id, 'checks', [...checks.keys()]);
  const template = (path: Path, text: { en: string; uk: string }): void => {
    for (const lang of LANGS) {
      const at = charts.at([...path, lang]);
      prose.checkTemplate(text[lang], { file, start: at.start + 1, end: at.end - 1 });
    }
  };
  charts.value.charts.forEach((chart, index) => {
    const here: Path = ['charts', index];
    template([...here, 'question'], chart.question);
    chart.views.forEach((view, at) => {
      template([...here, 'views', at, 'title'], view.title);
      template([...here, 'views', at, 'lead'], view.lead);
    });
    if (chart.id === 'growth') {
      needClaim([...here, 'claimed'], chart.claimed);
      const names = chart.series.map((series) => series.id);
      chart.series.forEach((series, at) => {
        needCheck([...here, 'series', at, 'ratio'], series.ratio);
        for (const moment of ['then', 'now'] as const) {
          const path: Path = [...here, 'series', at, moment];
          const formula = parseFormula(series[moment]);
          if ('message' in formula) problems.report(file, { code: 'formula-broken', start: charts.at(path).start + 1 + formula.offset, end: charts.at(path).end, params: { reason: formulaErrors[formula.kind] } });
          else for (const input of inputsOf(formula)) (input.kind === 'claim' ? needClaim : needCheck)(path, input.id);
        }
      });
      chart.views.forEach((view, at) => view.series.forEach((id, place) => need([...here, 'views', at, 'series', place], id, 'series', names)));
    }
    if (chart.id === 'enrolment') {
      needClaim([...here, 'admitted'], chart.admitted);
      needClaim([...here, 'applied'], chart.applied);
      chart.shares.forEach((share, at) => needClaim([...here, 'shares', at, 'claim'], share.claim));
      needCheck([...here, 'notStated', 'check'], chart.notStated.check);
    }
  });
}
