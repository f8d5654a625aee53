/**
 * The Lenin Enrolment: who was admitted, out of how many who applied, and which part of the admitted the source does
 * not place.
 */
import type { ChartSeries, SeriesView } from '../chart.ts';
import { sumOf, claimOf, type Dataset, type Locale } from '../dataset.ts';
import { claimDatum, computedDatum, type Datum } from '../datum.ts';
import { words as wordsIn, type Words } from '../../words/index.ts';
import { quotaFormula, type EnrolmentConfig } from './config.ts';

export interface EnrolmentShare {
  readonly datum: Datum;
  /** What a reader must know of the label, such as a likely reading; empty where there is nothing. */
  readonly remark: string;
}

export interface EnrolmentView extends SeriesView {
  readonly form: 'shares' | 'funnel';
}

export interface EnrolmentSeries extends ChartSeries {
  readonly chart: 'enrolment';
  readonly views: readonly EnrolmentView[];
  readonly shares: readonly EnrolmentShare[];
  /** The rest of the whole: computed, and drawn as absent. */
  readonly notStated: Datum;
  readonly applied: Datum;
  readonly admitted: Datum;
  /** Admitted of applied, per cent: computed. */
  readonly quota: Datum;
  /** How many people one square stands for in the funnel, and how the language writes it. */
  readonly square: { readonly value: number; readonly text: string };
  readonly words: Words['drawing'];
}

/** The series of the enrolment chart in the locale's language. Throws a RangeError for an unknown id. */
export function enrolmentSeries(config: EnrolmentConfig, dataset: Dataset, locale: Locale): EnrolmentSeries {
  const { lang } = locale;
  const words = wordsIn(lang).drawing;
  const check = sumOf(dataset, config.notStated.check);
  const applied = claimDatum(config.applied, claimOf(dataset, config.applied).label[lang], dataset, locale);
  const admitted = claimDatum(config.admitted, claimOf(dataset, config.admitted).label[lang], dataset, locale);
  // The smallest power of ten that shows the larger number in at most a hundred squares.
  const value = 10 ** Math.max(0, Math.ceil(Math.log10(applied.corrected.value)) - 2);
  return {
    chart: 'enrolment',
    lang,
    views: config.views.map((view) => ({ id: view.id, form: view.form, readings: false })),
    shares: config.shares.map((share) => ({
      datum: claimDatum(share.claim, share.label[lang], dataset, locale),
      remark: share.remark?.[lang] ?? '',
    })),
    notStated: computedDatum(
      {
        id: check.id,
        label: config.notStated.label[lang],
        formula: check.formula,
        unit: check.unit,
        digits: check.digits,
      },
      dataset,
      locale,
    ),
    applied,
    admitted,
    quota: computedDatum(
      {
        id: `${config.admitted}-of-${config.applied}`,
        label: words.quota,
        formula: quotaFormula(config),
        unit: 'percent',
        digits: 1,
      },
      dataset,
      locale,
    ),
    square: { value, text: `${words.one} ${locale.number(value)}` },
    words,
  };
}
