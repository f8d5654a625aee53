/** The prescribed month, as the registry knows it. */
import type { Caption, LayoutOptions, LegendItem, TextTwin } from '../chart.ts';
import { capital, captionOf, datumTable, type Tabled } from '../datum.ts';
import { family } from '../family.ts';
import { byKey } from '../reveal.ts';
import type { Scene } from '../scene.ts';
import { schema, uses } from './config.ts';
import { layoutNorms } from './layout.ts';
import { monthSeries, type MonthSeries, type Rest, toldOf } from './series.ts';

export const month = family({
  schema,
  uses,
  series: monthSeries,
  layout,
  describe,
  captions,
  legend,
  // A sum comes with its numbers.
  reveal: () => byKey([/^plus-/, 'numbers']),
});

function layout(series: MonthSeries, { size }: LayoutOptions): Scene {
  return layoutNorms(series, size);
}

/** The text twin: a row for each norm, and one for what is not said after it. */
function describe(series: MonthSeries): TextTwin {
  const { words } = series;
  const data = toldOf(series).map((told) => ('norm' in told ? told.norm.datum : tabled(told.rest, series)));
  const sentences = series.rows.map((row) => {
    const norms = (row.form === 'days' ? row.norms : [row.norm]).map(
      ({ datum: { label, text } }) => `${label}: ${text}`,
    );
    return `${capital([...norms, ...(row.form === 'ceiling' ? [] : [row.rest.label])].join('; '))}.`;
  });
  return { sentence: sentences.join(' '), table: datumTable(data, words) };
}

/** What is not said, as a row of the table: it has no number. */
function tabled({ id, label, after }: Rest, { words }: Pick<MonthSeries, 'words'>): Tabled {
  const { rows, words: quoted, unit } = after;
  const none = { date: '', formula: '', sum: '', number: '', value: null } as const;
  return { ...none, id, label, unit, rows, words: quoted, voice: 'absent', certainty: words.legend.unsaid };
}

/** What is said of each mark. */
function captions(series: MonthSeries): Caption[] {
  const { unsaid } = series.words.legend;
  return toldOf(series).map((told): Caption => {
    if ('norm' in told) return captionOf(told.norm.datum);
    const { id, label, after } = told.rest;
    return {
      ...captionOf(after),
      id,
      name: `${told.row.heading}: ${label}`,
      title: capital(label),
      says: capital(unsaid),
      voice: 'absent',
    };
  });
}

function legend({ rows, legend: { must, may }, words }: MonthSeries): LegendItem[] {
  const has = (form: MonthSeries['rows'][number]['form']): boolean => rows.some((row) => row.form === form);
  return [
    ...(has('days') || has('floor') ? [{ look: 'source', text: must } as const] : []),
    ...(has('ceiling') ? [{ look: 'frame', text: may } as const] : []),
    ...(has('days') || has('floor') ? [{ look: 'hatch', text: words.legend.unsaid } as const] : []),
    { look: 'hand', text: words.legend.hand },
  ];
}
