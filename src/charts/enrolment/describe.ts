/** The enrolment in words: the sentence and the table of a view. */
import { viewOf, type LayoutOptions } from '../chart.ts';
import type { TextTwin } from '../scene.ts';
import { valueIn, type Datum } from '../datum.ts';
import { capital, datumTable } from '../table.ts';
import type { EnrolmentSeries, EnrolmentView } from './series.ts';

/** The text twin of a view. */
export function describe(series: EnrolmentSeries, { view }: Omit<LayoutOptions, 'width'>): TextTwin {
  const data = dataOf(series, viewOf(series, view));
  const sentence = data.map((datum) => {
    const it = valueIn(datum, 'corrected');
    return `${datum.label} – ${it.text}${it.voice === 'source' ? '' : ` (${it.certainty})`}`;
  });
  return datumTable(`${capital(sentence.join('; '))}.`, data, 'corrected', series.words);
}

/** The data that a view shows, in reading order: one for each mark. */
export function dataOf(series: EnrolmentSeries, view: EnrolmentView): Datum[] {
  return view.form === 'shares'
    ? [...series.shares.map((share) => share.datum), series.notStated]
    : [series.applied, series.admitted, series.quota];
}
