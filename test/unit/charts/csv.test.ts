/** A table as CSV and as records: what another program reads back is what stands in the table. */
import { dsvFormat } from 'd3';
import { expect, it } from 'vitest';
import { CSV, CSV_COMMA, toCsv, toRecords, type CsvDialect } from '../../../src/charts/csv.ts';
import type { Table } from '../../../src/model/resource.ts';
import { fc, runs } from '../../support/laws.ts';

/** As a spreadsheet reads it: no mark, decimals by the dialect. */
const read = (csv: string, separator: string): Record<string, string>[] =>
  [...dsvFormat(separator).parse(csv.replace(/^\ufeff/, ''))] as Record<string, string>[];

const table = (text: string, value: number | null) => ({
  columns: [
    { id: 'words', label: '', numeric: false },
    { id: 'number', label: '', numeric: true },
  ],
  rows: [
    [
      { text, value: 'what it is sorted by' },
      { text: '', value },
    ],
  ],
  marks: [],
});

it.each([
  ['plain words and a number', 'cells', 11.3, CSV, '\ufeffwords,number\r\ncells,11.3\r\n'],
  ['a decimal comma after a byte order mark', 'cells', 11.3, CSV_COMMA, '\ufeffwords;number\r\ncells;11,3\r\n'],
  ['a missing number as an empty field', 'cells', null, CSV, '\ufeffwords,number\r\ncells,\r\n'],
  ['nought as nought', 'cells', 0, CSV, '\ufeffwords,number\r\ncells,0\r\n'],
  ['words with the separator in quotes', 'a, b', 1, CSV, '\ufeffwords,number\r\n"a, b",1\r\n'],
  ['words with another separator as they are', 'a, b', 1, CSV_COMMA, '\ufeffwords;number\r\na, b;1\r\n'],
  ['a quote doubled', 'a "b"', 1, CSV, '\ufeffwords,number\r\n"a ""b""",1\r\n'],
  ['a line break in quotes', 'a\nb', 1, CSV, '\ufeffwords,number\r\n"a\nb",1\r\n'],
  ['a carriage return in quotes', 'a\rb', 1, CSV, '\ufeffwords,number\r\n"a\rb",1\r\n'],
] as const)('toCsv writes %s', (_, text, value, dialect, csv) => {
  expect(toCsv(table(text, value), dialect)).toBe(csv);
});

/** A text as it was before an apostrophe was set before what a spreadsheet would compute. */
const textOf = (field: string): string => (/^'+(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(field) ? field.slice(1) : field);

it.each([
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("https://evil.example","day")', `"'=HYPERLINK(""https://evil.example"",""day"")"`],
  ['+5 осередків', "'+5 осередків"],
  ['-висловився докладчик', "'-висловився докладчик"],
  ['- висловився', "'- висловився"],
  ['@SUM(1+1)*cmd|x', "'@SUM(1+1)*cmd|x"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['\n=1', `"'\n=1"`],
  [' =1', "' =1"],
  ['\u00a0=1', "'\u00a0=1"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
])('toCsv writes %j so that no spreadsheet computes it', (text, field) => {
  expect(toCsv(table(text, 1))).toBe(`\ufeffwords,number\r\n${field},1\r\n`);
  expect(toCsv(table('', 1), CSV, { licence: text }).split('\r\n')[1]).toBe(`,1,${field}`);
});

it.each(['-5', '+15', '-5.25', '—висловився', '–5', '−5', "п'ять", '’=', "'тиждень'", '5-6', 'a=b', '1924-01-01'])(
  'toCsv writes %s as it is',
  (text) => {
    expect(toCsv(table(text, -1.5))).toBe(`\ufeffwords,number\r\n${text},-1.5\r\n`);
  },
);

it('toCsv writes the numbers of a formula as it writes other numbers', () => {
  const sum = {
    columns: [
      { id: 'value', label: '', numeric: true },
      { id: 'formula', label: '', numeric: false, formula: true as const },
    ],
    rows: [
      [
        { text: '1,068.5', value: 1068.5 },
        { text: '(56,000 − 0.5) ÷ 1,068', value: '(56000 − 0.5) ÷ 1068' },
      ],
    ],
    marks: [],
  };
  expect(toCsv(sum)).toBe('\ufeffvalue,formula\r\n1068.5,(56000 − 0.5) ÷ 1068\r\n');
  expect(toCsv(sum, CSV_COMMA)).toBe('\ufeffvalue;formula\r\n1068,5;(56000 − 0,5) ÷ 1068\r\n');
});

it('toCsv repeats in every row what is the same in all of them', () => {
  expect(toCsv(table('cells', 1), CSV, { licence: 'by' })).toBe('\ufeffwords,number,licence\r\ncells,1,by\r\n');
});

it('toCsv writes a header alone for a table without rows', () => {
  expect(toCsv({ ...table('', 0), rows: [] })).toBe('\ufeffwords,number\r\n');
});

it('toCsv writes what reads back, whatever stands in a cell', () => {
  const dialect = fc.constantFrom<CsvDialect>(CSV, CSV_COMMA);
  // A lone carriage return ends a line for some readers and not for others: no text of ours holds one.
  const words = fc
    .tuple(fc.constantFrom('', "'", "''", '=', '-', ' +', '@', '\t', '\n', '-5', '＝'), fc.string({ unit: 'grapheme' }))
    .map(([begin, text]) => (begin + text).replaceAll('\r', ''));
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
            textOf(line['words'] ?? ''),
            line['number'] === '' ? null : Number(line['number']?.replace(style.decimal, '.')),
          ]),
        ).toEqual(cells.map((cell) => [cell.words, cell.number]));
      },
    ),
    { numRuns: runs(500) },
  );
});

it('toRecords keeps numbers as numbers and words as words, with the mark of each row', () => {
  expect(
    toRecords({
      columns: [
        { id: 'item', label: 'What', numeric: false },
        { id: 'value', label: 'Value', numeric: true },
      ],
      rows: [
        [
          { text: 'cells', value: 'x' },
          { text: '11,3', value: 11.3 },
        ],
        [
          { text: 'people', value: 'y' },
          { text: 'not stated', value: null },
        ],
      ],
      marks: ['a'],
    }),
  ).toEqual([
    { mark: 'a', item: 'cells', value: 11.3 },
    { mark: null, item: 'people', value: null },
  ]);
});
