/**
 * The Lenin Enrolment: who was admitted, out of how many who applied, and which part of the admitted the source does
 * not place.
 */
import type { ChartSeries, SeriesView } from '../chart.ts';
import { claimOf, type Dataset, type Locale } from '../dataset.ts';
import { checkDatum, claimDatum, computedDatum, type Datum } from '../datum.ts';
import { words as wordsIn, type Words } from '../../words/index.ts';
import { derived, type EnrolmentConfig } from './config.ts';

export interface EnrolmentView extends SeriesView {
  readonly form: EnrolmentConfig['views'][number]['form'];
}

export interface EnrolmentSeries extends ChartSeries {
  readonly chart: 'enrolment';
  readonly views: readonly EnrolmentView[];
  readonly shares: readonly Datum[];
  /** The rest of the whole: computed, and drawn as absent. */
  readonly notStated: Datum;
  readonly applied: Datum;
  readonly admitted: Datum;
  /** Admitted of applied, per cent: computed. */
  readonly quota: Datum;
  /** Applications that brought no member: computed, and nothing is said of them. */
  readonly rest: Datum;
  /** How many one sheet or figure stands for. */
  readonly each: number;
  /** How the language writes a number. */
  readonly number: Locale['number'];
  readonly words: Words['drawing'];
}

/** The series of the enrolment chart in the locale's language. Throws a RangeError for an unknown id. */
export function enrolmentSeries(config: EnrolmentConfig, dataset: Dataset, locale: Locale): EnrolmentSeries {
  const { lang } = locale;
  const words = wordsIn(lang).drawing;
  const applied = claimDatum(config.applied, claimOf(dataset, config.applied).label[lang], dataset, locale);
  const admitted = claimDatum(config.admitted, claimOf(dataset, config.admitted).label[lang], dataset, locale);
  // The smallest power of ten that shows the larger number in at most a hundred signs.
  const each = 10 ** Math.max(0, Math.ceil(Math.log10(applied.value)) - 2);
  const sum = (id: string, label: string): Datum => checkDatum(id, { label }, dataset, locale);
  const derivedOf = (part: 'quota' | 'rest', label: string, unit: string, digits: number): Datum => {
    const check = config[part];
    if (check !== undefined) return sum(check, label);
    const [quota, rest] = derived(config);
    return computedDatum({ ...(part === 'quota' ? quota : rest), label, unit, digits }, dataset, locale);
  };
  return {
    chart: 'enrolment',
    lang,
    views: config.views.map((view) => ({ id: view.id, form: view.form })),
    shares: config.shares.map(({ claim, label }) => claimDatum(claim, label[lang], dataset, locale)),
    notStated: sum(config.notStated.check, config.notStated.label[lang]),
    applied,
    admitted,
    quota: derivedOf('quota', words.quota, 'percent', 1),
    rest: derivedOf('rest', words.rest, claimOf(dataset, config.applied).unit, 0),
    each,
    number: locale.number,
    words,
  };
}
