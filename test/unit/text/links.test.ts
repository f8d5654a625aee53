import { describe, expect, it } from 'vitest';
import { isInside, isOutside } from '../../../src/text/links.ts';

describe('isOutside', () => {
  it.each([
    'https://example.org',
    'https://example.org/a?b#c',
    'https://приклад.укр:8080/',
    'https://a.b?c',
    'https://a.b#c',
  ])('lets %s pass', (target) => expect(isOutside(target)).toBe(true));

  it.each([
    'http://example.org/',
    ' https://example.org/',
    'https://user@example.org/',
    'https://example.org\\@other.org/',
    'https://example.org/a b',
    'https://example.org:port/',
    'https://',
    'javascript:alert(1)',
  ])('refuses %s', (target) => expect(isOutside(target)).toBe(false));
});

describe('isInside', () => {
  it.each(['/', '/documents/a/#b'])('lets %s pass', (target) => expect(isInside(target)).toBe(true));

  it.each(['//example.org/', '/\\example.org', '/a\\b', '/a b', 'a', '#a', ' /a', ''])('refuses %j', (target) =>
    expect(isInside(target)).toBe(false),
  );
});
