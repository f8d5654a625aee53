/** A view of a chart for the pages of others: the same finding in a frame, with nothing of the site around it. */
import { embedPath, type ViewPlace } from '../../model/addresses.ts';
import { chartKind } from '../chart/resource.ts';
import { chartPlaces, nameOf } from '../chart/open.ts';
import { PLAIN, type Kind } from '../kind.ts';

export const embedKind: Kind<ViewPlace> = {
  name: 'embed',
  all: (edition) => chartPlaces(edition),
  resource: (place, site) => {
    const view = chartKind.resource(place, site);
    return {
      ...PLAIN,
      kind: 'embed',
      path: embedPath(place),
      lang: site.lang,
      title: view.title,
      name: nameOf(place, site),
      get description() {
        return view.description;
      },
      blocks: view.blocks,
      places: view.places,
      // It is no second page on what the view rests on.
      listed: false,
    };
  },
};
