/** The looks that a view of growth uses, with the words for them. */
import { viewOf, type LayoutOptions } from '../chart.ts';
import type { LegendItem } from '../legend.ts';
import { valueIn } from '../datum.ts';
import { dataOf } from './describe.ts';
import { isImpossible } from './impossible.ts';
import { shownIn, type GrowthSeries } from './series.ts';

/** Legend of a view: only what is on the drawing. */
export function legend(series: GrowthSeries, { view, state }: Omit<LayoutOptions, 'width'>): LegendItem[] {
  const named = viewOf(series, view);
  const { words } = series;
  const all = dataOf(series, named, state.reading).map((datum) => valueIn(datum, state.reading));
  const voices = new Set(all.map((it) => it.voice));
  const corrected = all.some((it) => it.voice === 'computed' && it.formula === '');
  const items: LegendItem[] = [];
  if (voices.has('source')) items.push({ voice: 'source', swatch: 'square', text: words.source });
  if (voices.has('computed'))
    items.push({
      voice: 'computed',
      swatch: named.form === 'units' ? 'outline' : 'square',
      text: corrected ? words.ours : words.computed,
    });
  if (voices.has('doubt')) items.push({ voice: 'doubt', swatch: 'square', text: words.doubt });
  if (named.form === 'lines') {
    items.push({ voice: 'absent', swatch: 'square', text: words.now });
    if (!shownIn(series, named).every((one) => isImpossible(one, state.reading)))
      items.push({ voice: 'guide', swatch: 'dashes', text: words.between });
  }
  return items;
}
