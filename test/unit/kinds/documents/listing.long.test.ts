import { expect, it } from 'vitest';
import { facetLabels, manyDocuments } from './many.ts';
import { plain } from '../../../../src/model/text-types.ts';
import { listingPath, listings, placesOn } from '../../../../src/kinds/documents/listing.ts';

it.each([3, 30])('a list of %s documents is one page, with nothing to choose from', (count) => {
  const [only, ...others] = listings({ documents: manyDocuments(count) });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ filter: null, page: 1, pages: 1, facets: [] });
  expect(only?.documents).toHaveLength(count);
});

it('an empty corpus has one page', () => {
  expect(listings({ documents: [] })).toMatchObject([{ page: 1, pages: 1, documents: [] }]);
});

it('a list of 1,000 documents has twenty pages, and lists by language, kind and year that leave none out', () => {
  const documents = manyDocuments(1000);
  const all = listings({ documents });
  const whole = all.filter(({ filter }) => filter === null);
  expect(whole).toHaveLength(20);
  expect(whole.flatMap((page) => page.documents)).toEqual(documents);
  expect(whole.slice(-1).map(placesOn)).toEqual([[951, 1000]]);
  for (const { by, values } of all[0]!.facets) {
    const listed = all.filter(({ filter }) => filter?.by === by).flatMap((page) => page.documents);
    expect(new Set(listed).size, by).toBe(1000);
    // A document may be of several years.
    const total = [...values.values()].reduce((sum, some) => sum + some.length, 0);
    expect(listed).toHaveLength(total);
    if (by !== 'year') expect(total).toBe(1000);
  }
  const addresses = all.map((page) => listingPath(page, page.page));
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual(
    expect.arrayContaining([
      'documents/',
      'documents/page/20/',
      'documents/language/ru/',
      'documents/year/1924/page/2/',
    ]),
  );
});

it('filters have the most common value first, years in their order, and the names of the language', () => {
  const [first] = listings({ documents: manyDocuments(60) });
  expect(facetLabels(first!, 'uk')).toMatchInlineSnapshot(`
    [
      "language: українська 40, російська 20",
      "kind: Звіт 36, Лист 12, Тези 12",
      "year: 1921 8, 1922 8, 1923 6, 1924 16, 1925 19, 1926 14, 1927 9, 1928 14, 1929 11, 1930 7, 1931 2",
    ]
  `);
});

it('a property that has one value, or a value for nearly each document, is no filter', () => {
  const documents = manyDocuments(60).map((document, index) => ({
    ...document,
    meta: {
      ...document.meta,
      language: 'uk' as const,
      genre: { en: plain(`Kind ${index}`), uk: plain(`Вид ${index}`) },
    },
  }));
  expect(listings({ documents })[0]?.facets.map(({ by }) => by)).toEqual(['year']);
});
