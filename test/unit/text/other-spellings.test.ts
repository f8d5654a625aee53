/** Names in English that are spelled as others did, and words that only look like them. */
import { expect, it } from 'vitest';
import { otherSpellings } from '../../../src/text/other-spellings.ts';

const found = (text: string): string[] =>
  otherSpellings(text).map(({ start, end, meant }) => `${text.slice(start, end)} → ${meant}`);

it.each([
  ['He came from Kiev.', ['Kiev → Kyiv']],
  ['KHARKOV, 12 (RATAU).', ['KHARKOV → KHARKIV']],
  [
    'Zhitomir’s station; Odessa, Yekaterinoslav.',
    ['Zhitomir → Zhytomyr', 'Odessa → Odesa', 'Yekaterinoslav → Katerynoslav'],
  ],
  ['In the Ukraine they met Lenine and Trotski.', ['the Ukraine → Ukraine', 'Lenine → Lenin', 'Trotski → Trotsky']],
])('otherSpellings of “%s”', (text, names) => {
  expect(found(text)).toEqual(names);
});

it.each([
  'Kyiv and Kharkiv; Kievan Rus; Leninepoch.',
  'The Ukraine of those years; in Ukraine; the Ukrainian party.',
  'In older books *Kharkov*, as in “The Kiev Gazette” and «Kiev».',
  'See [Kharkiv](https://example.org/Kharkov).',
])('otherSpellings lets “%s” stand', (text) => {
  expect(found(text)).toEqual([]);
});
