/** Drawings of books and booklets. */
import { el, type Tree } from '../../text/html.ts';
import { flatChart } from '../chart/flat-chart.ts';
import type { OpenView } from '../chart/open.ts';
import { inGrey, legendInGrey } from '../grey.ts';
import type { Site } from '../site.ts';

/**
 * A drawing with what its greys say.
 * @param id unique in its chapter
 * @param hand the mark in hand, where that is not the view’s own
 */
export function drawing(opened: OpenView, id: string, title: string, { t }: Site, hand?: string): Tree {
  const { chart, series, view } = opened;
  const { tag, attrs, children } = inGrey(flatChart(opened, id, hand));
  const legend = legendInGrey(chart.legend(series, view.id), t.book);
  return [
    el(
      tag,
      { ...attrs, class: 'drawing', 'aria-hidden': null, focusable: null, role: 'img', 'aria-label': title },
      children,
    ),
    legend.length === 0 ? [] : el('p', { class: 'legend' }, legend.join('. '), '.'),
  ];
}
