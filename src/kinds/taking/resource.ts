/** How charts and words are taken along, for teachers; with the panel for words of a document, which a script opens. */
import { takingPath } from '../../model/addresses.ts';
import { plain } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';

export const takingKind: Kind<'taking'> = {
  name: 'taking',
  all: () => ['taking'],
  resource: (_, { lang, t }) => {
    const { title, description, charts, frame, words, book, terms } = t.taking;
    return {
      ...PLAIN,
      kind: 'taking',
      path: takingPath(),
      lang,
      title: plain(title),
      description: plain(description),
      blocks: () =>
        [charts, frame, words, book, terms].map((part) => ({
          type: 'prose',
          id: null,
          heading: part.title,
          html: toHtml(el('p', {}, part.text)),
        })),
    };
  },
};
