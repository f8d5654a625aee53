import { expect, it } from 'vitest';
import { checksum, formatWordLink, holds, parseWordLink } from '../../../../src/client/reader/word-links.ts';
import { fc } from '../../../support/laws.ts';

const text = 'а зараз 113 відсотки. Таким чином, партійна організація в виробництві зросла';

it('a link to words is read back as it was written, for every range of a text', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 99 }),
      (words, a, b, number) => {
        const start = a % words.length;
        const end = start + 1 + (b % (words.length - start));
        const link = parseWordLink(formatWordLink(`p${number}`, words, start, end));
        expect(link).toEqual({ block: `p${number}`, start, end, sum: checksum(words.slice(start, end)) });
        expect(link !== null && holds(link, words)).toBe(true);
      },
    ),
  );
});

it('a link to words notices that they have changed, moved or gone', () => {
  const link = parseWordLink(formatWordLink('p2', text, 8, 11));
  if (link === null) throw new Error('the link was not read');
  expect(holds(link, text)).toBe(true);
  expect(holds(link, text.replace('113', '11,3'))).toBe(false);
  expect(holds(link, `А ${text}`)).toBe(false);
  expect(holds(link, 'а зараз')).toBe(false);
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
  'w=p3.1.2.ABC',
  'w=p3.-1.2.abc',
  'w=p3.1.2.abc.d',
  'w=p3.1e3.2000.abc',
  'share-now',
])('%j is no link to words', (fragment) => {
  expect(parseWordLink(fragment)).toBeNull();
});
