/** A view of a chart. */
import type { Frame } from '../../charts/nodes.ts';
import type { Caption } from '../../charts/chart.ts';
import { galleryPath, markId, viewPath, type ViewPlace } from '../../model/addresses.ts';
import type { Block, Ref } from '../../model/resource.ts';
import { plain, type Html } from '../../model/text-types.ts';
import { toHtml, el, type Tree } from '../../text/html.ts';
import type { Kind } from '../kind.ts';
import { citeView } from '../references.ts';
import type { Site } from '../site.ts';
import { drawingOf, sizeFor } from './drawing.ts';
import { chartPlaces, handOf, nameOf, openView, titleOf, type OpenView } from './open.ts';
import { PICTURE_WIDTH, viewPicture } from './picture.ts';
import { pictureSvg } from '../../charts/render-svg.ts';
import type { Scene, SceneNode } from '../../charts/scene.ts';
import { VARIANTS, variantOf } from '../../charts/typography.ts';
import { flatten } from '../flat.ts';
import { preview } from '../preview.ts';
import { documentsOf, sourceWords } from './source-line.ts';

// The preview of a view: its finding, and its drawing as large as there is room for.

/** Words that come out smaller than this are left out: seen at a third of its size, they would be dust. */
const SMALLEST = 9;

function viewPreview(opened: OpenView, site: Site): Html {
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
export function drawn({ chart, series, view }: OpenView, place: Frame, hand: string | null): Tree {
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

export const chartKind: Kind<ViewPlace> = {
  name: 'chart',
  all: (edition) => chartPlaces(edition),
  resource: (place, site) => ({
    kind: 'chart',
    type: 'Article',
    path: viewPath(place),
    above: [{ path: galleryPath(), label: site.t.nav.charts }],
    lang: site.lang,
    title: titleOf(place, site),
    name: nameOf(place, site),
    get description() {
      const { chart, series, view } = openView(site.edition, site, place);
      return plain(chart.describe(series, view.id).sentence);
    },
    blocks: () => [figureOf(place, site)],
    places: () =>
      captionsOf(place, site).map(({ id, name, words }) => ({
        id: markId(id),
        title: name,
        ...(words.length === 1 ? { quote: words[0]?.quote ?? '' } : {}),
        aliases: [],
      })),
    uses: () => {
      const ids = new Set(captionsOf(place, site).flatMap(({ rows }) => rows));
      const { claims } = site.edition.index;
      return [...ids].map((id): Ref => ({ type: claims.has(id) ? 'claim' : 'recommendation', id }));
    },
    preview: () => viewPreview(openView(site.edition, site, place), site),
    cited: () => citeView(openView(site.edition, site, place), site),
    embeddable: true,
    listed: true,
  }),
};

function captionsOf(place: ViewPlace, site: Site): readonly Caption[] {
  const { chart, series, view } = openView(site.edition, site, place);
  return chart.captions(series, view.id);
}

function figureOf(place: ViewPlace, site: Site): Block {
  const opened = openView(site.edition, site, place);
  const { view, chart, series } = opened;
  const { sentence, table } = chart.describe(series, view.id);
  const title = titleOf(place, site);
  const hand = handOf(opened);
  return {
    type: 'figure',
    view: place,
    title,
    sentence,
    table,
    rowsIn: chart.rowsIn?.(site.edition) ?? null,
    svg: (width) =>
      toHtml(
        drawingOf(opened, view.id, sizeFor(width), {
          title,
          desc: sentence,
          links: { to: 'words', root: site.href('') },
          ...(hand === null ? {} : { hand }),
        }),
      ),
    picture: { width: PICTURE_WIDTH, svg: (fonts) => viewPicture(opened, site, fonts) },
  };
}
