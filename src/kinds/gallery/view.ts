/** The gallery of charts: each with its question, the finding of every view, and a small picture of each. */
import type { Chart, ChartSeries } from '../../charts/chart.ts';
import { mergeMarks, type SceneNode } from '../../charts/scene.ts';
import { hatchDefs } from '../../charts/patterns.ts';
import { shapeOf } from '../../charts/render-svg.ts';
import type { Site } from '../site.ts';
import { viewPath } from '../../model/addresses.ts';
import type { Edition } from '../../model/edition.ts';
import type { Html, Plain } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';

export interface GalleryView {
  readonly id: string;
  readonly name: string;
  readonly finding: Plain;
  readonly href: string;
  /** The picture as SVG; empty where there is none. */
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
    const { chart, series } = site.chart(config);
    return {
      id: config.id,
      name: config.name[site.lang],
      question: site.format.fill(config.question),
      views: config.views.map((view, index) => ({
        id: view.id,
        name: view.name[site.lang],
        finding: site.format.fill(view.title),
        href: site.href(viewPath({ chart: config.id, view: view.id })),
        picture: index >= pictures ? toHtml([]) : thumbnail(chart, series, view.id, `${config.id}-${view.id}`),
      })),
    };
  });
}

/** The drawing's width, in its own units, and the height at which a long one is cut. */
const WIDTH = 720;
const HEIGHT = 430;

/**
 * The SVG of a view, hidden from assistive technology.
 * @param id unique on its page: it keeps the hatchings of two pictures apart
 */
function thumbnail(chart: Chart, series: ChartSeries, view: string, id: string): Html {
  const scene = chart.layout(series, { view, reading: 'corrected', width: WIDTH });
  const nodes = mergeMarks(scene.nodes).filter(shows);
  const suffix = `-${id}`;
  return toHtml(
    el(
      'svg',
      {
        class: 'chart-svg thumb',
        viewBox: `0 0 ${scene.width} ${Math.min(scene.height, HEIGHT)}`,
        preserveAspectRatio: 'xMinYMin meet',
        'aria-hidden': 'true',
        focusable: 'false',
      },
      hatchDefs(suffix, new Set(nodes.map(({ voice }) => voice))),
      nodes.map((node) => shapeOf(node, suffix)),
    ),
  );
}

/**
 * Words that cannot be read at half their size are left out; figures stay, and whatever lies wholly below the cut goes.
 */
function shows({ shape, variant = '' }: SceneNode): boolean {
  if (shape.tag === 'text') return /\b(big|figure)\b/.test(variant) && shape.y <= HEIGHT;
  return shape.tag !== 'rect' || shape.y < HEIGHT;
}
