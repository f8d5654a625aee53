/** Addresses of words. */
import { expect, it } from 'vitest';
import { checksum, formatWordLink, parseWordLink } from '../../../src/model/word-link.ts';
import { fc } from '../../support/laws.ts';

const place = fc.record({
  lang: fc.constantFrom(null, 'en', 'uk'),
  block: fc.integer({ min: 1, max: 99 }).map((number) => `p${number}`),
  start: fc.nat(5000),
  last: fc.integer({ min: 1, max: 99 }).map((number) => `p${number}`),
  end: fc.nat(5000),
});

it('a link to words is read back as it was written, of either column and over several blocks', () => {
  fc.assert(
    fc.property(place, fc.string(), (one, words) => {
      const link = one.last === one.block ? { ...one, end: one.start + one.end + 1 } : one;
      expect(parseWordLink(formatWordLink(link, words))).toEqual({ ...link, sum: checksum(words) });
    }),
  );
});

it('checksum is FNV-1a of 32 bits: addresses that were published stay', () => {
  expect(['', 'a', 'foobar'].map(checksum)).toEqual(['ztntfp', '1r9wi7g', '1h5yxyg']);
});

it('a link to words of one block of the source is written as it has always been', () => {
  const words = '113 відсотки';
  const link = { lang: null, block: 'p2', start: 514, last: 'p2', end: 526 };
  expect(formatWordLink(link, words)).toBe(`w=p2.514.526.${checksum(words)}`);
  expect(parseWordLink(`w=p2.514.526.${checksum(words)}`)).toEqual({ ...link, sum: checksum(words) });
});

it.each([
  '',
  'p3',
  'w=',
  'w=p3',
  'w=p3.1.2',
  'w=p3.2.2.abc',
  'w=p3.9.2.abc',
  'w=q3.1.2.abc',
  'w=eng-p3.1.2.abc',
  'w=p3.1.2.ABC',
  'w=p3.-1.2.abc',
  'w=p3.1.2.abc.d',
  'w=p3.1.p3.2.p4.abc',
  'w=p3.1e3.2000.abc',
  'share-now',
  'nw=p3.1.2.abc',
])('%j is no link to words', (fragment) => {
  expect(parseWordLink(fragment)).toBeNull();
});
