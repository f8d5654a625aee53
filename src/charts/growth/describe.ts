/** Growth in words: the sentence and the table of a view. */
import { viewOf, type LayoutOptions } from '../chart.ts';
import type { Caption } from '../caption.ts';
import type { TextTwin } from '../table.ts';
import { capital, captionOf, datumTable, valueIn, type Datum } from '../datum.ts';
import type { Reading } from '../dataset.ts';
import { isImpossible } from './impossible.ts';
import { shownIn, type GrowthSeries, type GrowthView } from './series.ts';

/** The text twin of a view. */
export function describe(series: GrowthSeries, { view, state }: Omit<LayoutOptions, 'width'>): TextTwin {
  const named = viewOf(series, view);
  return {
    sentence: sentence(series, named, state.reading),
    table: datumTable(dataOf(series, named, state.reading), state.reading, series.words),
  };
}

/** What is said of each mark of a view. */
export function captions(series: GrowthSeries, { view, state }: Omit<LayoutOptions, 'width'>): Caption[] {
  return dataOf(series, viewOf(series, view), state.reading).map((datum) => captionOf(datum, state.reading));
}

/** The data that a view shows, in reading order: one for each mark. */
export function dataOf(series: GrowthSeries, view: GrowthView, reading: Reading): Datum[] {
  const measured = shownIn(series, view);
  if (view.form === 'ratios') return [series.claimed, ...measured.map((one) => one.ratio)];
  if (view.form === 'units') return measured.flatMap((one) => [one.then, one.now, ...(one.gain ? [one.gain] : [])]);
  return measured.flatMap((one) => (isImpossible(one, reading) ? [one.then, one.now] : [one.then, one.ratio, one.now]));
}

function sentence(series: GrowthSeries, view: GrowthView, reading: Reading): string {
  const { words } = series;
  const measured = shownIn(series, view);
  const part = (datum: Datum): string => {
    const it = valueIn(datum, reading);
    return it.voice === 'source' ? it.text : `${it.text} (${it.certainty})`;
  };
  if (view.form === 'ratios') {
    const { claimed } = series;
    return `${capital(words.claimed)}: ${valueIn(claimed, reading).text}. ${capital(words.computed)}: ${measured.map((one) => `${one.label} – ${valueIn(one.ratio, reading).text}${isImpossible(one, reading) ? ` (${words.impossible})` : ''}`).join('; ')}.`;
  }
  const rows = measured.map((one) => {
    const last = view.form === 'units' ? one.gain : isImpossible(one, reading) ? null : one.ratio;
    return `${capital(one.label)}: ${one.then.date} – ${part(one.then)}; ${one.now.date} – ${part(one.now)}${isImpossible(one, reading) ? `: ${words.impossible}` : ''}${last ? `; ${part(last)}` : ''}.`;
  });
  return rows.join(' ');
}
