import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { PLAIN } from '../../../src/kinds/kind.ts';
import { absolute } from '../../../src/model/paths.ts';
import type { Resource } from '../../../src/model/resource.ts';
import { plain } from '../../../src/model/text-types.ts';
import { robotsOutput, sitemaps } from '../../../src/outputs/sitemap.ts';

const pages = Array.from({ length: 5 }, (_, index): Resource => ({
  ...PLAIN,
  kind: 'term',
  path: `terms/${index}&/`,
  lang: index % 2 === 0 ? 'en' : 'uk',
  title: plain('Term'),
  description: plain('A term.'),
}));
const read = (body: string): Document => new JSDOM(body, { contentType: 'text/xml' }).window.document;
const locations = (body: string): (string | null)[] =>
  [...read(body).querySelectorAll('loc')].map(({ textContent }) => textContent);

it('the sitemap names each page with its address in each language, as the protocol has it', () => {
  const [file, ...more] = sitemaps(pages);
  expect(more).toEqual([]);
  const { documentElement } = read(file?.body() ?? '');
  expect([documentElement.localName, documentElement.namespaceURI]).toEqual([
    'urlset',
    'http://www.sitemaps.org/schemas/sitemap/0.9',
  ]);
  const [first] = documentElement.children;
  expect(
    [...(first?.children ?? [])].map((one) => [one.localName, one.namespaceURI, one.getAttribute('hreflang')]),
  ).toEqual([
    ['loc', 'http://www.sitemaps.org/schemas/sitemap/0.9', null],
    ['link', 'http://www.w3.org/1999/xhtml', 'en'],
    ['link', 'http://www.w3.org/1999/xhtml', 'uk'],
    ['link', 'http://www.w3.org/1999/xhtml', 'x-default'],
  ]);
  expect(locations(file?.body() ?? '')).toEqual(
    [0, 1, 2, 3, 4].map((index) => absolute(`/${index % 2 === 0 ? '' : 'uk/'}terms/${index}&/`)),
  );
});

it('the sitemap gives readers of any other language the English page', () => {
  const [, , second] = [...read(sitemaps(pages)[0]?.body() ?? '').querySelectorAll('url')];
  expect([...(second?.querySelectorAll('link') ?? [])].map((one) => one.getAttribute('href'))).toEqual(
    ['/terms/2&/', '/uk/terms/2&/', '/terms/2&/'].map(absolute),
  );
});

it('the sitemap is one file as long as that holds all pages', () => {
  expect(sitemaps(pages, 5).map(({ path }) => path)).toEqual(['sitemap.xml']);
  expect(sitemaps(pages, 3).map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
});

it('the sitemap becomes a list of sitemaps where one may not hold all pages', () => {
  const [list, ...parts] = sitemaps(pages, 2);
  expect(read(list?.body() ?? '').documentElement.localName).toBe('sitemapindex');
  expect(locations(list?.body() ?? '')).toEqual(parts.map(({ path }) => absolute(`/${path}`)));
  expect(parts.flatMap(({ body }) => locations(body()))).toEqual(locations(sitemaps(pages)[0]?.body() ?? ''));
});

it('crawlers may read everything and are told where the sitemap is', () => {
  const [file] = robotsOutput.files([], null as never);
  expect([file?.path, file?.body()]).toEqual([
    'robots.txt',
    `User-agent: *\nDisallow:\n\nSitemap: ${absolute('/sitemap.xml')}\n`,
  ]);
});
