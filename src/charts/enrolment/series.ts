/**
 * The Lenin Enrolment: who was admitted, out of how many who applied, and which part of the admitted the source does
 * not place.
 */
import type { EnrolmentConfig } from '../../model/chart.ts';
import type { ChartSeries, SeriesView } from '../chart.ts';
import { checkOf, claimOf, type ChartSource, type Speaker } from '../dataset.ts';
import { claimStatement, computedStatement, type Statement } from '../datum.ts';
import { chartWords, type ChartWords } from '../words.ts';

export interface Share {
  readonly statement: Statement;
  /** What a reader must know of the label, such as a likely reading; empty where there is nothing. */
  readonly remark: string;
}

export interface EnrolmentView extends SeriesView {
  readonly form: 'shares' | 'funnel';
}

export interface EnrolmentSeries extends ChartSeries {
  readonly chart: 'enrolment';
  readonly views: readonly EnrolmentView[];
  readonly shares: readonly Share[];
  /** The rest of the whole: computed, and drawn as absent. */
  readonly notStated: Statement;
  readonly applied: Statement;
  readonly admitted: Statement;
  /** Admitted of applied, per cent: computed. */
  readonly quota: Statement;
  /** How many people one square stands for in the funnel, and how the language writes it. */
  readonly square: { readonly value: number; readonly text: string };
  readonly words: ChartWords;
}

/** The series of the enrolment chart in the speaker's language. Throws a RangeError for an unknown id. */
export function enrolmentSeries(config: EnrolmentConfig, source: ChartSource, speaker: Speaker): EnrolmentSeries {
  const { lang } = speaker;
  const words = chartWords(lang);
  const check = checkOf(source, config.notStated.check);
  const applied = claimStatement(config.applied, claimOf(source, config.applied).label[lang], source, speaker);
  const admitted = claimStatement(config.admitted, claimOf(source, config.admitted).label[lang], source, speaker);
  // The smallest power of ten that shows the larger number in at most a hundred squares.
  const value = 10 ** Math.max(0, Math.ceil(Math.log10(applied.corrected.value)) - 2);
  return {
    chart: 'enrolment',
    lang,
    views: config.views.map((view) => ({ id: view.id, form: view.form, readings: false })),
    shares: config.shares.map((share) => ({
      statement: claimStatement(share.claim, share.label[lang], source, speaker),
      remark: share.remark?.[lang] ?? '',
    })),
    notStated: computedStatement(
      {
        id: check.id,
        label: config.notStated.label[lang],
        formula: check.formula,
        unit: check.unit,
        digits: check.digits,
      },
      source,
      speaker,
    ),
    applied,
    admitted,
    quota: computedStatement(
      {
        id: `${config.admitted}-of-${config.applied}`,
        label: words.quota,
        formula: `{${config.admitted}} / {${config.applied}} * 100`,
        unit: 'percent',
        digits: 1,
      },
      source,
      speaker,
    ),
    square: { value, text: `${words.one} ${speaker.number(value)}` },
    words,
  };
}
