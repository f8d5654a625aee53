import { expect, it } from 'vitest';
import type { ListedFile } from '../../../src/model/offline.ts';
import {
  type Asked,
  builtIn,
  companionsOf,
  fileIn,
  inOrder,
  isGone,
  isOfType,
  isPage,
  isSparing,
  partWith,
  pathOf,
  type Remembered,
  standingOf,
  wayOf,
  withFirst,
} from '../../../src/worker/decide.ts';

const BASE = 'https://example.org/oseredok/';
const GET = { method: 'GET', mode: 'cors', cache: 'default', range: null };
const way = (path: string, how: Partial<Asked> = {}) => wayOf({ ...GET, ...how, url: new URL(path, BASE).href }, BASE);

it.each([
  ['documents/new-ties/', { mode: 'navigate' }, 'page'],
  ['?q=854#found', { mode: 'navigate' }, 'page'],
  ['_astro/Page.abc.js', {}, 'file'],
  ['documents/new-ties/words/', {}, 'file'],
  ['favicon.svg', { mode: 'no-cors' }, 'file'],
] as const)('wayOf answers %s with %o as %s', (path, how, expected) => {
  expect(way(path, how)).toBe(expected);
});

it.each([
  ['what is sent', 'documents/', { method: 'POST' }],
  ['a head alone', 'documents/', { method: 'HEAD' }],
  ['a part of a file', 'data/claims.csv', { range: 'bytes=0-3' }],
  ['what only the browser’s own cache may answer', 'documents/', { cache: 'only-if-cached' }],
  ['another origin', 'https://other.example/oseredok/', {}],
  ['another site of the origin', '/other/', { mode: 'navigate' }],
  ['an address that is no text', '%E0%A4%A/', { mode: 'navigate' }],
  ['a frame for other people’s pages', 'uk/embed/growth/density/', { mode: 'navigate' }],
  ['the worker', 'sw.js', {}],
  ['the list of what is kept', 'api/offline-2.json', {}],
] as const)('wayOf leaves %s to the browser', (_, path, how) => {
  expect(way(path, how)).toBe('leave');
});

it.each([
  ['https://example.org/oseredok', ''],
  ['https://example.org/oseredok/?theme=dark', ''],
  ['https://example.org/oseredok/uk/index.html#p1', 'uk/'],
  ['https://example.org/oseredok/%D1%81%D0%BB%D0%BE%D0%B2%D0%B0/', 'слова/'],
  ['https://example.org/oseredoks/', null],
  ['data:text/html,x', null],
])('pathOf names %s as %s', (url, path) => {
  expect(pathOf(url, BASE)).toBe(path);
});

it('a file of a long list is found in the part that can have it, and what is not listed is not', () => {
  const paths = ['', '404/', 'a/', 'a/b/', 'b.csv', 'uk/', 'uk/a/'].sort();
  const files = paths.map((path): ListedFile => [path, 1, `hash of ${path}`]);
  const cut = [files.slice(0, 3), files.slice(3, 5), files.slice(5)];
  const parts = cut.map((own, index) => ({ first: own[0]![0], path: `${index}`, hash: '' }));
  const find = (path: string) => fileIn(cut[partWith(path, parts)] ?? [], path);
  for (const file of files) expect(find(file[0])).toEqual(file);
  for (const path of ['-', 'a', 'a/b/c/', 'zz/']) expect(find(path)).toBeNull();
  expect(partWith('a', [])).toBe(-1);
});

it('standingOf tells a page of this release from a newer one, a former one, and one that nobody knows', () => {
  const page: Remembered = { path: 'a/', hash: 'old', by: 'first', own: true, kept: null, without: 'network' };
  // Even where the list of the release cannot be had any more.
  expect(standingOf(page, 'first', null)).toBe('own');
  expect(standingOf({ ...page, own: false }, 'first', 'new')).toBe('newer');
  expect(standingOf(page, 'second', 'new')).toBe('former');
  expect(standingOf(page, 'second', null)).toBe('former');
  // What did not change from one release to the next is of both.
  expect(standingOf(page, 'second', 'old')).toBe('own');
  // Until it has data of one of them: it is given no other’s.
  const given = { ...page, of: 'first' };
  expect(standingOf(given, 'second', 'old')).toBe('former');
  expect(standingOf(given, 'first', 'old')).toBe('own');
  expect(standingOf(null, 'first', 'old')).toBe('unknown');
  // Its worker was ended before it knew what it answered.
  const begun = { ...page, hash: '', own: false };
  expect(standingOf(begun, 'first', 'old')).toBe('unknown');
  expect(standingOf(begun, 'second', 'old')).toBe('former');
});

