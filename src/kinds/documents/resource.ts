/** The list of documents, page by page. */
import { documentsPath } from '../../model/addresses.ts';
import { plain } from '../../model/text-types.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { documentLine, documentsOn, pageCount } from './view.ts';

export const documentsKind: Kind<number> = {
  name: 'documents',
  all: (edition) => Array.from({ length: pageCount(edition) }, (_, index) => index + 1),
  resource: (page, site) => {
    const { edition, lang, t } = site;
    const { title, description } = t.documents;
    return {
      ...PLAIN,
      kind: 'documents',
      type: 'CollectionPage',
      path: documentsPath(page),
      above: page === 1 ? [] : [{ path: documentsPath(), label: t.nav.documents }],
      lang,
      title: page === 1 ? title : plain(`${title}: ${t.pager.page(page, pageCount(edition))}`),
      description,
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
            rows: documentsOn(edition, page).map((document) => {
              const line = documentLine(document, edition.index.rows, site);
              return [line.title, line.written, line.ground, line.reason].map((text) => ({ text, value: text }));
            }),
          },
        },
      ],
      uses: () => documentsOn(edition, page).map(({ slug }) => ({ type: 'document', id: slug })),
    };
  },
  nav: ({ t }) => ({ path: documentsPath(), label: t.nav.documents }),
};
