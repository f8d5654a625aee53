import { expect, it } from 'vitest';
import { assemble } from '../../../../src/edition/assemble.ts';
import { partOf } from '../../../../src/edition/part.ts';
import { annotated } from '../../../../src/kinds/document/annotated.ts';
import { linkedTerms, TermLinks } from '../../../../src/kinds/document/term-links.ts';
import { site } from '../../../../src/kinds/site.ts';
import { toHtml } from '../../../../src/text/html.ts';

const { edition } = assemble({ root: process.cwd(), base: '/' });
if (edition === null) throw new Error('The content has problems.');
const documents = edition.documents.map((document) => {
  const whole = annotated(document, edition.index.rows);
  return { document, whole, linked: linkedTerms(whole, site('en', edition)) };
});

it('linkedTerms marks each term of a document, and never one that a number or a correction holds', () => {
  for (const { document, whole, linked } of documents) {
    const places = edition.index.termPlaces.get(document.slug) ?? [];
    const free = places.filter(({ span }) =>
      whole.marks.links.every(({ start, end }) => end <= span.start || start >= span.end),
    );
    expect(new Set(linked.map(({ term }) => term))).toEqual(new Set(free.map(({ term }) => term)));
    for (const one of linked) expect(free).toContain(one);
  }
});

it('linkedTerms marks a term once in a paragraph, and not again in the next two', () => {
  for (const { document, linked } of documents) {
    const order = document.reading.blocks.map(({ id }) => id);
    for (const places of Map.groupBy(linked, ({ term }) => term).values()) {
      const at = places.map(({ block }) => order.indexOf(block));
      for (const [index, one] of at.slice(1).entries()) expect(one - (at[index] ?? 0)).toBeGreaterThan(2);
    }
  }
});

it('TermLinks links in the translation what names the terms of a sentence, each once', () => {
  const dispatch = documents.find(({ document }) => document.slug === 'production-cells');
  if (dispatch === undefined) throw new Error('No such document.');
  const block = dispatch.document.reading.blocks.find(({ id }) => id === 'p6');
  if (block === undefined) throw new Error('No such paragraph.');
  const { terms, plainly } = new TermLinks(dispatch.whole, site('en', edition)).of(block, block);
  expect(terms.map(({ href }) => href)).toContain('/glossary/#shop-cell');
  expect(toHtml(plainly('The shop cells <b>, non-party people and the shop cell'))).toBe(
    'The <a class="term" href="/glossary/#shop-cell">shop cells</a> &lt;b&gt;, ' +
      '<a class="term" href="/glossary/#non-party">non-party people</a> and the shop cell',
  );
});

it('the part of a document has the same links as the whole Edition, and nothing that entries tell', () => {
  for (const { document, linked } of documents) {
    const part = partOf(edition, document);
    expect(linkedTerms(annotated(document, part.index.rows), site('en', part))).toEqual(linked);
    expect(part.terms.filter(({ body }) => body.html.en !== '')).toEqual([]);
  }
});
