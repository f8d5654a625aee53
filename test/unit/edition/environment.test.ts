import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  basePath,
  checkSettings,
  language,
  offline,
  serverAddress,
  siteOrigin,
} from '../../../src/edition/environment.ts';

// The command that runs the tests names its own.
beforeEach(() => void vi.stubEnv('OSEREDOK_LANG', ''));
afterEach(() => vi.unstubAllEnvs());

it('settings that are empty, as a code host leaves them, are not set', () => {
  for (const name of ['SITE', 'BASE', 'ERRATA', 'OFFLINE', 'PORT', 'HOST']) vi.stubEnv(name, '');
  expect([siteOrigin(), basePath(), offline(), serverAddress()]).toEqual([
    'http://localhost:4321',
    '/',
    true,
    { port: 4321, host: '127.0.0.1' },
  ]);
});

it('settings come from the environment, and a flag goes before', () => {
  vi.stubEnv('SITE', 'https://example.org');
  vi.stubEnv('BASE', 'x/y');
  vi.stubEnv('PORT', '80');
  vi.stubEnv('HOST', '::1');
  expect([siteOrigin(), basePath(), serverAddress()]).toEqual([
    'https://example.org',
    '/x/y/',
    { port: 80, host: '::1' },
  ]);
  expect(serverAddress({ port: '0', host: 'localhost' })).toEqual({ port: 0, host: 'localhost' });
});

it('settings that are wrong are refused together, a sentence each', () => {
  vi.stubEnv('SITE', 'example.org');
  vi.stubEnv('BASE', '../up');
  expect(() => checkSettings('/home/a#b', '/')).toThrow(/^SITE cannot be .*\nBASE cannot be .*\nThe site cannot .*$/);
  expect(() => checkSettings(null)).toThrow(/^SITE cannot be .*\nBASE cannot be .*$/);
  vi.stubEnv('PORT', 'abc');
  vi.stubEnv('HOST', 'http://x');
  expect(() => serverAddress()).toThrow(/^PORT cannot be .*\nHOST cannot be .*$/);
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

it('language is that of the command that started this one, and passes over what is empty', () => {
  vi.stubEnv('LC_ALL', '');
  vi.stubEnv('LC_MESSAGES', '');
  vi.stubEnv('LANG', 'uk_UA.UTF-8');
  expect(language()).toBe('uk');
  vi.stubEnv('OSEREDOK_LANG', 'en');
  expect(language()).toBe('en');
});
