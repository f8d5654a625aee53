/** The table of statements: one row for each mark of the drawing, in the same order. */
import type { Description } from './scene.ts';
import { said, type Statement } from './datum.ts';
import type { Reading } from './dataset.ts';
import type { ChartWords } from './words.ts';

/** The text twin of marks that are statements: what, value, unit, date, certainty in words, quotation, formula. */
export function statementTable(
  sentence: string,
  statements: readonly Statement[],
  reading: Reading,
  words: ChartWords,
): Description {
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
    rows: statements.map((statement) => {
      const it = said(statement, reading);
      const [first] = statement.words;
      return [
        { text: statement.label, value: statement.id },
        { text: it.number, value: it.value, role: it.role },
        { text: statement.unit, value: statement.unit },
        { text: statement.date, value: statement.date },
        { text: it.certainty, value: it.certainty, role: it.role },
        {
          text: statement.words.map((one) => one.quote).join(' · '),
          value: statement.sources.join(' '),
          ...(first ? { href: first.href, lang: first.lang } : {}),
        },
        { text: it.formula, value: it.formula },
      ];
    }),
    marks: statements.map((statement) => statement.id),
  };
}

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
