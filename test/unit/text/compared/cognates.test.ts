import { expect, it } from 'vitest';
import { skeletonOf, skeletons } from '../../../../src/text/compared/cognates.ts';

it.each([
  ['Халявський', 'Khaliavskyi'],
  ['комуністів', 'communists'],
  ['організація', 'organisation'],
  ['организации', 'організації'],
  ['конференція', 'conference'],
])('skeletonOf knows «%s» in “%s”', (one, other) => {
  expect(skeletonOf(one)).toBe(skeletonOf(other));
});

it('skeletons leaves out what is too short to tell', () => {
  expect([...skeletons('Харків і рік – Kharkiv in oak')]).toEqual([skeletonOf('Харків')]);
});
