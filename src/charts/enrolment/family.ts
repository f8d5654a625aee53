/** The Lenin Enrolment, as the registry knows it. */
import { type Caption, type LayoutOptions, type LegendItem, type TextTwin, viewOf } from '../chart.ts';
import { capital, captionOf, type Datum, datumTable } from '../datum.ts';
import { family } from '../family.ts';
import { byKey } from '../reveal.ts';
import type { Scene } from '../scene.ts';
import { layoutApplications } from './applications.ts';
import { schema, uses } from './config.ts';
import { enrolmentSeries, type EnrolmentSeries, type EnrolmentView } from './series.ts';
import { layoutShares } from './shares.ts';

export const enrolment = family({
  schema,
  uses,
  series: enrolmentSeries,
  layout,
  describe,
  captions,
  legend,
  // What a sheet and a figure stand for.
  reveal: () => byKey([/-sign$/, 'axes']),
});

/** The scene of a view in one of its two sizes. */
export function layout(series: EnrolmentSeries, { view, size }: LayoutOptions): Scene {
  return (viewOf(series, view).form === 'shares' ? layoutShares : layoutApplications)(series, size);
}

export function describe(series: EnrolmentSeries, view: string): TextTwin {
  const data = dataOf(series, viewOf(series, view));
  const sentence = data.map(
    ({ label, text, voice, certainty }) => `${label}\u00a0– ${text}${voice === 'source' ? '' : ` (${certainty})`}`,
  );
  return {
    sentence: `${capital(sentence.join('; '))}.`,
    table: datumTable(data, series.words),
  };
}

/** What is said of each mark of a view. */
export function captions(series: EnrolmentSeries, view: string): Caption[] {
  return dataOf(series, viewOf(series, view)).map(captionOf);
}

/** Legend of a view: only what is on the drawing. */
function legend(series: EnrolmentSeries, view: string): LegendItem[] {
  const t = series.words.legend;
  return [
    { look: 'source', text: t.stated },
    ...(viewOf(series, view).form === 'shares' ? [] : [{ look: 'computed', text: t.computed } as const]),
    { look: 'hatch', text: t.unsaid },
    { look: 'hand', text: t.hand },
  ];
}

/** The data that a view shows, in reading order: one for each mark. */
function dataOf(series: EnrolmentSeries, view: EnrolmentView): Datum[] {
  return view.form === 'shares'
    ? [...series.shares, series.notStated]
    : [series.applied, series.admitted, series.quota, series.rest];
}
