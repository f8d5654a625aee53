/** The enrolment in words: the sentence and the table of a view. */
import { viewOf, type LayoutOptions } from '../chart.ts';
import type { Description } from '../scene.ts';
import { said, type Statement } from '../datum.ts';
import { capital, statementTable } from '../table.ts';
import type { EnrolmentSeries, EnrolmentView } from './series.ts';

/** The text twin of a view. */
export function describe(series: EnrolmentSeries, { view }: Omit<LayoutOptions, 'width'>): Description {
  const statements = statementsOf(series, viewOf(series, view));
  const sentence = statements.map((statement) => {
    const it = said(statement, 'corrected');
    return `${statement.label} – ${it.text}${it.role === 'source' ? '' : ` (${it.certainty})`}`;
  });
  return statementTable(`${capital(sentence.join('; '))}.`, statements, 'corrected', series.words);
}

/** The statements that a view shows, in reading order: one for each mark. */
export function statementsOf(series: EnrolmentSeries, view: EnrolmentView): Statement[] {
  return view.form === 'shares'
    ? [...series.shares.map((share) => share.statement), series.notStated]
    : [series.applied, series.admitted, series.quota];
}
