/** The columns of the dataset: what an editor writes is told when two editions are compared, whatever the field. */
import { describe, expect, it } from 'vitest';
import { type Column, columnOf, toldOf } from '../../../src/edition/column.ts';
import {
  CHECK_COLUMNS,
  CLAIM_COLUMNS,
  EXCLUDED_COLUMNS,
  RECOMMENDATION_COLUMNS,
  SET_ASIDE_COLUMNS,
} from '../../../src/edition/columns.ts';
import { edition as load } from '../../../src/edition/current.ts';
import { fieldChanges } from '../../../src/history/rows.ts';
import { checkSchema } from '../../../src/model/check.ts';
import { claimSchema, setAsideSchema } from '../../../src/model/claim.ts';
import { excludedSchema, recommendationSchema } from '../../../src/model/recommendation.ts';

const edition = load();

/** A value of the same sort that is another one. */
function another(field: string, value: unknown): unknown {
  if (field === 'rows') return [{ id: 'row', formula: '1', inputs: [], result: 1, range: null, digits: 0 }];
  if (field === 'emendation') return { note: 'a-note', value: 1 };
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.map((part: unknown) => another('', part));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, another(name, part)]));
  return `${String(value)} and more`;
}

interface List {
  readonly name: string;
  readonly fields: readonly string[];
  readonly rows: readonly object[];
  readonly columns: readonly Column<never>[];
}

const LISTS: readonly List[] = [
  { name: 'claims', fields: Object.keys(claimSchema.shape), rows: edition.claims, columns: CLAIM_COLUMNS },
  { name: 'setAside', fields: Object.keys(setAsideSchema.shape), rows: edition.setAside, columns: SET_ASIDE_COLUMNS },
  {
    name: 'recommendations',
    fields: Object.keys(recommendationSchema.shape),
    rows: edition.recommendations,
    columns: RECOMMENDATION_COLUMNS,
  },
  { name: 'excluded', fields: Object.keys(excludedSchema.shape), rows: edition.excluded, columns: EXCLUDED_COLUMNS },
  { name: 'checks', fields: Object.keys(checkSchema.shape), rows: edition.checks, columns: CHECK_COLUMNS },
];

describe.each(LISTS)('the columns of $name', ({ name, fields, rows, columns }) => {
  it.each(fields)(`the columns of ${name} tell of a change of the stored field “%s”`, (field) => {
    const row = rows[0] as Readonly<Record<string, unknown>>;
    const changed = { ...row, [field]: another(field, row[field]) };
    expect(fieldChanges(toldOf(row as never, columns), toldOf(changed as never, columns))).not.toEqual([]);
  });

  it(`the columns of ${name} tell nothing of a row whose place has moved`, () => {
    const row = rows[0] as { readonly span?: { readonly start: number; readonly end: number } };
    const moved = { ...row, block: 'p99', span: { start: 7777, end: 8888 }, marks: [], inputs: [] };
    expect(fieldChanges(toldOf(row as never, columns), toldOf(moved as never, columns))).toEqual([]);
  });

  it(`the columns of ${name} have each name once`, () => {
    const ids = columns.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

it('columnOf refuses a name that no column has', () => {
  expect(() => columnOf(CLAIM_COLUMNS, 'colour')).toThrow(new RangeError('No column "colour".'));
});
