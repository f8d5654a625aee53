/** The preview of a view: its finding, and its drawing as large as there is room for. */
import { pictureSvg } from '../../charts/render-svg.ts';
import type { Scene, SceneNode } from '../../charts/scene.ts';
import { VARIANTS, variantOf } from '../../charts/typography.ts';
import type { Html } from '../../model/text-types.ts';
import { el, type Tree } from '../../text/html.ts';
import { flatten } from '../flat.ts';
import { preview, type Place } from '../preview.ts';
import type { Site } from '../site.ts';
import { handOf, type OpenView } from './open.ts';
import { documentsOf, sourceWords } from './source-line.ts';

/** Words that come out smaller than this are left out: seen at a third of its size, they would be dust. */
const SMALLEST = 9;

export function viewPreview(opened: OpenView, site: Site): Html {
  const { label, briefest } = sourceWords(documentsOf(opened, site), site);
  return preview(
    {
      title: site.format.fill(opened.view.title),
      foot: [`${label} ${briefest}`],
      art: (place) => drawn(opened, place, handOf(opened)),
    },
    site,
  );
}

/** The drawing of a view, fitted into a place. */
export function drawn({ chart, series, view }: OpenView, place: Place, hand: string | null): Tree {
  const scene = chart.layout(series, { view: view.id, size: 'wide' });
  const scale = Math.min(place.width / scene.width, place.height / scene.height);
  const seen: Scene = { ...scene, nodes: scene.nodes.filter((node) => sizeOf(node) * scale >= SMALLEST) };
  const x = place.x + (place.width - scene.width * scale) / 2;
  return el(
    'g',
    { transform: `translate(${x.toFixed(1)} ${place.y.toFixed(1)}) scale(${scale.toFixed(4)})` },
    flatten(pictureSvg(seen, '', '', hand ?? undefined).children, 'ours'),
  );
}

function sizeOf({ shape, variant }: SceneNode): number {
  return shape.tag === 'text' ? VARIANTS[variantOf(variant)] : Infinity;
}
