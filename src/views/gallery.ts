/** The gallery of charts: each with its question and the finding of every view. */
import type { Edition } from '../model/edition.ts';
import type { Site } from './site.ts';

export interface GalleryChart {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly views: readonly { readonly id: string; readonly name: string; readonly finding: string; readonly href: string }[];
}

/** All charts in the order of data/charts.json. */
export function galleryView(edition: Edition, site: Site): GalleryChart[] {
  return edition.charts.map((chart) => ({
    id: chart.id,
    name: chart.name[site.lang],
    question: site.speak.fill(chart.question),
    views: chart.views.map((view) => ({ id: view.id, name: view.name[site.lang], finding: site.speak.fill(view.title), href: site.href(`charts/${chart.id}/${view.id}/`) })),
  }));
}
