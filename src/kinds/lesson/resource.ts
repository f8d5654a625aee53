/** A lesson: what a class reads, does and is asked, with answers that lead to the words. */
import { lessonPath, lessonsPath } from '../../model/addresses.ts';
import type { Lesson, Question } from '../../model/lesson.ts';
import type { Block, Place, Ref, Teaching } from '../../model/resource.ts';
import { raw, toHtml, type Tree } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { Site } from '../site.ts';
import { passageTree } from './passage.ts';
import { lessonPreview } from './preview.ts';

export const lessonKind: Kind<Lesson> = {
  name: 'lesson',
  all: ({ lessons }) => lessons,
  resource: (lesson, site) => {
    const { lang, t } = site;
    return {
      ...PLAIN,
      kind: 'lesson',
      type: 'LearningResource',
      path: lessonPath(lesson.slug),
      above: [{ path: lessonsPath(), label: t.lesson.title }],
      lang,
      title: lesson.title[lang],
      description: lesson.description[lang],
      blocks: () => blocksOf(lesson, site),
      places: () => placesOf(lesson, site),
      uses: () => usesOf(lesson),
      preview: () => lessonPreview(lesson, site),
      teaching: teachingOf(lesson, 'lesson plan', 'teacher', site),
    };
  },
};

/** What the lesson, or a sheet of it, is for. */
export function teachingOf(
  { age, minutes, skills }: Lesson,
  sort: Teaching['sort'],
  reader: Teaching['for'],
  { lang }: Site,
): Teaching {
  return { sort, for: reader, teaches: [skills.school[lang], skills.international[lang]], age, minutes };
}

function blocksOf(lesson: Lesson, site: Site): Block[] {
  const { lang, t } = site;
  const prose = (id: string | null, heading: string | null, html: Tree): Block => ({
    type: 'prose',
    id,
    heading,
    html: toHtml(html),
  });
  const part = (id: 'predict' | 'exit' | 'shorter-longer' | 'teacher', told: Lesson['exit']): Block =>
    prose(id, told.heading[lang], raw(told.html[lang]));
  return [
    prose(null, null, raw(lesson.hook.html[lang])),
    ...lesson.passages.map((passage) => prose(passage.id, passage.name[lang], passageTree(passage, site))),
    ...(lesson.cards === null ? [] : [prose('cards', lesson.cards.heading[lang], raw(lesson.cards.html[lang]))]),
    ...lesson.activities.map(({ name, html }) => prose(null, name[lang], raw(html[lang]))),
    part('predict', lesson.predict),
    ...lesson.questions.map((question) => prose(question.id, question.heading[lang], wholeQuestion(question, site))),
    ...Object.entries(lesson.moves).map(([move, { html }]) =>
      prose(null, t.lesson.moves[move as keyof Lesson['moves']], raw(html[lang])),
    ),
    part('exit', lesson.exit),
    part('shorter-longer', lesson.shorterLonger),
    part('teacher', lesson.teacher),
  ];
}

function wholeQuestion({ ask, options, answer, shownBy, ifWrong }: Question, { lang }: Site): Tree {
  return [ask, ...options, answer, shownBy, ifWrong].map(({ html }) => raw(html[lang]));
}

function placesOf({ headings, passages, questions, cards, reveal }: Lesson, { lang }: Site): Place[] {
  const place = (id: string, title: string): Place => ({ id, title, aliases: [] });
  const there = { cards: cards !== null, reveal: reveal !== null };
  return [
    ...Object.entries(headings)
      .filter(([id]) => there[id as keyof typeof there] !== false)
      .map(([id, title]) => place(id, title[lang])),
    ...passages.map(({ id, name }) => place(id, name[lang])),
    ...questions.map(({ id, heading }) => place(id, heading[lang])),
  ];
}

function usesOf({ cites, documents, views, sources }: Lesson): Ref[] {
  return [
    ...cites.claims.map((id): Ref => ({ type: 'claim', id })),
    ...cites.checks.map((id): Ref => ({ type: 'check', id })),
    ...documents.map((id): Ref => ({ type: 'document', id })),
    ...views.map((place): Ref => ({ type: 'view', ...place })),
    ...sources.map((id): Ref => ({ type: 'work', id })),
  ];
}
