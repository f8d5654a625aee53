import { expect, it } from 'vitest';
import { edition as load } from '../../../../src/edition/current.ts';
import { glossaryKind } from '../../../../src/kinds/glossary/resource.ts';
import { glossaryView, lemmaOf } from '../../../../src/kinds/glossary/view.ts';
import { site } from '../../../../src/kinds/site.ts';
import { indexed } from '../../../../src/model/edition.ts';
import { plain } from '../../../../src/model/text-types.ts';

const edition = load();
const [en, uk] = [site('en', edition), site('uk', edition)];
const views = [glossaryView(en), glossaryView(uk)] as const;
const textOf = (html: string): string => html.replace(/<[^>]+>/g, '');

it('glossaryView has each term once in each order and once as an entry, whatever the language', () => {
  const ids = edition.terms.map(({ id }) => id).sort();
  for (const { orders, entries } of views) {
    for (const { groups } of orders)
      expect(groups.flatMap(({ lines }) => lines.map(({ id }) => id)).sort()).toEqual(ids);
    expect(entries.map(({ id }) => id).sort()).toEqual(ids);
  }
});

it('glossaryView shows every place of every term, each line with the words as they stand', () => {
  for (const { entries } of views)
    for (const { id, documents, total, shown } of entries) {
      const places = edition.index.glossary.get(id)?.forms.flatMap((form) => form.places) ?? [];
      expect([id, total, shown]).toEqual([id, places.length, places.length]);
      const lines = documents.flatMap(({ lines }) => lines.map(({ words }) => textOf(words)));
      for (const { words } of places) expect(lines.some((line) => line.includes(words))).toBe(true);
    }
});

it('glossaryView leads from each line to the sentence in which the words stand', () => {
  const [{ entries }] = views;
  const entry = entries.find(({ id }) => id === 'shop-cell');
  expect(entry?.documents[0]?.lines[0]?.href).toMatch(/^\/documents\/production-cells\/#p6-\w+$/);
});

it('glossaryView says of a slip what it should be, and of nothing else', () => {
  const [{ entries }] = views;
  const html = entries.flatMap(({ documents }) => documents.flatMap(({ lines }) => lines.map(({ words }) => words)));
  const slips = edition.terms.flatMap(({ forms }) => forms.filter(({ reading }) => reading !== null));
  const places = slips.flatMap((form) => form.places);
  expect(places.length).toBeGreaterThan(0);
  expect(html.filter((words) => words.includes('class="slip"'))).toHaveLength(places.length);
});

it('glossaryView counts documents and cuts its lists in a large corpus', () => {
  const [sample] = edition.documents;
  const [term] = edition.terms;
  if (sample === undefined || term === undefined) throw new Error('Nothing to multiply.');
  const documents = Array.from({ length: 30 }, (_, index) => ({ ...sample, slug: `copy-${index}` }));
  const [place] = term.forms[0]?.places ?? [];
  if (place === undefined) throw new Error('No place.');
  const forms = documents.map(({ slug }) => ({
    document: slug,
    form: term.term.en,
    reading: null,
    places: [place, place, place, place] as const,
  }));
  const large = indexed({ ...edition, documents, terms: [{ ...term, forms }] });
  const { orders, entries, squares, lists } = glossaryView(site('en', large));
  expect(squares).toEqual([]);
  expect(orders[0]?.groups[0]?.lines[0]).toMatchObject({ on: null, documents: 30 });
  expect(entries[0]).toMatchObject({ total: 120, moreDocuments: 18, shown: 40 });
  expect(entries[0]?.counts).toHaveLength(12);
  expect(lists.length).toBeLessThanOrEqual(12);
});

it('glossaryKind has no page where there is no term', () => {
  const empty = indexed({ ...edition, terms: [] });
  expect(glossaryKind.all(empty)).toEqual([]);
  expect(glossaryKind.nav?.(site('en', empty))).toBeNull();
});

const { index, terms } = edition;
const [sample] = terms;
if (sample === undefined) throw new Error('No term.');
const lemma = (kind: typeof sample.kind, uk: string): string =>
  lemmaOf({ ...sample, kind, term: { ...sample.term, uk: plain(uk) } }, index).text;

it('lemmaOf writes a head as a dictionary does, whether or not the sources have it in small letters', () => {
  expect(lemma('word', 'Ухил')).toBe('ухил');
  expect(lemma('body', 'Всеукраїнська нарада')).toBe('всеукраїнська нарада');
  expect(lemma('abbreviation', 'І т. и. (і таке інше)')).toBe('і т. и.');
});

it('lemmaOf leaves names and abbreviations of capitals as they are', () => {
  expect(lemma('person', 'Л. М.')).toBe('Л. М.');
  expect(lemma('place', 'Харків')).toBe('Харків');
  expect(lemma('body', 'ЛКСМ, КСМ (комсомол)')).toBe('ЛКСМ');
});

it('lemmaOf gives every term of the edition but names and abbreviations a small letter', () => {
  for (const term of terms.filter(({ kind }) => kind !== 'person' && kind !== 'place'))
    expect(lemmaOf(term, index).text).toMatch(/^(?:\p{Ll}|\p{Lu}{2})/u);
});
