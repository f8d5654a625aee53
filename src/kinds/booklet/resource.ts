/** Booklets: what can be read here as it is printed, a page of A5 after the other. */
import { partOf } from '../../edition/part.ts';
import { plain } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { type Booklet, bookletOf, pathOf, printBooklet, titleOf } from './print.ts';

/** Booklets of documents, the first hundred, as previews are: a build prints them itself, and keeps them. */
export const bookletKind: Kind<Booklet & { readonly of: 'document' }> = {
  name: 'booklet',
  all: ({ documents }) =>
    documents.filter(({ pictured }) => pictured).map((document) => ({ of: 'document', document }) as const),
  part: ({ document }, edition) => partOf(edition, document),
  print: printBooklet,
  resource: resourceOf('booklet'),
};

/** Booklets of the whole edition, and of each story. */
export const volumeKind: Kind<Booklet> = {
  name: 'volume',
  all: ({ stories }) => [{ of: 'edition' }, ...stories.map((story) => ({ of: 'story', story }) as const)],
  resource: resourceOf('volume'),
};

function resourceOf(kind: string): Kind<Booklet>['resource'] {
  return (booklet, site) => {
    const { lang, t } = site;
    const title = titleOf(booklet, site);
    const description = t.booklet.description(title);
    return {
      ...PLAIN,
      kind,
      path: bookletOf(booklet),
      above: booklet.of === 'edition' ? [] : [{ path: pathOf(booklet), label: title }],
      lang,
      title: plain(t.booklet.of(title)),
      description: plain(description),
      blocks: () => [{ type: 'prose', id: null, heading: null, html: toHtml(el('p', {}, description)) }],
      // It says what other pages say: search engines are to find those.
      listed: false,
    };
  };
}
