import { expect, it } from 'vitest';
import { edition as real } from '../../../src/edition/current.ts';
import { indexed } from '../../../src/model/edition.ts';
import { apiOutput } from '../../../src/outputs/api.ts';
import { partCount, partOf, partsOf } from '../../../src/outputs/output.ts';
import { tablesOutput } from '../../../src/outputs/tables.ts';

const edition = real();
const [claim] = edition.claims;
if (claim === undefined) throw new Error('There is no claim.');
const large = indexed({
  ...edition,
  claims: Array.from({ length: 4001 }, (_, index) => ({ ...claim, id: `claim-${index}` })),
});

it('rows in parts are all of them, each once, in their order', () => {
  const rows = Array.from({ length: 5001 }, (_, index) => index);
  expect(partsOf(rows.length).flatMap((part) => partOf(rows, part))).toEqual(rows);
  expect([0, 1, 2000, 2001].map(partCount)).toEqual([1, 1, 1, 2]);
});

it('a long list of the API is cut into files, and the index names all of them', () => {
  const files = new Map([...apiOutput.files([], large)].map((file) => [file.path, file]));
  const parts = ['api/claims.json', 'api/claims-2.json', 'api/claims-3.json'];
  expect([...files.keys()].filter((path) => path.startsWith('api/claims'))).toEqual(parts);
  const claims = parts.map((path) => JSON.parse(files.get(path)?.body() ?? '') as { claims: { id: string }[] });
  expect(claims.flatMap((part) => part.claims.map(({ id }) => id))).toEqual(large.claims.map(({ id }) => id));
  const index = JSON.parse(files.get('api/index.json')?.body() ?? '') as {
    lists: { name: string; rows: number; files: string[] }[];
    tables: { name: string; files: string[]; commaFiles: string[] }[];
  };
  const named = index.lists.flatMap((list) => list.files.map((address) => new URL(address).pathname.slice(1)));
  expect(named.sort()).toEqual([...files.keys()].filter((path) => path !== 'api/index.json').sort());
  expect(index.lists.find(({ name }) => name === 'claims')?.rows).toBe(4001);
  const tables = index.tables.flatMap((table) => [...table.files, ...table.commaFiles]);
  expect(tables.map((address) => new URL(address).pathname.slice(1)).sort()).toEqual(
    [...tablesOutput.files([], large)].map(({ path }) => path).sort(),
  );
});

it('a long table is cut into files, each with its columns', () => {
  const files = [...tablesOutput.files([], large)].filter(({ path }) => /^data\/claims(-\d)?\.csv$/.test(path));
  expect(files.map(({ path }) => path)).toEqual(['data/claims.csv', 'data/claims-2.csv', 'data/claims-3.csv']);
  const heads = files.map((file) => file.body().split('\n')[0]);
  expect(new Set(heads).size).toBe(1);
});
