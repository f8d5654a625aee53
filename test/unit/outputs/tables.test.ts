/** The dataset as CSV: what another program reads back is what the edition holds. */
import { dsvFormat } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/edition/assemble.ts';
import { toCsv, type CsvDialect } from '../../../src/charts/csv.ts';
import type { Table } from '../../../src/charts/table.ts';
import { claimsJson, recommendationsJson } from '../../../src/outputs/api.ts';
import { TABLE_NAMES, tableCsv, tableRows } from '../../../src/outputs/tables.ts';

const result = assemble({ root: process.cwd(), base: '/' });
if (result.edition === null) throw new Error('The content has problems.');
const { edition } = result;

/** As a spreadsheet reads it: no mark, decimals by the dialect. */
const read = (csv: string, separator: string): Record<string, string>[] =>
  [...dsvFormat(separator).parse(csv.replace(/^\ufeff/, ''))] as Record<string, string>[];

describe.each(TABLE_NAMES)('the table of %s', (name) => {
  const rows = tableRows(edition, name);

  it.each([
    [',', false],
    [';', true],
  ] as const)('reads back with %s', (separator, comma) => {
    const back = read(tableCsv(edition, name, comma), separator);
    expect(back).toHaveLength(rows.length);
    back.forEach((line, index) => {
      for (const [column, value] of Object.entries(rows[index] ?? {})) {
        const text = line[column] ?? '';
        if (typeof value === 'number') expect(Number(comma ? text.replace(',', '.') : text), column).toBe(value);
        else expect(text, column).toBe(value ?? '');
      }
      expect(line['licence']).toBe(edition.licence.editorial.url);
    });
  });
});

describe('the tables', () => {
  it('hold what the API holds, and quote the words at their offsets', () => {
    const api = claimsJson(edition) as { claims: { id: string; value: unknown; start: number; end: number }[] };
    expect(tableRows(edition, 'claims').map(({ id, start, end }) => [id, start, end])).toEqual(
      api.claims.map(({ id, start, end }) => [id, start, end]),
    );
    const recommendations = recommendationsJson(edition) as { recommendations: { id: string }[] };
    expect(tableRows(edition, 'recommendations').map(({ id }) => id)).toEqual(
      recommendations.recommendations.map(({ id }) => id),
    );
    for (const row of tableRows(edition, 'claims')) {
      const { text } = edition.documents.find(({ slug }) => slug === row['document'])!.reading;
      expect([...text].slice(Number(row['start']), Number(row['end'])).join('')).toBe(row['quote']);
    }
  });

  it('read back whatever stands in a cell', () => {
    const dialect = fc.constantFrom<CsvDialect>(
      { separator: ',', decimal: '.', mark: false },
      { separator: ';', decimal: ',', mark: true },
    );
    // A lone carriage return ends a line for some readers and not for others: no text of ours holds one.
    const words = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(
        dialect,
        fc.array(
          fc.record({
            words,
            number: fc.option(
              fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0),
            ),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        (style, cells) => {
          const table: Table = {
            columns: [
              { id: 'words', label: '', numeric: false },
              { id: 'number', label: '', numeric: true },
            ],
            rows: cells.map((cell) => [
              { text: cell.words, value: cell.words },
              { text: '', value: cell.number },
            ]),
            marks: [],
          };
          const back = read(toCsv(table, style), style.separator);
          expect(
            back.map((line) => [
              line['words'],
              line['number'] === '' ? null : Number(line['number']?.replace(style.decimal, '.')),
            ]),
          ).toEqual(cells.map((cell) => [cell.words, cell.number]));
        },
      ),
      { seed: 1924, numRuns: 500 },
    );
  });
});
