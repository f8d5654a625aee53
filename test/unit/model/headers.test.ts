import { expect, it } from 'vitest';
import { HEADER_RULES, headersOf } from '../../../src/model/headers.ts';

it.each([
  ['', false, false],
  ['charts/growth/cells/', false, false],
  ['charts/growth/cells.comma.csv', true, false],
  ['api/claims.json', true, false],
  ['api/documents/x.txt', true, false],
  ['_astro/text.woff2', true, true],
  ['uk/_astro/x', false, false],
  ['documents/x.passages.bib', true, false],
  ['.csv', true, false],
])('headersOf opens %j to other sites: %s, and lets it be kept: %s', (path, open, kept) => {
  const headers = headersOf(path);
  expect('Access-Control-Allow-Origin' in headers).toBe(open);
  expect('Cache-Control' in headers).toBe(kept);
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
});

it('HEADER_RULES never set one header twice for a path, which hosts would join with a comma', () => {
  for (const path of [
    '_astro/x.js',
    '_astro/x.woff2',
    'data/claims.csv',
    'x.json',
    'x.bib',
    'x.csl.json',
    'robots.txt',
    'index.html',
  ]) {
    const names = HEADER_RULES.flatMap(({ path: pattern, headers }) =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '.*')}$`).test(path) ? Object.keys(headers) : [],
    );
    expect(new Set(names).size, path).toBe(names.length);
  }
});
