/** Growth: what the dispatch says has grown, at its two moments, with what follows from it. Meaning only, no pixels. */
import type { ChartSeries, SeriesView } from '../chart.ts';
import { claimsIn, soleInput } from '../locale.ts';
import { claimOf, type Dataset, type Locale } from '../dataset.ts';
import { checkDatum, claimDatum, computedDatum, type Datum } from '../datum.ts';
import { words as wordsIn, type Words } from '../../words/index.ts';
import { type AreaConfig, gainId, gainOf, type GrowthConfig } from './config.ts';

export interface Measured {
  readonly id: string;
  readonly label: string;
  readonly then: Datum;
  readonly now: Datum;
  /** now / then: computed. */
  readonly ratio: Datum;
}

/** What the areas are made of: so many, of such a size each, are a whole. */
export interface Filling {
  readonly count: Measured;
  readonly whole: Measured;
  readonly each: Measured;
  /** How many were added. */
  readonly added: Datum;
  /** How much of the growth is in as many as there were, and how much in those that were added. */
  readonly byFilling: Datum;
  readonly inAdded: Datum;
  /** The same two as the drawing says them: no finer than the whole is rounded. */
  readonly rounded: Readonly<Record<'byFilling' | 'inAdded', string>>;
}

export type GrowthView = SeriesView &
  (
    | { readonly form: 'area'; readonly filling: Filling }
    /** What is counted, and what of it was added. */
    | { readonly form: 'units'; readonly row: Measured; readonly added: Datum }
    /** A share, and what it would be as transcribed which passes the whole. */
    | { readonly form: 'thousand'; readonly row: Measured; readonly impossible: Datum }
    | { readonly form: 'ratios'; readonly rows: readonly Measured[] }
  );

export interface GrowthSeries extends ChartSeries {
  readonly chart: 'growth';
  readonly views: readonly GrowthView[];
  readonly measured: readonly Measured[];
  /** "Two and a half times", as the source says it, and within what it can have been meant. */
  readonly claimed: Datum & { readonly heard: readonly [number, number] };
  /** How the language writes a number. */
  readonly number: Locale['number'];
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
  const measured = config.series.map((row) => measuredOf(row, dataset, locale));
  const claim = claimOf(dataset, config.claimed);
  const claimed = claimDatum(config.claimed, claim.label[locale.lang], dataset, locale);
  const half = (claim.roundedTo ?? 0) / 2;
  return {
    chart: 'growth',
    lang: locale.lang,
    views: config.views.map((view) => viewIn(view, config, { measured, dataset, locale })),
    measured,
    claimed: {
      ...claimed,
      text: `×${claimed.number}`,
      heard: [claimed.value - half, claimed.value + half],
    },
    number: locale.number,
    words: wordsIn(locale.lang).drawing,
  };
}

interface Ground {
  readonly measured: readonly Measured[];
  readonly dataset: Dataset;
  readonly locale: Locale;
}

function viewIn(view: GrowthConfig['views'][number], config: GrowthConfig, ground: Ground): GrowthView {
  const { dataset, locale } = ground;
  const { drawing } = wordsIn(locale.lang);
  const { id } = view;
  if (view.form === 'area') return { id, form: 'area', filling: fillingOf(view, ground) };
  const rows = view.series.map((name) => rowOf(name, ground));
  const row = rowOf(view.series[0] ?? '', ground);
  switch (view.form) {
    case 'units': {
      const stored = config.series.find((one) => one.id === row.id);
      const what = { label: drawing.addedCells, date: '' };
      const added =
        view.added === undefined && stored !== undefined
          ? computedDatum({ ...what, ...stored, ...what, id: gainId(row.id), formula: gainOf(stored) }, dataset, locale)
          : checkDatum(view.added ?? '', what, dataset, locale);
      return { id, form: 'units', row, added };
    }
    case 'thousand': {
      const what = { label: row.label, date: row.now.date };
      return { id, form: 'thousand', row, impossible: checkDatum(view.impossible, what, dataset, locale) };
    }
    case 'ratios':
      return { id, form: 'ratios', rows };
  }
}

function rowOf(name: string, { measured }: Pick<Ground, 'measured'>): Measured {
  const found = measured.find(({ id }) => id === name);
  if (found === undefined) throw new RangeError(`No series "${name}".`);
  return found;
}

function measuredOf(row: GrowthConfig['series'][number], dataset: Dataset, locale: Locale): Measured {
  const { drawing } = wordsIn(locale.lang);
  const label = row.label[locale.lang];
  const moment = (formula: string, end: 'then' | 'now'): Datum => {
    const date = end === 'then' || isDated(formula, dataset) ? {} : { date: drawing.now };
    const sole = soleInput(formula);
    if (sole?.kind === 'check') return checkDatum(sole.id, { label, ...date }, dataset, locale);
    const what = { id: `${row.id}-${end}`, label, formula, unit: row.unit, digits: row.digits, ...date };
    return computedDatum(what, dataset, locale);
  };
  return {
    id: row.id,
    label,
    then: moment(row.then, 'then'),
    now: moment(row.now, 'now'),
    ratio: checkDatum(row.ratio, { label, date: '', text: (number) => `×${number}` }, dataset, locale),
  };
}

function fillingOf(view: AreaConfig, ground: Ground): Filling {
  const { dataset, locale } = ground;
  const words = wordsIn(locale.lang).drawing;
  const [count, whole, each] = [rowOf(view.count, ground), rowOf(view.whole, ground), rowOf(view.each, ground)];
  const sum = (id: string, label: string): Datum => checkDatum(id, { label, date: '' }, dataset, locale);
  const step = Math.max(
    1,
    ...[whole.then, whole.now].flatMap(({ rows }) => rows.map((id) => claimOf(dataset, id).roundedTo ?? 1)),
  );
  const rounded = (value: number): string => locale.number(Math.round(value / step) * step);
  const [then, now] = [whole.then.value / count.then.value, whole.now.value / count.now.value];
  return {
    count,
    whole,
    each,
    added: sum(view.added, words.addedCells),
    byFilling: sum(view.byFilling, words.byFilling),
    inAdded: sum(view.inAdded, words.inAdded),
    rounded: {
      byFilling: rounded((now - then) * count.then.value),
      inAdded: rounded(now * (count.now.value - count.then.value)),
    },
  };
}

/** Whether a date is known of the first claim of a formula: where none is, the source says only “now”. */
function isDated(formula: string, dataset: Dataset): boolean {
  const [first] = claimsIn(formula, dataset);
  return first !== undefined && claimOf(dataset, first).date.edtf !== null;
}
