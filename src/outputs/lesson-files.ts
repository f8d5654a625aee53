/** Each lesson as one file: the lesson and its sheets, for a memory stick. */
import { wholeLesson } from '../kinds/alone/lesson.ts';
import { site } from '../kinds/site.ts';
import { lessonFilePath } from '../model/addresses.ts';
import { LANGS } from '../model/common.ts';
import { rootOf } from '../model/paths.ts';
import { HTML_TYPE, type Output } from './output.ts';

export const lessonFilesOutput: Output = {
  name: 'lesson files',
  over: 'edition',
  files: (_, edition) =>
    LANGS.flatMap((lang) => {
      const inLanguage = site(lang, edition);
      return edition.lessons.map((lesson) => ({
        path: rootOf(lang) + lessonFilePath(lesson.slug, lang, 'html'),
        type: HTML_TYPE,
        body: () => wholeLesson(lesson, inLanguage),
      }));
    }),
};
