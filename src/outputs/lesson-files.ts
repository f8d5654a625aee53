/**
 * What a lesson is taken along as: one page that asks for nothing, for a memory stick; and a package that learning
 * platforms take in (Common Cartridge 1.3; for Moodle 1.1), besides one of all lessons. And a page for a lesson of
 * somebody’s own.
 */
import { emptyLesson } from '../kinds/alone/lesson.ts';
import { site as siteOf, type Site } from '../kinds/site.ts';
import { coursePath, type LessonFile, lessonFilePath, ownLessonFilePath } from '../model/addresses.ts';
import { LANGS } from '../model/common.ts';
import { CARTRIDGE_TYPES } from '../model/headers.ts';
import { rootOf } from '../model/paths.ts';
import { type Cartridge, MANIFEST, manifestFile } from './cartridge/manifest.ts';
import { moduleOf } from './cartridge/module.ts';
import { XML_TYPE } from '../text/html.ts';
import { HTML_TYPE, type Output, type OutputFile } from './output.ts';

/** Moodle takes in no later version. */
const VERSIONS = { imscc: '1.3', 'moodle.imscc': '1.1' } as const;
const PACKAGES = ['imscc', 'moodle.imscc'] as const satisfies readonly LessonFile[];

export const lessonFilesOutput: Output = {
  name: 'lesson files',
  over: 'edition',
  files: (_, edition) => {
    const { lessons } = edition;
    // A lesson can be put together of charts and documents alone.
    const empty = LANGS.map((lang) => ({
      path: rootOf(lang) + ownLessonFilePath(lang),
      type: HTML_TYPE,
      lettered: true as const,
      body: () => emptyLesson(siteOf(lang, edition)),
    }));
    if (lessons.length === 0) return empty;
    const files = LANGS.flatMap((lang) => {
      const site = siteOf(lang, edition);
      const { title, description } = site.t.lesson;
      const modules = lessons.map((lesson) => moduleOf(lesson, site));
      return [
        ...PACKAGES.map((kind) => packed(coursePath(lang, kind), kind, { title, description, modules }, site)),
        ...lessons.flatMap((lesson, index) => {
          const own = modules.slice(index, index + 1);
          const about = { title: lesson.title[lang], description: lesson.description[lang], modules: own };
          const file = (extension: LessonFile): string => lessonFilePath(lesson.slug, lang, extension);
          return [
            ...own.map(({ whole }) => ({
              ...whole,
              path: rootOf(lang) + file('html'),
              lettered: true as const,
              dear: true as const,
            })),
            ...PACKAGES.map((kind) => packed(file(kind), kind, about, site)),
          ];
        }),
      ];
    });
    return [...empty, ...files];
  },
};

function packed(
  path: string,
  kind: (typeof PACKAGES)[number],
  about: Pick<Cartridge, 'title' | 'description' | 'modules'>,
  { lang, edition }: Site,
): OutputFile {
  const { editorial, holder } = edition.licence;
  const manifest = (): string =>
    manifestFile({
      ...about,
      id: `oseredok.${path.replace(/^.*\/|\.imscc$/g, '')}`,
      lang,
      version: VERSIONS[kind],
      rights: `${editorial.name} (${editorial.url}), ${holder[lang]}`,
    });
  return {
    path: rootOf(lang) + path,
    type: CARTRIDGE_TYPES[kind],
    body: manifest,
    dear: true,
    packed: () => [
      { path: MANIFEST, type: XML_TYPE, body: manifest },
      ...about.modules.flatMap(({ pieces }) => pieces.map(({ file }) => file)),
    ],
  };
}
