/** A corpus of many recommendations: who keeps a column, what is counted, and which quotes are shown for the counts. */
import { expect, it } from 'vitest';
import type { Dataset } from '../../../../src/charts/dataset.ts';
import {
  aggregate,
  isAggregate,
  MOST_COLUMNS,
  MOST_MARKS,
  OTHERS,
  shownDocuments,
} from '../../../../src/charts/recommendations/aggregate.ts';
import type { FacetPlace } from '../../../../src/charts/recommendations/terms.ts';

/** Documents that have so many recommendations each. */
function datasetOf(counts: readonly number[]): Pick<Dataset, 'recommendations' | 'documents'> {
  const documents = counts.map((_, index) => ({ slug: `d${index}` }));
  const recommendations = counts.flatMap((count, index) =>
    Array.from({ length: count }, () => ({ document: `d${index}` })),
  );
  return { documents, recommendations } as unknown as ReturnType<typeof datasetOf>;
}
const kept = (counts: readonly number[], counted = true): unknown => {
  const { kept: documents, others } = shownDocuments(datasetOf(counts), counted);
  return [documents.map(({ slug }) => slug).join(' '), others];
};

it('isAggregate joins more marks or more columns than can be told apart', () => {
  expect(isAggregate(datasetOf([MOST_MARKS]))).toBe(false);
  expect(isAggregate(datasetOf([MOST_MARKS + 1]))).toBe(true);
  expect(isAggregate(datasetOf(Array.from({ length: MOST_COLUMNS }, () => 1)))).toBe(false);
  expect(isAggregate(datasetOf(Array.from({ length: MOST_COLUMNS + 1 }, () => 1)))).toBe(true);
});

it('shownDocuments keeps the documents with most recommendations, in their order', () => {
  expect(kept([1, 2, 3, 4, 5, 6])).toEqual(['d0 d1 d2 d3 d4 d5', null]);
  expect(kept([9, 2, 3, 0, 5, 6, 7])).toEqual(['d0 d2 d4 d5 d6', OTHERS]);
  expect(kept([9, 2, 3, 0, 5, 6, 7], false)).toEqual(['d0 d1 d2 d3 d4 d5 d6', null]);
});

it('aggregate counts the places in order, and those that have a number', () => {
  const placed = (at: FacetPlace, quantity: string | null = null): Parameters<typeof aggregate>[0][number] =>
    ({ at, row: { id: 'a', document: 'd', quote: 'q', quantity } }) as unknown as ReturnType<typeof placed>;
  const { counts, withNumber } = aggregate(
    [placed([1, 0, 0, 0]), placed([0, 1, 0, 0], 'x'), placed([0, 0, 1, 1]), placed([0, 0, 1, 0]), placed([1, 0, 0, 0])],
    new Map(),
  );
  expect(counts).toEqual([
    [0, 0, 1, 0, 1],
    [0, 0, 1, 1, 1],
    [0, 1, 0, 0, 1],
    [1, 0, 0, 0, 2],
  ]);
  expect(withNumber).toBe(1);
});

it('aggregate shows the shortest quotes that reach every cell, of those alike the first by id', () => {
  const placed = (id: string, quote: string, at: FacetPlace): Parameters<typeof aggregate>[0][number] =>
    ({ at, row: { id, document: 'd', quote, quantity: null } }) as unknown as ReturnType<typeof placed>;
  const { examples } = aggregate(
    [
      placed('long', 'a long quote', [0, 0, 0, 0]),
      placed('b', 'short', [0, 0, 0, 0]),
      placed('a', 'short', [0, 0, 0, 0]),
      placed('other', 'another quote', [0, 0, 1, 0]),
    ],
    new Map([['d', 'ru']]),
  );
  expect(examples.map(({ id, lang }) => [id, lang])).toEqual([
    ['a', 'ru'],
    ['other', 'ru'],
  ]);
  expect(aggregate([placed('a', 'q', [0, 0, 0, 0])], new Map()).examples[0]?.lang).toBe('uk');
});