it('builtIn finds what a page loads by hashed names, pictures of notes, and what a script imports beside it', () => {
  expect(builtIn('<img loading="lazy" src="/oseredok/uk/charts/pictures/share-metal.svg">', 'uk/a/')).toEqual([
    'uk/charts/pictures/share-metal.svg',
  ]);
  const page = '<link href="/oseredok/_astro/text-latin.-YQ7.woff2"><script src="/oseredok/_astro/Page.a_b.js">';
  expect(builtIn(page, 'a/')).toEqual(['_astro/text-latin.-YQ7.woff2', '_astro/Page.a_b.js']);
  expect(builtIn('import{a}from"./words.B1.js";const b=()=>import(`./kept.C2.js`);', '_astro/x.js')).toEqual([
    '_astro/words.B1.js',
    '_astro/kept.C2.js',
  ]);
  expect(builtIn('from "./words.B1.js"', 'about/')).toEqual([]);
});

it.each([
  ['_astro/x.js', 'text/javascript; charset=utf-8', true],
  ['_astro/x.js', 'text/plain', false],
  ['documents/new-ties/', 'text/html', true],
  ['documents/new-ties/', 'application/octet-stream', false],
  ['', null, false],
  ['data/claims.csv', 'application/octet-stream', true],
])('isOfType: %s that comes as %s is what it is: %s', (path, type, expected) => {
  expect(isOfType(path, type)).toBe(expected);
});

it.each([
  [200, 'text/javascript', 'localhost', false],
  [200, 'text/html', 'localhost', true],
  [503, 'text/html', 'localhost', false],
  [404, 'text/html', 'example.org', true],
  [410, null, 'example.org', true],
  // A page to sign in, a filter, a server that has had enough.
  [200, 'text/html', 'example.org', false],
  [403, 'text/html', 'example.org', false],
  [429, null, 'example.org', false],
])('isGone: a worker answered by %i, %s at %s means another site: %s', (status, type, host, expected) => {
  expect(isGone(status, type, host)).toBe(expected);
});

it('inOrder puts what pages are made of first, then the pages of the reader’s language', () => {
  const files = ['a/', 'a.csv', 'uk/a/', 'uk/a.csv', '_astro/x.js'].map((path): ListedFile => [path, 1, path]);
  const order = (lang: string) => inOrder(files, lang).map(([path]) => path);
  expect(order('uk')).toEqual(['_astro/x.js', 'uk/a/', 'uk/a.csv', 'a/', 'a.csv']);
  expect(order('en')).toEqual(['_astro/x.js', 'a/', 'a.csv', 'uk/a/', 'uk/a.csv']);
  expect(files.map(([path]) => path).filter(isPage)).toEqual(['a/', 'uk/a/']);
});

it('where a reader saves data, only what is opened is kept, and what it cannot be shown without', () => {
  const path = 'documents/new-ties/';
  const index = { first: ['glossary/', 'search/'] };
  expect(withFirst(path, index, true)).toEqual([path]);
  expect(withFirst(path, index, false)).toEqual([path, 'documents/new-ties/words/', 'take/', 'glossary/', 'search/']);
  const page = '<script src="/_astro/Page.a_b.js"></script><img src="/charts/pictures/share-metal.svg">';
  expect(builtIn(page, path, true)).toEqual(['_astro/Page.a_b.js']);
});

it.each([
  [{}, null, false],
  [{ connection: {} }, 'off', false],
  [{ connection: { saveData: false, effectiveType: '4g' } }, null, false],
  [{ connection: { saveData: true } }, null, true],
  [{ connection: { effectiveType: 'slow-2g' } }, null, true],
  // The navigator of a worker need not know what its pages do.
  [{ connection: { saveData: false } }, 'on', true],
])('isSparing: a browser with %o whose page asks with Save-Data %s', (browser, header, expected) => {
  expect(isSparing(browser, header)).toBe(expected);
});

it('companionsOf names the pages that the scripts of readers and charts fetch', () => {
  expect(companionsOf('documents/new-ties/')).toEqual(['documents/new-ties/words/', 'take/']);
  expect(companionsOf('uk/charts/growth/density/')).toEqual(['uk/charts/growth/density/take/']);
  expect(companionsOf('uk/')).toEqual([]);
});
