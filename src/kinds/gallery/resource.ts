/** The gallery: each chart with its question, the finding of every view, and a small picture of each. */
import { galleryPath, viewPath } from '../../model/addresses.ts';
import { PLAIN, type Kind } from '../kind.ts';
import type { Size } from '../../charts/chart.ts';
import type { Edition } from '../../model/edition.ts';
import type { Html, Plain } from '../../model/text-types.ts';
import { toHtml } from '../../text/html.ts';
import { pictureOf } from '../chart/drawing.ts';
import { handOf } from '../chart/open.ts';
import { heading, type Site } from '../site.ts';

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

export interface GalleryView {
  readonly id: string;
  readonly name: string;
  readonly finding: Plain;
  readonly href: string;
  /** The whole view, small, as SVG; empty where there is none. */
  readonly picture: Html;
}

export interface GalleryChart {
  readonly id: string;
  readonly name: string;
  readonly question: Plain;
  readonly views: readonly GalleryView[];
}

/**
 * All charts in the order of data/charts.json.
 * @param pictures how many views of a chart get their picture; the first ones do
 */
export function galleryView(edition: Edition, site: Site, pictures = Infinity): GalleryChart[] {
  return edition.charts.map((config) => {
    const drawn = site.chart(config);
    // One that stands alone has the room of two, but not on a phone.
    const sizes: readonly Size[] = config.views.length === 1 ? ['narrow', 'wide'] : ['narrow'];
    return {
      id: config.id,
      name: config.name[site.lang],
      question: heading(site.format.fill(config.question)),
      views: config.views.map((view, index) => ({
        id: view.id,
        name: view.name[site.lang],
        finding: heading(site.format.fill(view.title)),
        href: site.href(viewPath({ chart: config.id, view: view.id })),
        picture: toHtml(
          index >= pictures
            ? []
            : sizes.map((size) =>
                pictureOf(
                  drawn,
                  view.id,
                  size,
                  `${config.id}-${view.id}${size === 'wide' ? '-wide' : ''}`,
                  handOf({ ...drawn, view }) ?? undefined,
                ),
              ),
        ),
      })),
    };
  });
}
