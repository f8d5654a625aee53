/** What a guess is compared with is there, and can be guessed: a view and its marks, a document, words, a number. */
import { familyOf } from '../charts/registry.ts';
import { localeOf } from '../charts/locale.ts';
import type { Edition } from '../model/edition.ts';
import type { Lesson } from '../model/lesson.ts';
import type { Problems } from '../problems/problem.ts';
import { idsIn } from '../read/lesson-parts.ts';
import type { LessonSide } from '../read/lesson.ts';
import { nearest } from '../text/likeness.ts';

/** Reports what a prediction names in vain. Both languages name the same: it is one mistake. */
export function checkGuess({ file, predict }: LessonSide, lesson: Lesson, edition: Edition, problems: Problems): void {
  const { ground, from, to } = lesson.predict;
  const compared = predict?.compared ?? null;
  if (ground === null || compared === null) return;
  const ask = (name: string, known: readonly string[]): boolean =>
    (compared.has(name) ? idsIn(compared.get(name)!) : []).every(({ value, start, end }) => {
      if (known.includes(value)) return true;
      problems.report(file, {
        code: 'predict-ground',
        fault: `guesses/${lesson.slug}#${value}`,
        start,
        end,
        params: { id: value, known: known.join(', ') },
        nearest: () => nearest(value, [...known], 1),
      });
      return false;
    });
  ask(
    'shown',
    lesson.passages.map(({ id }) => id),
  );
  switch (ground.is) {
    case 'number': {
      const { value } = ground;
      if (value >= (from ?? 0) && value <= (to ?? 0)) return;
      ask('answer', [`${from}–${to}`]);
      return;
    }
    case 'date':
      ask(
        'document',
        edition.documents.map(({ slug }) => slug),
      );
      return;
    case 'marks':
    case 'column': {
      const views = edition.charts.flatMap(({ id, views }) => views.map((view) => `${id}/${view.id}`));
      if (!ask('view', views)) return;
      const config = edition.charts.find(({ id }) => id === ground.place.chart);
      if (config === undefined) return;
      const chart = familyOf(config);
      const series = chart.series(config, edition, localeOf(edition, 'en'));
      const { view } = ground.place;
      const { table } = chart.describe(series, view);
      const numbered = table.marks.filter((_, row) => typeof table.rows[row]?.[1]?.value === 'number');
      ask('marks', numbered);
      ask('column', chart.matrix?.(series, view).columns.map(({ id }) => id) ?? []);
      return;
    }
    case 'words':
  }
}
