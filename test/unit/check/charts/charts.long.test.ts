/** Whatever an entry of data/charts.json names is asked for, in every family. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cellId, columnId, HATCHED_ID } from '../../../../src/charts/matrix.ts';
import { chartsFile } from '../../../../src/charts/registry.ts';
import { checkCharts } from '../../../../src/check/charts/charts.ts';
import { edition as assembled } from '../../../../src/edition/current.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';
import { readJson } from '../../../../src/read/json.ts';
import { Names } from '../../../../src/read/names.ts';

const text = readFileSync(new URL('../../../../data/charts.json', import.meta.url), 'utf8');
const { claims, checks, recommendations, vocabulary, documents } = assembled();
const ids = (rows: readonly { readonly id: string }[]): Names => Names.of(rows.map(({ id }) => id));
const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));
const counted = new Set(claims.map(({ unit }) => unit));
const numbers = { claims: byId(claims), checks: byId(checks), counted };
const terms = { theme: vocabulary.themes, addressee: vocabulary.addressees };
const world = {
  claims: ids(claims),
  checks: ids(checks),
  recommendations: ids(recommendations),
  texts: new Map(documents.map(({ slug, reading }) => [slug, reading.text])),
  units: ids(vocabulary.units),
  cells: (rows: 'theme' | 'addressee') =>
    Names.of([
      HATCHED_ID,
      ...documents.map(({ slug }) => columnId(slug)),
      ...terms[rows].flatMap(({ id }) => documents.map(({ slug }) => cellId(id, slug))),
    ]),
};

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

/** The charts with words of data/charts.json replaced. */
function changed(...pairs: readonly (readonly [find: string, put: string])[]): string[] {
  const after = pairs.reduce((before, [find, put]) => {
    expect(before).toContain(find);
    return before.replace(find, put);
  }, text);
  return [...new Set(problemsOf(after).map((problem) => problem.split(' ')[0] ?? ''))];
}

const MOMENTS = '"then": "{check:members-per-cell-1924}",\n          "now": "{check:members-per-cell-now}"';

// That no check computes it either follows, where what is drawn is no course.
it.each([
  ['{members-now} / {cells-now}', '{members-1924} / {cells-1924}', 'chart-order'],
  ['{members-1924} / {cells-now}', '{members-now} / {cells-1924}', 'chart-order'],
  ['{members-1924}', '{members-now} / {cells-now}', 'chart-measure'],
  ['{members-1924} / {cells-1924}', '{cells-now} / {members-now}', 'chart-check'],
  ['{members-1924} / {cells-1924} * 2', '{members-now} / {cells-now}', 'chart-check'],
  ['{members-1924} / {cells-1924}', '{density-now}', 'chart-measure'],
])('checkCharts lets no average grow from %s to %s', (then, now, codes) => {
  expect(
    changed([MOMENTS, `"then": "${then}",\n          "now": "${now}"`])
      .sort()
      .join(' '),
  ).toBe(codes);
});

it.each(['ratio-members', 'ratio-density-transcribed', 'members-per-cell-now', 'ratio-mean'])(
  'checkCharts takes no %s for the ratio of the cells',
  (check) => {
    expect(changed(['"ratio": "ratio-cells"', `"ratio": "${check}"`])).toEqual(['chart-check']);
  },
);

it.each(['percent', 'person', 'cell', 'times', 'per-month'])('checkCharts prints no average in %s', (unit) => {
  expect(changed(['"unit": "members-per-cell"', `"unit": "${unit}"`])).toEqual(['sum-unit-differs']);
});

it.each([
  ['growth-times', 'share-mining', 'chart-kind'],
  ['"admitted": "admitted', '"admitted": "applied', 'chart-check'],
  ['"admitted": "admitted', '"admitted": "meetings-month', 'chart-kind'],
  ['"applied": "applied', '"applied": "members-1924', 'chart-whole'],
  ['"check": "shares-not-stated', '"check": "shares-sum', 'chart-check'],
  ['"claim": "share-mining', '"claim": "density-now', 'chart-measure'],
  ['"claim": "share-metal', '"claim": "share-mining', 'id-duplicate'],
  ['"claim": "share-metal', '"claim": "admitted', 'chart-kind'],
])('checkCharts holds the enrolment to its numbers: %s, %s', (find, put, codes) => {
  expect(changed([find, put]).join(' ')).toBe(codes);
});

it('checkCharts holds shares to their order, the first place of a smaller one', () => {
  const [mining, metal] = ['"claim": "share-mining"', '"claim": "share-metal"'];
  expect(changed([mining, '"claim": "x"'], [metal, mining], ['"claim": "x"', metal])).toEqual(['chart-share-order']);
});

it('checkCharts finds a series that a view names twice', () => {
  expect(changed(['            "members-per-cell",', '            "cells",'])).toEqual(['id-duplicate']);
});
