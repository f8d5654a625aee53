/**
 * The edition as a book, in one language. It holds the documents of the first hundred, as previews and booklets are
 * made of; of a larger edition it says how many more there are, and where. So a book never grows without bound.
 */
import { type Site, site as siteOf } from '../../kinds/site.ts';
import { wordsKind } from '../../kinds/words/resource.ts';
import { type OutputFile, PNG_TYPE, TEXT_TYPE, type Output } from '../output.ts';
import { XML_TYPE } from '../../text/html.ts';
import { EPUB_TYPE } from '../../model/headers.ts';
import style from './book.css?raw';
import { chartChapter } from './charts.ts';
import {
  colophonChapter,
  keyChapter,
  proseChapter,
  storyChapter,
  sumsChapter,
  wordsChapter,
  worksChapter,
} from './chapters.ts';
import { coverPicture, coverWords, COVER_WIDTH } from './cover.ts';
import { documentChapter } from './document.ts';
import { glossaryChapters } from './glossary.ts';
import { containerFile, COVER, coverBody, FOLDER, type Group, navFile, PACKAGE, packageFile } from './package.ts';
import { type Chapter, chapterFile, fileOf, readChapter, STYLE, XHTML_TYPE } from './xhtml.ts';
import { bookPath } from '../../model/addresses.ts';
import { LANGS } from '../../model/common.ts';
import { rootOf } from '../../model/paths.ts';

// The edition as a book to be taken along: one EPUB in each language.

export const booksOutput: Output = {
  name: 'books',
  over: 'edition',
  files: (_, edition) =>
    LANGS.map((lang) => {
      const path = rootOf(lang) + bookPath(lang);
      return {
        path,
        type: EPUB_TYPE,
        body: containerFile,
        packed: () => bookFiles(path, siteOf(lang, edition)),
        dear: true as const,
        holds: ({ t }) => t.data.bookFile(t.languages[lang]),
      };
    }),
};

/** All that stands in the package, its sign first. */
export function bookFiles(path: string, site: Site): OutputFile[] {
  const groups = groupsOf(site);
  const chapters = groups.flatMap((group) => group.chapters);
  const own = (name: string, type: string, body: () => string): OutputFile => ({
    path: `${FOLDER}/${name}`,
    type,
    body,
  });
  return [
    // Programs know the package by its first bytes.
    { path: 'mimetype', type: TEXT_TYPE, body: () => EPUB_TYPE, stored: true },
    { path: 'META-INF/container.xml', type: XML_TYPE, body: containerFile },
    { path: PACKAGE, type: XML_TYPE, body: () => packageFile({ path, chapters }, site) },
    own('nav.xhtml', XHTML_TYPE, () => navFile(chapters, groups, site)),
    own(STYLE, 'text/css', () => style.replace(/\/\*[\s\S]*?\*\/\n?/g, '')),
    { ...own(COVER, PNG_TYPE, () => coverPicture(site)), drawnAt: COVER_WIDTH },
    ...chapters.map((one) => own(fileOf(one), XHTML_TYPE, () => chapterFile(one, chapters, site.lang))),
  ];
}

function groupsOf(site: Site): Group[] {
  const { edition, t } = site;
  const documents = edition.documents.filter(({ pictured }) => pictured);
  const inBook = new Set(documents.map(({ slug }) => slug));
  const listed = wordsKind.all(edition).filter(({ document }) => inBook.has(document.slug));
  const about = edition.pages.filter(({ slug }) => slug === 'about');
  const group = (label: string | null, ...chapters: readonly Chapter[]): Group => ({
    label,
    chapters: chapters.map(readChapter),
  });
  const cover = { name: 'cover', title: t.book.cover, type: 'cover', paths: [], body: coverBody(coverWords(site)) };
  return [
    group(null, cover, keyChapter(documents, site)),
    group(t.nav.documents, ...documents.map((document) => documentChapter(document, site))),
    group(t.nav.charts, ...edition.charts.map((config) => chartChapter(config, site))),
    group(t.book.told, sumsChapter(site), ...edition.stories.map((story) => storyChapter(story, site))),
    group(
      t.book.apparatus,
      ...glossaryChapters(documents, site),
      ...listed.map((one) => wordsChapter(one, site)),
      worksChapter(site),
      ...about.map((page) => proseChapter(page, site)),
      colophonChapter(site),
    ),
  ];
}
