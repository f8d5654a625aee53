/** The views that stories and lessons show, once they can be drawn: the mark in hand is one that they draw. */
import { chartWithSeries } from '../../charts/registry.ts';
import { localeOf } from '../../charts/locale.ts';
import type { ChartsConfig } from '../../model/chart.ts';
import type { Edition } from '../../model/edition.ts';
import { LANGS } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import type { StoredChart, StoredFigure } from '../../read/directive.ts';
import type { StoredLesson } from '../../read/lesson.ts';
import type { StoredStory } from '../../read/story.ts';
import { nearest } from '../../text/likeness.ts';

/** Reports marks that their view does not draw. */
export function checkShownMarks(
  { stories, lessons }: { readonly stories: readonly StoredStory[]; readonly lessons: readonly StoredLesson[] },
  edition: Edition,
  problems: Problems,
): void {
  const figures = LANGS.flatMap((lang) => [
    ...stories.flatMap(({ sides }) => (sides[lang]?.steps ?? []).map(({ figure }) => figure)),
    ...lessons.map(({ sides }) => sides[lang]?.reveal?.figure ?? null),
  ]);
  for (const figure of figures) if (figure?.is === 'chart') checkChart(figure, edition, problems);
}

function checkChart(figure: StoredChart & StoredFigure, edition: Edition, problems: Problems): void {
  const { file, view, mark } = figure;
  const [chart = '', id = ''] = view.value.split('/');
  const config = edition.charts.find((one) => one.id === chart);
  if (config === undefined || mark === null || !config.views.some((one) => one.id === id)) return;
  const marks = marksOf(config, id, edition);
  if (!marks.includes(mark.value))
    problems.report(file, 'figure-mark', placeOf(mark), {
      mark: mark.value,
      view: view.value,
      nearest: () => {
        // The mark may be right, and the view another one.
        const others = edition.charts.flatMap((other) =>
          other.views.flatMap(({ id }) =>
            marksOf(other, id, edition).includes(mark.value) ? `{chart="${other.id}/${id}" mark="${mark.value}"}` : [],
          ),
        );
        const near = [...nearest(mark.value, marks, 1), ...others];
        return near.length > 0 ? near : marks.slice(0, MOST);
      },
      fault: `marks/${mark.value} ${view.value}`,
    });
}

/** So many marks of the view are listed where none is like the one that was written. */
const MOST = 6;

function marksOf(config: ChartsConfig[number], view: string, edition: Edition): string[] {
  const { chart, series } = chartWithSeries(config, edition, localeOf(edition, 'en'));
  return chart.captions(series, view).map((caption) => caption.id);
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start, end };
}
