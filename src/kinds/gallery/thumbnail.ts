/**
 * A chart as a small picture: the drawing's own shapes without links, keys or small words. It decorates a link that
 * says in words what it shows.
 */
import { hatchDefs } from '../../charts/hatch.ts';
import { mergeMarks } from '../../charts/merge.ts';
import { shapeOf } from '../../charts/render-svg.ts';
import type { Chart, ChartSeries } from '../../charts/chart.ts';
import type { SceneNode } from '../../charts/scene.ts';
import { INITIAL } from '../../charts/state.ts';
import { el, toHtml } from '../../text/html.ts';

/** The drawing's width, in its own units, and the height at which a long one is cut. */
const WIDTH = 720;
const HEIGHT = 430;

/**
 * The SVG of a view, hidden from assistive technology.
 * @param id unique on its page: it keeps the hatchings of two pictures apart
 */
export function thumbnail(chart: Chart, series: ChartSeries, view: string, id: string): string {
  const scene = chart.layout(series, { view, width: WIDTH, state: INITIAL });
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
