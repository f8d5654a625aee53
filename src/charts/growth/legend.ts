/** The looks that a view of growth uses, with the words for them. */
import { viewOf, type LayoutOptions } from '../chart.ts';
import type { LegendItem } from '../legend.ts';
import { said } from '../datum.ts';
import { statementsOf } from './describe.ts';
import { isImpossible } from './impossible.ts';
import { shownIn, type GrowthSeries } from './series.ts';

/** Legend of a view: only what is on the drawing. */
export function legend(series: GrowthSeries, { view, state }: Omit<LayoutOptions, 'width'>): LegendItem[] {
  const named = viewOf(series, view);
  const { words } = series;
  const all = statementsOf(series, named, state.reading).map((statement) => said(statement, state.reading));
  const roles = new Set(all.map((it) => it.role));
  const corrected = all.some((it) => it.role === 'computed' && it.formula === '');
  const items: LegendItem[] = [];
  if (roles.has('source')) items.push({ role: 'source', swatch: 'square', text: words.source });
  if (roles.has('computed'))
    items.push({
      role: 'computed',
      swatch: named.form === 'units' ? 'outline' : 'square',
      text: corrected ? words.ours : words.computed,
    });
  if (roles.has('doubt')) items.push({ role: 'doubt', swatch: 'square', text: words.doubt });
  if (named.form === 'lines') {
    items.push({ role: 'absent', swatch: 'square', text: words.now });
    if (!shownIn(series, named).every((one) => isImpossible(one, state.reading)))
      items.push({ role: 'guide', swatch: 'dashes', text: words.between });
  }
  return items;
}
