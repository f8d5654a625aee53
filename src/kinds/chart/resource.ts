/** A view of a chart in a reading. */
import { renderSvg } from '../../charts/render-svg.ts';
import type { Caption } from '../../charts/chart.ts';
import { galleryPath, markId, viewPath } from '../../model/addresses.ts';
import type { Block, Ref } from '../../model/resource.ts';
import { plain } from '../../model/text-types.ts';
import { toHtml } from '../../text/html.ts';
import type { Kind } from '../kind.ts';
import { site as siteOf, type Site } from '../site.ts';
import { chartPlaces, nameOf, openView, titleOf, type ChartPlace } from './open.ts';

export const chartKind: Kind<ChartPlace> = {
  name: 'chart',
  all: (edition) => chartPlaces(edition, siteOf('en', edition)),
  resource: (place, site) => ({
    kind: 'chart',
    type: 'Article',
    path: viewPath(place),
    above: [{ path: galleryPath(), label: site.t.nav.charts }],
    lang: site.lang,
    title: titleOf(place, site),
    name: nameOf(place, site),
    get description() {
      const { chart, series, options } = openView(site.edition, site, place);
      return plain(chart.describe(series, options).sentence);
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
    embeddable: true,
    listed: true,
  }),
};

function captionsOf(place: ChartPlace, site: Site): readonly Caption[] {
  const { chart, series, options } = openView(site.edition, site, place);
  return chart.captions(series, options);
}

function figureOf(place: ChartPlace, site: Site): Block {
  const { view, chart, series, options } = openView(site.edition, site, place);
  const { sentence, table } = chart.describe(series, options);
  return {
    type: 'figure',
    view: place,
    title: site.format.fill(view.title),
    sentence,
    table,
    rowsIn: chart.rowsIn?.(site.edition) ?? null,
    svg: (width) =>
      toHtml(
        renderSvg(chart.layout(series, { ...options, width }), {
          title: titleOf(place, site),
          desc: sentence,
          captions: chart.captions(series, options),
          root: site.href(''),
        }),
      ),
  };
}
