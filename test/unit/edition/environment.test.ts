import { afterEach, expect, it, vi } from 'vitest';
import { basePath, language } from '../../../src/edition/environment.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['/', '/'],
  ['', '/'],
  ['x', '/x/'],
  ['/x', '/x/'],
  ['/x/y/', '/x/y/'],
  ['//x//', '/x/'],
])('basePath makes %j %s', (given, path) => {
  expect(basePath(given)).toBe(path);
});

it.each([
  ['uk', 'C', 'uk'],
  [undefined, 'uk_UA.UTF-8', 'uk'],
  ['en', 'uk_UA.UTF-8', 'en'],
  [undefined, 'C', 'en'],
  ['de', 'uk_UA.UTF-8', 'en'],
])('language for the flag %s in a terminal of %s is %s', (wanted, locale, lang) => {
  vi.stubEnv('LC_ALL', locale);
  expect(language(wanted)).toBe(lang);
});
