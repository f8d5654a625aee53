import { describe, expect, it } from 'vitest';
import { isReservedId, linkablePaths, RESERVED_PAGES } from '../../../src/model/linkable.ts';

const OUTLINE = {
  documents: [{ slug: 'letter' }],
  pages: [{ slug: 'home' }, { slug: 'about' }],
  charts: [{ id: 'growth', views: [{ id: 'cells' }, { id: 'density' }] }],
};

describe('addresses that content may link to', () => {
  it('linkablePaths names every page once that content may link to', () => {
    const paths = linkablePaths(OUTLINE);
    expect(paths).toEqual([
      '',
      'documents/',
      'documents/letter/',
      'charts/',
      'charts/growth/cells/',
      'charts/growth/density/',
      'ledger/',
      'data/',
      'about/',
      'maintainers/',
      'maintainers/coverage/',
      'maintainers/problems/',
    ]);
    expect(linkablePaths(OUTLINE, { term: () => ['glossary/'] })).toEqual(['glossary/']);
  });

  it('a page of prose cannot take the address of another page, a language, the API or a planned part', () => {
    for (const slug of ['documents', 'charts', 'ledger', 'data', 'maintainers', 'uk', 'en', 'api', 'index', 'glossary'])
      expect(RESERVED_PAGES.has(slug), slug).toBe(true);
    for (const slug of ['home', 'about', 'method', '']) expect(RESERVED_PAGES.has(slug), slug).toBe(false);
  });
});

describe('isReservedId', () => {
  it.each([
    'p1',
    'h12',
    'x3',
    'n-cells',
    'mark-now',
    'tr-en',
    'title-ratio',
    'theme-dark',
    'main',
    'list',
    'set-aside',
  ])('keeps %s for the page itself', (id) => {
    expect(isReservedId(id)).toBe(true);
  });

  it.each(['p', 'p1a', 'page-1', 'cells-now', 'note', 'lists', 'markings', 'domain'])('leaves %s to content', (id) => {
    expect(isReservedId(id)).toBe(false);
  });
});
