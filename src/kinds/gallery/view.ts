/** The gallery of charts: each with its question, the finding of every view, and a small picture of each. */
import type { Size } from '../../charts/chart.ts';
import { viewPath } from '../../model/addresses.ts';
import type { Edition } from '../../model/edition.ts';
import type { Html, Plain } from '../../model/text-types.ts';
import { toHtml } from '../../text/html.ts';
import { pictureOf } from '../chart/drawing.ts';
import { handOf } from '../chart/open.ts';
import { heading, type Site } from '../site.ts';

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
