/** The catalogue of documents: what its script needs where several properties are chosen at once, in each language. */
import { groupings } from '../kinds/documents/listing.ts';
import { catalogueParts, catalogueRow } from '../kinds/documents/view.ts';
import { site as siteOf } from '../kinds/site.ts';
import { catalogueFile } from '../model/addresses.ts';
import { LANGS } from '../model/common.ts';
import { rootOf } from '../model/paths.ts';
import { JSON_TYPE, type Output } from './output.ts';

export const catalogueOutput: Output = {
  name: 'catalogue',
  over: 'edition',
  files: (_, edition) => {
    const under = groupings(edition.documents);
    return LANGS.flatMap((lang) => {
      const site = siteOf(lang, edition);
      return catalogueParts(edition.documents).map((documents, part) => ({
        path: rootOf(lang) + catalogueFile(part + 1),
        type: JSON_TYPE,
        body: () =>
          `${JSON.stringify(
            documents.map((document) => catalogueRow(document, under(document), edition.index.rows, site)),
          )}\n`,
      }));
    });
  },
};
