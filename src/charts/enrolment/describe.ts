/** The enrolment in words: the sentence and the table of a view. */
import { viewOf, type LayoutOptions } from '../chart.ts';
import type { Caption } from '../caption.ts';
import type { TextTwin } from '../table.ts';
import { capital, captionOf, datumTable, valueIn, type Datum } from '../datum.ts';
import type { EnrolmentSeries, EnrolmentView } from './series.ts';

/** The text twin of a view. */
export function describe(series: EnrolmentSeries, { view }: Omit<LayoutOptions, 'width'>): TextTwin {
  const data = dataOf(series, viewOf(series, view));
  const sentence = data.map((datum) => {
    const it = valueIn(datum, 'corrected');
    return `${datum.label} – ${it.text}${it.voice === 'source' ? '' : ` (${it.certainty})`}`;
  });
  return {
    sentence: `${capital(sentence.join('; '))}.`,
    table: datumTable(data, 'corrected', series.words),
  };
}

/** What is said of each mark of a view. */
export function captions(series: EnrolmentSeries, { view }: Omit<LayoutOptions, 'width'>): Caption[] {
  return dataOf(series, viewOf(series, view)).map((datum) => captionOf(datum, 'corrected'));
}

/** The data that a view shows, in reading order: one for each mark. */
export function dataOf(series: EnrolmentSeries, view: EnrolmentView): Datum[] {
  return view.form === 'shares'
    ? [...series.shares.map((share) => share.datum), series.notStated]
    : [series.applied, series.admitted, series.quota];
}
