/**
 * A datum: one number of a chart with everything that can be said about it, in both readings. Caption and table read
 * it; a mark is its id at a place.
 */
import type { Caption, Words } from './caption.ts';
import type { Reading } from './dataset.ts';
import type { Voice } from './scene.ts';
import type { Table } from './table.ts';
import type { Words as AllWords } from '../words/index.ts';

/** What a reading says. */
export interface ReadingValue {
  readonly value: number;
  /** The number as the language writes it. */
  readonly number: string;
  /** The number with its unit. */
  readonly text: string;
  readonly voice: Voice;
  readonly certainty: string;
  /** The formula in numbers; empty for what the source states. */
  readonly formula: string;
}

export interface Datum {
  /** Id of its mark: the claim's, the check's, or one made from the series. */
  readonly id: string;
  readonly label: string;
  /** Name of the unit. */
  readonly unit: string;
  readonly date: string;
  readonly sources: readonly string[];
  readonly words: readonly Words[];
  /** Address of the computation in the ledger, where it stands there. */
  readonly ledger?: string;
  readonly corrected: ReadingValue;
  /** Only where the readings differ. */
  readonly transcribed?: ReadingValue;
}

/** What a datum says in a reading. */
export function valueIn(datum: Datum, reading: Reading): ReadingValue {
  return (reading === 'transcribed' ? datum.transcribed : undefined) ?? datum.corrected;
}

/** What is said of a datum in a reading. */
export function captionOf(datum: Datum, reading: Reading): Caption {
  const { text, certainty, formula } = valueIn(datum, reading);
  const name = [datum.label, datum.date].filter(Boolean).join(', ');
  return {
    id: datum.id,
    sources: datum.sources,
    name: `${name}: ${text} (${certainty})`,
    remark: formula === '' ? certainty : `${certainty}: ${formula}`,
    words: datum.words,
    href: datum.words[0]?.href ?? '',
    ...(datum.ledger === undefined ? {} : { ledger: datum.ledger }),
  };
}

/** The table of data, a row for each: what, value, unit, date, certainty in words, quotation, formula. */
export function datumTable(data: readonly Datum[], reading: Reading, words: AllWords['drawing']): Table {
  const { columns } = words;
  return {
    columns: [
      { id: 'item', label: columns.item, numeric: false },
      { id: 'value', label: columns.value, numeric: true },
      { id: 'unit', label: columns.unit, numeric: false },
      { id: 'date', label: columns.date, numeric: false },
      { id: 'certainty', label: columns.certainty, numeric: false },
      { id: 'quote', label: columns.quote, numeric: false },
      { id: 'formula', label: columns.formula, numeric: false },
    ],
    rows: data.map((datum) => {
      const it = valueIn(datum, reading);
      const [first] = datum.words;
      return [
        { text: datum.label, value: datum.id },
        { text: it.number, value: it.value, voice: it.voice },
        { text: datum.unit, value: datum.unit },
        { text: datum.date, value: datum.date },
        { text: it.certainty, value: it.certainty, voice: it.voice },
        {
          text: datum.words.map((one) => one.quote).join(' · '),
          value: datum.sources.join(' '),
          ...(first ? { href: first.href, lang: first.lang } : {}),
        },
        { text: it.formula, value: it.formula },
      ];
    }),
    marks: data.map((datum) => datum.id),
  };
}

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
