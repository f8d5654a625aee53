import { expect, it } from 'vitest';
import { byAlphabet, initialOf } from '../../../src/text/alphabet.ts';

it('byAlphabet puts figures before Latin letters, and these before Cyrillic ones in the Ukrainian order', () => {
  const sorted = [
    'єдність',
    'ґрунт',
    'яр',
    'ь',
    'ерзац',
    'ёлка',
    'гай',
    'їжа',
    'інша',
    'й',
    'хата',
    'Cell',
    '854',
    'їй',
  ];
  expect(sorted.toSorted(byAlphabet)).toEqual(
    '854 Cell гай ґрунт ерзац єдність інша їжа їй й хата ь яр ёлка'.split(' '),
  );
});

it('byAlphabet counts no apostrophe, accent or hyphen, and puts a word before the one that goes on', () => {
  expect(["зв'язок", 'звук', 'звязати', 'зв’язка'].toSorted(byAlphabet)).toEqual([
    'звук',
    'звязати',
    'зв’язка',
    "зв'язок",
  ]);
  expect(['party-work', 'Party', 'party cell', 'Parties'].toSorted(byAlphabet)).toEqual([
    'Parties',
    'Party',
    'party cell',
    'party-work',
  ]);
  expect(byAlphabet('актив', 'актив')).toBe(0);
});

it('initialOf is the first letter or figure as a capital', () => {
  expect(['«ґанок»', 'i t. y.', '2½', '—'].map(initialOf)).toEqual(['Ґ', 'I', '2', '']);
});
