import { expect, it } from 'vitest';
import { site } from '../../../../src/kinds/site.ts';
import { documentsView } from '../../../../src/kinds/documents/view.ts';
import { axisOf, byYears, isPlaced, type Years } from '../../../../src/model/period.ts';
import { fc } from '../../../support/laws.ts';
import { edition } from '../../charts/real.ts';
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

/** Documents of any date that can be said, of as many kinds as it pleases. */
const corpora = fc
  .array(
    fc.record({
      from: fc.oneof(
        { weight: 20, arbitrary: fc.integer({ min: 1921, max: 1929 }) },
        fc.integer({ min: 1850, max: 1999 }),
      ),
      span: fc.constantFrom(1 / 12, 1, 2, 10, 100),
      open: fc.constantFrom('no', 'no', 'no', 'from', 'to'),
      kind: fc.oneof(fc.integer({ max: 3, min: 0 }), fc.integer({ max: 200, min: 4 })),
    }),
    { minLength: 31, maxLength: 260 },
  )
  .map((drawn) => {
    const model = manyDocuments(1)[0]!;
    return drawn.map(({ from, span, open, kind }, index) => ({
      ...model,
      slug: `document-${index}`,
      meta: { ...model.meta, genre: { en: plain(`Kind ${kind}`), uk: plain(`Вид ${kind}`) } },
      years: [open === 'from' ? null : from, open === 'to' ? null : from + span] as Years,
    }));
  });

it('whatever its dates and kinds, a corpus is listed whole under few values, and drawn by what can be placed', () => {
  fc.assert(
    fc.property(corpora, (drawn) => {
      const documents = drawn.toSorted((a, b) => byYears(a.years, b.years));
      const [first] = listings({ documents });
      for (const { by, values } of first!.facets) {
        expect(values.size, by).toBeLessThanOrEqual(40);
        expect(new Set([...values.values()].flat()).size, by).toBe(documents.length);
      }
      const placed = documents.filter(({ years }) => isPlaced(years));
      expect(documents.slice(0, placed.length)).toEqual(placed);
      expect(first!.timeline.axis).toEqual(axisOf((placed.length > 0 ? placed : documents).map(({ years }) => years)));
    }),
  );
});

it('a document of an unknown date changes neither years nor axis of the others; the caption counts it', () => {
  const documents = manyDocuments(60);
  const lost = { ...documents[0]!, slug: 'lost', years: [1900, 2000] as Years };
  const [before, after] = [documents, [...documents, lost]].map((all) => listings({ documents: all })[0]!);
  expect(after!.timeline.axis).toEqual(before!.timeline.axis);
  expect(facetLabels(after!, 'en')[2]).toBe(`${facetLabels(before!, 'en')[2]}, date not known 1`);
  const notes = (['en', 'uk'] as const).map(
    (lang) => documentsView({ ...edition, documents: after!.all }, after!, site(lang, edition)).timelineNote,
  );
  expect(notes).toEqual([
    expect.stringMatching(/more than ten years open: 1\.$/),
    expect.stringMatching(/понад десять років: 1\.$/),
  ]);
});

it('of many kinds the most common are seen, the others folded, but where one of them is chosen', () => {
  const documents = manyDocuments(200).map((document, index) => ({
    ...document,
    meta: { ...document.meta, genre: { en: plain(`K ${index % 20}`), uk: plain(`В ${index % 20}`) } },
  }));
  const every = listings({ documents });
  const kinds = (listing: (typeof every)[number]) =>
    documentsView({ ...edition, documents }, listing, site('uk', edition)).long!.facets.find(
      ({ by }) => by === 'kind',
    )!;
  const { values, rest } = kinds(every[0]!);
  expect([values.length, rest?.name, rest?.values.length]).toEqual([12, 'ще 8', 8]);
  const folded = every.find(({ filter }) => filter?.value === rest!.values[0]!.value)!;
  expect(kinds(folded).rest?.values.map(({ current }) => current)).toEqual([true, ...Array<boolean>(7).fill(false)]);
});

it('many years stand by decades, and rare kinds together', () => {
  const documents = manyDocuments(200).map((document, index) => ({
    ...document,
    years: [1861 + (index % 80), 1862 + (index % 80)] as Years,
    meta: {
      ...document.meta,
      genre: index < 140 ? document.meta.genre : { en: plain(`K ${index}`), uk: plain(`В ${index}`) },
    },
  }));
  const [, kinds, years] = facetLabels(listings({ documents })[0]!, 'uk');
  expect(kinds).toMatch(/^kind: Звіт \d+, .*, інші види 60$/);
  expect(years).toMatch(/^year: 1860–1869 27, 1870–1879 30, .*, 1940–1949 2$/);
});
