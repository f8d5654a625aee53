/** The prescribed month in one language: each row with its norms, and with what is not said of it. */
import type { ChartSeries, SeriesView } from '../chart.ts';
import { claimOf, type Dataset, type Locale } from '../dataset.ts';
import { claimDatum, type Datum } from '../datum.ts';
import { words as wordsIn, type Words } from '../../words/index.ts';
import { type MonthConfig, type NormRow, restId } from './config.ts';

/** A norm, with what the drawing says of it. */
export interface Norm {
  readonly datum: Datum;
  readonly label: string;
  readonly aside: string;
}

/** What is not said: its mark, and the norm after which it stands. */
export interface Rest {
  readonly id: string;
  readonly label: string;
  readonly after: Datum;
}

interface Head {
  readonly heading: string;
  readonly of: string;
}

export type SeriesRow = Head &
  (
    | { readonly form: 'days'; readonly norms: readonly Norm[]; readonly rest: Rest }
    | { readonly form: 'ceiling'; readonly norm: Norm; readonly bound: string }
    | {
        readonly form: 'floor';
        readonly norm: Norm;
        readonly bound: string;
        readonly each: string;
        readonly among: number;
        readonly rest: Rest;
      }
  );

export interface MonthSeries extends ChartSeries {
  readonly chart: 'month';
  readonly views: readonly SeriesView[];
  readonly rows: readonly SeriesRow[];
  readonly legend: { readonly must: string; readonly may: string };
  readonly words: Words['drawing'];
}

/** The series in the locale's language. Throws a RangeError for an unknown id. */
export function monthSeries(config: MonthConfig, dataset: Dataset, locale: Locale): MonthSeries {
  const { lang, fill } = locale;
  const { legend, views, rows } = config;
  const norm = ({ claim, label, aside }: Pick<Extract<NormRow, { form: 'ceiling' }>, 'claim' | 'label' | 'aside'>) => ({
    datum: claimDatum(claim, claimOf(dataset, claim).label[lang], dataset, locale),
    label: fill(label),
    aside: aside === undefined ? '' : fill(aside),
  });
  const restAfter = (after: Datum, label: NormRow & { form: 'days' | 'floor' }): Rest => ({
    id: restId(after.id),
    label: fill(label.rest),
    after,
  });
  return {
    chart: 'month',
    lang,
    views: views.map(({ id }) => ({ id })),
    rows: rows.map((row): SeriesRow => {
      const head = { heading: row.heading[lang], of: row.of[lang] };
      if (row.form === 'days') {
        const norms = row.norms.map(norm);
        const last = norms.at(-1);
        if (last === undefined) throw new RangeError(`The row "${head.heading}" has no norms.`);
        return { ...head, form: 'days', norms, rest: restAfter(last.datum, row) };
      }
      const [only, bound] = [norm(row.form === 'ceiling' ? row : { ...row, aside: undefined }), row.bound[lang]];
      if (row.form === 'ceiling') return { ...head, form: 'ceiling', norm: only, bound };
      const { among, each } = row;
      return { ...head, form: 'floor', norm: only, bound, among, each: each[lang], rest: restAfter(only.datum, row) };
    }),
    legend: { must: legend.must[lang], may: legend.may[lang] },
    words: wordsIn(lang).drawing,
  };
}

/** A norm, or what is not said: what a mark stands for. */
export type Told = { readonly norm: Norm } | { readonly rest: Rest };

/** What the marks stand for, in reading order. */
export function toldOf({ rows }: Pick<MonthSeries, 'rows'>): (Told & { readonly row: SeriesRow })[] {
  return rows.flatMap((row) => {
    const norms = (row.form === 'days' ? row.norms : [row.norm]).map((norm) => ({ norm, row }));
    return row.form === 'ceiling' ? norms : [...norms, { rest: row.rest, row }];
  });
}
