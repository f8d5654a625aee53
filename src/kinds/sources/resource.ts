/** The page of works: what our background facts come from, and who leans on what. */
import { citedBy } from '../../edition/cited-by.ts';
import { sourcesPath } from '../../model/addresses.ts';
import { citation, citationText } from '../../text/citation.ts';
import { toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';

export const sourcesKind: Kind<'sources'> = {
  name: 'sources',
  all: () => ['sources'],
  resource: (_, { edition, lang, t }) => ({
    ...PLAIN,
    kind: 'sources',
    path: sourcesPath(),
    lang,
    title: t.works.title,
    description: t.works.description,
    blocks: () =>
      edition.works.map((work) => ({
        type: 'prose',
        id: work.id,
        heading: null,
        html: toHtml(citation(work, lang)),
      })),
    places: () => edition.works.map((work) => ({ id: work.id, title: citationText(work, lang), aliases: [] })),
    uses: () => [...citedBy(edition).keys()].map((id) => ({ type: 'work', id }) as const),
  }),
};
