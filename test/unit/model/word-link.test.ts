/** Addresses of words and of sentences. */
import { expect, it } from 'vitest';
import { checksum, formatWordLink, parseSentenceId, parseWordLink, sentenceIds } from '../../../src/model/word-link.ts';
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

it('a sentence keeps its id wherever it stands in its block, and gets another when its words change', () => {
  const before = sentenceIds('p2', ['Перше.', 'Друге.', 'Друге.']);
  const after = sentenceIds('p2', ['Нове.', 'Перше.', 'Друге!', 'Друге.']);
  expect(new Set(before).size).toBe(3);
  expect(after[1]).toBe(before[0]);
  expect(after[3]).toBe(before[1]);
  expect(before).not.toContain(after[2]);
});

it('the id of a sentence names its block and its words, and no other id does', () => {
  const [id = '', again = ''] = [0, 1].map((index) => sentenceIds('p12', ['Одне.', 'Одне.'])[index]);
  expect(parseSentenceId(id)).toEqual({ block: 'p12', sum: checksum('Одне.') });
  expect(parseSentenceId(again)).toEqual({ block: 'p12', sum: `${checksum('Одне.')}-2` });
  expect(parseSentenceId('p12-abc-10')).toEqual({ block: 'p12', sum: 'abc-10' });
  for (const other of ['p2', 'pc-kotri', 'n-p2', 'p2-', 'p2-ABC', 'n-p2-abc', 'p2-abc!'])
    expect(parseSentenceId(other)).toBeNull();
});
