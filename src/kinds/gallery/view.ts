/** The gallery of charts: each with its question, the finding of every view, and a small picture of each. */
import { chartWithSeries } from '../../charts/registry.ts';
import { viewPath } from '../../model/addresses.ts';
import type { Edition } from '../../model/edition.ts';
import type { Site } from '../site.ts';
import { thumbnail } from './thumbnail.ts';

export interface GalleryView {
  readonly id: string;
  readonly name: string;
  readonly finding: string;
  readonly href: string;
  /** The picture as SVG; empty where there is none. */
  readonly picture: string;
}

export interface GalleryChart {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly views: readonly GalleryView[];
}

/**
 * All charts in the order of data/charts.json.
 * @param pictures how many views of a chart get their picture; the first ones do
 */
export function galleryView(edition: Edition, site: Site, pictures = Infinity): GalleryChart[] {
  return edition.charts.map((config) => {
    const drawn = chartWithSeries(config, edition, site.speak);
    return {
      id: config.id,
      name: config.name[site.lang],
      question: site.speak.fill(config.question),
      views: config.views.map((view, index) => ({
        id: view.id,
        name: view.name[site.lang],
        finding: site.speak.fill(view.title),
        href: site.href(viewPath({ chart: config.id, view: view.id })),
        picture: index >= pictures ? '' : thumbnail(drawn.chart, drawn.series, view.id, `${config.id}-${view.id}`),
      })),
    };
  });
}
