/** The gallery: every chart with its question, every view with its finding. */
import { galleryPath } from '../../model/addresses.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { galleryView } from './view.ts';

export const galleryKind: Kind<'gallery'> = {
  name: 'gallery',
  all: () => ['gallery'],
  resource: (_, site) => {
    const { edition, lang, t } = site;
    return {
      ...PLAIN,
      kind: 'gallery',
      type: 'CollectionPage',
      path: galleryPath(),
      lang,
      title: t.charts.title,
      description: t.charts.description,
      blocks: () =>
        galleryView(edition, site, 0).map((chart) => ({
          type: 'table',
          id: chart.id,
          caption: chart.name,
          table: {
            marks: [],
            columns: [{ id: 'finding', label: chart.question, numeric: false }],
            rows: chart.views.map(({ finding, id }) => [{ text: finding, value: id }]),
          },
        })),
      places: () => edition.charts.map(({ id, name }) => ({ id, title: name[lang], aliases: [] })),
      uses: () =>
        edition.charts.flatMap(({ id, views }) => views.map((view) => ({ type: 'view', chart: id, view: view.id }))),
    };
  },
  nav: ({ t }) => ({ path: galleryPath(), label: t.nav.charts }),
};
