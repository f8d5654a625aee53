/** The table of data: one row for each mark of the drawing, in the same order. */
import type { TextTwin } from './scene.ts';
import { valueIn, type Datum } from './datum.ts';
import type { Reading } from './dataset.ts';
import type { ChartWords } from './words.ts';

/** The text twin of marks that are data: what, value, unit, date, certainty in words, quotation, formula. */
export function datumTable(sentence: string, data: readonly Datum[], reading: Reading, words: ChartWords): TextTwin {
  const { columns } = words;
  return {
    sentence,
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
