/** The Lenin Enrolment, as the registry knows it. */
import { type Caption, type DrawnView, type LayoutOptions, type LegendItem, type TextTwin, viewOf } from '../chart.ts';
import { capital, captionOf, type Datum, datumTable, valueIn } from '../datum.ts';
import { schema, uses } from './config.ts';
import { layoutFunnel } from './funnel.ts';
import { enrolmentSeries, type EnrolmentSeries, type EnrolmentView } from './series.ts';
import { layoutShares } from './waffle.ts';
import { family } from '../family.ts';
import type { Scene } from '../scene.ts';

export const enrolment = family({ schema, uses, series: enrolmentSeries, layout, describe, captions, legend });

/** The scene of a view at a width of 300 to 1200. */
export function layout(series: EnrolmentSeries, { view, width }: LayoutOptions): Scene {
  return viewOf(series, view).form === 'shares' ? layoutShares(series, width) : layoutFunnel(series, width);
}

/** The text twin of a view. */
export function describe(series: EnrolmentSeries, { view }: DrawnView): TextTwin {
  const data = dataOf(series, viewOf(series, view));
  const sentence = data.map((datum) => {
    const shown = valueIn(datum, 'corrected');
    return `${datum.label} – ${shown.text}${shown.voice === 'source' ? '' : ` (${shown.certainty})`}`;
  });
  return {
    sentence: `${capital(sentence.join('; '))}.`,
    table: datumTable(data, 'corrected', series.words),
  };
}

/** What is said of each mark of a view. */
export function captions(series: EnrolmentSeries, { view }: DrawnView): Caption[] {
  return dataOf(series, viewOf(series, view)).map((datum) => captionOf(datum, 'corrected'));
}

/** Legend of a view: only what is on the drawing. */
function legend(series: EnrolmentSeries, { view }: DrawnView): LegendItem[] {
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

/** The data that a view shows, in reading order: one for each mark. */
function dataOf(series: EnrolmentSeries, view: EnrolmentView): Datum[] {
  return view.form === 'shares'
    ? [...series.shares.map((share) => share.datum), series.notStated]
    : [series.applied, series.admitted, series.quota];
}
