/**
 * What can be said of lessons once the dataset has its numbers: answers that are numbers can be read and are among
 * those accepted, and each sheet has room on its side.
 */
import { LANGS, type Lang, between } from '../../model/common.ts';
import type { Edition } from '../../model/edition.ts';
import type { Problems } from '../../problems/problem.ts';
import { SHEETS } from '../../model/addresses.ts';
import type { Lesson } from '../../model/lesson.ts';
import type { LessonSide, StoredLesson } from '../../read/lesson.ts';
import { inBoth } from '../../words/index.ts';
import { pupilFill, teacherFill } from './sheet-length.ts';
import { familyOf } from '../../charts/registry.ts';
import { localeOf } from '../../charts/locale.ts';
import { idsIn } from '../../read/lesson-parts.ts';
import { nearest } from '../../text/likeness.ts';

/** Reports answers that are no number, and those outside what is accepted. */
export function checkLessonResults(lessons: readonly StoredLesson[], edition: Edition, problems: Problems): void {
  for (const { slug, sides } of lessons) {
    const lesson = edition.lessons.find((one) => one.slug === slug);
    for (const lang of LANGS) {
      const side = sides[lang];
      if (side !== null && lesson !== undefined) {
        checkSheets(side, lesson, lang, problems);
        checkGuess(side, lesson, edition, problems);
      }
      for (const { id, result, accept } of sides[lang]?.questions ?? []) {
        const found = lesson?.questions.find((question) => question.id === id)?.result;
        const file = sides[lang]?.file;
        if (result === null || found === null || found === undefined || file === undefined) continue;
        const { value, accepted } = found;
        const [lowest, highest] = accepted;
        if (lowest <= value && value <= highest) continue;
        const { start, end } = accept !== null && !Number.isNaN(value) ? accept : result;
        problems.report(file, 'question-accept', between(start, end), {
          id,
          value: result.value,
          allowed: accept?.value ?? '–',
          // Both languages have the same answer: it is one mistake.
          fault: `results/${slug}#${id}`,
        });
      }
    }
  }
}

/** What is reckoned may be off by so much. */
const FULL = 0.96;

function checkSheets({ file, parts }: LessonSide, lesson: Lesson, lang: Lang, problems: Problems): void {
  for (const sheet of SHEETS) {
    const fill = (sheet === 'pupil' ? pupilFill : teacherFill)(lesson, lang);
    const part = parts.get(sheet);
    if (fill <= FULL || part === undefined) continue;
    problems.report(file, 'sheet-too-long', part, {
      name: inBoth((t) => (sheet === 'pupil' ? t.lesson.pupilSheet : t.lesson.teacherSheet)),
      size: Math.ceil((fill / FULL - 1) * 100),
    });
  }
}

// What a guess is compared with is there, and can be guessed: a view and its marks, a document, words, a number.

/** Reports what a prediction names in vain. Both languages name the same: it is one mistake. */
function checkGuess({ file, predict }: LessonSide, lesson: Lesson, edition: Edition, problems: Problems): void {
  const { ground, from, to } = lesson.predict;
  const compared = predict?.compared ?? null;
  if (ground === null || compared === null) return;
  const ask = (name: string, known: readonly string[]): boolean =>
    (compared.has(name) ? idsIn(compared.get(name)!) : []).every(({ value, start, end }) => {
      if (known.includes(value)) return true;
      problems.report(file, 'predict-ground', between(start, end), {
        id: value,
        known: known.join(', '),
        nearest: () => nearest(value, [...known], 1),
        fault: `guesses/${lesson.slug}#${value}`,
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
