import { expect, it } from 'vitest';
import { isInside, isOutside } from '../../../src/model/linkable.ts';

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
