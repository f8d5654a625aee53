/** What is kept on a reader’s device: the page of it, and the one in the place of a page that is not kept. */
import { offlinePath } from '../../model/addresses.ts';
import { plain } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';

export type OfflinePage = 'keep' | 'not-kept';

export const offlineKind: Kind<OfflinePage> = {
  name: 'offline',
  all: () => ['keep', 'not-kept'],
  resource: (page, { lang, t }) => {
    const { title, description, lead, notKept } = t.offline;
    const common = { ...PLAIN, kind: 'offline', path: offlinePath(page), lang };
    if (page === 'not-kept')
      return {
        ...common,
        above: [{ path: offlinePath(), label: title }],
        title: plain(notKept.title),
        description: plain(notKept.description),
        blocks: () => [{ type: 'prose', id: null, heading: null, html: toHtml(el('p', {}, notKept.text)) }],
        // Nobody looks for it: a worker shows it at the address of another page.
        listed: false,
      };
    return {
      ...common,
      title: plain(title),
      description: plain(description),
      blocks: () => [{ type: 'prose', id: null, heading: null, html: toHtml(el('p', {}, lead)) }],
    };
  },
};
