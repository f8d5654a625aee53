import { expect, it } from 'vitest';
import {
  besidePath,
  coveragePath,
  dataPath,
  documentAt,
  documentPath,
  documentsPath,
  ledgerPath,
  passagePath,
  problemPath,
  prosePath,
  viewPath,
  wordsPath,
} from '../../../src/model/addresses.ts';
import { isReservedId, linkablePaths, RESERVED_PAGES, isInside, isOutside } from '../../../src/model/linkable.ts';
import { href, other } from '../../../src/model/paths.ts';

it.each([
  ['of a document', documentPath('letter'), 'documents/letter/'],
  ['of words in a document', documentPath('letter', 'p3'), 'documents/letter/#p3'],
  ['of the list of documents', documentsPath(), 'documents/'],
  ['of a later page of that list', documentsPath(2), 'documents/page/2/'],
  ['of a view', viewPath({ chart: 'growth', view: 'density' }), 'charts/growth/density/'],
  ['of a mark', viewPath({ chart: 'growth', view: 'density' }, 'now'), 'charts/growth/density/#mark-now'],
  ['of a check', ledgerPath('ratio'), 'ledger/#ratio'],
  ['of a table', dataPath('claims'), 'data/#claims'],
  ['of the coverage of a document', coveragePath(1, 'letter'), 'maintainers/coverage/#letter'],
  ['of a later page of coverage', coveragePath(2, 'letter'), 'maintainers/coverage/page/2/#letter'],
  ['of a problem', problemPath('quote-missing'), 'maintainers/problems/#quote-missing'],
  ['of the page that opens the site', prosePath('home'), ''],
  ['of another page of prose', prosePath('about'), 'about/'],
  ['of a file beside a page', besidePath('charts/growth/density/', 'comma.csv'), 'charts/growth/density.comma.csv'],
])('an address %s is written in one way', (_, path, expected) => {
  expect(path).toBe(expected);
});

it('documentAt reads the slug of a document, and nothing of any other address', () => {
  expect(documentAt(documentPath('letter'))).toBe('letter');
  for (const path of [documentsPath(), documentsPath(2), wordsPath('letter'), 'charts/growth/density/', 'letter/', ''])
    expect(documentAt(path), path).toBeNull();
});

const OUTLINE = {
  documents: [
    { slug: 'letter', words: {} },
    { slug: 'note', words: null },
  ],
  pages: [{ slug: 'home' }, { slug: 'about' }],
  stories: [{ slug: 'sums' }],
  lessons: [{ slug: 'share' }],
  terms: [{ id: 'cell' }],
  charts: [{ id: 'growth', views: [{ id: 'cells' }, { id: 'density' }] }],
};

it('passagePath names words to the browser, with the block for those that cannot find words', () => {
  const path = passagePath('letter', 'p2', { before: '', words: 'що-до участи', after: 'в' });
  const [block, directive = ''] = path.split(':~:text=');
  expect(block).toBe('documents/letter/#p2');
  expect(directive.split(',').map(decodeURIComponent)).toEqual(['що-до участи', '-в']);
  // A hyphen of the words is no hyphen of the directive.
  expect(directive.match(/-/g)).toHaveLength(1);
  expect(passagePath('letter', 'h1', { before: 'а,', words: 'б', after: '' })).toContain(':~:text=%D0%B0%2C-,%D0%B1');
});

it('linkablePaths names every page once that content may link to', () => {
  const paths = linkablePaths(OUTLINE);
  expect(paths).toEqual([
    '',
    'stories/sums/',
    'search/',
    'documents/',
    'documents/letter/',
    'documents/note/',
    'documents/letter/words/',
    'charts/',
    'charts/growth/cells/',
    'charts/growth/density/',
    'take/',
    'booklet/',
    'stories/sums/booklet/',
    'lessons/',
    'lessons/share/',
    'lessons/share/pupil/',
    'lessons/share/teacher/',
    'my-lesson/',
    'glossary/',
    'ledger/',
    'offline/',
    'data/',
    'sources/',
    'licences/',
    'about/',
    'maintainers/',
    'maintainers/coverage/',
    'maintainers/problems/',
  ]);
  expect(linkablePaths(OUTLINE, { term: () => ['glossary/'] })).toEqual(['glossary/']);
});

it('a page of prose cannot take the address of another page, a language, the API or a planned part', () => {
  for (const slug of [
    'documents',
    'charts',
    'ledger',
    'data',
    'maintainers',
    'uk',
    'en',
    'api',
    'stories',
    'index',
    'glossary',
  ])
    expect(RESERVED_PAGES.has(slug), slug).toBe(true);
  for (const slug of ['home', 'about', 'method', '']) expect(RESERVED_PAGES.has(slug), slug).toBe(false);
});

it.each(['p1', 'h12', 'x3', 'n-cells', 'mark-now', 'tr-en', 'title-ratio', 'theme-dark', 'main', 'list', 'set-aside'])(
  'isReservedId keeps %s for the page itself',
  (id) => {
    expect(isReservedId(id)).toBe(true);
  },
);

it.each(['p', 'p1a', 'page-1', 'cells-now', 'note', 'lists', 'markings', 'domain'])(
  'isReservedId leaves %s to content',
  (id) => {
    expect(isReservedId(id)).toBe(false);
  },
);

it.each([
  'https://example.org',
  'https://example.org/a?b#c',
  'https://приклад.укр:8080/',
  'https://a.b?c',
  'https://a.b#c',
])('isOutside lets %s pass', (target) => expect(isOutside(target)).toBe(true));

it.each([
  'http://example.org/',
  ' https://example.org/',
  'https://user@example.org/',
  'https://example.org\\@other.org/',
  'https://example.org/a b',
  'https://example.org:port/',
  'https://',
  'javascript:alert(1)',
])('isOutside refuses %s', (target) => expect(isOutside(target)).toBe(false));

it.each(['/', '/documents/a/#b'])('isInside lets %s pass', (target) => expect(isInside(target)).toBe(true));

it.each(['//example.org/', '/\\example.org', '/a\\b', '/a b', 'a', '#a', ' /a', ''])('isInside refuses %j', (target) =>
  expect(isInside(target)).toBe(false),
);

it('href puts English at the root and Ukrainian below uk/', () => {
  expect(href('en', 'documents/new-ties/#p3')).toBe('/documents/new-ties/#p3');
  expect(href('uk', '')).toBe('/uk/');
});

it('other leads from each language to the other', () => {
  expect([other('en'), other('uk')]).toEqual(['uk', 'en']);
});
