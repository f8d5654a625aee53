/** Who cites a work: each place once, in the order of the site, by the name that stands first. */
import { expect, it } from 'vitest';
import { citedBy } from '../../../src/edition/cited-by.ts';
import type { Edition } from '../../../src/model/edition.ts';

const both = (words: string): { en: string; uk: string } => ({ en: words, uk: words });
const named = (name: string, sources: readonly string[]): object => ({
  ...{ id: name, slug: name, title: both(name), label: both(name), term: both(name), forms: [name] },
  ...{ sources, date: { sources } },
});

function editionOf(meta: object, rest: object = {}): Edition {
  const facts = { titles: both('Cells'), short: both('cells'), date: {}, place: {}, author: {} };
  return {
    documents: [{ slug: 'cells', meta: { ...facts, ...meta }, notes: [], words: null, ...rest }],
    ...{ pages: [], stories: [], lessons: [], terms: [], index: { rows: { claims: new Map() } } },
  } as unknown as Edition;
}
const paths = (edition: Edition, work = 'book'): unknown =>
  citedBy(edition)
    .get(work)
    ?.map(({ path, title, within }) => [path, title.en, within?.en ?? null]);

it.each(['date', 'place', 'author'])('citedBy knows the works for the %s of a document', (fact) => {
  expect(paths(editionOf({ [fact]: { sources: ['book'] } }))).toEqual([['documents/cells/', 'Cells', null]]);
});

it('citedBy names a place once, as it is named first', () => {
  const twice = [named('one', ['book']), { ...named('one', ['book']), title: both('again') }];
  expect(paths(editionOf({ date: { sources: ['book'] }, author: { sources: ['book'] } }, { notes: twice }))).toEqual([
    ['documents/cells/', 'Cells', null],
    ['documents/cells/#one', 'one', 'cells'],
  ]);
});

it('citedBy gives notes, words and numbers of documents, then pages, stories, lessons and the glossary', () => {
  const edition = {
    ...editionOf({}, { notes: [named('note', ['book'])], words: { lines: [named('line', ['book', 'map'])] } }),
    ...{ pages: [named('page', ['book'])], stories: [named('story', ['book'])], lessons: [named('lesson', ['book'])] },
    ...{
      terms: [named('term', ['book'])],
      index: { rows: { claims: new Map([['cells', [named('claim', ['book'])]]]) } },
    },
  } as unknown as Edition;
  expect((paths(edition) as [string, string][]).map(([, title]) => title)).toEqual([
    'note',
    '«line»',
    'claim',
    'page',
    'story',
    'lesson',
    'term',
  ]);
  expect(paths(edition, 'map')).toHaveLength(1);
  expect(paths(edition, 'nothing')).toBeUndefined();
});
