/** The edition as a book to be taken along: one EPUB in each language. */
import { site as siteOf } from '../kinds/site.ts';
import { bookPath } from '../model/addresses.ts';
import { LANGS } from '../model/common.ts';
import { EPUB_TYPE } from '../model/headers.ts';
import { rootOf } from '../model/paths.ts';
import { bookFiles } from './epub/book.ts';
import { containerFile } from './epub/package.ts';
import type { Output } from './output.ts';

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
