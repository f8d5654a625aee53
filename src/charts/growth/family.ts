/** Growth, as the registry knows it. */
import { type Caption, type DrawnView, type LayoutOptions, type LegendItem, type TextTwin, viewOf } from '../chart.ts';
import type { Reading } from '../dataset.ts';
import { capital, captionOf, type Datum, datumTable, valueIn } from '../datum.ts';
import { family } from '../family.ts';
import { schema, uses } from './config.ts';
import { layoutLines } from './lines.ts';
import { layoutRatios } from './ratios.ts';
import { growthSeries, type GrowthSeries, type GrowthView, isImpossible, type Measured, shownIn } from './series.ts';
import { layoutUnits } from './unit-chart.ts';
import type { Scene } from '../scene.ts';

export const growth = family({ schema, uses, series: growthSeries, layout, describe, captions, legend });

/** The scene of a view at a width of 300 to 1200. */
export function layout(series: GrowthSeries, { view, reading, width }: LayoutOptions): Scene {
  const named = viewOf(series, view);
  const measured = shownIn(series, named);
  if (named.form === 'units') return layoutUnits(series, measured, width);
  if (named.form === 'ratios') return layoutRatios(series, measured, reading, width);
  return layoutLines(series, measured, reading, width);
}

/** The text twin of a view. */
export function describe(series: GrowthSeries, { view, reading }: DrawnView): TextTwin {
  const named = viewOf(series, view);
  return {
    sentence: sentence(series, named, reading),
    table: datumTable(dataOf(series, named, reading), reading, series.words),
  };
}

/** What is said of each mark of a view. */
export function captions(series: GrowthSeries, { view, reading }: DrawnView): Caption[] {
  return dataOf(series, viewOf(series, view), reading).map((datum) => captionOf(datum, reading));
}

/** Legend of a view: only what is on the drawing. */
export function legend(series: GrowthSeries, { view, reading }: DrawnView): LegendItem[] {
  const named = viewOf(series, view);
  const { words } = series;
  const all = dataOf(series, named, reading).map((datum) => valueIn(datum, reading));
  const voices = new Set(all.map(({ voice }) => voice));
  const corrected = all.some(({ voice, formula }) => voice === 'computed' && formula === '');
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
    if (!shownIn(series, named).every((row) => isImpossible(row, reading)))
      items.push({ voice: 'guide', swatch: 'dashes', text: words.between });
  }
  return items;
}

/** The data that a view shows, in reading order: one for each mark. */
function dataOf(series: GrowthSeries, view: GrowthView, reading: Reading): Datum[] {
  const measured = shownIn(series, view);
  if (view.form === 'ratios') return [series.claimed, ...measured.map((row) => row.ratio)];
  if (view.form === 'units') return measured.flatMap((row) => [row.then, row.now, ...(row.gain ? [row.gain] : [])]);
  return measured.flatMap((row) => (isImpossible(row, reading) ? [row.then, row.now] : [row.then, row.ratio, row.now]));
}

function sentence(series: GrowthSeries, view: GrowthView, reading: Reading): string {
  const { words } = series;
  const measured = shownIn(series, view);
  const impossible = (row: Measured): boolean => isImpossible(row, reading);
  const part = (datum: Datum): string => {
    const shown = valueIn(datum, reading);
    return shown.voice === 'source' ? shown.text : `${shown.text} (${shown.certainty})`;
  };
  if (view.form === 'ratios') {
    const { claimed } = series;
    const times = measured.map(
      (row) => `${row.label} – ${valueIn(row.ratio, reading).text}${impossible(row) ? ` (${words.impossible})` : ''}`,
    );
    const computed = `${capital(words.computed)}: ${times.join('; ')}.`;
    return `${capital(words.claimed)}: ${valueIn(claimed, reading).text}. ${computed}`;
  }
  const rows = measured.map((row) => {
    const last = view.form === 'units' ? row.gain : impossible(row) ? null : row.ratio;
    const moments = `${row.then.date} – ${part(row.then)}; ${row.now.date} – ${part(row.now)}`;
    const verdict = impossible(row) ? `: ${words.impossible}` : '';
    return `${capital(row.label)}: ${moments}${verdict}${last ? `; ${part(last)}` : ''}.`;
  });
  return rows.join(' ');
}
