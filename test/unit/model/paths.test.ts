import { expect, it } from 'vitest';
import { href, other } from '../../../src/model/paths.ts';

it('href puts English at the root and Ukrainian below uk/', () => {
  expect(href('en', 'documents/new-ties/#p3')).toBe('/documents/new-ties/#p3');
  expect(href('uk', '')).toBe('/uk/');
});

it('other leads from each language to the other', () => {
  expect([other('en'), other('uk')]).toEqual(['uk', 'en']);
});
