/** The looks that a view of the recommendations uses, with the words for them. */
import { viewOf, type LayoutOptions } from '../chart.ts';
import type { LegendItem } from '../legend.ts';
import { perSquare } from './counts.ts';
import { gridOf } from './grid.ts';
import { integer } from './integers.ts';
import type { RecommendationsSeries } from './series.ts';
import { UNSTATED } from './cells.ts';

/** Legend of a view: only what is on the drawing, before anything is filtered. */
export function legend(series: RecommendationsSeries, { view }: Omit<LayoutOptions, 'width'>): LegendItem[] {
  const named = viewOf(series, view);
  const grid = gridOf(series, named, {});
  const { words } = series;
  if (series.joined)
    return [
      { voice: 'source', swatch: 'square', text: `${integer(perSquare(series, named), series)} ${words.perSquare}` },
    ];
  const unstated =
    named.rows === 'addressee' ? grid.rows.find((row) => row.term.id === UNSTATED && row.count > 0) : undefined;
  return [
    { voice: 'source', swatch: 'square', text: words.one },
    ...(unstated ? [{ voice: 'absent', swatch: 'square', text: unstated.term.label } as const] : []),
    ...(grid.withNumber ? [{ voice: 'source', swatch: 'outline', text: words.framed } as const] : []),
  ];
}
