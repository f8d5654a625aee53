/**
 * What a lesson is taken along as: one page that asks for nothing, for a memory stick; and a package that learning
 * platforms take in (Common Cartridge 1.3), besides one of all lessons. And a page for a lesson of somebody’s own.
 */
import { emptyLesson } from '../kinds/alone/lesson.ts';
import { site as siteOf, type Site } from '../kinds/site.ts';
import { coursePath, lessonFilePath, ownLessonFilePath } from '../model/addresses.ts';
import { LANGS } from '../model/common.ts';
import { CARTRIDGE_TYPE } from '../model/headers.ts';
import { rootOf } from '../model/paths.ts';
import { type Cartridge, MANIFEST, manifestFile } from './cartridge/manifest.ts';
import { moduleOf } from './cartridge/module.ts';
import { XML_TYPE } from './cartridge/xml.ts';
import { HTML_TYPE, type Output, type OutputFile } from './output.ts';

export const lessonFilesOutput: Output = {
  name: 'lesson files',
  over: 'edition',
  files: (_, edition) => {
    const { lessons } = edition;
    if (lessons.length === 0) return [];
    return LANGS.flatMap((lang) => {
      const site = siteOf(lang, edition);
      const { title, description } = site.t.lesson;
      const modules = lessons.map((lesson) => moduleOf(lesson, site));
      return [
        { path: rootOf(lang) + ownLessonFilePath(lang), type: HTML_TYPE, body: () => emptyLesson(site) },
        packed(coursePath(lang), { title, description, modules }, site),
        ...lessons.flatMap((lesson, index) => {
          const own = modules.slice(index, index + 1);
          const about = { title: lesson.title[lang], description: lesson.description[lang], modules: own };
          const file = (extension: 'html' | 'imscc'): string => lessonFilePath(lesson.slug, lang, extension);
          return [
            ...own.map(({ whole }) => ({ ...whole, path: rootOf(lang) + file('html'), dear: true as const })),
            packed(file('imscc'), about, site),
          ];
        }),
      ];
    });
  },
};

function packed(
  path: string,
  about: Pick<Cartridge, 'title' | 'description' | 'modules'>,
  { lang, edition }: Site,
): OutputFile {
  const { editorial, holder } = edition.licence;
  const manifest = (): string =>
    manifestFile({
      ...about,
      id: `oseredok.${path.replace(/^.*\/|\.imscc$/g, '')}`,
      lang,
      rights: `${editorial.name} (${editorial.url}), ${holder[lang]}`,
    });
  return {
    path: rootOf(lang) + path,
    type: CARTRIDGE_TYPE,
    body: manifest,
    dear: true,
    packed: () => [
      { path: MANIFEST, type: XML_TYPE, body: manifest },
      ...about.modules.flatMap(({ pieces }) => pieces.map(({ file }) => file)),
    ],
  };
}
