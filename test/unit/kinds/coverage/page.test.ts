import { expect, it } from 'vitest';
import { edition } from '../../../../src/edition/current.ts';
import { coveragePage, coveragePages } from '../../../../src/kinds/coverage/page.ts';
import { coverage, wholeCoverage } from '../../../../src/kinds/coverage/view.ts';
import { indexed } from '../../../../src/model/edition.ts';

const real = edition();
const [first] = real.documents;
if (first === undefined) throw new Error('There is no document.');
const large = indexed({
  ...real,
  documents: Array.from({ length: 52 }, (_, index) => ({ ...first, slug: `document-${index}` })),
});
const documents = coverage(large);
const page = (number: number) =>
  coveragePage(large, { documents, whole: wholeCoverage(documents) }, number, 'en', (path) => path);

it('coverage stands on as many pages as it takes to show 25 documents on each', () => {
  expect([coveragePages(real), coveragePages(large)]).toEqual([1, 3]);
  expect(coveragePages(indexed({ ...real, documents: [] }))).toBe(1);
});

it('the pages of coverage show every document once, in the order of the edition', () => {
  const pages = [1, 2, 3].map(page);
  expect(pages.map((view) => view.documents.length)).toEqual([25, 25, 2]);
  expect(pages.flatMap((view) => view.documents.map(({ slug }) => slug))).toEqual(
    large.documents.map(({ slug }) => slug),
  );
});

it('each page of coverage has the figures of the whole edition', () => {
  expect(page(3).total).toEqual(page(1).total);
  const [annotated] = page(3).total;
  expect(annotated?.share.of).toBe(52 * (documents[0]?.annotated.of ?? 0));
});
