/** Whatever an entry of data/charts.json names is asked for, in every family. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chartsFile } from '../../../src/charts/registry.ts';
import { checkCharts } from '../../../src/check/charts.ts';
import { edition as assembled } from '../../../src/edition/current.ts';
import { Problems } from '../../../src/problems/problem.ts';
import { SourceFile } from '../../../src/problems/source-file.ts';
import { readJson } from '../../../src/read/json.ts';
import { Names } from '../../../src/read/names.ts';

const text = readFileSync(new URL('../../../data/charts.json', import.meta.url), 'utf8');
const { claims, checks, vocabulary } = assembled();
const ids = (rows: readonly { readonly id: string }[]): Names => Names.of(rows.map(({ id }) => id));
const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));
const numbers = { claims: byId(claims), checks: byId(checks) };
const world = { claims: ids(claims), checks: ids(checks), units: ids(vocabulary.units) };

/** The problems of data/charts.json as changed, each with its code and the line on which it stands. */
function problemsOf(changed: string): string[] {
  const problems = new Problems();
  const charts = readJson(new SourceFile('data/charts.json', changed), chartsFile, problems);
  checkCharts(charts, world, numbers, problems);
  return problems.list().map(({ code, line }) => `${code} ${line}`);
}

/** Every place outside the words for readers where a known id stands, alone or in a formula. */
const named = [...text.matchAll(/^ *"(?!id")\w+": "([^"]*)",?$/gm)].flatMap((line) =>
  [...(line[1] ?? '').matchAll(/[a-z0-9-]+/g)]
    .filter(([id]) => !world.claims.lacks(id) || !world.checks.lacks(id) || !world.units.lacks(id))
    .map(([id]) => ({ id, whole: line })),
);

it('checkCharts finds nothing wrong with the charts as they are', () => {
  expect(problemsOf(text)).toEqual([]);
});

it.each(named.map(({ id, whole }) => [id, whole] as const))(
  'checkCharts reports %s where an entry names it and the dataset does not have it',
  (id, whole) => {
    const changed = whole[0].replace(new RegExp(`(?<=: ".*)${id}(?=["}])`), `${id}-nowhere`);
    const line = text.slice(0, whole.index).split('\n').length;
    const after = text.slice(0, whole.index) + changed + text.slice(whole.index + whole[0].length);
    expect(changed).not.toBe(whole[0]);
    expect(problemsOf(after)).toEqual([`id-unknown ${line}`]);
  },
);

it('the test of checkCharts tries every family that names something', () => {
  expect(named.length).toBeGreaterThan(20);
});
