/** What charts take of a claim: its number, in either reading. */
import { expect, it } from 'vitest';
import { numberIn } from '../../../src/charts/dataset.ts';

it('numberIn gives the number as it was transcribed and as it is corrected, of a range the upper end', () => {
  expect(numberIn({ value: 113, corrected: 11.3 }, 'transcribed')).toBe(113);
  expect(numberIn({ value: 113, corrected: 11.3 }, 'corrected')).toBe(11.3);
  expect(numberIn({ value: [5, 6], corrected: [5, 7] }, 'transcribed')).toBe(6);
  expect(numberIn({ value: [5, 6], corrected: [5, 7] }, 'corrected')).toBe(7);
});
