/** The looks that a view of the enrolment uses, with the words for them. */
import { viewOf, type LayoutOptions } from '../chart.ts';
import type { LegendItem } from '../legend.ts';
import type { EnrolmentSeries } from './series.ts';

/** Legend of a view: only what is on the drawing. */
export function legend(series: EnrolmentSeries, { view }: Omit<LayoutOptions, 'width'>): LegendItem[] {
  const { words } = series;
  if (viewOf(series, view).form === 'shares')
    return [
      { role: 'source', swatch: 'square', text: words.source },
      { role: 'absent', swatch: 'square', text: words.notStated },
      { role: 'computed', swatch: 'line', text: words.computed },
    ];
  return [
    { role: 'source', swatch: 'outline', text: series.applied.label },
    { role: 'source', swatch: 'square', text: series.admitted.label },
    { role: 'computed', swatch: 'outline', text: words.computed },
  ];
}
