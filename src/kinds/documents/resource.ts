/** The list of documents, page by page. */
import { documentsPath } from '../../model/addresses.ts';
import { plain } from '../../model/text-types.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { type Listing, listingPath, listings, nameOfList } from './listing.ts';
import { documentLine } from './view.ts';

export const documentsKind: Kind<Listing> = {
  name: 'documents',
  all: listings,
  resource: (listing, site) => {
    const { page, pages, filter } = listing;
    const { edition, lang, t } = site;
    const { title, description } = t.documents;
    const of = nameOfList(listing, site);
    const parts = [title, ...(of === null ? [] : [of]), ...(page === 1 ? [] : [t.pager.page(page, pages)])];
    return {
      ...PLAIN,
      kind: 'documents',
      type: 'CollectionPage',
      path: listingPath(listing, page),
      above: parts.length === 1 ? [] : [{ path: documentsPath(), label: t.nav.documents }],
      lang,
      title: parts.length === 1 ? title : plain(parts.join(': ')),
      description,
      // Every document stands in the list of all of them.
      listed: filter === null,
      blocks: () => [
        {
          type: 'table',
          id: null,
          caption: t.documents.timelineTable,
          table: {
            marks: [],
            columns: (['document', 'written', 'ground', 'reason'] as const).map((id) => ({
              id,
              label: t.documents[id],
              numeric: false,
            })),
            rows: listing.documents.map((document) => {
              const line = documentLine(document, edition.index.rows, site);
              return [line.title, line.written, line.ground, line.reason].map((text) => ({ text, value: text }));
            }),
          },
        },
      ],
      uses: () => listing.documents.map(({ slug }) => ({ type: 'document', id: slug })),
    };
  },
  nav: ({ t }) => ({ path: documentsPath(), label: t.nav.documents }),
};
