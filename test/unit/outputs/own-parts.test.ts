import { expect, it } from 'vitest';
import { pageTitle } from '../../../src/outputs/own-parts.ts';
import { plain } from '../../../src/model/text-types.ts';

const titled = (title: string, name?: string, path = 'charts/'): string =>
  pageTitle({ path, title: plain(title), ...(name === undefined ? {} : { name: plain(name) }) }, 'Oseredok');

it.each([
  ['Sums', undefined, 'Sums – Oseredok'],
  ['x'.repeat(55), undefined, `${'x'.repeat(55)} – Oseredok`],
  ['x'.repeat(56), undefined, 'x'.repeat(56)],
  ['x'.repeat(70), 'Growth: cells', 'x'.repeat(70)],
  ['x'.repeat(71), 'Growth: cells', 'Growth: cells – Oseredok'],
  ['word '.repeat(20), undefined, `${'word '.repeat(13)}word…`],
  ['Problems ', undefined, 'Problems – Oseredok'],
])('pageTitle of %j is at most 70 letters long, and ends with none of them cut', (title, name, expected) => {
  expect(titled(title, name)).toBe(expected);
  expect(titled(title, name).length).toBeLessThanOrEqual(71);
});

it('pageTitle begins with the name of the site on the home page', () => {
  expect(titled('Three documents', undefined, '')).toBe('Oseredok – Three documents');
});
