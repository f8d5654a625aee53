/** The views that stories show, once they can be drawn: the mark in hand is one that they draw. */
import { chartWithSeries } from '../charts/registry.ts';
import { localeOf } from '../charts/locale.ts';
import type { Edition } from '../model/edition.ts';
import { LANGS } from '../model/common.ts';
import type { Problems } from '../problems/problem.ts';
import type { StoredChart, StoredFigure } from '../read/directive.ts';
import type { StoredStory } from '../read/story.ts';
import { nearest } from '../text/likeness.ts';

/** Reports marks that their view does not draw. */
export function checkShownMarks(stories: readonly StoredStory[], edition: Edition, problems: Problems): void {
  for (const { sides } of stories)
    for (const lang of LANGS)
      for (const { figure } of sides[lang]?.steps ?? [])
        if (figure?.is === 'chart') checkChart(figure, edition, problems);
}

function checkChart(figure: StoredChart & StoredFigure, edition: Edition, problems: Problems): void {
  const { file, view, mark } = figure;
  const [chart = '', id = ''] = view.value.split('/');
  const config = edition.charts.find((one) => one.id === chart);
  if (config === undefined) return;
  const { chart: family, series } = chartWithSeries(config, edition, localeOf(edition, 'en'));
  if (mark === null) return;
  const marks = family.captions(series, id).map((caption) => caption.id);
  if (!marks.includes(mark.value))
    problems.report(file, {
      code: 'figure-mark',
      fault: `marks/${mark.value} ${view.value}`,
      ...placeOf(mark),
      params: { mark: mark.value, view: view.value },
      nearest: () => nearest(mark.value, marks, 1),
    });
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start, end };
}
