/** A view as stories and lessons show it, on a page that is not its own. */
import type { Size } from '../../charts/chart.ts';
import { viewPath } from '../../model/addresses.ts';
import type { ChartFigure } from '../../model/story.ts';
import type { Html } from '../../model/text-types.ts';
import { changed, toHtml, type Tree } from '../../text/html.ts';
import type { Site } from '../site.ts';
import { drawingOf } from './drawing.ts';
import { matrixTable } from './matrix-table.ts';
import { handOf, openView } from './open.ts';

/** A view in both sizes, with ids that no other figure of the page has. */
export function shownView(
  { place, mark }: Pick<ChartFigure, 'place' | 'mark'>,
  number: number,
  site: Site,
): { readonly body: Html; readonly title: string; readonly words: string | undefined } {
  const opened = openView(site.edition, site, place);
  const { view, chart, series } = opened;
  const title = site.format.fill(view.title);
  const hand = mark ?? handOf(opened);
  const draw = (size: Size): Tree =>
    drawingOf(opened, view.id, size, {
      title,
      desc: chart.describe(series, view.id).sentence,
      links: { to: 'view', root: site.href('') },
      suffix: `-${size}-${number}`,
      className: `chart-${size}`,
      ...(hand === null ? {} : { hand }),
    });
  const matrix = chart.matrix?.(series, view.id);
  const captions = new Map(chart.captions(series, view.id).map((caption) => [caption.id, caption]));
  return {
    body: toHtml(
      matrix === undefined
        ? [draw('narrow'), draw('wide')]
        : elsewhere(matrixTable({ matrix, captions, view, site }, title), site.href(viewPath(place))),
    ),
    title,
    words: mark === null ? undefined : captions.get(mark)?.href,
  };
}

/** A table of squares whose links lead to the page of its view: what they name stands there. */
function elsewhere(tree: Tree, page: string): Tree {
  return changed(tree, (element) => {
    const { href } = element.attrs;
    if (typeof href !== 'string' || !href.startsWith('#')) return null;
    return { ...element, attrs: { ...element.attrs, href: page + href }, children: elsewhere(element.children, page) };
  });
}
