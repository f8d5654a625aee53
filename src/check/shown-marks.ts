/** The views that stories show, once they can be drawn: the reading is one that they have, the mark is drawn. */
import { chartWithSeries } from '../charts/registry.ts';
import { localeOf } from '../charts/locale.ts';
import type { Edition } from '../model/edition.ts';
import { LANGS } from '../model/common.ts';
import type { Problems } from '../problems/problem.ts';
import type { StoredChart, StoredFigure } from '../read/directive.ts';
import type { StoredStory } from '../read/story.ts';
import { nearest } from '../text/likeness.ts';

/** Reports readings that make no difference to their view, and marks that it does not draw. */
export function checkShownMarks(stories: readonly StoredStory[], edition: Edition, problems: Problems): void {
  for (const { sides } of stories)
    for (const lang of LANGS)
      for (const { figure } of sides[lang]?.steps ?? [])
        if (figure?.is === 'chart') checkChart(figure, edition, problems);
}

function checkChart(figure: StoredChart & StoredFigure, edition: Edition, problems: Problems): void {
  const { file, view, reading, mark } = figure;
  const [chart = '', id = ''] = view.value.split('/');
  const config = edition.charts.find((one) => one.id === chart);
  if (config === undefined) return;
  const { chart: family, series } = chartWithSeries(config, edition, localeOf(edition, 'en'));
  const shown = reading?.value === 'transcribed' ? 'transcribed' : 'corrected';
  if (shown === 'transcribed' && series.views.find((one) => one.id === id)?.readings === false)
    problems.report(file, {
      code: 'figure-reading',
      fault: `readings/${shown} ${view.value}`,
      ...placeOf(reading ?? view),
      params: { reading: shown, view: view.value },
      nearest: ['corrected'],
    });
  if (mark === null) return;
  const marks = family.captions(series, { view: id, reading: shown }).map((caption) => caption.id);
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
