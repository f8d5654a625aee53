/** The search. What somebody looks for, no page knows: it is found in the browser. */
import { searchPath } from '../../model/addresses.ts';
import { plain } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';

export const searchKind: Kind<'search'> = {
  name: 'search',
  all: () => ['search'],
  resource: (_, { lang, t }) => ({
    ...PLAIN,
    kind: 'search',
    path: searchPath(),
    lang,
    title: plain(t.search.title),
    description: plain(t.search.description),
    blocks: () => [{ type: 'prose', id: null, heading: null, html: toHtml(el('p', {}, t.search.how)) }],
  }),
};
