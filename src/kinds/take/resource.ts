/** How a view is taken along: a page of its own, which a script brings into the page of the view. */
import { galleryPath, takePath, viewPath, type ViewPlace } from '../../model/addresses.ts';
import { plain } from '../../model/text-types.ts';
import { chartPlaces, nameOf, titleOf } from '../chart/open.ts';
import { toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { viewPanel } from './view.ts';

export const takeKind: Kind<ViewPlace> = {
  name: 'take',
  all: (edition) => chartPlaces(edition),
  resource: (place, site) => {
    const { t, lang } = site;
    const name = nameOf(place, site);
    return {
      ...PLAIN,
      kind: 'take',
      path: takePath(place),
      above: [
        { path: galleryPath(), label: t.nav.charts },
        { path: viewPath(place), label: name },
      ],
      lang,
      title: plain(t.take.of(name)),
      description: plain(t.take.description(titleOf(place, site))),
      blocks: () =>
        viewPanel(place, site).rows.map(({ name: form, body }) => ({
          type: 'prose',
          id: null,
          heading: form,
          html: toHtml(body),
        })),
      uses: () => [{ type: 'view', ...place }],
      // It is no second page on what the view rests on.
      listed: false,
    };
  },
};
