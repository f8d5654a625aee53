/** A lesson as part of a package: pages that ask for nothing, pictures, and a quiz. */
import { wholeLesson, wholeSheet } from '../../kinds/alone/lesson.ts';
import { nameOf, openView } from '../../kinds/chart/open.ts';
import { PICTURE_WIDTH, viewPicture } from '../../kinds/chart/picture.ts';
import type { Site } from '../../kinds/site.ts';
import { SHEETS } from '../../model/addresses.ts';
import type { Lesson } from '../../model/lesson.ts';
import { HTML_TYPE, type OutputFile, PICTURE_SCALE, PNG_TYPE, once } from '../output.ts';
import type { Module, Piece } from './manifest.ts';
import { markedQuestions, quizFile } from './quiz.ts';
import { XML_TYPE } from '../../text/html.ts';

/** A module, and the page that has all of its lesson. */
interface LessonModule extends Module {
  readonly whole: OutputFile;
}

/** What a package has of a lesson. Each page is printed once, whoever asks for it. */
export function moduleOf(lesson: Lesson, site: Site): LessonModule {
  const { lang, t } = site;
  const { slug } = lesson;
  const html = (name: string, body: () => string): OutputFile => ({
    path: `${slug}/${name}`,
    type: HTML_TYPE,
    body: once(body),
  });
  const page = (id: string, title: string, reader: Piece['reader'], body: () => string): Piece => ({
    id: `${slug}.${id}`,
    title,
    type: 'webcontent',
    reader,
    file: html(`${id}.html`, body),
  });
  const quiz = `${slug}.quiz`;
  const plan = page('lesson', t.lesson.whole, 'Instructor', () => wholeLesson(lesson, site));
  return {
    whole: plan.file,
    id: slug,
    // A course shows it to those who take it.
    title: lesson.pupilTitle[lang],
    pieces: [
      plan,
      ...SHEETS.map((sheet) =>
        page(sheet, lesson.headings[sheet][lang], sheet === 'pupil' ? 'Learner' : 'Instructor', () =>
          wholeSheet(lesson, sheet, site),
        ),
      ),
      ...lesson.views.map((place): Piece => {
        const name = `${place.chart}.${place.view}`;
        return {
          id: `${slug}.chart.${name}`,
          title: nameOf(place, site),
          type: 'webcontent',
          // It shows what the class is to guess.
          reader: 'Instructor',
          file: {
            path: `${slug}/${name}.png`,
            type: PNG_TYPE,
            body: () => viewPicture(openView(site.edition, site, place), site, 'ours'),
            drawnAt: PICTURE_WIDTH * PICTURE_SCALE,
          },
        };
      }),
      ...(markedQuestions(lesson).length === 0
        ? []
        : [
            {
              id: quiz,
              title: t.lesson.quiz,
              type: 'assessment',
              reader: 'Learner',
              file: { path: `${slug}/quiz.xml`, type: XML_TYPE, body: () => quizFile(lesson, quiz, site) },
            } as const,
          ]),
    ],
  };
}
