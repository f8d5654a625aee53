import { expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { dataTables, dataView } from '../../../../src/kinds/data/view.ts';
import { site } from '../../../../src/kinds/site.ts';
import { wordsIn } from '../../../../src/text/html.ts';

const edition = load();

it('the data page counts in what words each document asks, and each recommendation once', () => {
  const table = dataTables(site('en', edition)).find(({ id }) => id === 'by-modality');
  const counts = table?.rows.map(({ cells }) => cells.slice(2).map((cell) => Number(wordsIn(cell)))) ?? [];
  for (const [...row] of counts) expect(row.pop()).toBe(row.reduce((sum, count) => sum + count, 0));
  expect(counts.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0)).toBe(edition.recommendations.length);
});

it('the data page says of each table who speaks in which columns', () => {
  const { tables } = dataView([], site('en', edition));
  const voices = Object.fromEntries(
    tables.map(({ id, voices }) => [id, voices.map(({ name, columns }) => `${name}: ${columns}`)]),
  );
  expect(voices['claims']).toEqual([
    'The source says: Words of the source\u00a0· Value',
    'We say: What is counted\u00a0· When\u00a0· How certain\u00a0· Shown on',
    'Computed or corrected: Corrected value',
  ]);
  for (const { columns, voices } of tables)
    expect(voices.flatMap((voice) => voice.columns.split('\u00a0· '))).toEqual(
      expect.arrayContaining(columns.map(({ label }) => label)),
    );
});

it('the data page has a row for every claim, recommendation and set-aside numeral', () => {
  const { tables } = dataView([], site('uk', edition));
  expect(tables.map(({ id, body }) => [id, [...body.matchAll(/<tr/g)].length])).toEqual([
    ['claims', edition.claims.length],
    ['set-aside', edition.setAside.length],
    ['recommendations', edition.recommendations.length],
    ['apart', edition.excluded.length],
    ['by-modality', new Set(edition.recommendations.map(({ modality }) => modality)).size],
  ]);
});
