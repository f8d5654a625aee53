/** The glossary as the Edition holds it, and as the read API gives it away. */
import { expect, it } from 'vitest';
import { citedBy } from '../../../src/edition/cited-by.ts';
import { edition as current } from '../../../src/edition/current.ts';
import { partOf } from '../../../src/edition/part.ts';
import { glossaryPath } from '../../../src/model/addresses.ts';
import { LANGS } from '../../../src/model/common.ts';
import { termPlaces } from '../../../src/model/term.ts';
import { outputFiles } from '../../../src/outputs/index.ts';

const edition = current();
const { terms, documents, index } = edition;
const textOf = (slug: string): string => index.documents.get(slug)?.reading.text ?? '';

it('each place of a term holds its form, in the block that it names', () => {
  expect(terms.length).toBeGreaterThan(50);
  for (const { id, forms } of terms) {
    expect(forms.length, id).toBeGreaterThan(0);
    for (const { document, form, places } of forms)
      for (const { span, block, words } of places) {
        expect([textOf(document).slice(span.start, span.end), words], id).toEqual([form, form]);
        const around = index.documents.get(document)?.reading.blocks.find((one) => one.id === block);
        expect(around !== undefined && around.start <= span.start && span.end <= around.end, id).toBe(true);
      }
  }
});

it('places of terms stand in the order of the text, and no letter leads to two terms', () => {
  for (const { slug } of documents) {
    const places = index.termPlaces.get(slug) ?? [];
    expect(places.length).toBeGreaterThan(0);
    places.slice(1).forEach(({ span }, at) => expect(span.start).toBeGreaterThanOrEqual(places[at]?.span.end ?? 0));
  }
  expect([...termPlaces(terms).values()].flat().length).toBe(
    terms.flatMap(({ forms }) => forms.flatMap(({ places }) => places)).length,
  );
});

it('a term says in both languages what it means, and what is not known or why nothing is', () => {
  for (const { id, term, body, unknown, certain } of terms) {
    expect(unknown.length > 0, id).toBe(certain === null);
    for (const lang of LANGS)
      for (const text of [
        term[lang],
        body.text[lang],
        ...[...unknown, ...(certain ? [certain] : [])].map(({ text }) => text[lang]),
      ])
        expect(text, id).toMatch(/\p{L}/u);
  }
});

it('links of a term lead to the page of the glossary', () => {
  for (const { links, body } of terms)
    for (const to of links) {
      expect(index.glossary.has(to), to).toBe(true);
      expect(body.html.uk).toContain(`/uk/${glossaryPath(to)}"`);
    }
  expect(terms.flatMap(({ links }) => links).length).toBeGreaterThan(20);
});

it('the part of a document has the terms that its words lead to, with its own places alone', () => {
  for (const document of documents) {
    const part = partOf(edition, document);
    const own = terms.filter(({ forms }) => forms.some((form) => form.document === document.slug));
    expect(part.terms.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
    expect(part.index.termPlaces).toEqual(new Map([[document.slug, index.termPlaces.get(document.slug)]]));
  }
});

it('the part of a document whose words lead nowhere still knows that there is a glossary', () => {
  const [document] = documents;
  const bare = { ...edition, index: { ...index, termPlaces: new Map() } };
  const { terms: own, index: ownIndex } = partOf(bare, document!);
  expect(own.map(({ forms }) => forms)).toEqual([[]]);
  expect([...ownIndex.termPlaces.values()].flat()).toEqual([]);
});

it('a work that an entry names is cited by it', () => {
  const citing = citedBy(edition);
  for (const { id, sources } of terms)
    for (const work of sources) expect(citing.get(work)?.map(({ path }) => path)).toContain(glossaryPath(id));
});

it('the read API has every term with its places, counted in code points', () => {
  const file = outputFiles(edition).find(({ path }) => path === 'api/glossary.json');
  const json = JSON.parse(String(file?.body())) as {
    terms: { id: string; forms: { document: string; form: string; places: { start: number; end: number }[] }[] }[];
  };
  expect(json.terms.map(({ id }) => id)).toEqual(terms.map(({ id }) => id));
  for (const { forms } of json.terms)
    for (const { document, form, places } of forms)
      for (const { start, end } of places) expect([...textOf(document)].slice(start, end).join('')).toBe(form);
});

it('a line of old words that touches a term leads to its entry, in both languages', () => {
  const touching = documents.flatMap(({ slug, words }) =>
    (words?.lines ?? []).flatMap((line) => {
      const touched = (index.termPlaces.get(slug) ?? []).filter((place) =>
        line.places.some(({ span }) => span.start < place.span.end && place.span.start < span.end),
      );
      return touched.map(({ term }) => ({ line, term }));
    }),
  );
  expect(touching.length).toBeGreaterThan(4);
  for (const { line, term } of touching)
    for (const lang of LANGS) expect(line.html[lang], line.id).toContain(`${glossaryPath(term)}"`);
});
