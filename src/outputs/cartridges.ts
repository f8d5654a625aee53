/**
 * Lessons as packages that learning platforms take in (Common Cartridge 1.3): one each, and all of them together. In it
 * stand the lesson and its sheets as pages that ask for nothing, pictures of the views that it names, and a quiz.
 */
import { openView, nameOf } from '../kinds/chart/open.ts';
import { PICTURE_WIDTH, viewPicture } from '../kinds/chart/picture.ts';
import { wholeLesson, wholeSheet } from '../kinds/alone/lesson.ts';
import { site as siteOf, type Site } from '../kinds/site.ts';
import { coursePath, lessonFilePath, SHEETS } from '../model/addresses.ts';
import { LANGS } from '../model/common.ts';
import { CARTRIDGE_TYPE } from '../model/headers.ts';
import type { Lesson } from '../model/lesson.ts';
import { rootOf } from '../model/paths.ts';
import { type Cartridge, ASSESSMENT, MANIFEST, manifestFile, type Module, type Piece } from './cartridge/manifest.ts';
import { markedQuestions, quizFile } from './cartridge/quiz.ts';
import { XML_TYPE } from './cartridge/xml.ts';
import { HTML_TYPE, type Output, type OutputFile, PICTURE_SCALE, PNG_TYPE } from './output.ts';

export const cartridgesOutput: Output = {
  name: 'cartridges',
  over: 'edition',
  files: (_, edition) =>
    edition.lessons.length === 0
      ? []
      : LANGS.flatMap((lang) => {
          const site = siteOf(lang, edition);
          const { title, description } = site.t.lesson;
          return [
            packed(coursePath(lang), title, description, edition.lessons, site),
            ...edition.lessons.map((lesson) =>
              packed(
                lessonFilePath(lesson.slug, lang, 'imscc'),
                lesson.title[lang],
                lesson.description[lang],
                [lesson],
                site,
              ),
            ),
          ];
        }),
};

function packed(path: string, title: string, description: string, lessons: readonly Lesson[], site: Site): OutputFile {
  const { editorial, holder } = site.edition.licence;
  const cartridge = (): Cartridge => ({
    id: `oseredok.${path.replace(/^.*\/|\.imscc$/g, '')}`,
    title,
    description,
    lang: site.lang,
    rights: `${editorial.name} (${editorial.url}), ${holder[site.lang]}`,
    modules: lessons.map((lesson) => moduleOf(lesson, site)),
  });
  return {
    path: rootOf(site.lang) + path,
    type: CARTRIDGE_TYPE,
    body: () => manifestFile(cartridge()),
    packed: () => {
      const whole = cartridge();
      const manifest = { path: MANIFEST, type: XML_TYPE, body: () => manifestFile(whole) };
      return [manifest, ...whole.modules.flatMap(({ pieces }) => pieces.map(({ file }) => file))];
    },
  };
}

function moduleOf(lesson: Lesson, site: Site): Module {
  const { lang, t } = site;
  const { slug } = lesson;
  const html = (name: string, body: () => string): OutputFile => ({ path: `${slug}/${name}`, type: HTML_TYPE, body });
  const page = (id: string, title: string, reader: Piece['reader'], body: () => string): Piece => ({
    id: `${slug}.${id}`,
    title,
    type: 'webcontent',
    reader,
    file: html(`${id}.html`, body),
  });
  const quiz = `${slug}.quiz`;
  return {
    id: slug,
    title: lesson.title[lang],
    pieces: [
      page('lesson', t.lesson.whole, 'Instructor', () => wholeLesson(lesson, site)),
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
          reader: 'Learner',
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
              type: ASSESSMENT,
              reader: 'Learner',
              file: { path: `${slug}/quiz.xml`, type: XML_TYPE, body: () => quizFile(lesson, quiz, site) },
            } as const,
          ]),
    ],
  };
}
