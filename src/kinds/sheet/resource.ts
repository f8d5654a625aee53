/** The sheets of a lesson: one side of paper each, for pupils and for the teacher. */
import { lessonPath, lessonsPath, type SheetName, SHEETS, sheetPath } from '../../model/addresses.ts';
import type { Lesson } from '../../model/lesson.ts';
import { plain } from '../../model/text-types.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { teachingOf } from '../lesson/resource.ts';

export interface SheetOf {
  readonly lesson: Lesson;
  readonly sheet: SheetName;
}

/** The title of its lesson, or that for pupils: see `pupil-title`. */
export function sheetTitle({ lesson, sheet }: SheetOf): Lesson['title'] {
  return sheet === 'pupil' ? lesson.pupilTitle : lesson.title;
}

export const sheetKind: Kind<SheetOf> = {
  name: 'sheet',
  all: ({ lessons }) => lessons.flatMap((lesson) => SHEETS.map((sheet) => ({ lesson, sheet }))),
  resource: ({ lesson, sheet }, site) => {
    const { lang, t } = site;
    const title = sheetTitle({ lesson, sheet })[lang];
    const isPupil = sheet === 'pupil';
    return {
      ...PLAIN,
      kind: 'sheet',
      type: 'LearningResource',
      path: sheetPath(lesson.slug, sheet),
      above: [
        { path: lessonsPath(), label: t.lesson.title },
        { path: lessonPath(lesson.slug), label: title },
      ],
      lang,
      title: plain(t.lesson.sheetOf(title, lesson.headings[sheet][lang])),
      description: plain(t.lesson.sheetDescription[sheet](title)),
      blocks: () =>
        lesson.questions.map(({ ask, answer, heading }) => ({
          type: 'prose',
          id: null,
          heading: isPupil ? null : heading[lang],
          html: (isPupil ? ask : answer).html[lang],
        })),
      uses: () => lesson.documents.map((id) => ({ type: 'document', id })),
      teaching: teachingOf(lesson, isPupil ? 'worksheet' : 'answer key', isPupil ? 'student' : 'teacher', site),
    };
  },
};
