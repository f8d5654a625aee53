/** Growth: what the dispatch says has grown, at its two moments, with what follows from it. Meaning only, no pixels. */
import type { ChartSeries, SeriesView } from '../chart.ts';
import { claimsIn, soleClaim } from '../locale.ts';
import { sumOf, claimOf, type Dataset, type Reading, type Locale } from '../dataset.ts';
import { claimDatum, computedDatum, type Datum, valueIn } from '../datum.ts';
import type { Claim } from '../../model/edition.ts';
import { words as wordsIn, type Words } from '../../words/index.ts';
import type { GrowthConfig } from './config.ts';

export interface Measured {
  readonly id: string;
  readonly label: string;
  readonly then: Datum;
  readonly now: Datum;
  /** now / then: computed. */
  readonly ratio: Datum;
  /** now − then: computed; only for what can be counted. */
  readonly gain: Datum | null;
  /** One of what is counted, in words: "1 production cell". */
  readonly single: string;
  /** Whether the values are per cent, which cannot pass 100. */
  readonly percent: boolean;
}

export interface GrowthView extends SeriesView {
  readonly form: 'units' | 'lines' | 'ratios';
  readonly measured: readonly string[];
}

export interface GrowthSeries extends ChartSeries {
  readonly chart: 'growth';
  readonly views: readonly GrowthView[];
  readonly measured: readonly Measured[];
  /** "Two and a half times", as the source says it. */
  readonly claimed: Datum;
  readonly words: Words['drawing'];
}

/** Whether a series is this family's: for a page whose figure needs its numbers, not its drawing. */
export function isGrowth(series: ChartSeries): series is GrowthSeries {
  return series.chart === 'growth';
}

/**
 * The series of the growth chart in the locale's language. Throws a RangeError for an unknown id or a formula without
 * a result; the checker lets neither pass.
 */
export function growthSeries(config: GrowthConfig, dataset: Dataset, locale: Locale): GrowthSeries {
  const words = wordsIn(locale.lang).drawing;
  const measured = config.series.map((row): Measured => {
    const label = row.label[locale.lang];
    const base = { label, unit: row.unit, digits: row.digits };
    const then = computedDatum({ ...base, id: `${row.id}-then`, formula: row.then }, dataset, locale);
    const now = computedDatum(
      { ...base, id: `${row.id}-now`, formula: row.now, ...(isDated(row.now, dataset) ? {} : { date: words.now }) },
      dataset,
      locale,
    );
    const check = sumOf(dataset, row.ratio);
    const ratio = computedDatum(
      {
        id: row.ratio,
        label,
        formula: check.formula,
        unit: check.unit,
        digits: check.digits,
        date: '',
        text: (number) => `×${number}`,
      },
      dataset,
      locale,
    );
    const counted = [row.then, row.now].map(soleClaim).every((id) => id !== null && isCounted(claimOf(dataset, id)));
    const gain = counted
      ? computedDatum(
          {
            ...base,
            id: `${row.id}-gain`,
            formula: `${row.now} - ${row.then}`,
            date: '',
            text: (number) => `+${number}`,
          },
          dataset,
          locale,
        )
      : null;
    return {
      id: row.id,
      label,
      then,
      now,
      ratio,
      gain,
      single: locale.withUnit(1, row.unit),
      percent: row.unit === 'percent',
    };
  });
  const views = config.views.map((view): GrowthView => {
    const shown = measured.filter(({ id }) => view.series.includes(id));
    return {
      id: view.id,
      form: view.form,
      measured: view.series,
      readings: shown.some(({ then, now }) => then.transcribed || now.transcribed),
    };
  });
  const claimed = claimDatum(config.claimed, claimOf(dataset, config.claimed).label[locale.lang], dataset, locale);
  return {
    chart: 'growth',
    lang: locale.lang,
    views,
    measured,
    claimed: { ...claimed, corrected: { ...claimed.corrected, text: `×${claimed.corrected.number}` } },
    words,
  };
}

/** Whether a date is known of the first claim of a formula: where none is, the source says only “now”. */
function isDated(formula: string, dataset: Dataset): boolean {
  const [first] = claimsIn(formula, dataset);
  return first !== undefined && claimOf(dataset, first).date.edtf !== null;
}

/** Whether a claim is a count that can be subtracted from another: a range cannot. */
function isCounted({ kind, value, corrected }: Claim): boolean {
  return kind === 'count' && typeof value === 'number' && typeof corrected === 'number';
}

/** The measured rows of a view, in the order in which the view names them. */
export function shownIn(series: GrowthSeries, view: GrowthView): Measured[] {
  return view.measured.flatMap((id) => series.measured.filter((row) => row.id === id));
}

/** Per cent of a whole: all of it. */
export const WHOLE = 100;

/**
 * Whether the later value passes the whole that it is a part of: what the dispatch, as transcribed, nevertheless says.
 */
export function isImpossible(row: Measured, reading: Reading): boolean {
  return row.percent && valueIn(row.now, reading).value > WHOLE;
}
