/** The looks that a view of the enrolment uses, with the words for them. */
import { viewOf, type LayoutOptions } from '../chart.ts';
import type { LegendItem } from '../legend.ts';
import type { EnrolmentSeries } from './series.ts';

/** Legend of a view: only what is on the drawing. */
export function legend(series: EnrolmentSeries, { view }: Omit<LayoutOptions, 'width'>): LegendItem[] {
  const { words } = series;
  if (viewOf(series, view).form === 'shares')
    return [
      { voice: 'source', swatch: 'square', text: words.source },
      { voice: 'absent', swatch: 'square', text: words.notStated },
      { voice: 'computed', swatch: 'line', text: words.computed },
    ];
  return [
    { voice: 'source', swatch: 'outline', text: series.applied.label },
    { voice: 'source', swatch: 'square', text: series.admitted.label },
    { voice: 'computed', swatch: 'outline', text: words.computed },
  ];
}
