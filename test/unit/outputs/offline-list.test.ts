import { expect, it } from 'vitest';
import type { ListedFile, OfflinePart } from '../../../src/model/offline.ts';
import { keptPath, offlineList } from '../../../src/outputs/offline-list.ts';

it.each([
  ['index.html', ''],
  ['uk/documents/new-ties/index.html', 'uk/documents/new-ties/'],
  ['lessons/a/a.en.html', 'lessons/a/a.en.html'],
  ['_astro/Page.a.js', '_astro/Page.a.js'],
  ['charts/growth/density.svg', 'charts/growth/density.svg'],
  ['data/claims.csv', 'data/claims.csv'],
  ['favicon.svg', 'favicon.svg'],
])('keptPath keeps %s as “%s”', (file, path) => {
  expect(keptPath(file)).toBe(path);
});

it.each([
  'sw.js',
  '_headers',
  'robots.txt',
  'sitemap-2.xml',
  '404.html',
  'uk/404.html',
  'charts/404.html',
  'uk/embed/growth/density/index.html',
  'api/claims.json',
  'charts/growth/density.png',
  'charts/growth/density.oembed.json',
  'lessons/lessons.en.moodle.imscc',
])('keptPath keeps no %s', (file) => {
  expect(keptPath(file)).toBeNull();
});

it('a page that only leads on keeps the name of its file', () => {
  expect(keptPath('charts/old/index.html', true)).toBe('charts/old/index.html');
});

const page = (number: number): ListedFile => [`documents/${number}/`, 10, `${number}`];
const MANY = Array.from({ length: 2500 }, (_, number) => page(number));

it('offlineList counts pages and bytes, and cuts a long list into parts that name the release', () => {
  const files: ListedFile[] = [...MANY, ['uk/', 5, 'a'], ['glossary/', 7, 'b'], ['', 5, 'c']];
  const { index, files: written } = offlineList(files, ['search/'], String);
  expect(index).toMatchObject({ files: 2503, pages: 2503, bytes: 25_017 });
  expect(index).toMatchObject({ first: ['', 'glossary/', 'uk/'], second: ['search/'] });
  expect(written.map(({ path }) => path)).toEqual([
    'api/offline-1.json',
    'api/offline-2.json',
    'api/offline-3.json',
    'api/offline.json',
  ]);
  const parts = written.slice(0, 3).map(({ body }) => JSON.parse(body) as OfflinePart);
  expect(new Set(parts.map(({ release }) => release))).toEqual(new Set([index.release]));
  expect(parts.map((part) => part.files[0]?.[0])).toEqual(index.parts.map(({ first }) => first));
  const paths = parts.flatMap((part) => part.files.map(([path]) => path));
  expect(paths).toEqual([...paths].sort());
  expect(paths).toHaveLength(2503);
});

it('offlineList says another release whenever one file is another, whatever the order of the files', () => {
  const release = (files: readonly ListedFile[]) => offlineList(files, [], String).index.release;
  expect(release(MANY.toReversed())).toBe(release(MANY));
  expect(release(MANY.with(7, ['documents/7/', 10, 'other']))).not.toBe(release(MANY));
});

it('offlineList has nothing come along unasked that is larger than some megabytes', () => {
  const parts = (bytes: number): ListedFile[] => MANY.map((_, part) => [`search/${part}.json`, bytes, 'a']);
  const second = (files: readonly ListedFile[]) => offlineList(files, ['search/'], String).index.second;
  expect(second([...MANY, ...parts(2000)])).toEqual(['search/']);
  expect(second([...MANY, ...parts(2001)])).toEqual([]);
});
