/** What pages say of themselves to programs, in the words of schema.org; their types are held by the compiler. */
import { expect, it } from 'vitest';
import { edition as load } from '../../../src/edition/current.ts';
import { KINDS, resources } from '../../../src/kinds/index.ts';
import { site } from '../../../src/kinds/site.ts';
import { absolute, href } from '../../../src/model/paths.ts';
import type { Resource } from '../../../src/model/resource.ts';
import { plain } from '../../../src/model/text-types.ts';
import { outputFiles } from '../../../src/outputs/index.ts';
import { jsonLdText } from '../../../src/outputs/json-ld.ts';
import { termKind } from './term/resource.ts';

const edition = load();
const all = resources(edition, [...KINDS, termKind]);
const sites = { en: site('en', edition), uk: site('uk', edition) };
const files = new Set(outputFiles(edition).map(({ path }) => absolute(`/${path}`)));

type Thing = { readonly [key: string]: unknown };
const graph = (resource: Resource, of = sites[resource.lang]): readonly [Thing, Thing] =>
  (JSON.parse(jsonLdText(resource, of)) as { '@graph': [Thing, Thing] })['@graph'];
const find = (path: string): Resource => {
  const resource = all.find((one) => one.lang === 'en' && one.path === path);
  if (resource === undefined) throw new Error(`No page ${path}`);
  return resource;
};
const list = (value: unknown): readonly Thing[] => (value ?? []) as readonly Thing[];

it('the JSON-LD of every page, of a kind that only the tests know too, says what it is and on what terms', () => {
  for (const resource of all) {
    const [thing, way] = graph(resource);
    const address = absolute(href(resource.lang, resource.path));
    expect(thing, resource.path).toMatchObject({
      '@type': resource.type,
      '@id': address,
      name: resource.title,
      description: resource.description,
      inLanguage: resource.lang,
      license: edition.licence.editorial.url,
      publisher: { name: edition.licence.holder[resource.lang] },
    });
    const steps = list(way['itemListElement']);
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.at(0)?.['item'], resource.path).toEqual({ '@id': absolute(href(resource.lang, '')) });
    expect(steps.at(-1)?.['item'], resource.path).toEqual({ '@id': address });
  }
});

it('the JSON-LD of every page leads to it over pages that there are', () => {
  const known = new Set(all.map(({ lang, path }) => absolute(href(lang, path))));
  for (const resource of all) {
    const steps = list(graph(resource)[1]['itemListElement']);
    expect(steps.filter(({ item }) => !known.has(String((item as Thing)['@id'])))).toEqual([]);
    for (const { path } of resource.above) expect(resource.path.startsWith(path) || path === 'maintainers/').toBe(true);
  }
});

it('the JSON-LD of a document names its source and the text of it, and leaves the works to their page', () => {
  for (const { slug, meta } of edition.documents) {
    const resource = find(`documents/${slug}/`);
    const [thing] = graph(resource);
    const text = absolute(`/api/documents/${slug}.txt`);
    expect(thing['isBasedOn']).toMatchObject({
      '@type': 'CreativeWork',
      name: meta.title,
      inLanguage: meta.language,
      copyrightNotice: edition.licence.sources.en,
      encoding: { contentUrl: text },
    });
    expect(files.has(text)).toBe(true);
    expect(thing['citation']).toBeUndefined();
  }
});

it('the JSON-LD of a chart has its numbers as a dataset with files, and the documents that they come from', () => {
  const charts = all.filter(({ kind }) => kind === 'chart');
  expect(charts.length).toBeGreaterThan(10);
  for (const chart of charts) {
    const [{ hasPart, isBasedOn }] = graph(chart);
    const downloads = list((hasPart as Thing)['distribution']);
    expect(downloads).toHaveLength(3);
    expect(downloads.filter(({ contentUrl }) => !files.has(String(contentUrl)))).toEqual([]);
    expect(list(isBasedOn).length, chart.path).toBeGreaterThan(0);
  }
});

it('the JSON-LD of the page of the dataset lists its tables, with the version of the data', () => {
  const [data] = graph(find('data/'));
  expect(data['version']).toBe(edition.version);
  const downloads = list(data['distribution']).map(({ contentUrl }) => String(contentUrl));
  expect(downloads).toContain(absolute('/data/claims.csv'));
  expect(downloads).toContain(absolute('/api/claims.json'));
  expect(downloads.filter((address) => !files.has(address))).toEqual([]);
});

it('the JSON-LD of the page of works says all of each work, with the types of schema.org', () => {
  const works = list(graph(find('sources/'))[0]['citation']);
  expect(works.map((work) => work['name']).sort()).toEqual(edition.works.map(({ title }) => title).sort());
  const article = works.find((work) => String(work['@id']).endsWith('#hatch-1989'));
  expect(article).toMatchObject({
    '@type': 'ScholarlyArticle',
    author: [{ '@type': 'Person', name: 'J. Hatch', familyName: 'Hatch', givenName: 'J.' }],
    datePublished: '1989',
    isPartOf: { name: 'Slavic Review' },
    sameAs: 'https://doi.org/10.2307/2499783',
  });
});

it('the JSON-LD of a page names the list where there is more than can be named one by one', () => {
  const collection = find('documents/');
  const many = Array.from({ length: 51 }, (_, index) => ({ type: 'document', id: `d-${index}` }) as const);
  const parts = (count: number): readonly Thing[] =>
    list(graph({ ...collection, uses: () => many.slice(0, count) })[0]['hasPart']);
  expect(parts(50)).toHaveLength(50);
  expect(parts(51)).toEqual([{ '@type': 'CollectionPage', '@id': absolute('/documents/') }]);
});

it('the JSON-LD of a page cannot end the element that holds it, whatever an editor writes', () => {
  const hostile = '</script><script>alert(1)</script><!-- ]]> \u2028 " \\';
  const resource = { ...find('about/'), title: plain(hostile), description: plain(hostile) };
  expect(jsonLdText(resource, sites.en)).not.toMatch(/</);
  expect(graph(resource)[0]).toMatchObject({ name: hostile, description: hostile });
});
