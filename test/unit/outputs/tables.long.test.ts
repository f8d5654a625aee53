/** The dataset as CSV: what another program reads back is what the edition holds. */
import { dsvFormat } from 'd3';
import { describe, expect, it } from 'vitest';
import { edition as load } from '../../../src/edition/current.ts';
import { CSV, toCsv } from '../../../src/charts/csv.ts';
import { recordOf } from '../../../src/edition/column.ts';
import { CHECK_COLUMNS, CLAIM_COLUMNS } from '../../../src/edition/columns.ts';
import { claimsJson, recommendationsJson } from '../../../src/outputs/api.ts';
import {
  dataTable,
  TABLE_NAMES,
  tableCsv,
  tableOf,
  tablesOutput,
  type TableName,
} from '../../../src/outputs/tables.ts';
import { words } from '../../../src/words/index.ts';

const edition = load();

/** The rows of a table, keyed by column. */
const tableRows = (name: TableName): Record<string, string | number | null>[] => {
  const { columns, rows } = dataTable(edition, name);
  return rows.map((row) => Object.fromEntries(columns.map(({ id }, index) => [id, row[index]?.value ?? null])));
};

/** As a spreadsheet reads it: no mark, decimals by the dialect. */
const read = (csv: string, separator: string): Record<string, string>[] =>
  [...dsvFormat(separator).parse(csv.replace(/^\ufeff/, ''))] as Record<string, string>[];

describe.each(TABLE_NAMES)('the table of %s', (name) => {
  it.each([
    [',', false],
    [';', true],
  ] as const)(`the table of ${name} reads back with %s`, (separator, comma) => {
    const rows = tableRows(name);
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

const point = (_: string, span: { start: number; end: number }) => span;
const claim = edition.claims.find(({ id }) => id === 'density-now')!;
const range = { ...claim, value: [2, 3] as [number, number], corrected: [2, 4] as [number, number] };

it('the columns of the tables have the names that programs know, in their order', () => {
  const names = (name: TableName): string =>
    dataTable(edition, name)
      .columns.map(({ id }) => id)
      .join(' ');
  expect(names('claims')).toBe(
    'id document quote start end label_en label_uk kind value value_to corrected corrected_to bound rounded_to ' +
      'unit measures date date_ground certainty',
  );
  expect(names('recommendations')).toBe(
    'id document quote start end theme addressee addressed modality modal_word marker implied quantity gist_en ' +
      'gist_uk',
  );
  expect(names('checks')).toBe(
    'id title_en title_uk formula inputs result lowest highest unit claim claimed claimed_to relation ' +
      'tolerance verdict verdict_en verdict_uk limit impossible',
  );
});

it('the columns of the tables stand in a table without rows too', () => {
  expect(toCsv(tableOf([], CLAIM_COLUMNS, point), CSV).split(',').length).toBe(19);
});

it('the columns of the tables give a range two fields and a single number one', () => {
  const { columns, rows } = tableOf([range, claim], CLAIM_COLUMNS, point);
  const at = (row: number, id: string) => rows[row]?.[columns.findIndex((column) => column.id === id)]?.value;
  expect(['value', 'value_to', 'corrected', 'corrected_to'].map((id) => at(0, id))).toEqual([2, 3, 2, 4]);
  expect([at(1, 'value'), at(1, 'value_to')]).toEqual([claim.value, null]);
  expect(columns.filter(({ numeric }) => numeric).map(({ id }) => id)).toEqual([
    'start',
    'end',
    'value',
    'value_to',
    'corrected',
    'corrected_to',
    'rounded_to',
  ]);
});

it('the columns of the tables let the API say what corrects a claim, and nothing where nothing does', () => {
  expect(recordOf(claim, CLAIM_COLUMNS, point)).toMatchObject({
    value: claim.value,
    corrected: { value: claim.corrected, note: claim.emendation?.note },
    date: claim.date,
    label: claim.label,
  });
  const { emendation: _, ...plain } = claim;
  expect(recordOf(plain, CLAIM_COLUMNS, point)['corrected']).toBeNull();
});

it('the columns of the tables name the inputs of a check as a list to programs and as words in a table', () => {
  const check = edition.checks.find(({ inputs }) => inputs.length > 1)!;
  expect(recordOf(check, CHECK_COLUMNS, point)['inputs']).toEqual(check.inputs);
  expect(tableRows('checks').find(({ id }) => id === check.id)?.['inputs']).toBe(check.inputs.join(' '));
});

it('the tables hold what the API holds, and quote the words at their offsets', () => {
  const api = claimsJson(edition) as { claims: { id: string; value: unknown; start: number; end: number }[] };
  expect(tableRows('claims').map(({ id, start, end }) => [id, start, end])).toEqual(
    api.claims.map(({ id, start, end }) => [id, start, end]),
  );
  const recommendations = recommendationsJson(edition) as { recommendations: { id: string }[] };
  expect(tableRows('recommendations').map(({ id }) => id)).toEqual(recommendations.recommendations.map(({ id }) => id));
  for (const row of tableRows('claims')) {
    const { text } = edition.documents.find(({ slug }) => slug === row['document'])!.reading;
    expect([...text].slice(Number(row['start']), Number(row['end'])).join('')).toBe(row['quote']);
  }
});

const files = () => [...tablesOutput.files([], edition)];

it('tablesOutput has two files of each table, one for programs and one for spreadsheets with a decimal comma', () => {
  expect([tablesOutput.name, tablesOutput.over]).toEqual(['tables', 'edition']);
  expect(files().map(({ path, type }) => `${path} ${type}`)).toEqual(
    ['claims', 'recommendations', 'checks'].flatMap((table) => [
      `data/${table}.csv text/csv; charset=utf-8`,
      `data/${table}.comma.csv text/csv; charset=utf-8`,
    ]),
  );
});

it('tablesOutput writes into each what its name says', () => {
  expect(files().map(({ body }) => String(body()).slice(0, 14))).toEqual([
    '\ufeffid,document,q',
    '\ufeffid;document;q',
    '\ufeffid,document,q',
    '\ufeffid;document;q',
    '\ufeffid,title_en,t',
    '\ufeffid;title_en;t',
  ]);
});

it('tablesOutput says of each what it holds', () => {
  const t = words('en');
  for (const [index, { holds }] of files().entries())
    expect(holds?.({ t } as never)).toBe(index % 2 === 0 ? t.data.csvFile : t.data.commaFile);
});

it('tablesOutput gives a cell its value in words too, and no mark', () => {
  const table = dataTable(edition, 'checks');
  expect(table.marks).toEqual([]);
  for (const row of table.rows) for (const { text, value } of row) expect(text).toBe(value === null ? '' : `${value}`);
});
